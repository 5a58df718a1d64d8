// Vite plugin: validates what authors wrote and hands it to the pages as modules.
//   virtual:course            the course's index, less what the two below fill in
//   virtual:course/numbers    numbers of items, pools, what lessons hold: whoever knows an item has loaded it, for every bank does
//   virtual:course/objectives what objectives promise and parts are called, for home and results
//   virtual:course/lessons    lesson id -> its page, loaded on demand
//   virtual:course/sources/x  sources that lesson x cites, in order
//   virtual:course/banks      items (prompts and keys), loaded on demand: lesson id -> its own, module id -> its quiz's
//   virtual:course/reference  glossary, sources and the page for emergencies

import type { Plugin, ViteDevServer } from 'vite';
import { lintCourse } from '../lib/course/lint.ts';
import type { AssessmentInfo, Course, LessonInfo } from '../lib/course/course.ts';
import { clipsIn } from '../lib/course/item-entry.ts';
import { citedIn } from '../lib/course/lesson-scan.ts';
import type { LoadedCourse, LoadedItem } from '../lib/course/load.ts';
import { problemLine } from '../lib/course/problem.ts';
import { loadProject } from './project.ts';

const prefix = 'virtual:course';
const contentFile = /\/(?:lessons|quizzes)\/.+\.(?:ya?ml|md)$/;

export function virtualCourse(): Plugin {
	let loaded: LoadedCourse | null = null;
	const course = () => (loaded ??= loadChecked());
	return {
		name: 'hindsight:virtual-course',
		buildStart() {
			loaded = null;
			course();
		},
		resolveId: (id) => (id === prefix || id.startsWith(`${prefix}/`) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			return moduleCode(id.slice(prefix.length + 1), course());
		},
		configureServer(server) {
			server.watcher.on('all', (_, file) => {
				if (!contentFile.test(file.replaceAll('\\', '/'))) return;
				const before = loaded && moduleCode('', loaded);
				loaded = null;
				try {
					// Prose alone changes nothing but its lesson, which Vite replaces in place.
					if (before === moduleCode('', course()) && file.endsWith('.md')) return;
					reload(server);
				} catch (error) {
					const { message } = error as Error;
					server.environments.client?.hot.send({ type: 'error', err: { message, stack: '' } });
				}
			});
		}
	};
}

/** The course, or an error that lists every mistake with file, line and remedy. */
function loadChecked(): LoadedCourse {
	const loaded = loadProject();
	const problems = loaded.course ? lintCourse(loaded) : loaded.problems;
	const errors = problems.filter((problem) => problem.level === 'error');
	if (!loaded.course || errors.length > 0)
		throw new Error(`The course has mistakes:\n${errors.map(problemLine).join('\n')}`);
	return loaded;
}

function moduleCode(path: string, loaded: LoadedCourse) {
	const { course, lessons, items, sources, glossary, misconceptions, now } = loaded;
	if (path === '') return `export const course = ${json({ ...course, numbers: {}, objectives: {}, modules: indexed(course), exam: bare(course.exam), pretest: bare(course.pretest) })};`;
	if (path === '/numbers') {
		const lessonParts = course.modules.map(({ lessons }) =>
			lessons.map(({ module, items, sections }) => ({
				module,
				items,
				sections: sections.map(({ id }) => ({ id, title: '' }))
			}))
		);
		return [
			`import { course } from ${json(prefix)};`,
			`Object.assign(course.numbers, ${json(course.numbers)});`,
			`const drawn = ${json(all(course).map(({ rows, critical }) => ({ rows, critical })))};`,
			`[...course.modules.map(({ quiz }) => quiz), course.exam, course.pretest].filter(Boolean)`,
			`	.forEach((one, index) => Object.assign(one, drawn[index]));`,
			`const parts = ${json(lessonParts)};`,
			`course.modules.forEach(({ lessons }, m) => lessons.forEach((one, l) => Object.assign(one, parts[m][l])));`
		].join('\n');
	}
	if (path === '/objectives') {
		const said = course.modules.map(({ summary, lessons }) => ({
			summary,
			lessons: lessons.map(({ promise, objectives, sections }) => ({ promise, objectives, sections }))
		}));
		return [
			`import { course } from ${json(prefix)};`,
			`import ${json(`${prefix}/numbers`)};`,
			`Object.assign(course.objectives, ${json(course.objectives)});`,
			`const said = ${json(said)};`,
			`course.modules.forEach((module, m) => {`,
			`	module.summary = said[m].summary;`,
			`	module.lessons.forEach((lesson, l) => Object.assign(lesson, said[m].lessons[l]));`,
			`});`
		].join('\n');
	}
	if (path === '/reference')
		return [
			`export const glossary = ${json(glossary)};`,
			`export const sources = ${json(sources)};`,
			`export const now = ${json(now)};`
		].join('\n');
	if (path === '/lessons')
		return `export const lessons = {\n${lessons
			.map(({ info, file }) => `\t${json(info.id)}: () => import(${json(`/${file}`)})`)
			.join(',\n')}\n};`;
	if (path === '/banks') {
		return [
			`export const lessonBanks = ${opened('lesson', lessons.map(({ info }) => info.id))};`,
			`export const quizBanks = ${opened('quiz', all(course).map(({ id }) => id))};`
		].join('\n');
	}
	const listed = /^\/sources\/(.+)$/.exec(path)?.[1];
	if (listed) {
		const { scan } = lessons.find(({ info }) => info.id === listed)!;
		return `export const list = ${json(citedIn(scan).map((key) => ({ key, ...sources[key] })))};`;
	}
	const [, use, id] = /^\/bank\/(lesson|quiz)\/(.+)$/.exec(path) ?? [];
	if (use === 'lesson') return bankCode(lessons.find(({ info }) => info.id === id)!.info.items, items);
	// The pre-test asks what the module quizzes ask.
	if (use === 'quiz' && id === 'pretest') return unitedCode(all(course).filter(({ kind }) => kind === 'quiz'));
	if (use === 'quiz') {
		const pool = all(course).find((one) => one.id === id)!.rows.flatMap((row) => row.pool);
		return `${bankCode([...pool], items)}\nexport const misconceptions = ${json(misconceptions)};`;
	}
	throw new Error(`There is no module ${prefix}${path}.`);
}

/** Every assessment, the pre-test last. */
const all = ({ modules, exam, pretest }: Course): AssessmentInfo[] =>
	[...modules.map(({ quiz }) => quiz), exam, pretest].filter((one) => one !== null);

/** An assessment without what comes with the first items. */
const bare = (one: AssessmentInfo | null) => one && { ...one, rows: [], critical: [] };

/** Code of a bank made of others. */
function unitedCode(quizzes: AssessmentInfo[]): string {
	const united = (what: string, open: string, close: string) =>
		`export const ${what} = ${open}${quizzes.map((_, n) => `...bank${n}.${what}`).join(', ')}${close};`;
	return [
		...quizzes.map(({ id }, n) => `import * as bank${n} from ${json(`${prefix}/bank/quiz/${id}`)};`),
		united('items', '[', ']'),
		united('clips', '{', '}'),
		united('misconceptions', '{', '}')
	].join('\n');
}

/** A lesson without what comes with the first items and with home; how many items it asks is known at once. */
const bareLesson = (lesson: LessonInfo): LessonInfo => ({
	...lesson,
	module: '',
	promise: '',
	objectives: [],
	sections: [],
	items: lesson.items.map(() => '')
});

const indexed = ({ modules }: Course) =>
	modules.map((module) => ({
		...module,
		summary: '',
		lessons: module.lessons.map(bareLesson),
		quiz: bare(module.quiz)
	}));

/** Code of an object: id -> how its bank is loaded. */
const opened = (use: 'lesson' | 'quiz', ids: string[]) =>
	`{${ids.map((id) => `${json(id)}: () => import(${json(`${prefix}/bank/${use}/${id}`)})`).join(', ')}}`;

/** Code of a bank: its items, and the clips they show. */
function bankCode(ids: string[], all: LoadedItem[]): string {
	const own = ids.flatMap((id) => all.filter(({ entry }) => entry.id === id));
	const clips = [...new Set(own.flatMap(({ entry }) => clipsIn(entry)))];
	return [
		`import ${json(`${prefix}/numbers`)};`,
		...clips.map(
			(name, index) =>
				`import clip${index} from ${json(`virtual:dog/${name}`)};import asked${index} from ${json(`virtual:dog/${name}@asked`)};`
		),
		`export const clips = {${clips.map((name, index) => `${json(name)}: { ...clip${index}, ...asked${index} }`).join(', ')}};`,
		`export const items = ${json(own.map(({ item }) => item))};`
	].join('\n');
}

/** What was drawn from content is thrown away, and the page opened anew. */
function reload(server: ViteDevServer) {
	for (const { moduleGraph, hot } of Object.values(server.environments)) {
		for (const [id, module] of moduleGraph.idToModuleMap)
			if (id.startsWith(`\0${prefix}`) || id.endsWith('.md')) moduleGraph.invalidateModule(module);
		hot.send({ type: 'full-reload' });
	}
}

const json = (value: unknown) => JSON.stringify(value);
