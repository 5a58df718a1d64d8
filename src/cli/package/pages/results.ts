// results.html of an LMS package: how an instructor reads this course's results in the LMS. It holds no right answers:
// a learner can open it (docs/decisions/0014-results-page.md).

import type { LoadedCourse } from '../../../lib/course/load.ts';
import type { PackageFiles } from '../files.ts';
import { el, type Xml } from '../xml.ts';
import { contentsOf, countedIn, type AboutPackage } from './about.ts';
import { outcomes } from './outcomes.ts';
import { paper } from './paper.ts';
import { code, list, note, p, parts, table, type Inline, type Part, type Words } from './pieces.ts';
import { questionTables } from './question-table.ts';
import { answerLines } from './results-answers.ts';

/** @param beside the package's files so far, of which the page uses the letters */
export function resultsPage(about: AboutPackage, loaded: LoadedCourse, beside: PackageFiles): string {
	const { course, version, standardName } = about;
	const title = `${course.title}: reading its results`;
	return paper({ language: 'en', title, running: `${title}, ${standardName}, version ${version}`, beside }, [
		el('h1', {}, 'How to read this course’s results in your LMS'),
		el('p', { class: 'lead' }, `For instructors. ${course.title}, ${standardName}, version ${version}.`),
		p(`This package holds ${contentsOf(about)}. Print this page, or save it as PDF.`),
		...parts(
			status(about),
			course.part === undefined && about.standard !== 'cmi5' && modules(about),
			answerLines(about, loaded),
			shows(about),
			counting(about),
			comments(about),
			questions(about, loaded),
			objectives(about, loaded)
		)
	]);
}

function status(about: AboutPackage): Part {
	const { course, standard } = about;
	const { passMark, failReportedAs, scoreReported } = course.policy;
	const { head, rows } = outcomes(about);
	const counted = countedIn(about);
	const critical = [course.exam, ...course.modules.map(({ quiz }) => quiz)]
		.filter((one) => one?.id === course.policy.assessment)
		.flatMap((one) => one?.critical ?? []);
	return {
		title: 'Score and status',
		content: [
			table('What the LMS is told, step by step.', head, rows),
			counted === null
				? p('No score is sent: the exam is sat in your LMS, which keeps its mark.')
				: p(
						`The score is that of ${counted}, in whole percent. ${passMark} or more passes${standard === 'cmi5' ? ', unless your LMS names another mark at launch' : ''}. Part of a percent is cut off, never rounded up.`
					),
			standard === 'cmi5' && course.part === undefined && p(cmi5Units(course.exam !== null)),
			counted !== null && p(scoreReported === 'best' ? best : last),
			counted !== null && p(failReportedAs === 'incomplete' ? failHidden : failTold),
			critical.length > 0 && p(`Some topics must be right to pass, whatever the score (critical topics):`),
			critical.length > 0 && list(...critical.map(({ text }) => text)),
			critical.length > 0 &&
				p(
					`One wrong answer there fails the attempt. Its score then stands at ${passMark - 1} at most, because an LMS works out the pass from the score. The learner’s own page shows both numbers.`
				),
			p('In review and in preview mode nothing is sent, so nothing changes there.')
		].filter((part): part is Xml => part !== false)
	};
}

const cmi5Units = (exam: boolean) =>
	`Each module is a unit of its own${exam ? ', and so is the exam' : ''}. A module’s unit has the score and the result of that module’s quiz.`;
const best =
	'When it was taken more than once, the best score is sent. A score and a pass are never lowered by a later attempt.';
const last =
	'While nobody passed, the latest score is sent, so it may fall. From the first pass on it is the best score, and it never falls again.';
const failHidden =
	'A fail is not sent as “failed”. The score arrives, and the status stays “incomplete”, so that the learner can come back and try again. To list who failed, look for a score below the pass mark.';
const failTold =
	'A fail is sent as “failed”. Some LMSs then lock the course: open a new attempt by hand for a learner who may try again.';

function modules({ course, standard }: AboutPackage): Part {
	const old = standard === 'scorm12';
	const { failReportedAs, scoreReported } = course.policy;
	const rows = [...course.modules, ...(course.exam ? [course.exam] : [])].map(({ id, title }): Words[] => [
		[code(id)],
		title
	]);
	return {
		title: 'A result for each module',
		content: [
			p(
				`Each module is sent as an objective, with the ${scoreReported === 'best' ? 'best' : 'latest'} score of its quiz`,
				old ? ' and a status.' : ', its title, a status and how far it is done.',
				course.exam ? ' The exam is one more.' : '',
				' An objective appears when something in it is done.'
			),
			p(
				failReportedAs === 'incomplete'
					? 'A module stays “incomplete” until all its lessons are done and its quiz is passed, just like the course.'
					: 'A module is complete when all its lessons are done and its quiz was submitted once.',
				course.policy.assessment === 'exam'
					? ' Its quiz is practice: the score of the course does not change by it.'
					: ''
			),
			p(
				'In Moodle, open the activity, then Reports, then “Objectives report”, and tick “Show objective score”. Other LMSs may show objectives in a detailed report, or not at all.'
			),
			table('Ids of objectives in this package.', ['Id', 'Stands for'], rows)
		]
	};
}

const showable: [what: string, scorm12: string, scorm2004: string, cmi5: string][] = [
	['Score', 'one, in percent', 'one, in percent', 'one for each unit'],
	['Status', 'one word for done and passed', 'done and passed apart', 'done and passed apart, for each unit'],
	['Each module', 'objectives', 'objectives with titles', 'each module is a unit'],
	['Each question', 'id, answer in letters', 'id, answer in words', 'id, answer in words'],
	[
		'Text of the question',
		'no, look it up by its id',
		'its first 250 characters',
		'in full, with its answers'
	],
	['When it was answered', 'time of day, no date', 'date and time', 'date and time'],
	['Seconds it took', 'yes', 'yes', 'yes'],
	['Time in the course', 'yes, added up by the LMS', 'yes, added up by the LMS', 'yes, for each session'],
	['How far the learner is', 'no', 'share of the course', 'percent of the unit'],
	['Comments', 'one text for all', 'a list with place and time', 'a statement each']
];

function shows({ standard }: AboutPackage): Part {
	return {
		title: 'What this standard can show',
		content: [
			table(
				'What each kind of package hands over. Whether it is shown depends on the reports of your LMS.',
				['What', 'SCORM 1.2', 'SCORM 2004', 'cmi5'],
				showable.map(([what, ...cells]) => [what, ...cells])
			),
			p(
				standard === 'scorm12'
					? 'This package is SCORM 1.2. Where your LMS plays SCORM 2004 or cmi5 in full, those packages of the same course show more.'
					: 'A SCORM 1.2 package of the same course shows less. It is for an LMS that plays nothing newer.'
			)
		]
	};
}

function counting(about: AboutPackage): Part {
	return {
		title: 'Let a computer count',
		content: [
			p(
				'An LMS shows who answered what. Which questions are too hard, or faulty, takes counting. Whoever has the project of this course can do it from an export of your LMS:'
			),
			el('p', {}, code('npm run report FILE')),
			p(
				exported[about.standard],
				' It prints how hard each question was, how well it tells strong from weak learners, and which wrong answers were chosen. It counts learners and does not name them.'
			),
			p(
				code('answers.json'),
				' in this package is for programs. It names every id and code, with the right answers.'
			),
			note(
				p(
					'That file means: whoever can open the files of this package can read the answers. So can whoever reads the scripts of the course, because the course marks answers in the learner’s browser. For an exam that decides something, let your LMS mark it, or supervise.'
				),
				p(
					'This page lists no answers, because a learner could open it too. Who builds the course gets a key with the answers as a file beside the packages.'
				)
			)
		]
	};
}

const exported: Record<AboutPackage['standard'], string> = {
	scorm12: 'FILE is the download of Moodle’s “Interactions report”, as text, with all four summaries ticked.',
	scorm2004:
		'FILE is a download of Moodle’s “Track details”, as CSV. It holds one learner, so give a file for each.',
	cmi5: 'FILE is an export of the statements, as JSON.'
};

function comments({ standard }: AboutPackage): Part {
	const where: Record<AboutPackage['standard'], Inline[]> = {
		scorm12: ['They arrive as ', code('cmi.comments'), ', where the LMS takes it.'],
		scorm2004: ['They arrive as ', code('cmi.comments_from_learner'), ', where the LMS takes it.'],
		cmi5: ['They arrive as statements with the verb ', code('commented'), '.']
	};
	return {
		title: 'What learners say',
		content: [
			p(
				'Learners can report a question that seems wrong, and say what they think of the course. ',
				...where[standard],
				standard === 'cmi5'
					? ' A comment about a question is about an activity that ends with '
					: ' The place of a comment about a question is ',
				code(standard === 'cmi5' ? '/items/' : 'item:'),
				' and the id of the question, without lesson or attempt.'
			)
		]
	};
}

function questions(about: AboutPackage, loaded: LoadedCourse): Part | null {
	const { modules } = about.course;
	if (modules.length === 0) return null;
	return {
		title: 'The questions by module',
		content: [
			p(
				'The number of the attempt follows each id. Questions of the exam are not listed, so that nobody can learn them from this page.'
			),
			...questionTables(loaded, modules, null)
		]
	};
}

function objectives({ course }: AboutPackage, { items }: LoadedCourse): Part {
	const places = [...course.modules, ...(course.exam ? [course.exam] : [])].map(({ id }) => id);
	const used = new Set(
		items.filter(({ module }) => places.includes(module)).map(({ entry }) => entry.objective)
	);
	return {
		title: 'Learning objectives',
		content: [
			table(
				'Each continues the words “You can”.',
				['Objective', 'You can'],
				Object.entries(course.objectives).filter(([id]) => used.has(id))
			)
		]
	};
}
