// Rows matched with targets: each row is one point.

import type { Grade, MatchKey, MatchResponse, PartResult } from '../items.ts';

export function gradeMatch(key: MatchKey, { pairs }: MatchResponse): Grade {
	const rows = Object.entries(key.pairs).map(([row, target]) => ({
		row,
		target,
		// Only the response's own entries: a row may be called "constructor".
		chosen: Object.hasOwn(pairs, row) ? pairs[row] : undefined
	}));
	// An emptied select leaves '' behind.
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
