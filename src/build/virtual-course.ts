// Vite plugin: validates what authors wrote and hands it to the pages as modules.
//   virtual:course            the course's index, less what the two below fill in
//   virtual:course/numbers    numbers of items, pools, what lessons hold: whoever knows an item has loaded it, for every bank does
//   virtual:course/objectives what objectives promise and parts are called, for home and results
//   virtual:course/lessons    lesson id -> its page, loaded on demand
//   virtual:course/sources/x  sources that lesson x cites, in order
//   virtual:course/banks      items (prompts and keys), loaded on demand: lesson id -> its own, module id -> its quiz's
//                             the server edition's exam has none: it gives the questions itself
//   virtual:course/keys       the whole course with every key: for the server's own code, refused to a page
//   virtual:course/search     what the search looks through
//   virtual:course/seeing     rows and questions of "What am I seeing?", with their clips
//   virtual:course/reference  glossary, sources, the page for emergencies and the field card
//   virtual:course/in/es      the course in Spanish: translated-course.ts

import type { Plugin, ViteDevServer } from 'vite';
import { lintCourse } from '../lib/course/lint.ts';
import { lintTranslation } from '../lib/course/lint-translation.ts';
import type { AssessmentInfo, Course, LessonInfo } from '../lib/course/course.ts';
import { clipsIn } from '../lib/course/item-entry.ts';
import { citedIn } from '../lib/course/lesson-scan.ts';
import type { LoadedCourse, LoadedItem } from '../lib/course/load.ts';
import { problemLine } from '../lib/course/problem.ts';
import { searchData } from '../lib/course/search.ts';
import { seeingData } from '../lib/course/seeing.ts';
import { withExamOnServer, withoutExam } from '../lib/course/without-exam.ts';
import { examInLms, loadProject, loadTranslations } from './project.ts';
import { languagesCode, pseudo, pseudoCode, translatedCode } from './translated-course.ts';

const prefix = 'virtual:course';
const contentFile = /\/(?:lessons|quizzes)\/.+\.(?:ya?ml|md)$/;

export function virtualCourse(): Plugin {
	let loaded: LoadedCourse | null = null;
	/** What pages get where the server gives the exam. */
	let closed: LoadedCourse | null = null;
	let open = true;
	let developing = false;
	const course = () => (loaded ??= loadChecked());
	return {
		name: 'hindsight:virtual-course',
		configResolved({ command }) {
			// The server edition gives the exam itself; who writes questions looks at them in all their states.
			developing = command === 'serve';
			open = developing || (process.env.HINDSIGHT_TARGET ?? 'server') !== 'server';
		},
		buildStart() {
			loaded = closed = null;
			course();
		},
		resolveId: (id) => (id === prefix || id.startsWith(`${prefix}/`) ? `\0${id}` : undefined),
		load(id, options) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			if (id === `\0${prefix}/keys` && !options?.ssr) throw new Error('Keys are for the server alone.');
			const path = id.slice(prefix.length + 1);
			if (path === '/languages') return languagesCode(developing);
			if (path === `/in/${pseudo}`) return pseudoCode;
			const [plain = '', language] = path.startsWith('/in/') ? [path, path.slice(4)] : path.split('@');
			if (language) return translatedCode(plain, language, open, moduleCode);
			if (open || path === '/keys') return moduleCode(path, course());
			const { exam } = course().course;
			if (exam && path === `/bank/quiz/${exam.id}`) return closedBankCode(poolOf(exam), course().items);
			return moduleCode(path, (closed ??= withExamOnServer(course())));
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
	const problems = loaded.course
		? [...lintCourse(loaded), ...loadTranslations().flatMap(lintTranslation)]
		: loaded.problems;
	const errors = problems.filter((problem) => problem.level === 'error');
	if (!loaded.course || errors.length > 0)
		throw new Error(`The course has mistakes:\n${errors.map(problemLine).join('\n')}`);
	// It is checked whole; what the LMS holds is left out afterwards.
	return examInLms() ? withoutExam(loaded) : loaded;
}

function moduleCode(path: string, loaded: LoadedCourse) {
	const { course, lessons, items, sources, glossary, misconceptions, objectiveNames, now, fieldCard } = loaded;
	if (path === '') return indexCode(course);
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
			`export const now = ${json(now)};`,
			`export const fieldCard = ${json(fieldCard)};`
		].join('\n');
	if (path === '/keys') {
		const known = json(items.map(({ item }) => [item.prompt.id, item]));
		const rest = json({ course, misconceptions, objectiveNames });
		return `export const bank = { ...${rest}, items: new Map(${known}) };`;
	}
	if (path === '/search') return `export const search = ${json(searchData(loaded))};`;
	if (path === '/seeing') {
		const seeing = seeingData(loaded);
		return `${clipCode(seeing?.rows.map(({ clip }) => clip) ?? [], '0')}\nexport const seeing = ${json(seeing)};`;
	}
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
		const pool = poolOf(all(course).find((one) => one.id === id)!);
		return `${bankCode(pool, items)}\nexport const misconceptions = ${json(misconceptions)};`;
	}
	throw new Error(`There is no module ${prefix}${path}.`);
}

/** Every assessment, the pre-test last. */
const all = ({ modules, exam, pretest }: Course): AssessmentInfo[] =>
	[...modules.map(({ quiz }) => quiz), exam, pretest].filter((one) => one !== null);

const poolOf = ({ rows }: AssessmentInfo): string[] => rows.flatMap(({ pool }) => [...pool]);

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

/** The course without what comes with the first items and with home; how many items a lesson asks is known at once. */
function indexCode({ modules, exam, pretest, ...course }: Course): string {
	const call = (name: string, values: unknown[]) => `${name}(${values.map(json).join()})`;
	const lesson = ({ id, number, title, minutes, items }: LessonInfo) => call('lesson', [id, number, title, minutes, items.length]);
	const assessment = (one: AssessmentInfo | null) =>
		one ? call('assessment', [one.kind, one.id, one.number, one.title, one.draw, one.minutes]) : 'null';
	const listed = modules.map(({ id, number, order, title, lessons, quiz }) => {
		const own = [id, number, order, title, ...(quiz ? [quiz.title, quiz.draw, quiz.minutes] : [])];
		return `module([${lessons.map(lesson).join()}],${own.map(json).join()})`;
	});
	return [
		`const lesson = (id, number, title, minutes, items) => ({ id, number, title, minutes, module: '', promise: '', objectives: [], sections: [], items: Array(items).fill('') });`,
		`const assessment = (kind, id, number, title, draw, minutes) => ({ kind, id, number, title, draw, minutes, rows: [], critical: [] });`,
		// A module and its quiz share their id and their number.
		`const module = (lessons, id, number, order, title, asked, draw, minutes) => ({ id, number, order, title, summary: '', lessons, quiz: asked ? assessment('quiz', id, number, asked, draw, minutes) : null });`,
		`export const course = {...${json({ ...course, numbers: {}, objectives: {} })},modules:[${listed.join()}],exam:${assessment(exam)},pretest:${assessment(pretest)}};`
	].join('\n');
}

/** Code of an object: id -> how its bank is loaded. */
const opened = (use: 'lesson' | 'quiz', ids: string[]) =>
	`{${ids.map((id) => `${json(id)}: () => import(${json(`${prefix}/bank/${use}/${id}`)})`).join(', ')}}`;

/** Code of a bank: its items, and the clips they show. */
function bankCode(ids: string[], all: LoadedItem[]): string {
	const own = ids.flatMap((id) => all.filter(({ entry }) => entry.id === id));
	return [
		`import ${json(`${prefix}/numbers`)};`,
		clipCode(own.flatMap(({ entry }) => clipsIn(entry)), 'asked'),
		`export const items = ${json(own.map(({ item }) => item))};`
	].join('\n');
}

/** Code of a bank whose questions the server hands over one by one: the clips that they may show. */
function closedBankCode(ids: string[], all: LoadedItem[]): string {
	const shown = all.filter(({ entry }) => ids.includes(entry.id)).flatMap(({ entry }) => clipsIn(entry));
	return [
		`import ${json(`${prefix}/numbers`)};`,
		clipCode(shown, 'asked'),
		`export const items = [];`,
		`export const misconceptions = {};`
	].join('\n');
}

/** Code of the clips of these motions, by name; `variant` as in dog-clips.ts. */
function clipCode(named: string[], variant: string): string {
	const names = [...new Set(named)];
	return [
		...names.map((name, index) => `import clip${index} from ${json(`virtual:dog/${name}@${variant}`)};`),
		`export const clips = {${names.map((name, index) => `${json(name)}: clip${index}`).join(', ')}};`
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
