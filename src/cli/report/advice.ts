// The numbers of a report in words: each with what it means for whoever teaches or writes questions.

import { enoughAnswers, useful } from '../../lib/quiz/statistics-verdict.ts';
import { between, percent, plural } from '../../lib/ui/chart/advice.en.ts';
import type { Analysis, Share, TestReport } from './analysis.ts';
import type { QuestionReport } from './question-report.ts';

/** A share with its interval; below 20 learners only what was counted. */
export function shareText({ learners, mean, interval }: Share): string {
	return learners < enoughAnswers ? '' : `${percent(mean)} (${between(interval)})`;
}

/** What the course judges otherwise than the package that was taken. */
export const judgedOtherwise = (n: number) =>
	`${plural(n, 'answer')} would be judged otherwise now: the key was changed, or another version is in the LMS. ` +
	'The result that the learner got is what counts here.';

/** Left out in quizzes and exams; '' where the export cannot show it. */
export function omittedText({ asked, omitted }: TestReport): string {
	if (asked === null) return '';
	return `Left without an answer: ${omitted} of ${asked}.`;
}

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
