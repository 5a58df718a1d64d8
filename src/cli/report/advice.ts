// The numbers of a report in words: each with what it means for whoever teaches or writes questions.

import type { Interval } from '../../lib/quiz/statistics-interval.ts';
import { enoughAnswers, type Verdict } from '../../lib/quiz/statistics-verdict.ts';
import type { Analysis, Share, TestReport } from './analysis.ts';
import type { PieceReport, QuestionReport } from './question-report.ts';

/** Shares as whole percent; a share that is not quite none or all is never said to be. */
export const percent = (share: number) =>
	`${share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.round(share * 100))) : share * 100}%`;
export const between = ([low, high]: Interval) => `${Math.round(low * 100)}-${Math.round(high * 100)}%`;
export const coefficient = (r: number) => r.toFixed(2).replace(/^-0\.00$/, '0.00');
export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
export const seconds = (time: number | null) => (time === null ? '' : `${Math.round(time)} s`);

/** A share with its interval; below 20 learners only what was counted. */
export function shareText({ learners, mean, interval }: Share): string {
	return learners < enoughAnswers ? '' : `${percent(mean)} (${between(interval)})`;
}

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
export function adviceOf({ n, verdict, discrimination }: QuestionReport): string {
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
export function pieceAdvice({ verdict }: PieceReport): string | null {
	if (verdict === 'draws-the-strong') return 'draws those who know more: is it right too?';
	return verdict === 'unused' ? 'hardly anybody takes it: write another one' : null;
}

/** What the course judges otherwise than the package that was taken. */
export const judgedOtherwise = (n: number) =>
	`${plural(n, 'answer')} would be judged otherwise now: the key was changed, or another version is in the LMS. ` +
	'The result that the learner got is what counts here.';

const lacking = {
	sittings: `none below ${enoughAnswers} attempts.`,
	answers: 'none yet, for questions are drawn, and too few learners have got each of them.',
	length: 'none, for each attempt has one question only.',
	alike: 'none, for all did alike, so there are no differences to measure.'
};

/** How far a test's scores can be relied on, in a sentence or two. */
export function reliabilityText({ reliability }: TestReport): string {
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

/** Left out in quizzes and exams; '' where the export cannot show it. */
export function omittedText({ asked, omitted }: TestReport): string {
	if (asked === null) return '';
	return `Left without an answer: ${omitted} of ${asked}.`;
}

/** Discrimination from which a question is of use (statistics-verdict.ts). */
const useful = 0.2;

/**
 * Questions that want a look, the surest fault first: most are wrong, or what is known of their discrimination lies
 * below what is of use, whatever chance did. One of many that is a little below by chance is left in its place.
 */
export function lookAtFirst({ tests }: Analysis): { test: TestReport; question: QuestionReport }[] {
	return tests
		.flatMap((test) => test.questions.map((question) => ({ test, question })))
		.filter(({ question: { verdict, discrimination } }) => {
			const tells = verdict === 'against' || verdict === 'weak';
			return verdict === 'hard' || (tells && (discrimination?.interval[1] ?? 1) < useful);
		})
		.sort((a, b) => (a.question.discrimination?.r ?? 0) - (b.question.discrimination?.r ?? 0));
}

/** Where no question wants a look. */
export const noneToLookAt = ({ tests }: Analysis): string =>
	tests.some(({ questions }) => questions.some(({ n }) => n >= enoughAnswers))
		? 'No question looks faulty.'
		: `No question has ${enoughAnswers} answers yet, so none can be judged.`;

/** What was counted, for the head of a report. */
export function countedText({ attempts, gathered }: Analysis): string {
	const { answers, learners, later } = gathered;
	const answering = new Set(answers.map(({ learner }) => learner)).size;
	const who = `${plural(answers.length, 'answer')} of ${plural(answering, 'learner')}`;
	const silent = learners.size - answering;
	return [
		`${who}${silent > 0 ? `; ${silent} more in the export without an answer` : ''}.`,
		attempts === 'first'
			? `First attempts only, so that nobody counts twice${later > 0 ? `; ${plural(later, 'later answer')} left out (--attempts all counts them)` : ''}.`
			: 'All attempts: who tried again counts more than once and has seen the answers, so intervals are too narrow.'
	].join(' ');
}

/** What the export holds and the report could not use. */
export function troubles({ gathered }: Analysis): string[] {
	const { unknown, unread, full } = gathered;
	const listed = (names: string[]) => names.join(', ');
	const gone = unknown.filter(({ retired }) => retired);
	const alien = unknown.filter(({ retired }) => !retired);
	const named = (list: typeof unknown) => listed(list.map(({ id, n }) => `${id} (${n})`));
	return [
		...[...full].map(
			([most, n]) =>
				`${plural(n, 'attempt')} at the package ${n === 1 ? 'has' : 'have'} ${most} answers, ` +
				'and an LMS is told no more: later answers are missing here and count as left out.'
		),
		...(gone.length > 0
			? [`Not counted, for these questions are no longer in the course: ${named(gone)}.`]
			: []),
		...(alien.length > 0
			? [
					`Not counted, for this course has no such questions; is it another course or version? ${named(alien)}.`
				]
			: []),
		...(unread.size > 0
			? [
					'Responses that could not be read, so that their results count and their wrong answers do not: ' +
						`${listed([...unread].map(([id, n]) => `${id} (${n})`))}.`
				]
			: [])
	];
}

/** How the numbers are to be read, and by whom they were found. */
export const method =
	`Right is the mean share of the points; the range holds the true value in 95 of 100 samples (Wilson 1927). Apart ` +
	`tells how far the question agrees with the rest of its test, from -1 to 1: 0.2 and more is of use, below 0 is a fault ` +
	`(item-rest correlation; Ebel and Frisbie 1991). Nothing of the kind is shown below ${enoughAnswers} answers.`;
