// The report for a terminal of 100 columns.

import type { LoadedCourse } from '../../lib/course/load.ts';
import { enoughAnswers } from '../../lib/quiz/statistics-verdict.ts';
import {
	adviceOf,
	between,
	coefficient,
	percent,
	pieceAdvice,
	plural,
	reliabilityText,
	seconds
} from '../../lib/ui/chart/advice.en.ts';
import { asText } from '../check/table.ts';
import {
	countedText,
	judgedOtherwise,
	lookAtFirst,
	method,
	noneToLookAt,
	omittedText,
	shareText,
	troubles
} from './advice.ts';
import type { Analysis, Share, TestReport } from './analysis.ts';
import type { QuestionReport } from './question-report.ts';

const columns = 100;
const mostIdeas = 20;

/** Broken between words; every line begins with `indent`. */
function wrapped(text: string, indent = ''): string {
	const lines: string[] = [];
	for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
		const line = lines.at(-1);
		if (line === undefined || `${line} ${word}`.length > columns) lines.push(indent + word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lines.join('\n');
}

const cut = (text: string, length: number) =>
	text.length <= length ? text : `${text.slice(0, length - 3).trimEnd()}...`;

/** @param files what was read, and as what */
export function textReport(
	{ course }: LoadedCourse,
	analysis: Analysis,
	files: string[],
	notes: string[],
	names: boolean
): string {
	const first = lookAtFirst(analysis);
	return [
		`${course.title} ${course.version}: what the answers say`,
		[...files.map((file) => wrapped(file)), wrapped(countedText(analysis))].join('\n'),
		...[...notes, ...troubles(analysis)].map((note) => wrapped(`Note: ${note}`)),
		first.length === 0
			? noneToLookAt(analysis)
			: [
					'Look at these questions first',
					...first.map(({ test, question }) =>
						[
							wrapped(`${question.entry.id} (${test.name})`, '  '),
							wrapped(numbersOf(question), '    '),
							wrapped(adviceOf(question), '    ')
						].join('\n')
					)
				].join('\n'),
		wrapped(
			'Before each answer: + right or - wrong, how many gave it, and how many of the weakest -> of the strongest third.'
		),
		...analysis.tests.map((test) => testText(test, analysis)),
		...shares('Objectives', 'What learners can do', analysis.objectives),
		...shares('Modules', 'Module', analysis.modules),
		...(analysis.ideas.length === 0
			? []
			: [
					asText({
						title: 'Ideas behind wrong answers, the surest first',
						...(analysis.ideas.length > mostIdeas && {
							note: `The first ${mostIdeas} of ${analysis.ideas.length}; --html lists them all.`
						}),
						head: ['Answers', 'Learners', '95% range', 'Idea'],
						rows: analysis.ideas
							.slice(0, mostIdeas)
							.map(({ offered, shown, learners, interval, idea, id }) => [
								`${shown} of ${offered}`,
								String(learners),
								offered < enoughAnswers ? '' : between(interval),
								cut(`${idea} (${id})`, 60)
							])
					})
				]),
		...(names
			? [
					asText({
						title: 'Learners',
						head: ['Answers', 'Points', 'Learner'],
						rows: analysis.learners.map(({ answers, mean, name }) => [
							String(answers),
							answers === 0 ? '' : percent(mean),
							cut(name, 70)
						])
					})
				]
			: []),
		wrapped(method)
	].join('\n\n');
}

const numbersOf = ({ n, facility, interval, discrimination, partly, right }: QuestionReport) =>
	n < enoughAnswers
		? `${right} of ${n} right${partly > 0 ? `, ${partly} partly` : ''}`
		: `right ${percent(facility)} of ${n} (${between(interval)})${discrimination ? `, apart ${coefficient(discrimination.r)} (${discrimination.interval.map(coefficient).join(' to ')})` : ''}`;

function testText(test: TestReport, analysis: Analysis): string {
	return [
		test.name,
		wrapped(
			[
				`${plural(test.learners, 'learner')}.`,
				shareText(test) && `Points: ${shareText(test)}.`,
				omittedText(test),
				test.use === 'lesson' ? '' : reliabilityText(test.reliability)
			].join(' ')
		),
		...test.questions.map((question) => questionText(question, test, analysis))
	].join('\n');
}

function questionText(question: QuestionReport, test: TestReport, { gathered }: Analysis): string {
	const { entry, pieces, n, urgency, sure } = question;
	const missing = test.use === 'lesson' ? test.sittings - n : 0;
	const otherwise = gathered.otherwise.get(entry.id);
	const facts = [
		numbersOf(question),
		seconds(question.seconds),
		missing > 0 ? `${missing} without an answer` : ''
	].filter(Boolean);
	return [
		`\n  ${entry.id}: ${cut(entry.stem.replace(/\s+/g, ' ').trim(), columns - entry.id.length - 4)}`,
		wrapped(facts.join(', '), '    '),
		wrapped(adviceOf(question), '    '),
		...(otherwise ? [wrapped(judgedOtherwise(otherwise), '    ')] : []),
		...pieces.map((piece) => {
			const { right, n, text, low, high } = piece;
			const groups = low === null || high === null ? '' : `${percent(low)} -> ${percent(high)}`;
			const advice = pieceAdvice(piece);
			const end = advice ? ` <- ${advice}` : '';
			const start = `    ${right ? '+' : '-'} ${String(n).padStart(5)}  ${groups.padEnd(12)}  `;
			return `${start}${cut(text.replace(/\s+/g, ' '), columns - start.length - end.length)}${end}`;
		}),
		...(urgency.length > 0
			? [
					wrapped(
						`called: ${urgency.map(({ called, n, right }) => `${called}${right ? ' (right)' : ''} ${n}`).join(', ')}`,
						'    '
					)
				]
			: []),
		...(sure && sure.n > 0 ? [wrapped(`sure: ${sure.n}, and wrong of these: ${sure.wrong}`, '    ')] : [])
	].join('\n');
}

function shares(title: string, head: string, list: Share[]): string[] {
	if (list.length === 0) return [];
	return [
		asText({
			title,
			head: ['Learners', 'Answers', 'Points (95% range)', head],
			rows: list.map((share) => [
				String(share.learners),
				String(share.answers),
				shareText(share) || `from ${enoughAnswers} learners on`,
				cut(`${share.name} (${share.id})`, 58)
			])
		})
	];
}
