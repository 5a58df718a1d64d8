import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, type DrawRow } from './draw.ts';

const row = (name: string, count: number, size = 6): DrawRow => ({
	name,
	draw: count,
	pool: Array.from({ length: size }, (_, index) => `${name}-${index}`)
});
const rows = [row('LO8', 2), row('LO9', 1), row('LO10', 3)];
const pool = rows.flatMap((one) => one.pool);
const objectiveOf = (id: string) => id.replace(/-.*/, '');
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function drawn(seed: number, avoid: string[] = [], from: readonly DrawRow[] = rows): string[] {
	const result = draw({ rows: from, seed, avoid });
	if (result.type !== 'drawn') throw new Error(JSON.stringify(result));
	return result.items;
}

describe('a draw', () => {
	test('meets the blueprint exactly and holds no item twice', () => {
		fc.assert(
			fc.property(seeds, fc.array(fc.constantFrom(...pool)), (seed, avoid) => {
				const items = drawn(seed, avoid);
				expect(new Set(items).size).toBe(6);
				for (const { name, draw: count } of rows)
					expect(items.filter((id) => objectiveOf(id) === name)).toHaveLength(count);
			})
		);
	});

	test('is the same for the same seed, however pools and rows are listed', () => {
		fc.assert(
			fc.property(seeds, fc.shuffledSubarray(rows, { minLength: rows.length }), (seed, shuffled) => {
				const turned = shuffled.map((one) => ({ ...one, pool: [...one.pool].reverse().concat(one.pool) }));
				expect(drawn(seed, [], turned)).toEqual(drawn(seed));
			})
		);
	});

	test('differs between seeds, reaches every item and mixes the objectives', () => {
		const draws = Array.from({ length: 60 }, (_, seed) => drawn(seed));
		expect(new Set(draws.flat()).size).toBe(pool.length);
		expect(new Set(draws.map((items) => items.join())).size).toBe(60);
		expect(new Set(draws.map((items) => objectiveOf(items[0] ?? '')))).toEqual(
			new Set(['LO8', 'LO9', 'LO10'])
		);
	});

	test('repeats nothing while the pool allows', () => {
		fc.assert(
			fc.property(seeds, seeds, (first, second) => {
				const before = drawn(first);
				const after = drawn(second, before);
				expect(after.filter((id) => before.includes(id))).toEqual([]);
			})
		);
	});

	test('takes the item used longest ago when every item was used, counting its latest use', () => {
		const small = [{ name: 'LO8', draw: 1, pool: ['a', 'b', 'c'] }];
		fc.assert(
			fc.property(seeds, (seed) => {
				expect(drawn(seed, ['a', 'b', 'c'], small)).toEqual(['a']);
				expect(drawn(seed, ['a', 'b', 'c', 'a'], small)).toEqual(['b']);
				expect(drawn(seed, ['a', 'gone', 'b', 'a', 'b'], small)).toEqual(['c']);
			})
		);
	});

	test('takes unused items first and only fills up with used ones', () => {
		const used = ['LO10-0', 'LO10-1', 'LO10-2', 'LO10-3', 'LO10-4'];
		fc.assert(
			fc.property(seeds, (seed) => {
				const taken = drawn(seed, used).filter((id) => objectiveOf(id) === 'LO10');
				expect(taken.toSorted()).toEqual(['LO10-0', 'LO10-1', 'LO10-5']);
			})
		);
	});

	test('a row added to the blueprint leaves the items of the others alone', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const fewer = drawn(
					seed,
					[],
					rows.filter(({ name }) => name !== 'LO9')
				);
				expect(drawn(seed)).toEqual(expect.arrayContaining(fewer));
			})
		);
	});
});

test('names the rows that the pool cannot fill', () => {
	expect(draw({ rows: [row('LO8', 7), row('LO9', 6), row('LO12', 1, 0)], seed: 1, avoid: [] })).toEqual({
		type: 'short',
		rows: [
			{ name: 'LO8', wanted: 7, found: 6 },
			{ name: 'LO12', wanted: 1, found: 0 }
		]
	});
});

test('gives what it gave in version 1', () => {
	expect(drawn(20261122)).toEqual(['LO10-1', 'LO8-3', 'LO10-2', 'LO10-3', 'LO9-0', 'LO8-2']);
});
