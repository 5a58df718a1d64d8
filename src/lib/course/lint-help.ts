// What the checks of src/lib/course/lint*.ts share: a problem, a remedy by likeness, links inside the course.

import { assessmentsOf } from './completion.ts';
import type { LoadedCourse } from './load.ts';
import type { Problem } from './problem.ts';

/** Names that lessons and items may use; given by the caller, because they live in rooms this one may not read. */
export interface KnownNames {
	figures: readonly string[];
	clips: readonly string[];
	/** How long each clip lasts, in seconds. */
	seconds?: Readonly<Record<string, number>>;
	/** The places of each figure that can be selected; a figure without any may be left out. */
	zones?: Readonly<Record<string, readonly string[]>>;
}

export const error = (file: string, line: number, what: string, remedy: string): Problem => ({
	file,
	line,
	what,
	remedy,
	level: 'error'
});

/** Reference pages that exist beside lessons and quizzes. */
const pages = ['/', '/now', '/seeing', '/field-card', '/phone', '/log', '/settings', '/glossary', '/sources'];

export function lintLink(
	{ lessons, course }: LoadedCourse,
	link: string,
	file: string,
	line: number
): Problem[] {
	const [path = '', anchor] = link.split('#');
	if (pages.includes(path) || assessmentsOf(course).some(({ id }) => path === `/quiz/${id}`)) return [];
	const lesson = lessons.find(({ info }) => path === `/lessons/${info.id}`);
	if (!lesson)
		return [
			error(
				file,
				line,
				`The link ${link} leads nowhere.`,
				nearest(path, [...pages, ...lessons.map(({ info }) => `/lessons/${info.id}`)])
			)
		];
	const headings = lesson.scan.headings.map(({ id }) => id);
	if (anchor && !headings.includes(anchor))
		return [error(file, line, `The lesson has no heading "#${anchor}".`, nearest(anchor, headings))];
	return [];
}

/** Remedy for a name that is not known: the most similar one that is. */
export function nearest(name: string, names: readonly string[]): string {
	const best = names
		.map((candidate) => ({ candidate, score: similarity(name, candidate) }))
		.sort((a, b) => b.score - a.score)[0];
	return best && best.score > 0.4
		? `Did you mean "${best.candidate}"?`
		: `Known: ${names.slice(0, 8).join(', ') || 'none'}.`;
}

/** Share of common letter pairs, 0-1. */
function similarity(a: string, b: string): number {
	const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, n) => text.slice(n, n + 2));
	const left = pairs(a);
	const right = pairs(b);
	const common = left.filter((pair) => right.includes(pair)).length;
	return (2 * common) / Math.max(1, left.length + right.length);
}
