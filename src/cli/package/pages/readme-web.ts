// readme.html of the web folder: how it is put on a server, and who keeps the record.

import type { Course } from '../../../lib/course/course.ts';
import type { PackageFiles } from '../files.ts';
import { el } from '../xml.ts';
import { paper } from './paper.ts';
import { code, list, note, p, parts, steps } from './pieces.ts';

/** @param beside the folder's files so far, of which the page uses the letters */
export function readmeWeb(course: Course, version: string, beside: PackageFiles): string {
	const title = `${course.title}: for the administrator`;
	return paper({ language: 'en', title, running: `${title}, web folder, version ${version}`, beside }, [
		el('h1', {}, title),
		el('p', { class: 'lead' }, `Web folder, version ${version}.`),
		p('This folder is the course as plain files. Nothing needs to run on the server.'),
		...parts(
			{
				title: 'Put it on a web server',
				content: [
					steps(
						'Unpack the zip into any folder of any web server, also below another path.',
						[
							'Let the server name these types: ',
							code('.js'),
							' as text/javascript, ',
							code('.css'),
							' as text/css, ',
							code('.svg'),
							' as image/svg+xml, ',
							code('.woff2'),
							' as font/woff2, ',
							code('.webmanifest'),
							' as application/manifest+json.'
						],
						[
							'Give learners the address of ',
							code('index.html'),
							'. Opening it by double click does not work: there is the one-file edition for that.'
						]
					),
					p(
						'Open it once yourself. The line at the top must say “Kept on this device” after your first answer.'
					)
				]
			},
			{
				title: 'Who keeps the record',
				content: [
					p(
						'Without a file ',
						code('config.json'),
						' beside ',
						code('index.html'),
						' this is self-study: each learner’s record stays in the browser that was used. It is gone when its data are cleared. Learners can download their record in Settings.'
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
				]
			},
			{
				title: 'Replace it',
				content: [
					p(
						'Put the new files over the old ones and keep your ',
						code('config.json'),
						'. Records stay: they do not depend on the version.'
					),
					p(
						'Browsers that have the course on the device go on with the version they know, and offer the new one. Let the server send ',
						code('service-worker.js'),
						' and ',
						code('_app/version.json'),
						' anew each time.'
					)
				]
			},
			{
				title: 'Network and browser',
				content: [
					list(
						'A current browser with JavaScript. The course is tested in Chromium, which Chrome and Edge are built on.',
						'Over https the course installs as an app and opens without a network after the first visit. For this a service worker answers below the address of this folder.',
						'The course asks no other host for anything, except the commit address if you set one.'
					)
				]
			},
			{
				title: 'What it cannot do',
				content: [
					note(
						p(
							'The questions are marked in the learner’s browser, so the answers are in this folder and a determined person can find them. For an exam that decides something, use a quiz that an LMS marks itself, or supervise.'
						)
					),
					p('Teaching notes and printed answer keys are in no package. Nobody has accredited this course.')
				]
			}
		)
	]);
}
