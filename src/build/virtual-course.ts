// Vite plugin: validates what authors wrote and hands it to the pages as modules.
//   virtual:course            the course's index, without any item
//   virtual:course/lessons    lesson id -> its page, loaded on demand
//   virtual:course/banks      module id -> its items (prompts and keys), loaded on demand
//   virtual:course/reference  glossary, sources and the page for emergencies

import type { Plugin, ViteDevServer } from 'vite';
import { lintCourse } from '../lib/course/lint.ts';
import type { LoadedCourse } from '../lib/course/load.ts';
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
	if (path === '') return `export const course = ${json(course)};`;
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
	if (path === '/banks')
		return `export const banks = {\n${course.modules
			.map((module) => `\t${json(module.id)}: () => import(${json(`${prefix}/bank/${module.id}`)})`)
			.join(',\n')}\n};`;
	if (path.startsWith('/bank/')) {
		const own = items.filter((item) => item.module === path.slice('/bank/'.length));
		const fixes = Object.fromEntries(Object.entries(misconceptions).map(([tag, { fix }]) => [tag, fix]));
		return `export const items = ${json(own.map(({ item }) => item))};\nexport const fixes = ${json(fixes)};`;
	}
	throw new Error(`There is no module ${prefix}${path}.`);
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
