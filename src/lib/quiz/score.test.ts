import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from './score.ts';
import { add, compare, fraction, isZero, judgeAttempt, meets, percent, scoreAttempt, zero } from './score.ts';

const fractions = fc
	.tuple(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 10_000 }))
	.map(([num, den]) => fraction(num, den));
const marks = fc
	.tuple(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 12 }))
	.map(([earned, possible]): Mark => ({ earned: Math.min(earned, possible), possible }));
const right: Mark = { earned: 1, possible: 1 };
const wrong: Mark = { earned: 0, possible: 1 };

describe('fractions', () => {
	test('are kept in lowest terms', () => {
		expect(fraction(6, 8)).toEqual({ num: 3, den: 4 });
		expect(fraction(0, 7)).toEqual({ num: 0, den: 1 });
		expect(add(fraction(1, 6), fraction(1, 3))).toEqual({ num: 1, den: 2 });
	});

	test.each([
		[1, 0],
		[-1, 2],
		[0.5, 1],
		[1, NaN],
		[2 ** 53, 1]
	])('%d/%d is refused', (num, den) => {
		expect(() => fraction(num, den)).toThrow(RangeError);
	});

	test('three thirds are exactly one', () => {
		const third = fraction(1, 3);
		expect(add(add(third, third), third)).toEqual({ num: 1, den: 1 });
	});

	test('only nothing is zero', () => {
		expect(isZero(zero)).toBe(true);
		expect(isZero(fraction(1, 1_000_000))).toBe(false);
	});

	test('adding is commutative and associative and never lowers', () => {
		fc.assert(
			fc.property(fractions, fractions, fractions, (a, b, c) => {
				expect(add(a, b)).toEqual(add(b, a));
				expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
				expect(compare(add(a, b), a)).toBeGreaterThanOrEqual(0);
			})
		);
	});

	test('comparing agrees with the signs of the difference, both ways round', () => {
		fc.assert(
			fc.property(fractions, fractions, (a, b) => {
				expect(compare(a, b)).toBe(Math.sign(a.num * b.den - b.num * a.den));
				expect(compare(a, b) + compare(b, a)).toBe(0);
			})
		);
	});

	test('comparing is exact where floating point sees no difference', () => {
		const big = 2 ** 53 - 1;
		expect(compare(fraction(big - 1, big), fraction(big - 2, big - 1))).toBe(1);
	});
});

describe('percent', () => {
	test.each([
		[796, 1000, 79],
		[2, 3, 66],
		[29, 100, 29],
		[1, 1, 100],
		[999_999, 1_000_000, 99],
		[0, 1, 0]
	])('%d/%d reads %d', (num, den, shown) => {
		expect(percent(fraction(num, den))).toBe(shown);
	});

	test('never reads the pass mark beside "not passed", nor less beside "passed"', () => {
		fc.assert(
			fc.property(fractions, fc.integer({ min: 0, max: 100 }), (score, passMark) => {
				expect(percent(score) >= passMark).toBe(meets(score, passMark));
			})
		);
	});
});

describe('scoreAttempt', () => {
	test('weighs a question with six points the same as one with one', () => {
		expect(scoreAttempt([{ earned: 6, possible: 6 }, wrong])).toEqual({ num: 1, den: 2 });
		expect(scoreAttempt([{ earned: 1, possible: 3 }, right])).toEqual({ num: 2, den: 3 });
	});

	test('gives nothing for no questions', () => {
		expect(scoreAttempt([])).toEqual(zero);
	});

	test('lies between 0 and 1 and does not depend on the order of questions', () => {
		fc.assert(
			fc.property(fc.array(marks, { maxLength: 60 }), (list) => {
				const score = scoreAttempt(list);
				expect(compare(score, fraction(1, 1))).toBeLessThanOrEqual(0);
				expect(scoreAttempt(list.toReversed())).toEqual(score);
			})
		);
	});
});

describe('judgeAttempt', () => {
	const ten = Array.from({ length: 10 }, (_, index) => `item-${index}`);
	const results = (...wrongIds: string[]) =>
		Object.fromEntries(ten.map((id) => [id, wrongIds.includes(id) ? wrong : right]));
	const judge = (given: Record<string, Mark>, criticalItems: string[] = [], passMark = 80) =>
		judgeAttempt({ items: ten, results: given, passMark, criticalItems });

	test('passes exactly at the pass mark and fails below it', () => {
		expect(judge(results('item-1', 'item-2'))).toMatchObject({ passed: true, score: fraction(4, 5) });
		expect(judge(results('item-1', 'item-2', 'item-3'))).toMatchObject({
			passed: false,
			score: fraction(7, 10)
		});
	});

	test('counts an item without a mark as 0 of 1', () => {
		expect(judge({ 'item-0': right }).score).toEqual(fraction(1, 10));
		expect(
			judgeAttempt({ items: ['constructor'], results: {}, passMark: 80, criticalItems: [] }).score
		).toEqual(zero);
	});

	test('a critical miss fails a good attempt, caps it one point under the pass mark and keeps what was earned', () => {
		expect(judge(results('item-3'), ['item-3'])).toEqual({
			score: fraction(79, 100),
			earned: fraction(9, 10),
			passed: false,
			criticalMissed: ['item-3']
		});
	});

	test('a critical item that is partly right or unanswered is missed', () => {
		const partly = { ...results(), 'item-3': { earned: 2, possible: 3 } };
		expect(judge(partly, ['item-3'])).toMatchObject({ passed: false, criticalMissed: ['item-3'] });
		expect(judge({}, ['item-7', 'item-2']).criticalMissed).toEqual(['item-2', 'item-7']);
	});

	test('the cap never raises a low score', () => {
		expect(judge(results('item-1', 'item-2', 'item-3'), ['item-1']).score).toEqual(fraction(7, 10));
	});

	test('a critical item that was not drawn cannot be missed', () => {
		expect(judge(results(), ['elsewhere'])).toMatchObject({ passed: true, criticalMissed: [] });
	});

	test('with any critical miss the score stays under the pass mark, so that a host cannot work out a pass', () => {
		fc.assert(
			fc.property(
				fc.array(marks, { minLength: 10, maxLength: 10 }),
				fc.integer({ min: 1, max: 100 }),
				(list, passMark) => {
					const given = Object.fromEntries(ten.map((id, index) => [id, list[index] ?? wrong]));
					const judged = judge({ ...given, 'item-0': wrong }, ['item-0'], passMark);
					expect(judged.passed).toBe(false);
					expect(percent(judged.score)).toBeLessThan(passMark);
					expect(compare(judged.score, judged.earned)).toBeLessThanOrEqual(0);
				}
			)
		);
	});
});
