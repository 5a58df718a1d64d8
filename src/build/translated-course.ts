// The course in another language as modules, beside those of virtual-course.ts:
//   virtual:course/languages     language -> how its `in/...` is loaded
//   virtual:course/in/es         words, titles and reference pages in Spanish, and how its lessons and items are loaded
//   virtual:course/bank/quiz/x@es, /bank/lesson/x@es   the same bank in Spanish, each item with what hosts are told
//   virtual:course/search@es     what the search looks through

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { courseTexts } from '../lib/course/course-texts.ts';
import type { LoadedCourse } from '../lib/course/load.ts';
import { seeingData } from '../lib/course/seeing.ts';
import type { Translation } from '../lib/course/translation.ts';
import { withExamOnServer, withoutExam } from '../lib/course/without-exam.ts';
import { examInLms, loadTranslations, root } from './project.ts';

const prefix = 'virtual:course';
/** English, mirrored: in development alone, to see what a script from the right does to the pages. */
export const pseudo = 'ar-XB';
const json = (value: unknown) => JSON.stringify(value);

/** Code of the index of languages. @param developing whether the mirrored one is among them */
export function languagesCode(developing: boolean): string {
	const all = [...loadTranslations().map(({ language }) => language), ...(developing ? [pseudo] : [])];
	const entry = (language: string) => `${json(language)}: () => import(${json(`${prefix}/in/${language}`)})`;
	return `export const languages = {${all.map(entry).join(', ')}};`;
}

export const pseudoCode = [
	`import * as english from '/src/lib/ui/words.en.ts';`,
	`import { mirrored } from '/src/lib/ui/pseudo.ts';`,
	`export const spoken = { language: ${json(pseudo)}, notYet: '[...]', ...mirrored(english) };`
].join('\n');

/**
 * Code of one of these modules.
 * @param path without its language, such as `/in/es` or `/bank/quiz/look-first`
 * @param open whether pages may hold the exam's questions
 * @param plain code of the same module of a course
 */
export function translatedCode(
	path: string,
	language: string,
	open: boolean,
	plain: (path: string, loaded: LoadedCourse) => string
): string {
	const translation = loadTranslations().find((one) => one.language === language);
	if (!translation) throw new Error(`There is no translation to "${language}".`);
	const course = examInLms() ? withoutExam(translation.loaded) : translation.loaded;
	const loaded = open ? course : withExamOnServer(course);
	if (path.startsWith('/bank/')) return bankCode(path, translation, loaded);
	if (path === `/in/${language}`) return languageCode(translation, loaded);
	return plain(path, loaded);
}

function languageCode({ language, lessons }: Translation, loaded: LoadedCourse): string {
	const { course, glossary, now, fieldCard } = loaded;
	const words = (file: string, code: string) => (existsSync(join(root, file)) ? [code] : []);
	const load = (path: string) => `() => import(${json(`${prefix}${path}@${language}`)})`;
	const table = (entries: [string, string][]) => `{${entries.map(([id, code]) => `${json(id)}: ${code}`).join(', ')}}`;
	const wordFile = `src/lib/ui/words.${language}.ts`;
	const motionFile = `src/lib/dog/motions/words.${language}.ts`;
	return [
		// What is filled in late must be there before it is said in another language.
		`import ${json(`${prefix}/objectives`)};`,
		...words(wordFile, `import * as words from '/${wordFile}';`),
		...words(motionFile, `import * as motions from '/${motionFile}';`),
		`export const spoken = { language: ${json(language)}${words(wordFile, ', ...words').join('')}${words(motionFile, ', ...motions').join('')} };`,
		`export const texts = ${json(courseTexts(course))};`,
		`export const reference = ${json({ glossary, now, fieldCard, seeing: seeingData(loaded) })};`,
		`export const lessons = ${table([...lessons].map(([id, file]) => [id, `() => import(${json(`/${file}`)})`]))};`,
		`export const lessonBanks = ${table([...lessons.keys()].map((id) => [id, load(`/bank/lesson/${id}`)]))};`,
		`export const quizBanks = ${table(quizzesIn(loaded).map((id) => [id, load(`/bank/quiz/${id}`)]))};`,
		`export const search = ${load('/search')};`
	].join('\n');
}

/** Assessments of which some item is translated: items that are not have a language of their own. */
const quizzesIn = ({ course, items }: LoadedCourse): string[] => {
	const own = new Set(items.filter(({ item }) => !item.prompt.lang).map(({ entry }) => entry.id));
	const all = [...course.modules.map(({ quiz }) => quiz), course.exam, course.pretest].filter((one) => one !== null);
	return all.filter(({ rows }) => rows.some(({ pool }) => pool.some((id) => own.has(id)))).map(({ id }) => id);
};

/** The bank of the base, with the items that are translated in their place. */
function bankCode(path: string, { lessons }: Translation, { lessons: all, course, items, misconceptions }: LoadedCourse) {
	const id = path.split('/').at(-1)!;
	const lesson = path.startsWith('/bank/lesson/') ? all.find(({ info }) => info.id === id) : undefined;
	const quiz = [...course.modules.map(({ quiz }) => quiz), course.exam, course.pretest].find((one) => one?.id === id);
	const ids = lesson ? lesson.info.items : (quiz?.rows.flatMap(({ pool }) => [...pool]) ?? []);
	if (lesson && !lessons.has(id)) throw new Error(`The lesson "${id}" is not translated.`);
	const own = items.filter(({ entry, item }) => ids.includes(entry.id) && !item.prompt.lang);
	const table = Object.fromEntries(own.map(({ entry, item }) => [entry.id, item]));
	return [
		`import * as base from ${json(`${prefix}${path}`)};`,
		`const own = ${json(table)};`,
		`const lang = ${json(course.language)};`,
		`export const items = base.items.map((told) => ({ ...(own[told.prompt.id] ?? { ...told, prompt: { ...told.prompt, lang } }), told }));`,
		`export const clips = base.clips;`,
		...(lesson ? [] : [`export const misconceptions = { ...base.misconceptions, ...${json(ofThese(misconceptions, own))} };`])
	].join('\n');
}

/** The misconceptions that these items catch. */
function ofThese(all: LoadedCourse['misconceptions'], items: LoadedCourse['items']) {
	const tags = items.flatMap(({ item }) => Object.values(item.key.feedback).map(({ misconception }) => misconception));
	return Object.fromEntries(Object.entries(all).filter(([tag]) => tags.includes(tag)));
}
