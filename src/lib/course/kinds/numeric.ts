// How a numeric item is written: see quiz/kinds/numeric.ts for how it is answered.

import * as v from 'valibot';
import type { NumericKey, NumericPrompt } from '../../quiz/kinds/numeric.ts';
import { id, partId, text } from '../fields.ts';
import { feedbackOf, itemFields, type EntryKind } from './entry.ts';

const number = v.pipe(v.number(), v.finite());

export const numericEntry = v.strictObject({
	...itemFields,
	kind: v.literal('numeric'),
	unit: text,
	answer: number,
	/** How far off is still right. */
	within: v.pipe(number, v.minValue(0)),
	feedback: text,
	/** Wrong numbers that tell of an idea. */
	near: v.optional(
		v.array(v.strictObject({ id: partId, value: number, misconception: id, feedback: text })),
		[]
	),
	/** Said of any other wrong number. */
	other: text
});

export const numeric: EntryKind<v.InferOutput<typeof numericEntry>, NumericPrompt, NumericKey> = {
	split: ({ unit, answer, within, near, feedback, other }, base, known) => ({
		prompt: { ...base, kind: 'numeric', unit },
		key: {
			...known,
			kind: 'numeric',
			answer,
			within,
			near: near.map(({ id, value }) => ({ id, value })),
			feedback: { answer: { text: feedback }, other: { text: other }, ...feedbackOf(near) }
		}
	}),
	// The number itself is kept, not a part.
	partIds: () => [],
	lint({ answer, within, near }, { report, tag }) {
		for (const one of near) {
			tag(one.misconception);
			if (['answer', 'other'].includes(one.id))
				report(`the id "${one.id}" of a near number has a meaning of its own.`, 'Give it another id.');
			if (Math.abs(one.value - answer) <= 2 * within)
				report(
					`the near number ${one.value} cannot be told from the answer ${answer} within ${within}.`,
					'Make the tolerance smaller, or leave it out.'
				);
		}
	}
};
