// Of a question where one of several parts is chosen: how often each was, in all and by the weakest and the strongest
// third of those who answered it.

import type { Item } from '../../quiz/items.ts';
import { thirds } from '../../quiz/statistics-thirds.ts';
import { enoughAnswers } from '../../quiz/statistics-verdict.ts';
import type { FirstAnswers } from './first-answers.ts';

export interface PartShare {
	id: string;
	share: number;
	n: number;
	/** Shares of the weakest and the strongest third; 0 of too few. */
	low: number;
	high: number;
}

/** Parts of which one is chosen; none of another kind. */
const partsIn = ({ prompt }: Item) =>
	prompt.kind === 'choice' ? prompt.options : prompt.kind === 'hotspot' ? prompt.targets : [];

export const wrongParts = (item: Item): string[] => {
	const { key } = item;
	if (key.kind !== 'choice' && key.kind !== 'hotspot') return [];
	return partsIn(item).flatMap(({ id }) => (id === key.correct ? [] : id));
};

export const partText = (item: Item, id: string): string =>
	partsIn(item).find((part) => part.id === id)?.text ?? id;

/**
 * @param at number of the item in the columns, and `own` the places of its answers there
 * @param rest by answer, as of `itemStatistics`
 */
export function partShares(
	item: Item,
	{ choice, parts }: FirstAnswers,
	{ at, own }: { at: number; own: Int32Array },
	rest: Float64Array
): PartShare[] {
	const offered = partsIn(item);
	if (offered.length === 0) return [];
	const size = parts[at]!.length;
	const [n, low, high] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
	const compared = new Int32Array(own.length);
	const strengths = new Float64Array(own.length);
	let [read, pairs] = [0, 0];
	for (let place = 0; place < own.length; place++) {
		const answer = own[place]!;
		const chosen = choice[answer]!;
		if (chosen < 0) continue;
		read++;
		n[chosen]!++;
		const strength = rest[answer]!;
		if (Number.isNaN(strength)) continue;
		compared[pairs] = chosen;
		strengths[pairs++] = strength;
	}
	// Too few to compare say nothing of thirds.
	if (pairs >= enoughAnswers) {
		const groups = thirds(strengths.subarray(0, pairs));
		for (let place = 0; place < pairs; place++) {
			low[compared[place]!]! += groups.low[place]!;
			high[compared[place]!]! += groups.high[place]!;
		}
	}
	const third = Math.max(1, pairs) / 3;
	return offered.map(({ id }) => {
		const number = parts[at]!.indexOf(id);
		const of = (sums: Float64Array) => sums[number] ?? 0;
		return {
			...{ id, n: of(n), share: read === 0 ? 0 : of(n) / read },
			...{ low: of(low) / third, high: of(high) / third }
		};
	});
}
