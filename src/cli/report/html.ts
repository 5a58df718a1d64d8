// The report as one page to read and print: no file beside it, nothing from a network.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/project.ts';
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
import { placeOf } from '../items/notes.ts';
import { fonts, h, p, page, table } from '../items/page.ts';
import { el, type Xml } from '../package/xml.ts';
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
import { chartStyle, rangeChart, thirdsChart } from './charts.ts';
import type { QuestionReport } from './question-report.ts';

type Cell = Xml | string;

/** @param files what was read, and as what */
export function htmlReport(
	loaded: LoadedCourse,
	analysis: Analysis,
	files: string[],
	notes: string[],
	names: boolean
): string {
	const { course } = loaded;
	const title = 'What the answers say';
	const text = page(course, title, `${course.title}, ${course.version}: ${title}. Holds answers.`, [
		h(1, title),
		el('p', { class: 'lead' }, `${course.title}, version ${course.version}`),
		...files.map((file) => el('p', { class: 'facts' }, file)),
		p(countedText(analysis)),
		el('p', { class: 'warning' }, el('b', {}, 'For teachers, not for learners.'), ' It holds right answers.'),
		...[...notes, ...troubles(analysis)].map((note) => p(el('b', {}, 'Note'), ` ${note}`)),
		...inPrint(analysis),
		h(2, 'Look at these questions first'),
		...first(analysis),
		...shares('What was learned, by objective', 'Learners can', analysis.objectives),
		...shares('What was learned, by module', 'Module', analysis.modules),
		...ideas(loaded, analysis),
		...analysis.tests.flatMap((test) => testPart(test, analysis)),
		...(names ? learners(analysis) : []),
		h(2, 'How to read the numbers'),
		p(method),
		p(
			'Weakest and strongest third: those who did worst and best on the rest of the same test. A wrong answer is doing ' +
				'its work when the weakest take it more often than the strongest. In the bars the weakest stand above in grey, the ' +
				'strongest below; in a range, the line is the mean.'
		)
	]);
	return standingAlone(text);
}

/** Letters and the style of charts are put into the page itself. */
function standingAlone(html: string): string {
	return html
		.replace(/url\(fonts\/([\w.]+)\)/g, (_, name: keyof typeof fonts) => {
			const file = join(root, 'node_modules/@fontsource-variable', fonts[name]);
			return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;
		})
		.replace('</style>', `${style.replaceAll('\n', ' ')}</style>`);
}

const style = `
${chartStyle}
figure { margin: .75rem 0 1.25rem }
figcaption { margin-block-end: .375rem; font-weight: 700; break-after: avoid }
td:has(.chart) { padding-block-start: .75rem }
.number { white-space: nowrap }
.printing label { display: inline-flex; gap: .5rem; align-items: center; min-block-size: 2.75rem }
.printing input { inline-size: 1.25rem; block-size: 1.25rem; flex: none; accent-color: var(--accent) }
.folded { display: none }
@media print { .printing { display: none } main:not(:has(#all:checked)) { .folded { display: block } article:not(.look), .ideas tbody tr:nth-child(n + 21) { display: none } } td, th { padding: .125rem .375rem } .details { columns: 2; column-gap: 6mm } main:has(#all:checked) .details article { break-inside: auto } .details .pieces :is(td, th):nth-child(6) { display: none } }
@media (max-width: 36rem) { .shares :is(td, th):nth-child(4), .ideas :is(td, th):nth-child(4), .questions :is(td, th):nth-child(4), .pieces :is(td, th):nth-child(6) { display: none } td, th { padding-inline: .2rem } td { overflow-wrap: anywhere } th { font-size: .75rem; hyphens: none } }
`;

/** A class answers hundreds of questions: on paper each stands in a table, and in detail only those to look at. */
function inPrint(analysis: Analysis): Xml[] {
	const all = analysis.tests.reduce((sum, { questions }) => sum + questions.length, 0);
	const look = lookAtFirst(analysis).length;
	return [
		el(
			'p',
			{ class: 'printing' },
			el('label', {}, el('input', { type: 'checkbox', id: 'all' }), `Print details of all ${all} questions`)
		),
		el(
			'p',
			{ class: 'folded' },
			`On paper: details of ${plural(look, 'question')} to look at, and the first 20 ideas. The page itself has all.`
		)
	];
}

function first(analysis: Analysis): Xml[] {
	const found = lookAtFirst(analysis);
	if (found.length === 0) return [p(noneToLookAt(analysis))];
	return [
		el(
			'ol',
			{},
			...found.map(({ test, question }) =>
				el(
					'li',
					{},
					link(question),
					` (${test.name}): right ${percent(question.facility)} of ${question.n}` +
						(question.discrimination ? `, apart ${coefficient(question.discrimination.r)}` : '') +
						`. ${adviceOf(question)}`
				)
			)
		)
	];
}

const link = ({ entry }: QuestionReport) => el('a', { href: `#${entry.id}` }, entry.id);

const number = (text: string) => el('span', { class: 'number' }, text);

/** A table with what it shows as its caption. */
const figure = (finding: string, name: string, rows: Cell[][]) =>
	el('figure', {}, el('figcaption', {}, finding), table(name, rows));

function shares(title: string, head: string, list: Share[]): Xml[] {
	if (list.length === 0) return [];
	const known = list.filter((share) => shareText(share));
	const [least] = [...known].sort((a, b) => a.mean - b.mean);
	const finding = least
		? `Least was reached in ${least.id}: ${percent(least.mean)} of the points.`
		: `Numbers come from ${enoughAnswers} learners on.`;
	return [
		h(2, title),
		figure(finding, 'shares', [
			[head, 'Learners', 'Points', 'Range'],
			...list.map((share): Cell[] => [
				`${share.name} (${share.id})`,
				String(share.learners),
				number(shareText(share) || '\u2013'),
				shareText(share) ? rangeChart(share.mean, share.interval) : '\u2013'
			])
		])
	];
}

function ideas(loaded: LoadedCourse, { ideas }: Analysis): Xml[] {
	const [top] = ideas;
	if (!top) return [];
	return [
		h(2, 'Ideas behind wrong answers'),
		figure(`Held most surely: \u201c${top.idea}\u201d`, 'ideas', [
			['Idea', 'Learners', 'Answers', 'Range'],
			...ideas.map(({ id, idea, fix, offered, shown, learners, interval }): Cell[] => [
				el(
					'span',
					{},
					`${idea} `,
					el('span', { class: 'tag' }, `${id}; read again: ${placeOf(loaded, fix) || fix}`)
				),
				String(learners),
				number(`${shown} of ${offered}`),
				offered < enoughAnswers ? '\u2013' : rangeChart(shown / offered, interval)
			])
		])
	];
}

function testPart(test: TestReport, analysis: Analysis): Xml[] {
	const look = new Set(lookAtFirst({ ...analysis, tests: [test] }).map(({ question }) => question));
	const few = test.questions.filter(({ verdict }) => verdict === 'too-few').length;
	const finding =
		(look.size === 0 ? 'No question looks faulty' : `${plural(look.size, 'question')} to look at`) +
		(few > 0 ? `; ${few} of ${test.questions.length} have too few answers to tell.` : '.');
	return [
		h(2, test.name),
		p(
			[
				`${plural(test.learners, 'learner')}.`,
				shareText(test) && `Points: ${shareText(test)}.`,
				omittedText(test),
				test.use === 'lesson' ? '' : reliabilityText(test.reliability)
			].join(' ')
		),
		figure(finding, 'questions', [
			['Question', 'Answers', 'Right', 'Range', 'Apart'],
			...test.questions.map((question): Cell[] => {
				const { n, right, facility, interval, discrimination } = question;
				const enough = n >= enoughAnswers;
				return [
					link(question),
					String(n),
					number(enough ? `${percent(facility)} (${between(interval)})` : `${right} of ${n}`),
					enough ? rangeChart(facility, interval) : '\u2013',
					discrimination ? coefficient(discrimination.r) : '\u2013'
				];
			})
		]),
		el(
			'div',
			{ class: 'details' },
			...test.questions.map((question) => article(question, look.has(question), test, analysis))
		)
	];
}

function article(question: QuestionReport, look: boolean, test: TestReport, { gathered }: Analysis): Xml {
	const { entry, n, right, partly, facility, interval, discrimination, pieces, urgency, sure } = question;
	const missing = test.use === 'lesson' ? test.sittings - n : 0;
	const otherwise = gathered.otherwise.get(entry.id);
	const numbers = [
		n < enoughAnswers
			? `${right} of ${n} right`
			: `right ${percent(facility)} of ${n} (range ${between(interval)})`,
		partly > 0 ? `${partly} partly right` : '',
		discrimination
			? `apart ${coefficient(discrimination.r)} (${discrimination.interval.map(coefficient).join(' to ')})`
			: '',
		question.seconds === null ? '' : `half took less than ${seconds(question.seconds)}`,
		missing > 0 ? `${missing} without an answer` : ''
	];
	return el(
		'article',
		{ id: entry.id, ...(look && { class: 'look' }) },
		h(3, entry.stem.replace(/\s+/g, ' ').trim()),
		el(
			'p',
			{ class: 'facts' },
			[entry.id, entry.kind, entry.objective, ...numbers].filter(Boolean).join(', ')
		),
		p(adviceOf(question)),
		otherwise !== undefined && p(judgedOtherwise(otherwise)),
		pieces.length > 0 && piecesTable(question),
		urgency.length > 0 &&
			p(
				el('b', {}, 'Called'),
				` ${urgency.map(({ called, n, right }) => `${called}${right ? ' (right)' : ''}: ${n}`).join(', ')}`
			),
		sure !== null &&
			sure.n > 0 &&
			p(el('b', {}, 'Sure'), ` ${sure.n} said that they were sure; ${sure.wrong} of them were not right.`)
	);
}

function piecesTable({ pieces }: QuestionReport): Xml {
	const compared = pieces.some(({ low }) => low !== null);
	return table('pieces', [
		['Right', 'Answer', 'Chosen', ...(compared ? ['Weakest third', 'Strongest third', 'Both'] : [])],
		...pieces.map((piece): Cell[] => {
			const { right, text, n, low, high } = piece;
			const advice = pieceAdvice(piece);
			return [
				right ? '\u2713' : '\u2013',
				advice ? el('span', {}, `${text} `, el('b', {}, `(${advice})`)) : text,
				String(n),
				...(low === null || high === null ? [] : [percent(low), percent(high), thirdsChart(low, high)])
			];
		})
	]);
}

function learners({ learners }: Analysis): Xml[] {
	return [
		h(2, 'Learners'),
		p('Of the answers that were counted. It names people: keep this page to yourself.'),
		table('learners', [
			['Learner', 'Answers', 'Points'],
			...learners.map(({ name, answers, mean }) => [
				name,
				String(answers),
				answers === 0 ? '\u2013' : percent(mean)
			])
		])
	];
}
