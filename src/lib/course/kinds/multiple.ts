// How a multiple is written: see quiz/kinds/multiple.ts for how it is answered and judged.

import * as v from 'valibot';
import type { MultipleKey, MultiplePrompt } from '../../quiz/kinds/multiple.ts';
import { feedbackOf, itemFields, lintOptions, options, part, type EntryKind } from './entry.ts';

export const multipleEntry = v.strictObject({
	...itemFields,
	kind: v.literal('multiple'),
	fixed: v.optional(v.boolean()),
	options
});

export const multiple: EntryKind<v.InferOutput<typeof multipleEntry>, MultiplePrompt, MultipleKey> = {
	split: ({ options, fixed }, base, known) => ({
		prompt: { ...base, options: options.map(part), ...(fixed && { fixed: true }), kind: 'multiple' },
		key: {
			...known,
			kind: 'multiple',
			correct: options.filter(({ correct }) => correct).map(({ id }) => id),
			feedback: feedbackOf(options)
		}
	}),
	partIds: ({ options }) => options.map(({ id }) => id),
	lint({ options }, lint) {
		const { length } = options.filter(({ correct }) => correct);
		if (length < 2 || length === options.length)
			lint.report(
				`${length} of ${options.length} options are marked correct.`,
				'Mark at least two and leave at least one unmarked.'
			);
		lintOptions(options, lint);
	}
};
