// readme.html of a package: what the person who installs it needs to know, in plain words and without links out.

import type { Course } from '../../lib/course/course.ts';
import { identifiers } from './manifest-scorm12.ts';
import type { ScormEdition } from './schemas.ts';
import { el, xmlText, type Xml } from './xml.ts';

type Inline = Xml | string;
const p = (...words: Inline[]) => el('p', {}, ...words);
const code = (text: string) => el('code', {}, text);
const list = (...entries: Inline[][]) => el('ul', {}, ...entries.map((words) => el('li', {}, ...words)));
const section = (title: string, ...content: Xml[]) => el('section', {}, el('h2', {}, title), ...content);

export function readmeLms(course: Course, edition: ScormEdition, version: string): string {
	const { passMark, assessment, ...policy } = course.policy;
	const { attempts } = assessment === 'exam' ? policy.exam : policy.quiz;
	const old = edition === 'scorm12';
	return page(course, [
		p(
			`This package is ${old ? 'SCORM 1.2' : 'SCORM 2004, 4th Edition'} and holds one SCO. Its version is `,
			code(version),
			', which also stands in ',
			code('stamp.json'),
			'.'
		),
		section(
			'Import it',
			list(
				['Upload the zip file as it is. Do not unpack it and do not pack it again.'],
				['In Moodle: add an activity, choose “SCORM package”, and drop the zip into the package file field.'],
				['Open the course once as a learner before you give it out. The line at the top must read “Saved”.']
			)
		),
		section(
			'What to set',
			list(
				[
					'Grade: highest attempt, out of 100. The course reports whole percents; best results never go down.'
				],
				[
					`Pass mark: ${passMark} percent. It is part of the course${old ? ', and the package deliberately tells the host none' : ''}.`
				],
				[
					'Attempts: no limit. Quizzes can be repeated inside the course' +
						(attempts === null ? '' : ` (the final assessment ${attempts} times)`) +
						', but some hosts, Moodle among them, open a finished course for review only. A learner who did not pass then needs a new attempt there, and it starts from the beginning.'
				],
				[
					old
						? 'Completion: accept both “passed” and “completed”. A learner who finishes and passes is reported as passed.'
						: 'Completion: accept “completed”. Passing is reported apart from it.'
				],
				['Leave “force completed” and similar switches off: the course reports each state itself.'],
				[
					'Display: in the page or in a new window, at least 360 pixels wide; 650 by 666 or more is comfortable.'
				]
			)
		),
		section(
			'Replace it while learners are in it',
			list(
				[
					'Put the new zip in the place of the old one. Do not delete the activity first: records go with it.'
				],
				[
					'A host keeps records for items whose identifier is unchanged. This course’s item is always ',
					code(identifiers(course.id).item),
					' and its resource always ',
					code(identifiers(course.id).resource),
					'.'
				],
				[
					'Learners carry on where they were. Answers to questions that no longer exist are left out; scores and passes stay.'
				]
			)
		),
		section(
			'Read the reports',
			p(
				'Each answer is reported under an id such as ',
				code('lesson.question.1'),
				', with short codes for what was chosen. ',
				code('answers.json'),
				' says in full what every id and code stands for, for this standard and the other one.'
			),
			p(
				'What learners report about a question or say about the course is handed over as ',
				code(old ? 'cmi.comments' : 'cmi.comments_from_learner'),
				', where the host takes it; ',
				code('item:'),
				' is followed by the id of the question. Learners can download their own record, comments included, in the settings of the course.'
			)
		),
		section(
			'What it cannot do',
			p(
				'The questions are judged in the learner’s browser, so the answers are inside this package and a determined person can find them. For an examination that decides something, use a quiz that your LMS marks itself, or supervise. Teaching notes and printed answer keys are not in it: who builds the course prints them.'
			),
			p('The course asks no other host for anything. It works without a connection to the internet at large.')
		)
	]);
}

export function readmeWeb(course: Course, version: string): string {
	return page(course, [
		p('This folder is the course as plain files. Its version is ', code(version), '.'),
		section(
			'Put it on a web server',
			list(
				[
					'Unpack the zip into any folder of any web server, also below another path. Nothing needs to run there.'
				],
				[
					'Let the server name these types: ',
					code('.js'),
					' as text/javascript, ',
					code('.css'),
					' as text/css, ',
					code('.svg'),
					' as image/svg+xml, ',
					code('.woff2'),
					' as font/woff2.'
				],
				['Give learners the address of ', code('index.html'), '. Opening it by double click does not work.']
			)
		),
		section(
			'Who keeps the record',
			p(
				'Without a file ',
				code('config.json'),
				' beside ',
				code('index.html'),
				' this is self-study: each learner’s record stays in the browser that was used.'
			),
			p(
				'To keep records elsewhere, copy ',
				code('config.example.json'),
				' to ',
				code('config.json'),
				' and set ',
				code('endpoint'),
				' to the commit address of your record-keeper, in quotes. ',
				code('null'),
				' is the same as no file. The address must belong to the same host as the course, or allow it by CORS.'
			),
			p('The record-keeper answers two requests with JSON:'),
			list(
				[
					code('GET'),
					' gives ',
					code('{"cmi": {…} or null, "sequence": n}'),
					', the last commit it stored; null and 0 at first.'
				],
				[
					code('POST'),
					' brings ',
					code('{"learner", "sequence": n, "final", "cmi"}'),
					', the whole SCORM 1.2 data model. Only status 200 with ',
					code('{"stored": n}'),
					' counts as stored; anything else is sent again later. Status 409 with ',
					code('{"sequence": m}'),
					' says that a later commit is already there.'
				]
			)
		),
		section(
			'Replace it',
			p(
				'Put the new files over the old ones and keep your ',
				code('config.json'),
				'. Records stay: they do not depend on the version.'
			)
		)
	]);
}

const style =
	'body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.55 system-ui, sans-serif; ' +
	'color-scheme: light dark } h1 { font-size: 1.75rem } h2 { font-size: 1.25rem; margin-top: 2rem } li { margin: 0.4rem 0 }';

function page(course: Course, content: Xml[]): string {
	const title = `${course.title}: for the administrator`;
	const html = el(
		'html',
		{ lang: 'en' },
		el(
			'head',
			{},
			el('meta', { charset: 'utf-8' }),
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('title', {}, title),
			el('style', {}, style)
		),
		el('body', {}, el('h1', {}, title), ...content)
	);
	return xmlText(html).replace(/^<\?xml[^\n]*\n/, '<!doctype html>\n');
}
