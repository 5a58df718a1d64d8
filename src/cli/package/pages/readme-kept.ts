// The parts of readme.html about data, network and the line that says "Saved".

import { frame } from '../../../lib/ui/words.en.ts';
import { STATE_LIMIT } from '../../../lib/report/codec.ts';
import { mostTold } from '../../../lib/report/most-told.ts';
import type { AboutPackage } from './about.ts';
import { code, list, p, table, type Part, type Words } from './pieces.ts';

export const keptParts = (about: AboutPackage): Part[] => [stored(about), needs(about), saved(about)];

const limit = new Intl.NumberFormat('en').format(STATE_LIMIT);

function stored({ standard, course }: AboutPackage): Part {
	const lrs = standard === 'cmi5';
	const state: Record<AboutPackage['standard'], Words> = {
		scorm12: [code('cmi.suspend_data'), ` in the LMS, ${limit} characters at most (SCORM 1.2 allows 4,096)`],
		scorm2004: [code('cmi.suspend_data'), ` in the LMS, ${limit} characters at most`],
		cmi5: 'One state document in the LMS for each unit'
	};
	return {
		title: 'What is stored where',
		content: [
			table(
				'What the course keeps about a learner.',
				['What', 'Where'],
				[
					['Score, status, progress, time', 'LMS'],
					[
						'Answers, with their time, and comments',
						`LMS, ${lrs ? 'as statements' : `at most ${mostTold[standard]} answers`}`
					],
					['What was done so far: the state', state[standard]],
					['A copy of all this, the journal', 'The learner’s browser, under the address of the LMS'],
					[
						'Phone numbers and observation logs typed on the course’s own pages',
						'The learner’s browser alone. They are sent nowhere.'
					]
				]
			),
			p(
				'The course reads the learner’s id and name from the LMS. The id keeps the journals of several learners on one computer apart. The name is shown on ',
				course.part === undefined ? 'the certificate and ' : '',
				'in the file that a learner can download in Settings, and is sent nowhere else.'
			),
			p(
				'The LMS is the only place that anything is sent to. The journal is there for lost connections: it stays in the browser until its data are cleared. On a shared computer the next learner does not get to see it in the course.'
			)
		]
	};
}

const needs = ({ standard }: AboutPackage): Part => ({
	title: 'Network and browser',
	content: [
		list(
			'A current browser with JavaScript. The course is tested in Chromium, which Chrome and Edge are built on.',
			'No other host: no fonts, no videos, no counting from elsewhere. Sources name addresses on the web, which open only when a learner follows one.',
			standard === 'cmi5'
				? 'The browser must reach the address of the record store that your LMS names at launch.'
				: 'The files must come from the same host as the LMS, or the course cannot find it.',
			'A lost connection does no harm: what was loaded goes on, answers are kept, and they are sent when the connection is back.',
			'A firewall must let through .js, .css, .svg, .woff2 and .json files of the LMS.',
			'A browser that forbids storage works too. Then only what the LMS has taken is kept.'
		)
	]
});

function saved({ course, standard }: AboutPackage): Part {
	const { kind } = frame.save;
	const { heartbeatMinutes } = course.policy.commits;
	const quoted = (text: string): Words => `“${text}”`;
	return {
		title: 'When “Saved” does not appear',
		content: [
			p(
				'The line at the top of the course says what is saved. Whatever it says, answers are kept in the browser first, except in the last two cases.'
			),
			table(
				'What the line says, and what to do.',
				['It says', 'It means', 'What to do'],
				[
					[
						quoted(kind.saving),
						'The LMS has not answered yet.',
						'Some LMSs take seconds. If it stays, look whether the LMS is slow elsewhere too.'
					],
					[
						quoted(kind.kept),
						'No LMS was found. The course was opened from outside it, or from another host.',
						'Close the window and start it from the LMS.'
					],
					[
						quoted(kind.offline),
						'The network is gone, or the LMS cannot be reached.',
						'Go on. It is sent when the network is back. Stay on this device until it says “Saved”.'
					],
					[
						quoted(kind.retrying),
						'The LMS refuses. Often the learner was signed out.',
						`Sign in again and start the course anew on the same device: what is missing is sent then. If it happens to many, let sessions of the LMS last longer. The course speaks up at least every ${heartbeatMinutes} minutes.`
					],
					[
						quoted(kind['not-recording']),
						standard === 'cmi5'
							? 'It was launched to browse or to review.'
							: 'It was opened for review, as a preview, or without credit.',
						'Start it in the normal way. A finished course may need a new attempt.'
					],
					[
						quoted(kind['memory-only']),
						'The LMS stores nothing, and the browser may keep nothing.',
						'Allow storage for the address of the LMS, or use another browser.'
					]
				]
			),
			p(
				'Still no “Saved”: open the course in another browser and in another network. Write down what the line says, the LMS and its version, and the version of this package.'
			)
		]
	};
}
