// How moments to be marked in a clip are written: see quiz/kinds/mark.ts for how they are answered.

import * as v from 'valibot';
import { early, late } from '../../quiz/grade/mark.ts';
import type { MarkKey, MarkPrompt } from '../../quiz/kinds/mark.ts';
import { id, partId, text } from '../fields.ts';
import { feedbackOf, itemFields, part, type EntryKind } from './entry.ts';

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
/** What a mark on the wrong side of its moment tells. */
const side = v.optional(v.strictObject({ misconception: v.optional(id), feedback: text }));

export const markEntry = v.strictObject({
	...itemFields,
	kind: v.literal('mark'),
	motion: id,
	/** Seconds a mark may be off on either side. */
	within: seconds,
	marks: v.pipe(
		v.array(v.strictObject({ id: partId, text, at: seconds, feedback: text, early: side, late: side })),
		v.minLength(1),
		v.maxLength(4)
	)
});

/** Eye and hand are no surer than this, in seconds; and what is allowed must leave something to miss. */
const surest = 0.2;
const mostOfTheClip = 0.1;

export const mark: EntryKind<v.InferOutput<typeof markEntry>, MarkPrompt, MarkKey> = {
	split: ({ motion, within, marks }, base, known) => ({
		prompt: { ...base, kind: 'mark', motion, marks: marks.map(part) },
		key: {
			...known,
			kind: 'mark',
			at: Object.fromEntries(marks.map(({ id, at }) => [id, at])),
			within,
			feedback: feedbackOf([
				...marks,
				...marks.flatMap((one) => (one.early ? { ...one.early, id: early(one.id) } : [])),
				...marks.flatMap((one) => (one.late ? { ...one.late, id: late(one.id) } : []))
			])
		}
	}),
	partIds: ({ marks }) => marks.map(({ id }) => id),
	clips: ({ motion }) => [motion],
	lint({ clip, motion, within, marks }, { report, tag, lasts }) {
		const duration = lasts(motion);
		if (clip) report('it shows a clip beside its own.', 'Take the field "clip" out.');
		if (within < surest)
			report(`${within} seconds are less than a hand can be sure of.`, `Allow at least ${surest}.`);
		if (duration !== undefined && within > duration * mostOfTheClip)
			report(
				`${within} seconds on either side are much of a clip of ${duration}.`,
				`Allow at most ${Number((duration * mostOfTheClip).toFixed(2))}.`
			);
		for (const one of marks) {
			tag(one.early?.misconception);
			tag(one.late?.misconception);
			if (duration !== undefined && one.at > duration)
				report(
					`mark "${one.id}" is at ${one.at} s, and the clip ends at ${duration}.`,
					'Correct the second.'
				);
		}
		const inTime = marks.toSorted((a, b) => a.at - b.at);
		for (const [index, one] of inTime.slice(1).entries()) {
			const before = inTime[index]!;
			if (one.at - before.at <= 2 * within)
				report(
					`marks "${before.id}" and "${one.id}" are so close that one moment answers both.`,
					'Make the tolerance smaller, or leave one out.'
				);
		}
	}
};
