// A tiny course and a tiny build of it, enough to make every package.

import { assemble } from '../../src/cli/package/assemble.ts';
import { bytesOf, type Edition, type PackageFiles } from '../../src/cli/package/files.ts';
import type { AssessmentInfo } from '../../src/lib/course/course.ts';
import { itemFromEntry } from '../../src/lib/course/item-entry.ts';
import type { LoadedCourse, LoadedItem } from '../../src/lib/course/load.ts';
import type { ItemEntry } from '../../src/lib/course/kinds.ts';

const common = { objective: 'LO1', difficulty: 1 as const, sources: ['source'], rationale: 'The rule.' };
const option = (id: string, correct?: true) => ({
	id,
	text: `Text of ${id}`,
	feedback: 'Why.',
	...(correct && { correct })
});

const entries: ItemEntry[] = [
	{
		...common,
		id: 'pick',
		use: 'lesson',
		kind: 'choice',
		stem: 'Pick one.',
		options: [option('one'), option('two', true), option('three')]
	},
	{
		...common,
		id: 'several',
		use: 'quiz',
		kind: 'multiple',
		stem: 'Pick some.',
		options: [option('red', true), option('blue'), option('green', true)]
	},
	{
		...common,
		id: 'sort',
		use: 'quiz',
		kind: 'order',
		stem: 'Sort them.',
		entries: [
			{ id: 'wake', text: 'Wake' },
			{ id: 'rem-sleep', text: 'REM' },
			{ id: 'deep', text: 'Deep' }
		]
	},
	{
		...common,
		id: 'pair',
		use: 'quiz',
		kind: 'match',
		stem: 'Match them.',
		rows: [
			{ id: 'ears', text: 'Ears', match: 'head', feedback: 'Why.' },
			{ id: 'hocks', text: 'Hocks', match: 'leg', feedback: 'Why.' }
		],
		targets: [
			{ id: 'leg', text: 'Leg' },
			{ id: 'head', text: 'Head' },
			{ id: 'tail', text: 'Tail' }
		]
	}
];

const items: LoadedItem[] = entries.map((entry, index) => ({
	entry,
	item: itemFromEntry(entry),
	module: 'asleep',
	file: 'quizzes/01-asleep.yaml',
	line: index + 1
}));

const lesson = {
	id: 'night',
	number: 1,
	module: 'asleep',
	title: 'A night',
	promise: 'read a night',
	takeaway: 'Short loops.',
	objectives: ['LO1'],
	minutes: 2,
	sections: [],
	items: ['pick']
};

const assessment = (
	kind: AssessmentInfo['kind'],
	id: string,
	number: number,
	title: string,
	pool: string[]
): AssessmentInfo => ({
	kind,
	id,
	number,
	title,
	draw: pool.length,
	minutes: 3,
	rows: [{ name: 'LO1', draw: pool.length, pool }],
	critical: []
});

export const course: LoadedCourse = {
	course: {
		id: 'dogs',
		title: 'Dogs & "legs"',
		subtitle: 'A dog’s <kick>',
		language: 'en',
		version: '1.2.3',
		policy: {
			assessment: 'asleep',
			passMark: 80,
			requiredLessons: null,
			quiz: { attempts: null, waitHours: 0, minutesLimit: null },
			exam: { attempts: null, waitHours: 0, minutesLimit: null },
			failReportedAs: 'incomplete',
			scoreReported: 'best',
			attemptWhenDone: { scorm12: 'close', scorm2004: 'keep' },
			commits: { leastSeconds: 2, heartbeatMinutes: 8 },
			certificateHours: null,
			certificateMonths: null,
			provider: null,
			contacts: { vet: null, emergency: null, poison: null }
		},
		objectives: { LO1: 'read a night' },
		modules: [
			{
				id: 'look-first',
				number: 1,
				order: 1,
				title: 'Look first',
				summary: 'Look.',
				lessons: [],
				quiz: null
			},
			{
				id: 'asleep',
				number: 2,
				order: 2,
				title: 'Asleep',
				summary: 'Sleep.',
				lessons: [lesson],
				quiz: assessment('quiz', 'asleep', 2, 'Check: Asleep', ['several', 'sort', 'pair'])
			}
		],
		exam: null,
		pretest: null,
		numbers: {
			// `one` was added to the item after `two` and `three`: letters follow this list, not the file.
			pick: { number: 1, kind: 'choice', parts: ['two', 'three', 'one'], objective: 'LO1' }
		}
	},
	lessons: [{ info: lesson, file: 'lessons/01-asleep/01-night.md', scan: null as never }],
	items,
	sources: {},
	glossary: {},
	objectiveNames: {},
	misconceptions: {},
	now: { red: [], steps: [] },
	search: { means: {}, emergency: [], suggest: [], skip: [] },
	fieldCard: null,
	seeing: null,
	ids: { modules: {}, lessons: {}, items: {}, retired: { modules: {}, lessons: {}, items: {} } },
	standards: null,
	files: [],
	problems: []
};

const examEntry: ItemEntry = {
	...common,
	id: 'last-look',
	use: 'exam',
	kind: 'choice',
	stem: 'Which of these nights belongs to the older dog?',
	options: [option('first', true), option('second'), option('third')],
	rationale: 'The older dog of the two wakes more often.'
};
/** The course with an exam of one question, by which it counts, and a quiz in both modules. */
export const examined: LoadedCourse = {
	...course,
	course: {
		...course.course,
		policy: { ...course.course.policy, assessment: 'exam' },
		modules: course.course.modules.map((module) => ({
			...module,
			quiz: module.quiz ?? assessment('quiz', module.id, module.number, 'Check', ['several'])
		})),
		exam: {
			...assessment('exam', 'exam', 3, 'The exam', ['last-look']),
			critical: [{ id: 'nights', text: 'Which dog wakes more', items: ['last-look'] }]
		},
		numbers: {
			...course.course.numbers,
			'last-look': { number: 2, kind: 'choice', parts: ['first', 'second', 'third'], objective: 'LO1' }
		}
	},
	items: [
		...items,
		{ entry: examEntry, item: itemFromEntry(examEntry), module: 'exam', file: 'quizzes/exam.yaml', line: 1 }
	]
};

/** What a build writes: a page, a start script, a chunk, a style and a font. */
export const built = (): PackageFiles =>
	new Map(
		Object.entries({
			'index.html': `<!doctype html>
<html lang="en" data-edition="lms">
	<head>
		<meta charset="utf-8" />
		<title>Dogs</title>
		<link rel="icon" href="./icon.svg" type="image/svg+xml" />
		<link href="./_app/start.js" rel="modulepreload">
		<link href="./_app/app.css" rel="stylesheet">
	</head>
	<body><div id="app"><script src="./start.js" defer></script></div></body>
</html>`,
			'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
			'start.js': 'import("./_app/start.js").then((kit) => kit.start());',
			'_app/start.js':
				'import { text } from "./Chunk-B_1.js"; const ns = "http://www.w3.org/2000/svg"; export const start = () => text(ns);',
			'_app/Chunk-B_1.js': 'export const text = (e) => { throw new Error(`https://svelte.dev/e/${e}`); };',
			'_app/app.css':
				'@font-face { src: url(./font.woff2) } a { background: url("data:image/png;base64,AA==") }',
			'_app/font.woff2': 'font',
			'_app/version.json': '{"version":"1.2.3-abc"}'
		}).map(([path, text]) => [path, bytesOf(text)])
	);

export const packageOf = (edition: Edition, part: string | null = null): PackageFiles =>
	assemble(edition, built(), part === null ? course : examined, '1.2.3-abc', part);
