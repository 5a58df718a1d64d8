// Entries in a row: what counts is how many stand in the right order to each other, so that one entry
// in the wrong place costs one point and not all that it pushed aside.

import type { Grade, OrderKey, OrderResponse, PartId, PartResult } from '../items.ts';

export function gradeOrder(key: OrderKey, response: OrderResponse): Grade {
	if (response.order.length === 0) return { type: 'incomplete', reason: 'not-moved' };
	const places = new Map(key.order.map((id, place) => [id, place]));
	const chosen = [...new Set(response.order)];
	const chain = longestChain(chosen.flatMap((id) => places.get(id) ?? []));
	// A single entry is in order with nothing: it earns no point and is not called right.
	const kept = new Set<PartId | undefined>(chain.length > 1 ? chain.map((place) => key.order[place]) : []);
	const parts: PartResult[] = [
		...chosen.map((id): PartResult => ({ id, state: kept.has(id) ? 'correct' : 'wrong' })),
		...key.order.filter((id) => !chosen.includes(id)).map((id): PartResult => ({ id, state: 'missed' }))
	];
	return {
		type: 'scored',
		earned: Math.max(0, chain.length - 1),
		possible: Math.max(1, key.order.length - 1),
		parts
	};
}

/** The longest rising run of numbers that is left when others are taken out; of equals, the one ending first. */
function longestChain(places: number[]): number[] {
	const endingAt: number[][] = [];
	for (const place of places) {
		const before = endingAt.filter((chain) => chain.every((earlier) => earlier < place));
		endingAt.push([...longest(before), place]);
	}
	return longest(endingAt);
}

function longest(chains: number[][]): number[] {
	return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}
