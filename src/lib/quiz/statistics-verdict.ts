// What the numbers of one question mean for whoever wrote it.

/** With fewer answers no coefficient is shown: chance alone would move it by half its range. */
export const enoughAnswers = 20;

/** Discrimination from which a question is of use. */
export const useful = 0.2;

export type Verdict =
	/** Fewer than `enoughAnswers`. */
	| 'too-few'
	/** Nearly everybody is right, so it cannot tell anybody apart. */
	| 'easy'
	/** Those who know more are wrong more often. */
	| 'against'
	/** Most are wrong. */
	| 'hard'
	/** It stood alone in its test, or nothing varies: there is nothing to hold it against. */
	| 'alone'
	/** It hardly tells learners apart. */
	| 'weak'
	| 'good';

/**
 * The borders of discrimination are those of Ebel and Frisbie (1991, Essentials of Educational Measurement): below 0.2
 * poor, above it of use, negative to be mended or thrown out.
 * @param discrimination NaN where it could not be found
 */
export function verdictOf(n: number, facility: number, discrimination: number): Verdict {
	if (n < enoughAnswers) return 'too-few';
	if (facility >= 0.95) return 'easy';
	if (discrimination < 0) return 'against';
	if (facility < 0.3) return 'hard';
	if (Number.isNaN(discrimination)) return 'alone';
	return discrimination < useful ? 'weak' : 'good';
}

export type PartVerdict = 'draws-the-strong' | 'unused' | null;

/**
 * What is amiss with a wrong answer that was offered: it draws the strongest third more than the weakest, by a tenth of
 * them at least, or fewer than one in twenty take it (Haladyna and Downing 1993, Educ. Psychol. Meas. 53).
 * @param share of all answers, `low` and `high` of the weakest and the strongest third, 0-1
 */
export function partVerdictOf(n: number, share: number, low: number, high: number): PartVerdict {
	if (n < enoughAnswers) return null;
	if (share < 0.05) return 'unused';
	return high - low >= 0.1 ? 'draws-the-strong' : null;
}
