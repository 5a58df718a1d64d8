// Entries in a row: what counts is how many stand in the right order to each other, so that one entry
// in the wrong place costs one point and not all that it pushed aside.

import type { PartId, PartResult } from '../items.ts';
import type { OrderKey, OrderPrompt, OrderResponse } from '../kinds/order.ts';
import type { Grader } from './grader.ts';
import { textOf } from './text-of.ts';

export const order: Grader<OrderPrompt, OrderKey, OrderResponse> = {
	type: 'sequencing',
	given: ({ order }) => ({ form: 'ids', ids: order }),
	correct: (key) => ({ form: 'ids', ids: key.order }),
	empty: { kind: 'order', order: [] },
	feedbackOn: 'placing',
	grade(key, response) {
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
	},
	arrange(prompt, shuffle, key) {
		const entries = shuffle(prompt.entries);
		const solved = key !== undefined && entries.every(({ id }, place) => id === key.order[place]);
		// The first entry moves to the end: any other order would do.
		return { ...prompt, entries: solved ? [...entries.slice(1), ...entries.slice(0, 1)] : entries };
	},
	text: (prompt, { order }) =>
		order.map((id, index) => `${index + 1}. ${textOf(prompt.entries, id)}`).join('\n'),
	tries: (_, { order: [first, second, ...rest] }) =>
		[
			[first!, second!, ...rest],
			[second!, first!, ...rest],
			[...rest.toReversed(), second!, first!]
		].map((order) => ({ kind: 'order', order })),
	alone: (prompt) =>
		prompt.entries.map((part) => ({ ...part, response: { kind: 'order', order: [part.id] }, place: 'whole' }))
};

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
