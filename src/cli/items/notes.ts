// Teaching notes as HTML: what they name in short is written out, so that it can be found on paper.

import { markdownToHtml } from '../../build/markdown.ts';
import { citePattern, termPattern } from '../../lib/course/lesson-scan.ts';
import type { LoadedCourse } from '../../lib/course/load.ts';
import { namePattern, type NamedKind, type TeachingNotes } from '../../lib/course/teaching.ts';
import { lessonNumber } from './lesson-number.ts';

/** @param numbers of the questions in the same book, by id */
export async function notesHtml(
	notes: TeachingNotes,
	loaded: LoadedCourse,
	numbers: ReadonlyMap<string, number>
): Promise<string> {
	const { glossary, misconceptions, lessons } = loaded;
	const own = lessons.filter(({ info }) => info.module === notes.module);
	/** The lesson that shows it, of this module when there is one. */
	const shownIn = (list: 'clips' | 'figures', name: string) => {
		const lesson = [...own, ...lessons].find(({ scan }) => scan[list].some((one) => one.name === name));
		return lesson ? ` <span class="where">(lesson ${lessonNumber(loaded, lesson.info.id)})</span>` : '';
	};
	const written: Record<NamedKind, (name: string) => string> = {
		clip: (name) => `clip <b>${name}</b>${shownIn('clips', name)}`,
		figure: (name) => `figure <b>${name}</b>${shownIn('figures', name)}`,
		question: (name) => `<a href="#${name}">question ${numbers.get(name)}</a>`,
		idea: (name) => {
			// Quotes inside quotes are single ones.
			const idea = escape(misconceptions[name]?.idea ?? name).replaceAll('\u201c', '\u2018');
			return `<q>${idea.replaceAll('\u201d', '\u2019').replace(/\.$/, '')}</q> <span class="tag">(${name})</span>`;
		}
	};
	// The renderer may break lines inside a tag.
	return (await markdownToHtml(notes.body))
		.replace(/<code>([^<]+)<\/code>/g, (whole, span: string) => {
			const [, kind, name] = namePattern.exec(span.replace(/\s+/g, ' ')) ?? [];
			return kind && name ? written[kind as NamedKind](name) : whole;
		})
		.replace(/<a\s+href="(\/[^"]*)"\s*>(.*?)<\/a>/gs, (_, link: string, text: string) => {
			const where = placeOf(loaded, link);
			return where ? `<b>${text}</b> <span class="where">(${where})</span>` : `<b>${text}</b>`;
		})
		.replace(citePattern, (_, key: string) => `<a class="cite" href="#source-${key}">[${key}]</a>`)
		.replace(termPattern, (_, id: string, text?: string) => text ?? escape(glossary[id]?.term ?? id));
}

/** Where a link inside the course leads, in words: '' for a page that is no lesson. */
export function placeOf(loaded: LoadedCourse, link: string): string {
	const [path = '', anchor] = link.split('#');
	const lesson = loaded.lessons.find(({ info }) => path === `/lessons/${info.id}`);
	if (!lesson) return '';
	const section = lesson.info.sections.find(({ id }) => id === anchor)?.title;
	return `lesson ${lessonNumber(loaded, lesson.info.id)}${section ? `, \u201c${escape(section)}\u201d` : ''}`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
