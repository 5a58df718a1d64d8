import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generator, hashSeed, shuffle } from './random.ts';

test('gives whole numbers of 32 bits, the same for the same seed', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const [first, again] = [generator(seed), generator(seed)];
			for (let index = 0; index < 20; index++) {
				const number = first();
				expect(number).toBe(again());
				expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
			}
		})
	);
});

test('a seed means the same as a signed and as an unsigned number', () => {
	expect(generator(-1)()).toBe(generator(2 ** 32 - 1)());
	expect(hashSeed(-1, 'night')).toBe(hashSeed(2 ** 32 - 1, 'night'));
});

test('a shuffle keeps every element and leaves its list alone', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
			const before = [...list];
			expect(shuffle(list, seed).sort()).toEqual([...list].sort());
			expect(list).toEqual(before);
		})
	);
});

test('each order of three comes up about as often as any other', () => {
	const counts = new Map<string, number>();
	for (let seed = 0; seed < 6000; seed++) {
		const order = shuffle(['a', 'b', 'c'], seed).join('');
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	expect(counts.size).toBe(6);
	// 1000 are expected with a standard deviation of 29.
	for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('a seed hashed with different names gives different seeds', () => {
	const names = Array.from({ length: 1000 }, (_, index) => `item-${index}`);
	const seeds = new Set([...names, 'ab', 'ba', '', ' ', '  '].map((name) => hashSeed(7, name)));
	expect(seeds.size).toBe(1005);
	expect(hashSeed(7, 'night')).not.toBe(hashSeed(8, 'night'));
});

test('gives what it gave in version 1, because stored attempts are shown by it', () => {
	const next = generator(20261122);
	expect([next(), next(), next()]).toEqual([2962503378, 3098214128, 1105967184]);
	expect(hashSeed(20261122, 'first-rem-band')).toBe(82994788);
	expect(shuffle(['a', 'b', 'c', 'd', 'e', 'f'], 20261122).join('')).toBe('aebcfd');
});
