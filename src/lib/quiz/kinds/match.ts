// Rows matched with targets: each row is one point.

import type { KeyBase, Part, PartId, PartResult, PromptBase } from '../items.ts';
import { inOrder, type Kind, type Told } from './kind.ts';
import { textOf } from './parts.ts';

export interface MatchPrompt extends PromptBase {
	kind: 'match';
	rows: Part[];
	/** What a row can be matched with; may hold more entries than there are rows. */
	targets: Part[];
}
export interface MatchKey extends KeyBase {
	kind: 'match';
	/** row id -> target id */
	pairs: Record<PartId, PartId>;
}
export type MatchResponse = { kind: 'match'; pairs: Record<PartId, PartId> };

export const match: Kind<MatchPrompt, MatchKey, MatchResponse> = {
	type: 'matching',
	empty: { kind: 'match', pairs: {} },
	feedbackOn: 'placing',
	contents: ({ pairs }) => matched(pairs).sort(([a], [b]) => (a < b ? -1 : 1)),
	grade(key, { pairs }) {
		const rows = Object.entries(key.pairs).map(([row, target]) => ({
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
	},
	arrange: (prompt, shuffle) => ({ ...prompt, targets: shuffle(prompt.targets) }),
	partsIn: ({ pairs }) => matched(pairs).flat(),
	fromParts(parts) {
		const pairs: Record<PartId, PartId> = {};
		for (let i = 0; i + 1 < parts.length; i += 2) pairs[parts[i] ?? ''] = parts[i + 1] ?? '';
		return { kind: 'match', pairs };
	},
	given: ({ pairs }, permanent) => told(pairs, permanent),
	correct: (key, permanent) => told(key.pairs, permanent),
	text: (prompt, { pairs }) =>
		prompt.rows
			.filter(({ id }) => pairs[id])
			.map((row) => `${row.text}: ${textOf(prompt.targets, pairs[row.id]!)}`)
			.join('\n'),
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

/** An emptied select leaves '' behind. */
const matched = (pairs: Record<PartId, PartId>) => Object.entries(pairs).filter(([, target]) => target);

function told(pairs: Record<PartId, PartId>, permanent: readonly PartId[]): Told {
	const rows = inOrder(Object.keys(pairs), permanent);
	return {
		form: 'pairs',
		ids: rows.flatMap((row): [PartId, PartId][] => (pairs[row] ? [[row, pairs[row]]] : []))
	};
}
