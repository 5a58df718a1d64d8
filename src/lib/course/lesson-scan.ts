// Reads what a lesson refers to (items, figures, clips, terms, sources, links, headings), with line numbers,
// without rendering it. What Markdown makes of it is the build's concern (src/build/lesson-markdown.ts).

import GithubSlugger from 'github-slugger';
import type * as v from 'valibot';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml-file.ts';
import { lessonFrontMatter } from './schema.ts';

/** Something a lesson names, and where. */
export interface Reference {
	name: string;
	line: number;
}
/** What was read of a Markdown file; `F` is its front matter. */
export interface Scan<F> {
	frontMatter: F | null;
	headings: { id: string; title: string; line: number }[];
	practices: Reference[];
	figures: Reference[];
	clips: (Reference & { caption: string })[];
	cites: Reference[];
	terms: Reference[];
	links: Reference[];
	/** The lesson's prose alone: no tags, no marks. */
	prose: string;
	/** The same by sections, terms as they are written: what stands before the first heading, then of each heading. */
	parts: string[];
	minutes: number;
	/** The Markdown below the front matter, and the 1-based line on which it starts. */
	body: string;
	bodyLine: number;
	problems: Problem[];
}
export type LessonScan = Scan<v.InferOutput<typeof lessonFrontMatter>>;

/** The tags an author may use and the attributes each one takes. */
export const lessonTags: Record<string, readonly string[]> = {
	Clip: ['motion', 'caption'],
	Figure: ['name'],
	Practice: ['item'],
	Note: ['kind']
};
export const citePattern = /\[\^([a-z0-9-]+)\]/g;
export const termPattern = /\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g;
const tagPattern = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>/g;
const linkPattern = /\[[^\]^[]+\]\((\/[^)\s]*)\)/g;

const WORDS_PER_MINUTE = 180;
const MINUTES_PER_PRACTICE = 0.6;
const MINUTES_PER_FIGURE = 0.5;

/** Front matter and body; `bodyLine` is the 1-based line on which the body starts. */
export function splitFrontMatter(text: string): { matter: string; body: string; bodyLine: number } {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
	if (!match) return { matter: '', body: text, bodyLine: 1 };
	return {
		matter: match[1]!,
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length
	};
}

export const scanLesson = (file: string, text: string): LessonScan =>
	scanMarkdown(file, text, lessonFrontMatter);

/** @param schema what its front matter must be */
export function scanMarkdown<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S
): Scan<v.InferOutput<S>> {
	const { matter, body, bodyLine } = splitFrontMatter(text);
	const front = readYaml(file, matter, schema, 2);
	const problems = [...front.problems];
	const scan: Scan<v.InferOutput<S>> = {
		frontMatter: front.value,
		headings: [],
		practices: [],
		figures: [],
		clips: [],
		cites: [],
		terms: [],
		links: [],
		prose: '',
		parts: [''],
		minutes: 1,
		body,
		bodyLine,
		problems
	};
	const slugger = new GithubSlugger();
	const prose: string[] = [];
	body.split('\n').forEach((source, index) => {
		const line = index + bodyLine;
		const report = (what: string, remedy: string) =>
			problems.push({ file, line, what, remedy, level: 'error' });
		const heading = /^(#{1,6})\s+(.+?)\s*$/.exec(source);
		if (heading) {
			const title = plain(heading[2]!);
			if (heading[1]!.length === 1)
				report('A lesson has one h1 and the page makes it from the title.', 'Use ## here.');
			scan.headings.push({ id: slugger.slug(title), title, line });
			scan.parts.push('');
		}
		for (const match of source.matchAll(tagPattern)) {
			const [, closing, tag, attributeText] = match as unknown as [string, string, string, string];
			const allowed = lessonTags[tag];
			if (!allowed) {
				report(
					`<${tag}> is not known in a lesson.`,
					`Lessons hold no script and no HTML; the tags are ${Object.keys(lessonTags).join(', ')}.`
				);
				continue;
			}
			if (closing) continue;
			const attributes = Object.fromEntries(
				[...attributeText.matchAll(/([a-z-]+)="([^"]*)"/g)].map((a) => [a[1]!, a[2]!])
			);
			for (const name of Object.keys(attributes))
				if (!allowed.includes(name))
					report(`<${tag}> takes no "${name}".`, `It takes: ${allowed.join(', ')}.`);
			const main = attributes[allowed[0]!];
			if (!main) {
				report(`<${tag}> lacks "${allowed[0]}".`, `Write <${tag} ${allowed[0]}="..." />.`);
				continue;
			}
			const reference = { name: main, line };
			if (tag === 'Practice') scan.practices.push(reference);
			if (tag === 'Figure') scan.figures.push(reference);
			if (tag === 'Clip') scan.clips.push({ ...reference, caption: attributes.caption ?? '' });
			if (tag === 'Note' && !['said', 'safety'].includes(main))
				report(`There is no note of kind "${main}".`, 'Use said or safety.');
		}
		for (const match of source.matchAll(citePattern)) scan.cites.push({ name: match[1]!, line });
		for (const match of source.matchAll(termPattern)) scan.terms.push({ name: match[1]!, line });
		for (const match of source.matchAll(linkPattern)) scan.links.push({ name: match[1]!, line });
		if (heading) return;
		prose.push(plain(source));
		scan.parts.push(`${scan.parts.pop()!} ${rowInWords(unmarked(source))}`.trim());
	});
	scan.prose = prose
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	const words = scan.prose.split(/\s+/).filter(Boolean).length;
	scan.minutes = Math.max(
		1,
		Math.round(
			words / WORDS_PER_MINUTE +
				scan.practices.length * MINUTES_PER_PRACTICE +
				(scan.figures.length + scan.clips.length) * MINUTES_PER_FIGURE
		)
	);
	return scan;
}

/** The words of a line as a reader sees them. */
const plain = (source: string) =>
	unmarked(source).replace(termPattern, (_, id: string, shown?: string) => shown ?? id.replaceAll('-', ' '));

/** The same with its terms as they are written. */
export function unmarked(source: string): string {
	return source
		.replace(tagPattern, '')
		.replace(citePattern, '')
		.replace(/(?<!\[)\[([^\][]+)\]\([^)]*\)/g, '$1')
		.replace(/[*_`]/g, '')
		.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '')
		.trim();
}

/** A row of a table as a sentence, the line under its head as nothing, and any other line as it is. */
function rowInWords(line: string): string {
	const row = /^\|(.*)\|$/.exec(line)?.[1];
	if (row === undefined) return line;
	return /^[\s:|-]*$/.test(row)
		? ''
		: `${row
				.split(/(?<!\[\[[^\]]*)\|/)
				.map((cell) => cell.trim())
				.join(', ')}.`;
}

/** Keys of the sources a lesson cites, in the order of their first use: a page numbers them so. */
export const citedIn = (scan: LessonScan): string[] => [...new Set(scan.cites.map(({ name }) => name))];
