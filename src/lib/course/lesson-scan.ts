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
export interface LessonScan {
	frontMatter: v.InferOutput<typeof lessonFrontMatter> | null;
	headings: { id: string; title: string; line: number }[];
	practices: Reference[];
	figures: Reference[];
	clips: (Reference & { caption: string })[];
	cites: Reference[];
	terms: Reference[];
	links: Reference[];
	/** The lesson's prose alone: no tags, no marks. */
	prose: string;
	minutes: number;
	problems: Problem[];
}

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

export function scanLesson(file: string, text: string): LessonScan {
	const { matter, body, bodyLine } = splitFrontMatter(text);
	const front = readYaml(file, matter, lessonFrontMatter, 2);
	const problems = [...front.problems];
	const scan: LessonScan = {
		frontMatter: front.value,
		headings: [],
		practices: [],
		figures: [],
		clips: [],
		cites: [],
		terms: [],
		links: [],
		prose: '',
		minutes: 1,
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
		if (!heading) prose.push(plain(source));
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
function plain(source: string): string {
	return source
		.replace(tagPattern, '')
		.replace(citePattern, '')
		.replace(termPattern, (_, id: string, shown?: string) => shown ?? id.replaceAll('-', ' '))
		.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
		.replace(/[*_`]/g, '')
		.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '')
		.trim();
}

/** Keys of the sources a lesson cites, in the order of their first use: a page numbers them so. */
export const citedIn = (scan: LessonScan): string[] => [...new Set(scan.cites.map(({ name }) => name))];
