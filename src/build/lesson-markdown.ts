// Lessons are Markdown without script: this step turns citations, terms and tags into components, adds the
// imports every lesson may use, and hands the rest to mdsvex.

import { mdsvex } from 'mdsvex';
import rehypeSlug from 'rehype-slug';
import type { PreprocessorGroup } from 'svelte/compiler';
import { problemLine } from '../lib/course/problem.ts';
import { citedIn, citePattern, lessonTags, scanLesson, splitFrontMatter, termPattern } from '../lib/course/lesson-scan.ts';
import { typographic } from '../lib/course/typography.ts';
import { sections } from './lesson-sections.ts';
import { loadProject, loadTranslations } from './project.ts';

/** Preprocessors for `.md` files, in the order in which Svelte runs them. */
export function lessonMarkdown(): PreprocessorGroup[] {
	return [
		{ name: 'lesson-syntax', markup: ({ content, filename }) => markup(content, filename ?? '') },
		mdsvex({
			extensions: ['.md'],
			highlight: false,
			smartypants: true,
			rehypePlugins: [rehypeSlug as never, sections as never]
		}) as PreprocessorGroup,
		{ name: 'lesson-prose', markup: ({ content, filename }) => prose(content, filename ?? '') }
	];
}

/** Characters of prose that are code to Svelte, and what stands for them until mdsvex is done: it would decode entities. */
const codeInProse = [
	['{', '\ue000', '&#123;'],
	['}', '\ue001', '&#125;'],
	['<', '\ue002', '&lt;']
] as const;

function prose(content: string, filename: string): { code: string } | undefined {
	if (!filename.endsWith('.md')) return undefined;
	const code = codeInProse.reduce((text, [, stand, entity]) => text.replaceAll(stand, entity), content);
	return { code: withBaseHeadings(code, filename) };
}

/** The language that a lesson is a translation to. */
const translationOf = (filename: string) =>
	loadTranslations().find(({ language }) => filename.replaceAll('\\', '/').includes(`lessons/${language}/`));

/** Links know the headings of the base: a translated heading has the same id. */
function withBaseHeadings(code: string, filename: string): string {
	const translation = translationOf(filename);
	if (!translation) return code;
	const [id] = [...translation.lessons].find(([, file]) => filename.replaceAll('\\', '/').endsWith(file)) ?? [];
	const { sections } = translation.loaded.lessons.find(({ info }) => info.id === id)!.info;
	let next = 0;
	return code.replace(/<(h[2-6])\s+id="[^"]*"/g, (_, tag: string) => `<${tag} id="${sections[next++]?.id ?? ''}"`);
}

function markup(content: string, filename: string): { code: string } | undefined {
	if (!filename.endsWith('.md')) return undefined;
	return { code: lessonToMarkdown(content, filename) };
}

/** Markdown with components; line numbers stay those of the author's file. */
export function lessonToMarkdown(content: string, filename: string): string {
	const scan = scanLesson(filename, content);
	const faults = scan.problems.filter((problem) => problem.level === 'error');
	if (faults.length > 0 || !scan.frontMatter) throw new Error(faults.map(problemLine).join('\n'));
	const project = loadProject();
	if (!project.course) throw new Error(project.problems.map(problemLine).join('\n'));
	const { sources } = project;
	const translation = translationOf(filename);
	const { glossary } = translation?.loaded ?? project;
	/** What gives a translation its numbers and its addresses. */
	const base = translation ? project.lessons.find(({ info }) => info.id === scan.frontMatter?.id)!.scan : scan;
	// Prerendered pages have everything in their HTML. Others fetch what stands below a lesson's first view when the
	// reader comes to it.
	const lazy = hashRouted();
	const cited = citedIn(base);
	const { body, bodyLine } = splitFrontMatter(content);
	const text = hideCode(body)
		.replace(inCourseLink, hashRouted() ? '](#$1' : ']($1')
		.replace(citePattern, (_, key: string) => {
			const source = sources[key];
			if (!source) throw new Error(`${filename}: there is no source "${key}" in lessons/sources.yaml.`);
			return `<Cite n="${cited.indexOf(key) + 1}" strength="${source.strength}" />`;
		})
		.replace(termPattern, (_, id: string, shown?: string) => {
			const term = glossary[id];
			if (!term) throw new Error(`${filename}: there is no term "${id}" in lessons/glossary.yaml.`);
			const say = term.say ? ` say="${attribute(term.say)}"` : '';
			return `<Term shown="${attribute(shown ?? term.term)}" term="${attribute(term.term)}"${say} text="${attribute(term.text)}" />`;
		});
	const own = translation ? `@${translation.language}` : '';
	const list = `'virtual:course/sources/${scan.frontMatter.id}${own}'`;
	const bank = `'virtual:course/bank/lesson/${scan.frontMatter.id}${own}'`;
	const firstHeading = scan.headings[0]?.line ?? Infinity;
	const figures = new Map(scan.figures.map(({ name }) => [name, lazy] as [string, boolean]));
	for (const { name, line } of scan.figures) if (line < firstHeading) figures.set(name, false);
	const clips = [...new Set(scan.clips.map(({ name }) => name))];
	const practice = lazy
		? [
				`import Later from '$lib/ui/base/Later.svelte';`,
				`const fetchPractice = (item) => async () => {`,
				`	const [part, bank] = await Promise.all([import('$lib/ui/lesson/Practice.svelte'), import(${bank})]);`,
				`	return { ...part, props: { item, bank } };`,
				`};`,
				`const fetchSources = async () => {`,
				`	const [part, { list }] = await Promise.all([import('$lib/ui/base/Sources.svelte'), import(${list})]);`,
				`	return { ...part, props: { list } };`,
				`};`,
				`const fetchEnd = async () => {`,
				`	const [part] = await Promise.all([import('$lib/ui/lesson/LessonEnd.svelte'), import('virtual:course/numbers')]);`,
				`	return { ...part, props: end };`,
				`};`
			]
		: [`import Practice from '$lib/ui/lesson/Practice.svelte';`, `import * as bank from ${bank};`,
						`import { list } from ${list};`,
						`import Sources from '$lib/ui/base/Sources.svelte';`,
						`import LessonEnd from '$lib/ui/lesson/LessonEnd.svelte';`
			];
	const script = [
		`import Cite from '$lib/ui/base/Cite.svelte';`,
		`import Term from '$lib/ui/base/Term.svelte';`,
		`import Note from '$lib/ui/base/Note.svelte';`,
		`import Clip from '$lib/ui/lesson/Clip.svelte';`,
		...practice,
		...[...figures].map(([name, later]) => figureImport(name, later)),
		...clips.map((name) => `import ${clipOf(name)} from 'virtual:dog/${name}';`),
		`export const promise = ${JSON.stringify(typographic(scan.frontMatter.promise))};`,
		`const end = ${JSON.stringify({ lesson: scan.frontMatter.id, takeaway: scan.frontMatter.takeaway })};`
	];
	const page = text
		.replace(figureTag, (_, name: string) =>
			figures.get(name) ? `<Later room="figure" fetch={${fetchOf(name)}} />` : `<${figureOf(name)} />`
		)
		.replace(practiceTag, (_, item: string) =>
			lazy ? `<Later room="question" fetch={fetchPractice(${item})} />` : `<Practice item=${item} {bank} />`
		)
		.replace(clipTag, (_, name: string) => `<Clip clip={${clipOf(name)}}`);
	// The script stands behind the text, so that no line of the text moves.
	const lines = ['\n'.repeat(bodyLine - 1) + page, '', lazy ? '<Later room="line" fetch={fetchSources} />' : '<Sources {list} />', '', lazy ? '<Later room="line" fetch={fetchEnd} />' : '<LessonEnd {...end} />', '', '<script module>'];
	return [...lines, ...script, '</script>', ''].join('\n');
}

const figureImport = (name: string, later: boolean) => {
	const file = `'$lib/ui/figure/${pascalCase(name)}.svelte'`;
	return later ? `const ${fetchOf(name)} = () => import(${file});` : `import ${figureOf(name)} from ${file};`;
};

/** Lessons link by path; hash editions keep their route behind `#` (src/lib/ui/link.ts does the same). */
const inCourseLink = /\]\((\/[a-z])/g;
const hashRouted = () => (process.env.HINDSIGHT_TARGET ?? 'server') !== 'server';

/** A lesson imports just the figures and clips it shows, so that no page loads another page's drawing. */
const figureTag = /<Figure name="([a-z-]+)" \/>/g;
const practiceTag = /<Practice item=("[^"]+") \/>/g;
const fetchOf = (name: string) => `fetch${pascalCase(name)}`;
const figureOf = (name: string) => `Figure${pascalCase(name)}`;
const clipTag = /<Clip motion="([a-z-]+)"/g;
const clipOf = (name: string) => `clip${pascalCase(name)}`;
const pascalCase = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Braces and loose `<` are prose in a lesson, but code to Svelte. */
function hideCode(body: string): string {
	const tags = Object.keys(lessonTags).join('|');
	const [open, close, less] = codeInProse;
	return body
		.replaceAll(open[0], open[1])
		.replaceAll(close[0], close[1])
		.replace(new RegExp(`<(?!/?(?:${tags})[\\s/>])`, 'g'), less[1]);
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
