// Scores are exact fractions until the pass decision is made; only then are they rounded for display.

import type { ItemId } from './items.ts';

/** A non-negative fraction in lowest terms, `den` >= 1. */
export interface Fraction {
	num: number;
	den: number;
}

/** What one item earned, in whole numbers: 0 <= earned <= possible, possible >= 1. */
export interface Mark {
	earned: number;
	possible: number;
}

export const zero: Fraction = { num: 0, den: 1 };

/** `num/den` in lowest terms. Throws RangeError unless both are safe whole numbers, num >= 0 and den >= 1. */
export function fraction(num: number, den: number): Fraction {
	if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || num < 0 || den < 1)
		throw new RangeError(`not a fraction: ${num}/${den}`);
	const shared = commonDivisor(num, den);
	return { num: num / shared, den: den / shared };
}

export function add(a: Fraction, b: Fraction): Fraction {
	// Over the smallest common denominator: the product of both could leave the safe range in a long exam.
	const shared = commonDivisor(a.den, b.den);
	return fraction(a.num * (b.den / shared) + b.num * (a.den / shared), (a.den / shared) * b.den);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; exact. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
	const difference = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(score: Fraction): boolean {
	return score.num === 0;
}

/** Mean of earned/possible, each item weighing the same; no items is zero. */
export function scoreAttempt(marks: readonly Mark[]): Fraction {
	const sum = marks.reduce((total, mark) => add(total, fraction(mark.earned, mark.possible)), zero);
	return marks.length === 0 ? zero : fraction(sum.num, sum.den * marks.length);
}

/** Decided on the exact score, before any rounding. `passMarkPercent` is a whole percent, 0-100. */
export function meets(score: Fraction, passMarkPercent: number): boolean {
	return compare(score, fraction(passMarkPercent, 100)) >= 0;
}

/** The whole percent people and hosts see. Rounded down, so that 79.6 % never reads 80 beside "not passed". */
export function percent({ num, den }: Fraction): number {
	return Number((BigInt(num) * 100n) / BigInt(den));
}

export interface Judgement {
	/** The score that counts: stored, reported and compared with other attempts. */
	score: Fraction;
	/** What the answers earned; differs from `score` only when a critical miss capped it. */
	earned: Fraction;
	passed: boolean;
	/** Critical items of this attempt that were not fully right, in the order of `items`. */
	criticalMissed: ItemId[];
}

/**
 * Judges a submitted attempt. An item without a mark was not answered and counts 0 of 1. A critical item that is
 * not fully right fails the attempt and caps its score one point below the pass mark, because hosts work out
 * success from the score; a critical item that was not drawn cannot be missed.
 */
export function judgeAttempt(attempt: {
	items: readonly ItemId[];
	results: Readonly<Record<ItemId, Mark>>;
	passMark: number;
	criticalItems: readonly ItemId[];
}): Judgement {
	const { items, results, passMark, criticalItems } = attempt;
	const markOf = (id: ItemId): Mark =>
		(Object.hasOwn(results, id) ? results[id] : undefined) ?? { earned: 0, possible: 1 };
	const earned = scoreAttempt(items.map(markOf));
	const criticalMissed = items.filter((id) => {
		const mark = markOf(id);
		return criticalItems.includes(id) && mark.earned < mark.possible;
	});
	if (criticalMissed.length === 0)
		return { score: earned, earned, passed: meets(earned, passMark), criticalMissed };
	const cap = fraction(Math.max(0, passMark - 1), 100);
	return { score: compare(earned, cap) > 0 ? cap : earned, earned, passed: false, criticalMissed };
}

function commonDivisor(a: number, b: number): number {
	while (b !== 0) [a, b] = [b, a % b];
	return a;
}
