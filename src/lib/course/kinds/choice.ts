// How a choice is written: see quiz/kinds/choice.ts for how it is answered and judged.

import * as v from 'valibot';
import type { ChoiceKey, ChoicePrompt } from '../../quiz/kinds/choice.ts';
import { feedbackOf, itemFields, lintOptions, options, part, type EntryKind } from './entry.ts';

export const choiceEntry = v.strictObject({
	...itemFields,
	kind: v.literal('choice'),
	fixed: v.optional(v.boolean()),
	options
});

export const choice: EntryKind<v.InferOutput<typeof choiceEntry>, ChoicePrompt, ChoiceKey> = {
	split: ({ options, fixed }, base, known) => ({
		prompt: { ...base, options: options.map(part), ...(fixed && { fixed: true }), kind: 'choice' },
		key: {
			...known,
			kind: 'choice',
			correct: options.find(({ correct }) => correct)?.id ?? '',
			feedback: feedbackOf(options)
		}
	}),
	partIds: ({ options }) => options.map(({ id }) => id),
	lint({ options }, lint) {
		const { length } = options.filter(({ correct }) => correct);
		if (length !== 1) lint.report(`${length} options are marked correct.`, 'A choice has exactly one.');
		lintOptions(options, lint);
	}
};
