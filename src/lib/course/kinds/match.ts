// How a match is written: see quiz/kinds/match.ts for how it is answered and judged.

import * as v from 'valibot';
import type { MatchKey, MatchPrompt } from '../../quiz/kinds/match.ts';
import { id, partId, text } from '../fields.ts';
import { byId, feedbackOf, itemFields, part, type EntryKind } from './entry.ts';

export const matchEntry = v.strictObject({
	...itemFields,
	kind: v.literal('match'),
	rows: v.pipe(
		v.array(
			v.strictObject({ id: partId, text, match: partId, misconception: v.optional(id), feedback: text })
		),
		v.minLength(2),
		v.maxLength(8)
	),
	targets: v.pipe(v.array(v.strictObject({ id: partId, text })), v.minLength(2), v.maxLength(9))
});

export const match: EntryKind<v.InferOutput<typeof matchEntry>, MatchPrompt, MatchKey> = {
	split: ({ rows, targets }, base, known) => ({
		prompt: { ...base, kind: 'match', rows: rows.map(part), targets: targets.map(part).sort(byId) },
		key: {
			...known,
			kind: 'match',
			pairs: Object.fromEntries(rows.map((row) => [row.id, row.match])),
			feedback: feedbackOf(rows)
		}
	}),
	partIds: ({ rows, targets }) => [...rows, ...targets].map(({ id }) => id),
	lint({ rows, targets }, { report, tag }) {
		for (const row of rows) {
			tag(row.misconception);
			if (!targets.some(({ id }) => id === row.match))
				report(`row "${row.id}" matches "${row.match}", which is no target.`, 'Correct the id.');
		}
	}
};
