// How far the differences between learners' scores in one test would come again with other questions like these.

import type { ScoredAnswers } from './statistics.ts';
import { enoughAnswers } from './statistics-verdict.ts';

/** Of one item on average; with fewer, the means that everything is taken against are guesses. */
const answersAnItem = 10;

export type Reliability =
	/** `length`: items of a sitting on average. */
	| { alpha: number; length: number }
	/** Why there is none: too few sittings, too few answers an item, tests of one item, or scores that are all alike. */
	| { alpha: null; why: 'sittings' | 'answers' | 'length' | 'alike' };

/**
 * Cronbach's alpha (1951, Psychometrika 16); for items that are right or wrong it is KR-20 (Kuder and Richardson 1937,
 * Psychometrika 2). Both are made for learners who got the same items. Where each got a draw of them, no learner has
 * the rest of the table, and what stays valid is the reliability of a random draw of this length (Cronbach, Rajaratnam
 * and Gleser 1963, Br. J. Stat. Psychol. 16): k c / (v + (k - 1) c), with v the mean variance of an item and c the mean
 * covariance of two, taken over the sittings that hold both. Without a draw that is alpha exactly. c comes from each
 * sitting's sum, (sum of r)^2 - sum of r^2 for residuals r, so that no table of all pairs is made.
 * @param test answers of one test alone, and `facility` and `n` of its items
 */
export function reliability(
	{ items, sittings, item, sitting, score }: ScoredAnswers,
	{ facility, n }: { facility: Float64Array; n: Int32Array }
): Reliability {
	const [held, sum, squares] = [
		new Int32Array(sittings),
		new Float64Array(sittings),
		new Float64Array(sittings)
	];
	for (let a = 0; a < score.length; a++) {
		const [i, s] = [item[a]!, sitting[a]!];
		// A mean that the answer itself is part of lies too near it.
		const residual = (score[a]! - facility[i]!) * Math.sqrt(n[i]! / Math.max(1, n[i]! - 1));
		held[s]!++;
		sum[s]! += residual;
		squares[s]! += residual * residual;
	}
	let [tests, answers, pairs, variance, covariance] = [0, 0, 0, 0, 0];
	for (let s = 0; s < sittings; s++) {
		if (held[s]! < 2) continue;
		tests++;
		answers += held[s]!;
		pairs += held[s]! * (held[s]! - 1);
		variance += squares[s]!;
		covariance += sum[s]! * sum[s]! - squares[s]!;
	}
	let used = 0;
	for (let i = 0; i < items; i++) if (n[i]! > 0) used++;
	if (tests === 0 && score.length > 0) return { alpha: null, why: 'length' };
	if (tests < enoughAnswers) return { alpha: null, why: 'sittings' };
	if (answers / used < answersAnItem) return { alpha: null, why: 'answers' };
	const [length, v, c] = [answers / tests, variance / answers, covariance / pairs];
	const all = v + (length - 1) * c;
	return all > 1e-9 ? { alpha: (length * c) / all, length } : { alpha: null, why: 'alike' };
}
