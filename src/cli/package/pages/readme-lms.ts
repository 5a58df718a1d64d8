// readme.html of an LMS package: what the person who installs it needs to know.

import type { PackageFiles } from '../files.ts';
import { el } from '../xml.ts';
import { contentsOf, countedIn, type AboutPackage } from './about.ts';
import { paper } from './paper.ts';
import { code, list, note, p, parts, steps, table, type Part, type Words } from './pieces.ts';
import { keptParts } from './readme-kept.ts';

/** @param beside the package's files so far, of which the page uses the letters */
export function readmeLms(about: AboutPackage, beside: PackageFiles): string {
	const { course, version, standardName } = about;
	const title = `${course.title}: for the administrator`;
	return paper({ language: 'en', title, running: `${title}, ${standardName}, version ${version}`, beside }, [
		el('h1', {}, title),
		el('p', { class: 'lead' }, `${standardName}, version ${version}.`),
		p(
			`This package holds ${contentsOf(about)}. The version also stands in `,
			code('stamp.json'),
			'. How to read the results is told in ',
			el('a', { href: 'results.html' }, 'results.html'),
			', a page for instructors.'
		),
		...parts(
			importing(about),
			settings(about),
			about.course.examInLms === true && examOutside,
			before,
			replacing(about),
			...keptParts(about),
			cannot(about)
		)
	]);
}

const importing = ({ standard, course }: AboutPackage): Part => ({
	title: 'Import it',
	content: [
		steps(
			'Upload the zip file as it is. Do not unpack it, and do not pack it again.',
			standard === 'cmi5'
				? course.part === undefined
					? `Import it as a cmi5 course. Your LMS then lists a unit for each module${course.exam ? ', and one for the exam' : ''}.`
					: 'Import it as a cmi5 course.'
				: 'In Moodle: add an activity, choose “SCORM package”, and drop the zip into “Package file”. Other LMSs: add it as SCORM content.',
			'Set what the next part names, then open the course once as a learner before you give it out.'
		)
	]
});

/** What to set, to what, and why. Names in quotes are those of Moodle's form. */
function settings(about: AboutPackage): Part {
	const { course, standard } = about;
	const { passMark } = course.policy;
	const counted = countedIn(about);
	const rows: Words[][] = [];
	if (counted !== null)
		rows.push(
			[
				'Grade',
				'Highest attempt, out of 100',
				`The score is that of ${counted}, in whole percent. Moodle takes the number as it is.`
			],
			[
				'Pass mark',
				standard === 'cmi5' ? `${passMark}, or your own` : `${passMark}, or none`,
				passMarkWhy(standard)
			]
		);
	if (standard === 'cmi5')
		return {
			title: 'What to set, and why',
			content: [
				table(
					'Settings of the course in your LMS.',
					['Setting', 'Set it to', 'Why'],
					[
						...rows,
						[
							'When a unit is done',
							'As the package says',
							'Each unit names its own rule, and its pass mark where it has one.'
						],
						['Attempts', 'No limit', 'Quizzes and the exam are retaken inside the course.']
					]
				),
				p('The launch mode “Normal” records. In “Browse” and “Review” nothing is recorded.')
			]
		};
	rows.push(
		['Completion', completion(about), completionWhy(about)],
		['“Number of attempts”', 'Unlimited', attemptsWhy(about)],
		[
			'“Force completed”',
			'No',
			'It turns “incomplete” into “completed” as soon as there is a score. The course reports each state itself.'
		],
		[
			'“Force new attempt”',
			'No',
			'A new attempt in the LMS starts from the beginning, with lessons and all.'
		],
		[
			'“Disable preview mode”',
			'Yes',
			'Nothing is recorded in a preview. A learner who starts there would lose the work.'
		],
		[
			'Display',
			'In the page, or in a new window',
			'It fits from 360 pixels of width. 650 by 666 or more is pleasant.'
		]
	);
	return {
		title: 'What to set, and why',
		content: [
			table('Names in quotes are those of Moodle’s form.', ['Setting', 'Set it to', 'Why'], rows),
			el('h3', {}, 'LMS by LMS'),
			p(
				'What is said of Moodle was measured in version 4.5 or read in its source. The other lines are notes on those systems: we have not run this course there.'
			),
			list(...vendors)
		]
	};
}

const passMarkWhy = (standard: AboutPackage['standard']): string =>
	standard === 'scorm12'
		? 'It is part of the course, and this package names none to the LMS. With one, Moodle overwrites the status at each exit.'
		: standard === 'scorm2004'
			? 'It stands in the manifest too. An LMS works out the pass from the score, so another mark there would give another result.'
			: 'It stands in cmi5.xml as the mastery score. If your LMS names another one at launch, the course takes that.';

function completion({ standard }: AboutPackage): string {
	return standard === 'scorm12' ? '“Passed” and “Completed”, either is enough' : '“Completed”';
}

function completionWhy(about: AboutPackage): string {
	const { standard, course } = about;
	if (countedIn(about) === null) return 'The course reports “completed” when everything in it is done.';
	if (standard === 'scorm12')
		return 'SCORM 1.2 has one word for both. Who has finished and passed is reported as “passed”.';
	return course.policy.failReportedAs === 'incomplete'
		? 'The course reports “completed” when everything is done and passed. Passing is also reported apart.'
		: 'The course reports “completed” when everything is done. Whether it was passed is reported apart.';
}

function attemptsWhy(about: AboutPackage): string {
	const { assessment, exam, quiz } = about.course.policy;
	const { attempts } = assessment === 'exam' ? exam : quiz;
	const inside =
		attempts === null
			? 'retaken inside the course, as often as needed'
			: `taken inside the course ${attempts} times at most`;
	return `${countedIn(about) === null ? 'Quizzes are' : `${capital(countedIn(about)!)} is`} ${inside}. An attempt of the LMS is a whole new record. Moodle opens a finished course for review only; a learner who is to do it all again needs a new attempt there.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const vendors: Words[] = [
	'Moodle: SCORM 1.2 is supported best, SCORM 2004 in part. Try both, or take 1.2.',
	'Canvas: one assignment and one score for each package, with no column for each module. For columns, use the packages of single modules.',
	'SCORM Cloud, Canvas, Blackboard and Brightspace’s new player: SCORM 2004 is played in full.',
	'Brightspace’s old 1.2 player: it grades only when the course was closed properly. Ask learners to use “Save and exit”.',
	'Cornerstone and SuccessFactors: the files must come from the LMS itself. Served from another host, the course cannot find the LMS.'
];

const examOutside: Part = {
	title: 'The exam',
	content: [
		p(
			'The exam is not in this package. Its questions lie beside the package as Moodle XML and as GIFT, with notes on what those forms cannot carry.'
		),
		steps(
			'Import one of the two files into the question bank of your LMS.',
			'Make a quiz of your LMS from it, as the notes beside the files say, and set its pass mark there.',
			'Tell learners where it is: the course says only that the exam is sat in the LMS.'
		),
		p('Your LMS marks this exam itself, so no learner’s browser ever holds its answers.')
	]
};

const before: Part = {
	title: 'Before you give it out',
	content: [
		steps(
			'Open the course as a learner, on a computer and on a phone, in the network your learners use.',
			'Answer one question of a lesson, and wait for “Saved” in the line at the top. It shows only after the LMS itself has answered.',
			'Choose “Save and exit”, and open the course again. It must offer to go on where you were.',
			'Look into the report of your LMS: the attempt is “incomplete” and has no score yet.',
			'Delete your test attempt.'
		)
	]
};

const replacing = ({ standard }: AboutPackage): Part => ({
	title: 'Replace it while learners are in it',
	content: [
		steps(
			'Put the new zip in the place of the old one, in the same activity. Do not delete the activity first: its records go with it.',
			standard === 'cmi5'
				? 'Keep the course and its units: their ids are the same in each version, and records belong to them.'
				: 'Ids in the manifest stay the same in each version. An LMS such as Moodle keeps records by them.',
			'Ask learners who have the course open to open it again.'
		),
		p(
			'Learners go on where they were. An answer to a question that is gone is left out, and the course tells the learner so. Scores and passes stay. Do not go back to an older package while learners are in it: it drops answers that it does not know, or saves nothing at all where the form of the record is newer.'
		)
	]
});

function cannot({ course }: AboutPackage): Part {
	return {
		title: 'What it cannot do',
		content: [
			note(
				p(
					'The course marks answers in the learner’s browser. So the answers are in this package, in its scripts and in ',
					code('answers.json'),
					', and a determined person can find them. A person with some skill can also send the LMS a false score.'
				),
				p(
					course.examInLms
						? 'This is true of the quizzes in it. The exam is marked by your LMS.'
						: course.exam
							? 'For an exam that decides something, let your LMS mark it: whoever builds the course can make a package without the exam, and the exam’s questions for your LMS. Or supervise.'
							: 'For a test that decides something, let your LMS mark it, or supervise.'
				)
			),
			p('Teaching notes and printed answer keys are in no package. Nobody has accredited this course.')
		]
	};
}
