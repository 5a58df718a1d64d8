// How a order is written: see quiz/kinds/order.ts for how it is answered and judged.

import * as v from 'valibot';
import type { OrderKey, OrderPrompt } from '../../quiz/kinds/order.ts';
import { id, partId, text } from '../fields.ts';
import { byId, feedbackOf, itemFields, part, type EntryKind } from './entry.ts';

export const orderEntry = v.strictObject({
	...itemFields,
	kind: v.literal('order'),
	entries: v.pipe(
		v.array(v.strictObject({ id: partId, text, misconception: v.optional(id), feedback: v.optional(text) })),
		v.minLength(3),
		v.maxLength(8)
	)
});

export const order: EntryKind<v.InferOutput<typeof orderEntry>, OrderPrompt, OrderKey> = {
	split: ({ entries }, base, known) => ({
		// Sorted by id, or the prompt would carry the answer in its order.
		prompt: { ...base, kind: 'order', entries: entries.map(part).sort(byId) },
		key: { ...known, kind: 'order', order: entries.map(({ id }) => id), feedback: feedbackOf(entries) }
	}),
	partIds: ({ entries }) => entries.map(({ id }) => id),
	lint({ entries }, { tag }) {
		for (const { misconception } of entries) tag(misconception);
	}
};
