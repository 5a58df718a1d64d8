// Drawing an attempt's items from a pool by a blueprint.

import type { ItemId } from './items.ts';
import { hashSeed, shuffle } from './random.ts';

export interface PoolItem {
	id: ItemId;
	/** The blueprint row this item can fill: an objective, or any other name that the blueprint uses. */
	objective: string;
}

export type Draw =
	| { type: 'drawn'; items: ItemId[] }
	/** The pool cannot fill these rows of the blueprint. */
	| { type: 'short'; rows: { objective: string; wanted: number; found: number }[] };

/**
 * Takes the blueprint's count of each objective (whole numbers from 0), then shuffles all. Items of earlier attempts
 * are taken only when the unused ones run out, the one used longest ago first: `avoid` lists them oldest first and
 * may name an item more than once. Neither the order of the pool nor that of the blueprint changes the draw, and
 * one objective's items do not depend on another's.
 */
export function draw(from: {
	pool: readonly PoolItem[];
	blueprint: Readonly<Record<string, number>>;
	seed: number;
	avoid: readonly ItemId[];
}): Draw {
	// An id listed twice is one item: the last entry counts.
	const objectives = new Map(from.pool.map(({ id, objective }) => [id, objective]));
	const lastUsed = new Map(from.avoid.map((id, index) => [id, index]));
	const age = (id: ItemId) => lastUsed.get(id) ?? -1;

	const rows = Object.entries(from.blueprint).map(([objective, wanted]) => {
		const ids = [...objectives.keys()].filter((id) => objectives.get(id) === objective).sort();
		const ranked = shuffle(ids, hashSeed(from.seed, objective)).sort((a, b) => age(a) - age(b));
		return { objective, wanted, found: ids.length, items: ranked.slice(0, wanted) };
	});
	const short = rows.filter(({ wanted, found }) => found < wanted);
	if (short.length > 0)
		return {
			type: 'short',
			rows: short.map(({ objective, wanted, found }) => ({ objective, wanted, found }))
		};
	return { type: 'drawn', items: shuffle(rows.flatMap(({ items }) => items).sort(), from.seed) };
}
