// What the numbers of a question or a test say, in a sentence for whoever teaches or writes questions: on the pages of a
// class and in the report of what an LMS exported.

import type { Interval } from '../../quiz/statistics-interval.ts';
import type { PieceStatistics, QuestionStatistics } from '../../quiz/statistics-question.ts';
import type { Reliability } from '../../quiz/statistics-reliability.ts';
import { enoughAnswers, useful, type Verdict } from '../../quiz/statistics-verdict.ts';

/** Shares as whole percent; a share that is not quite none or all is never said to be. */
export const percent = (share: number) =>
	`${share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.round(share * 100))) : share * 100}%`;
export const between = ([low, high]: Interval) => `${Math.round(low * 100)}-${Math.round(high * 100)}%`;
export const coefficient = (r: number) => r.toFixed(2).replace(/^-0\.00$/, '0.00');
export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const seconds = (time: number | null) => (time === null ? '' : `${Math.round(time)} s`);

const verdicts: Record<Verdict, string> = {
	'too-few': '',
	easy: 'Nearly everybody is right, so it tells nobody apart. Keep it if everybody has to know it.',
	against:
		'Those who know more are wrong more often: look for a wrong key, or a second answer that is right.',
	hard: 'Most are wrong: check that the lesson teaches it, and that the question asks what you mean.',
	alone: 'There is nothing to hold it against: too few answered other questions beside it, or all did alike.',
	weak: 'It hardly tells those who know more from those who know less: look at its wrong answers.',
	good: 'It tells those who know more from those who know less.'
};

/** What to make of a question, in one sentence. */
export function adviceOf({
	n,
	verdict,
	discrimination
}: Pick<QuestionStatistics, 'n' | 'verdict' | 'discrimination'>): string {
	if (verdict === 'too-few')
		return `${plural(n, 'answer')}: chance rules below ${enoughAnswers}, so there is no coefficient yet.`;
	const chance = `With ${n} answers that may be chance.`;
	if (verdict === 'against' && discrimination && discrimination.interval[1] >= 0)
		return `Those who know more are wrong a little more often: read the key once more. ${chance}`;
	if (verdict === 'weak' && discrimination && discrimination.interval[1] >= useful)
		return `${verdicts.weak} ${chance}`;
	return verdicts[verdict];
}

/** What is amiss with a wrong answer; null when nothing is. */
export function pieceAdvice({ verdict }: Pick<PieceStatistics, 'verdict'>): string | null {
	if (verdict === 'draws-the-strong') return 'draws those who know more: is it right too?';
	return verdict === 'unused' ? 'hardly anybody takes it: write another one' : null;
}

const lacking = {
	sittings: `none below ${enoughAnswers} attempts.`,
	answers: 'none yet, for questions are drawn, and too few learners have got each of them.',
	length: 'none, for each attempt has one question only.',
	alike: 'none, for all did alike, so there are no differences to measure.'
};

/** How far a test's scores can be relied on, in a sentence or two. */
export function reliabilityText(reliability: Reliability): string {
	if (reliability.alpha === null) return `Reliability: ${lacking[reliability.why]}`;
	const { length } = reliability;
	const alpha = Number(coefficient(reliability.alpha));
	const meaning =
		alpha >= 0.7
			? 'with other questions like these, learners would come out much the same.'
			: alpha >= 0.5
				? 'good enough to practise with, thin for a decision about one learner.'
				: 'with other questions like these, learners would come out differently. Look at who reached the pass mark, not ' +
					'at ranks. Learners who are all good make it low too.';
	return `Reliability of one attempt of ${Math.round(length)} questions (alpha): ${coefficient(alpha)}. It says: ${meaning}`;
}
