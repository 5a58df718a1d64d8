import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settingOf } from './fit.ts';

const words = (count: number, length: number) => ({
	name: 'Sample Person',
	did: 'completed the course Hindsight, version 1.0.0, and passed its assessment “Exam”.',
	objectives: Array<string>(count).fill('x'.repeat(length)),
	provider: ''
});

it.each([
	[4, 90, 1, 'below'],
	[8, 90, 2, 'beside'],
	[12, 90, 2, 'beside'],
	[24, 90, 3, 'beside']
])('sets %d objectives of %d characters in %d columns, with the dog %s', (count, length, columns, dog) => {
	expect(settingOf(words(count, length))).toMatchObject({ columns, dog });
});

it('never sets more or longer words larger', () => {
	fc.assert(
		fc.property(
			fc.nat(24),
			fc.integer({ min: 1, max: 160 }),
			fc.nat(8),
			fc.nat(40),
			(count, length, n, more) => {
				const less = settingOf(words(count, length));
				const fuller = settingOf(words(count + n, length + more));
				expect(fuller.columns).toBeGreaterThanOrEqual(less.columns);
				if (fuller.columns === less.columns) expect(fuller.font).toBeLessThanOrEqual(less.font);
			}
		)
	);
});

it('sets a long name smaller, counted in letters and not in code units', () => {
	const size = (name: string) => settingOf({ ...words(4, 40), name }).name;
	expect(['x'.repeat(12), 'x'.repeat(25), 'x'.repeat(120)].map(size)).toEqual([17, 11, 7]);
	expect(size('𠮷'.repeat(18))).toBe(17);
});

it('makes room for the provider’s words', () => {
	const alone = settingOf(words(24, 105));
	const together = settingOf({ ...words(24, 105), provider: 'x'.repeat(500) });
	expect(together.font).toBeLessThan(alone.font);
	expect(together.font).toBeGreaterThanOrEqual(2.4);
});

it('falls back to its smallest setting rather than to none', () => {
	expect(settingOf(words(200, 200))).toMatchObject({ columns: 3, font: 2.4 });
});
