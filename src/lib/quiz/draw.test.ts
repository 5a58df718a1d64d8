import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PoolItem } from './draw.ts';
import { draw } from './draw.ts';

const pool: PoolItem[] = ['LO8', 'LO9', 'LO10'].flatMap((objective) =>
	Array.from({ length: 6 }, (_, index) => ({ id: `${objective}-${index}`, objective }))
);
const blueprint = { LO8: 2, LO9: 1, LO10: 3 };
const objectiveOf = (id: string) => id.replace(/-.*/, '');
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
type Bank = Pick<Parameters<typeof draw>[0], 'pool' | 'blueprint'>;

function drawn(seed: number, avoid: string[] = [], from: Bank = { pool, blueprint }): string[] {
	const result = draw({ ...from, seed, avoid });
	if (result.type !== 'drawn') throw new Error(JSON.stringify(result));
	return result.items;
}

describe('a draw', () => {
	test('meets the blueprint exactly and holds no item twice', () => {
		fc.assert(
			fc.property(seeds, fc.array(fc.constantFrom(...pool.map(({ id }) => id))), (seed, avoid) => {
				const items = drawn(seed, avoid);
				expect(new Set(items).size).toBe(6);
				for (const [objective, count] of Object.entries(blueprint))
					expect(items.filter((id) => objectiveOf(id) === objective)).toHaveLength(count);
			})
		);
	});

	test('is the same for the same seed, however pool and blueprint are listed', () => {
		fc.assert(
			fc.property(seeds, fc.shuffledSubarray(pool, { minLength: pool.length }), (seed, shuffled) => {
				const turned = { pool: [...shuffled, ...pool], blueprint: { LO10: 3, LO8: 2, LO9: 1 } };
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
		const small = {
			pool: ['a', 'b', 'c'].map((id) => ({ id, objective: 'LO8' })),
			blueprint: { LO8: 1 }
		};
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

	test('an objective added to the blueprint leaves the items of the others alone', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const fewer = drawn(seed, [], { pool, blueprint: { ...blueprint, LO9: 0 } });
				expect(drawn(seed)).toEqual(expect.arrayContaining(fewer));
			})
		);
	});
});

test('names the rows that the pool cannot fill', () => {
	expect(draw({ pool, blueprint: { LO8: 7, LO9: 6, LO12: 1 }, seed: 1, avoid: [] })).toEqual({
		type: 'short',
		rows: [
			{ objective: 'LO8', wanted: 7, found: 6 },
			{ objective: 'LO12', wanted: 1, found: 0 }
		]
	});
});

test('gives what it gave in version 1', () => {
	expect(drawn(20261122)).toEqual(['LO10-1', 'LO8-3', 'LO10-2', 'LO10-3', 'LO9-0', 'LO8-2']);
});
