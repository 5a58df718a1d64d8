// How an answer to a match is kept.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import { asParts, type Kind } from './kind.ts';

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

/** The rules of a kind whose answer is a list of pairs. */
export const asPairs = <N extends string>(kind: N): Kind<{ kind: N; pairs: Record<PartId, PartId> }> => ({
	contents: ({ pairs }) => matched(pairs).sort(([a], [b]) => (a < b ? -1 : 1)),
	...asParts(
		({ pairs }: { pairs: Record<PartId, PartId> }) => matched(pairs).flat(),
		(parts) => {
			const pairs: Record<PartId, PartId> = {};
			for (let i = 0; i + 1 < parts.length; i += 2) pairs[parts[i] ?? ''] = parts[i + 1] ?? '';
			return { kind, pairs };
		}
	)
});

export const match: Kind<MatchResponse> = asPairs('match');

/** An emptied select leaves '' behind. */
const matched = (pairs: Record<PartId, PartId>) => Object.entries(pairs).filter(([, target]) => target);
