// Every number is held against a second computation that is written another way, and against samples done by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generator } from './random.ts';
import { correlationInterval, shareInterval } from './statistics-interval.ts';
import { rankIdeas } from './statistics-ideas.ts';
import { reliability } from './statistics-reliability.ts';
import { median, thirds } from './statistics-thirds.ts';
import { partVerdictOf, verdictOf } from './statistics-verdict.ts';
import { itemStatistics, type ScoredAnswers } from './statistics.ts';

/** `table[sitting][item]`; null where the item was not drawn. */
type Table = (number | null)[][];

function asColumns(table: Table): ScoredAnswers {
	const cells = table.flatMap((row, s) =>
		row.flatMap((score, i) => (score === null ? [] : [{ s, i, score }]))
	);
	return {
		items: Math.max(0, ...table.map((row) => row.length)),
		sittings: table.length,
		item: Int32Array.from(cells, ({ i }) => i),
		sitting: Int32Array.from(cells, ({ s }) => s),
		score: Float64Array.from(cells, ({ score }) => score)
	};
}

const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const variance = (list: number[]) => mean(list.map((one) => (one - mean(list)) ** 2));
/** Pearson's r from raw moments. */
const pearson = (x: number[], y: number[]) =>
	(mean(x.map((one, index) => one * y[index]!)) - mean(x) * mean(y)) / Math.sqrt(variance(x) * variance(y));
const total = (row: Table[number]) => row.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** Equal but for rounding; NaN is like NaN. */
function near(one: number, other: number) {
	if (Number.isNaN(other)) expect(one).toBeNaN();
	else expect(one).toBeCloseTo(other, 6);
}

const points = fc.constantFrom(0, 0.5, 1);
const fullTable = fc
	.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 25 }))
	.chain(([items, sittings]) =>
		fc.array(fc.array(points, { minLength: items, maxLength: items }), {
			minLength: sittings,
			maxLength: sittings
		})
	);
const drawnTable = fc.array(fc.array(fc.option(points), { minLength: 5, maxLength: 5 }), {
	minLength: 1,
	maxLength: 25
});

/** Learners whose chance on an item is that of their skill, 0-1 at random; the last item is right for the weak. */
function simulated({
	sittings,
	items,
	draw = items,
	faulty = false
}: {
	sittings: number;
	items: number;
	draw?: number;
	faulty?: boolean;
}): Table {
	const next = generator(7);
	const random = () => next() / 2 ** 32;
	return Array.from({ length: sittings }, () => {
		const skill = random();
		const order = Array.from({ length: items }, (_, i) => ({ i, at: random() })).sort((a, b) => a.at - b.at);
		const drawn = new Set(order.slice(0, draw).map(({ i }) => i));
		return Array.from({ length: items }, (_, i) => {
			const right = random() < (faulty && i === items - 1 ? 1 - skill : skill);
			return drawn.has(i) ? Number(right) : null;
		});
	});
}

describe('difficulty and discrimination', () => {
	it('is worked out by hand for four learners and three questions', () => {
		const { n, facility, discrimination } = itemStatistics(
			asColumns([
				[1, 1, 1],
				[1, 1, 0],
				[1, 0, 0],
				[0, 0, 0]
			])
		);
		expect([...n]).toEqual([4, 4, 4]);
		expect([...facility]).toEqual([0.75, 0.5, 0.25]);
		// First item 1 1 1 0 against the rest 2 1 0 0: covariance 3/16, variances 3/16 and 11/16.
		expect(discrimination[0]).toBeCloseTo(3 / Math.sqrt(3 * 11), 12);
		// Second item 1 1 0 0 against the rest 2 1 1 0: covariance 1/4, variances 1/4 and 1/2.
		expect(discrimination[1]).toBeCloseTo(Math.SQRT1_2, 12);
	});

	it('is the correlation with the sum of the other questions where everybody got the same ones', () => {
		fc.assert(
			fc.property(fullTable, (table) => {
				const { discrimination } = itemStatistics(asColumns(table));
				discrimination.forEach((r, i) => {
					const x = table.map((row) => row[i]!);
					const y = table.map((row) => total(row) - row[i]!);
					if (variance(x) < 1e-9 || variance(y) < 1e-9) expect(r).toBeNaN();
					else expect(r).toBeCloseTo(pearson(x, y), 9);
				});
			})
		);
	});

	it('stays within its bounds, and is the same in any order of the answers', () => {
		fc.assert(
			fc.property(drawnTable, fc.integer(), (table, seed) => {
				const columns = asColumns(table);
				const next = generator(seed);
				const order = Array.from(columns.score.keys(), (a) => ({ a, at: next() })).sort(
					(a, b) => a.at - b.at
				);
				const mixed = itemStatistics({
					...columns,
					item: Int32Array.from(order, ({ a }) => columns.item[a]!),
					sitting: Int32Array.from(order, ({ a }) => columns.sitting[a]!),
					score: Float64Array.from(order, ({ a }) => columns.score[a]!)
				});
				const found = itemStatistics(columns);
				expect(found.n.reduce((sum, one) => sum + one, 0)).toBe(columns.score.length);
				for (let i = 0; i < columns.items; i++) {
					expect(mixed.n[i]).toBe(found.n[i]);
					if (found.n[i]! > 0) expect(found.facility[i]! >= 0 && found.facility[i]! <= 1).toBe(true);
					near(mixed.facility[i]!, found.facility[i]!);
					expect(Math.abs(found.discrimination[i]!) <= 1 || Number.isNaN(found.discrimination[i]!)).toBe(
						true
					);
					near(mixed.discrimination[i]!, found.discrimination[i]!);
				}
			})
		);
	});

	it('finds the one question that the weak get right, although each learner draws eight of twenty', () => {
		const { discrimination } = itemStatistics(
			asColumns(simulated({ sittings: 400, items: 20, draw: 8, faulty: true }))
		);
		expect([...discrimination].findIndex((r) => r < 0)).toBe(19);
		expect([...discrimination].filter((r) => r < 0)).toHaveLength(1);
	});

	it('does not take a hard draw for a weak learner', () => {
		// Item 0 is asked with an easy one (1) or with a hard one (2), and all learners are alike.
		const table: Table = [
			[1, 1, null],
			[0, 1, null],
			[1, null, 0],
			[0, null, 0]
		];
		expect(itemStatistics(asColumns(table)).discrimination[0]).toBeNaN();
	});

	it('has no rest for a question that was asked alone', () => {
		const { n, paired, rest, discrimination } = itemStatistics(asColumns([[1], [0]]));
		expect([n[0], paired[0], rest[0], discrimination[0]]).toEqual([2, 0, NaN, NaN]);
	});
});

describe('intervals', () => {
	it('are those of the books for a share', () => {
		// Newcombe (1998, Stat. Med. 17) gives these for his method 3.
		for (const [right, n, low, high] of [
			[81, 263, 0.2553, 0.3662],
			[15, 148, 0.0624, 0.1605],
			[0, 20, 0, 0.1611],
			[1, 29, 0.0061, 0.1718]
		] as const) {
			const [from, to] = shareInterval(right / n, n);
			expect(from).toBeCloseTo(low, 4);
			expect(to).toBeCloseTo(high, 4);
		}
	});

	it('solve the equation that Wilson began with: the bounds lie as far from the share as their own error reaches', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 0.99, noNaN: true }),
				fc.integer({ min: 1, max: 1e6 }),
				(share, n) => {
					for (const bound of shareInterval(share, n))
						expect((share - bound) ** 2).toBeCloseTo((1.959963984540054 ** 2 * bound * (1 - bound)) / n, 9);
				}
			)
		);
	});

	it('hold the share itself, stay within 0-1 and shrink with more answers', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.integer({ min: 0, max: 1e6 }),
				(share, n) => {
					const [low, high] = shareInterval(share, n);
					const [closer, far] = shareInterval(share, n + 1);
					expect(low >= 0 && low <= share + 1e-12 && high >= share - 1e-12 && high <= 1).toBe(true);
					expect(far - closer).toBeLessThan(high - low + 1e-12);
				}
			)
		);
	});

	it('are worked out by hand for a correlation of 0.5 in 28 pairs', () => {
		// atanh(0.5) = 0.5493, and 1.96 / 5 = 0.392 on either side of it.
		const [low, high] = correlationInterval(0.5, 28);
		expect(low).toBeCloseTo(Math.tanh(0.5493 - 0.392), 4);
		expect(high).toBeCloseTo(Math.tanh(0.5493 + 0.392), 4);
	});

	it('hold the correlation itself and stay within -1 to 1', () => {
		fc.assert(
			fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1e6 }), (r, n) => {
				const [low, high] = correlationInterval(r, n);
				expect(low >= -1 && low <= r && high >= r && high <= 1).toBe(true);
			})
		);
	});
});

describe('thirds', () => {
	it('are the three weakest and the three strongest of nine', () => {
		const { low, high } = thirds(Float64Array.of(9, 1, 8, 2, 7, 3, 6, 4, 5));
		expect([...low]).toEqual([0, 1, 0, 1, 0, 1, 0, 0, 0]);
		expect([...high]).toEqual([1, 0, 1, 0, 1, 0, 0, 0, 0]);
	});

	it('share out equals at a border: of six with four in the middle, each of these is half in a group of two', () => {
		const { low, high } = thirds(Float64Array.of(0, 5, 5, 5, 5, 9));
		expect([...low]).toEqual([1, 0.25, 0.25, 0.25, 0.25, 0]);
		expect([...high]).toEqual([0, 0.25, 0.25, 0.25, 0.25, 1]);
	});

	it('hold a third of the answers each, treat equals alike and put nobody stronger lower', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -4, max: 4 })), (list) => {
				const { low, high } = thirds(Float64Array.from(list));
				const sum = (weights: Float64Array) => weights.reduce((all, one) => all + one, 0);
				expect(sum(low)).toBeCloseTo(list.length / 3, 9);
				expect(sum(high)).toBeCloseTo(list.length / 3, 9);
				list.forEach((one, a) =>
					list.forEach((other, b) => {
						if (one === other) expect([low[a], high[a]]).toEqual([low[b], high[b]]);
						if (one < other) expect(low[a]! >= low[b]! && high[a]! <= high[b]!).toBe(true);
					})
				);
			})
		);
	});
});

describe('the median', () => {
	it('is the middle one, or lies half way between the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([10, 9, 1, 2])).toBe(5.5);
		expect(median([])).toBeNull();
	});
});

describe('reliability', () => {
	const of = (table: Table) => {
		const columns = asColumns(table);
		return reliability(columns, itemStatistics(columns));
	};

	it('is the alpha of the books where everybody got the same questions', () => {
		const table = simulated({ sittings: 30, items: 6 });
		const items = Array.from({ length: 6 }, (_, i) => table.map((row) => row[i]!));
		const alpha =
			(6 / 5) * (1 - items.reduce((sum, list) => sum + variance(list), 0) / variance(table.map(total)));
		const found = of(table);
		expect(found.alpha).toBeCloseTo(alpha, 10);
		expect(found).toMatchObject({ length: 6 });
	});

	it('of a draw is near that of a fixed test of the same length', () => {
		// Skill is even on 0-1 and is the chance on every item: covariance 1/12, variance 1/4, so 8/12 / (1/4 + 7/12).
		const expected = 8 / 12 / (1 / 4 + 7 / 12);
		expect(of(simulated({ sittings: 3000, items: 8 })).alpha).toBeCloseTo(expected, 1);
		expect(of(simulated({ sittings: 3000, items: 24, draw: 8 })).alpha).toBeCloseTo(expected, 1);
		expect(of(simulated({ sittings: 60, items: 24, draw: 8 })).alpha).toBeGreaterThan(expected - 0.15);
	});

	it('is not shown for few learners, thin draws, single questions or learners who are all alike', () => {
		const why = (table: Table) => (of(table) as { why?: string }).why;
		expect(why(simulated({ sittings: 19, items: 6 }))).toBe('sittings');
		expect(why(simulated({ sittings: 25, items: 40, draw: 8 }))).toBe('answers');
		expect(why(Array.from({ length: 30 }, (_, s) => [s % 2]))).toBe('length');
		expect(why(Array.from({ length: 30 }, () => [1, 0, 1]))).toBe('alike');
		expect(why([])).toBe('sittings');
	});
});

describe('wrong ideas', () => {
	it('are ranked by how surely they are common, and count a learner once', () => {
		const many = Array.from({ length: 100 }, (_, index) => ({
			learner: `learner ${index % 50}`,
			offered: ['common'],
			shown: new Set(index < 60 ? ['common'] : [])
		}));
		const few = [
			{ learner: 'learner 1', offered: ['rare', 'never'], shown: new Set(['rare']) },
			{ learner: 'learner 2', offered: ['rare'], shown: new Set<string>() }
		];
		expect(rankIdeas([...few, ...many])).toMatchObject([
			{ id: 'common', offered: 100, shown: 60, learners: 50 },
			{ id: 'rare', offered: 2, shown: 1, learners: 1 }
		]);
	});
});

describe('what the numbers mean', () => {
	it.each([
		['too-few', 19, 0.5, -0.5],
		['easy', 20, 0.95, -0.5],
		['against', 20, 0.5, -0.01],
		['hard', 20, 0.29, 0.4],
		['alone', 20, 0.5, NaN],
		['weak', 20, 0.5, 0.19],
		['good', 20, 0.3, 0.2]
	] as const)(
		'is "%s" with %i answers, a difficulty of %f and a discrimination of %f',
		(verdict, n, p, r) => {
			expect(verdictOf(n, p, r)).toBe(verdict);
		}
	);

	it('names a wrong answer that draws the strong, and one that nobody takes', () => {
		expect(partVerdictOf(30, 0.3, 0.1, 0.2)).toBe('draws-the-strong');
		expect(partVerdictOf(30, 0.3, 0.15, 0.2)).toBeNull();
		expect(partVerdictOf(30, 0.04, 0, 0.12)).toBe('unused');
		expect(partVerdictOf(19, 0, 0, 0)).toBeNull();
	});
});
