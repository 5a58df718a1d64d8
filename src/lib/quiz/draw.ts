// Drawing an attempt's items from a pool by a blueprint.

import type { ItemId } from './items.ts';
import { hashSeed, shuffle } from './random.ts';

/** A row of a blueprint: how many of these items a draw takes. No item stands in two rows. */
export interface DrawRow {
	/** Unique in the blueprint; the chance of the row hangs on it. */
	name: string;
	/** A whole number from 0. */
	draw: number;
	pool: readonly ItemId[];
}

export type Draw =
	| { type: 'drawn'; items: ItemId[] }
	/** These rows hold fewer items than they are to give. */
	| { type: 'short'; rows: { name: string; wanted: number; found: number }[] };

/**
 * Takes each row's count at random, then shuffles all. Items of earlier attempts are taken only when the unused ones
 * run out, the one used longest ago first: `avoid` lists them oldest first and may name an item more than once.
 * Neither the order of a pool nor that of the rows changes the draw, and one row's items do not depend on another's.
 */
export function draw(from: { rows: readonly DrawRow[]; seed: number; avoid: readonly ItemId[] }): Draw {
	const lastUsed = new Map(from.avoid.map((id, index) => [id, index]));
	const age = (id: ItemId) => lastUsed.get(id) ?? -1;

	const rows = from.rows.map(({ name, draw: wanted, pool }) => {
		const ids = [...new Set(pool)].sort();
		const ranked = shuffle(ids, hashSeed(from.seed, name)).sort((a, b) => age(a) - age(b));
		return { name, wanted, found: ids.length, items: ranked.slice(0, wanted) };
	});
	const short = rows.filter(({ wanted, found }) => found < wanted);
	if (short.length > 0)
		return { type: 'short', rows: short.map(({ name, wanted, found }) => ({ name, wanted, found })) };
	return { type: 'drawn', items: shuffle(rows.flatMap(({ items }) => items).sort(), from.seed) };
}
