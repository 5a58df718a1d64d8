// Teaching notes: what a teacher reads before a class on a module. `lessons/NN-name/teaching.md` is content like a
// lesson, but no page of the course: only the books of `npm run items` hold it.

import type * as v from 'valibot';
import { scanMarkdown, splitFrontMatter, type Reference, type Scan } from './lesson-scan.ts';
import type { Files, LoadedCourse } from './load.ts';
import { teachingFrontMatter } from './schema.ts';

/** What notes name in a code span: `clip rem-twitch` and so on. */
export const namedKinds = ['clip', 'figure', 'question', 'idea'] as const;
export type NamedKind = (typeof namedKinds)[number];
export const namePattern = new RegExp(`^(${namedKinds.join('|')}) ([a-z0-9-]+)$`);

/** The parts of all notes, in this order, as headings of the second level. */
export const teachingParts = [
	'The one idea',
	'Misconceptions, and what to answer',
	'In class',
	'To discuss',
	'When learners disagree',
	'Prepare on site',
	'Use the quiz results',
	'Safety and care',
	'Not in scope',
	'For a veterinarian to confirm'
] as const;

export interface TeachingNotes {
	/** Id of the module. */
	module: string;
	file: string;
	scan: Scan<v.InferOutput<typeof teachingFrontMatter>>;
	/** The Markdown below the front matter. */
	body: string;
	/** Code spans, with their line. */
	spans: Reference[];
	/** Minutes that the plan "In class" adds up to. */
	planned: number;
}

/** The file of a module's notes stands beside its lessons. */
export const teachingFile = ({ lessons }: LoadedCourse, module: string): string =>
	`${lessons.find(({ info }) => info.module === module)?.file.replace(/[^/]*$/, '') ?? `lessons/${module}/`}teaching.md`;

/** The notes that exist, in course order. */
export function loadTeaching(files: Files, loaded: LoadedCourse): TeachingNotes[] {
	return loaded.course.modules.flatMap(({ id }) => {
		const file = teachingFile(loaded, id);
		const text = files.read(file);
		return text === null ? [] : [readTeaching(id, file, text)];
	});
}

function readTeaching(module: string, file: string, text: string): TeachingNotes {
	const { body, bodyLine } = splitFrontMatter(text);
	const spans: Reference[] = [];
	let planned = 0;
	let part = '';
	body.split('\n').forEach((line, index) => {
		for (const match of line.matchAll(/`([^`]+)`/g)) spans.push({ name: match[1]!, line: index + bodyLine });
		part = /^## (.+)$/.exec(line)?.[1] ?? part;
		if (part === 'In class') planned += Number(/^\| *(\d+) *\|/.exec(line)?.[1] ?? 0);
	});
	return { module, file, scan: scanMarkdown(file, text, teachingFrontMatter), body, spans, planned };
}
