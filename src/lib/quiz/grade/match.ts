// Rows matched with targets: each row is one point.

import type { Grade, PartId, PartResult } from '../items.ts';
import type { MatchKey, MatchPrompt, MatchResponse } from '../kinds/match.ts';
import type { Grader, Told } from './grader.ts';
import { inOrder } from './in-order.ts';
import { textOf } from './text-of.ts';

export const match: Grader<MatchPrompt, MatchKey, MatchResponse> = {
	type: 'matching',
	given: ({ pairs }, permanent) => toldPairs(pairs, permanent),
	correct: (key, permanent) => toldPairs(key.pairs, permanent),
	empty: { kind: 'match', pairs: {} },
	feedbackOn: 'placing',
	grade: (key, { pairs }) => gradeRows(key.pairs, pairs),
	arrange: (prompt, shuffle) => ({ ...prompt, targets: shuffle(prompt.targets) }),
	text: (prompt, { pairs }) =>
		prompt.rows
			.filter(({ id }) => pairs[id])
			.map((row) => `${row.text}: ${textOf(prompt.targets, pairs[row.id]!)}`)
			.join('\n'),
	tries({ targets }, { pairs }) {
		const other = (row: PartId) => targets.find(({ id }) => id !== pairs[row])!.id;
		const rows = Object.keys(pairs);
		/** The first `wrong` rows matched wrongly. */
		return [0, 1, rows.length].map((wrong) => ({
			kind: 'match',
			pairs: Object.fromEntries(rows.map((row, index) => [row, index < wrong ? other(row) : pairs[row]!]))
		}));
	},
	alone(prompt) {
		const pair = (row = '', target = ''): MatchResponse => ({ kind: 'match', pairs: { [row]: target } });
		return [
			...prompt.rows.map((part) => ({
				...part,
				response: pair(part.id, prompt.targets[0]?.id),
				place: 'row' as const
			})),
			...prompt.targets.map((part) => ({
				...part,
				response: pair(prompt.rows[0]?.id, part.id),
				place: 'target' as const
			}))
		];
	}
};

/** Each row of the key is a point. */
export function gradeRows(key: Record<PartId, PartId>, pairs: Record<PartId, PartId>): Grade {
	const rows = Object.entries(key).map(([row, target]) => ({
		row,
		target,
		// Only the response's own entries: a row may be called "constructor".
		chosen: Object.hasOwn(pairs, row) ? pairs[row] : undefined
	}));
	if (rows.every(({ chosen }) => !chosen)) return { type: 'incomplete', reason: 'nothing-chosen' };
	if (rows.some(({ chosen }) => !chosen)) return { type: 'incomplete', reason: 'some-unmatched' };
	const parts = rows.map(({ row, target, chosen }): PartResult => ({
		id: row,
		state: chosen === target ? 'correct' : 'wrong'
	}));
	return {
		type: 'scored',
		earned: parts.filter(({ state }) => state === 'correct').length,
		possible: parts.length,
		parts
	};
}

/** In the permanent order of the rows, without those that were left empty. */
export function toldPairs(pairs: Record<PartId, PartId>, permanent: readonly PartId[]): Told {
	const rows = inOrder(Object.keys(pairs), permanent);
	return {
		form: 'pairs',
		ids: rows.flatMap((row): [PartId, PartId][] => (pairs[row] ? [[row, pairs[row]]] : []))
	};
}
