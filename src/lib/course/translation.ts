// The course in another language: what stands in lessons/es and quizzes/es lies over the files it translates, piece by
// piece, and the course is then read as it always is. What is not translated stays in the course's own language.

import * as v from 'valibot';
import { stringify } from 'yaml';
import { readYaml } from './yaml-file.ts';
import { stateOf, type Overlay, type TextFields } from './overlay.ts';
import { layPieces, type LaidPiece } from './overlay-pieces.ts';
import { lintTranslatedLesson } from './lint-translation.ts';
import { scanLesson } from './lesson-scan.ts';
import { loadCourse, type Files, type LoadedCourse } from './load.ts';
import type { Problem } from './problem.ts';

/** A piece that was translated, and the mark of what it was translated from. */
export interface TranslatedPiece extends LaidPiece {
	file: string;
	line: number;
}

export interface Translation {
	language: string;
	/** The course with every text that is translated. */
	loaded: LoadedCourse;
	/** Lesson id -> its file. */
	lessons: ReadonlyMap<string, string>;
	/** Ids of the items that are translated. */
	items: ReadonlySet<string>;
	pieces: readonly TranslatedPiece[];
	problems: readonly Problem[];
}

interface OverlayFile {
	/** Path of the base; its translation stands in a folder of the language beside it. */
	base: string;
	fields: TextFields;
	/** What falls back by itself: the file, each of its entries, or each of its texts. */
	piece: 'file' | 'entry' | 'text';
}

/** Fields of an item that hold text, whatever its kind. */
export const itemTexts = ['stem', 'rationale', 'text', 'feedback', 'debrief', 'unit', 'other'] as const;

/** Languages that something is translated to: folders such as `es` or `pt-BR`. */
export const languagesIn = (files: Files): string[] =>
	files
		.list('lessons')
		.filter((name) => /^[a-z]{2}(-[A-Z]{2})?$/.test(name))
		.sort();

/** @param version the version of the course, as for `loadCourse` */
export function loadTranslation(
	files: Files,
	base: LoadedCourse,
	language: string,
	version: string
): Translation {
	const problems: Problem[] = [];
	const pieces: TranslatedPiece[] = [];
	const items = new Set<string>();
	const translated = new Map<string, string>();
	for (const overlay of overlayFiles(files)) {
		const file = inFolder(overlay.base, language);
		const text = files.read(file);
		const from = files.read(overlay.base);
		if (text === null || from === null) continue;
		const read = readYaml(file, text, v.any());
		problems.push(...read.problems);
		if (read.problems.length > 0) continue;
		const laid = layPieces(
			readYaml(overlay.base, from, v.any()).value as object,
			(read.value ?? {}) as Overlay,
			overlay,
			(path, what, remedy) => problems.push({ file, line: read.lineOf(path), what, remedy, level: 'error' })
		);
		for (const piece of laid.pieces)
			pieces.push({ file, line: read.lineOf(piece.id ? [piece.id] : []), ...piece });
		if (overlay.fields === itemTexts) for (const { id, fits } of laid.pieces) if (fits) items.add(id);
		translated.set(overlay.base, stringify(laid.value, { lineWidth: 0 }));
	}
	const lessons = new Map<string, string>();
	for (const lesson of base.lessons) {
		const file = inFolder(lesson.file, language);
		const text = files.read(file);
		if (text === null) continue;
		const scan = scanLesson(file, text);
		const from = files.read(lesson.file)!;
		const of = scan.frontMatter?.of ?? null;
		const state = stateOf([from]);
		const differs = lintTranslatedLesson(lesson, { file, scan });
		const fits = of === null || of === state || differs.length === 0;
		problems.push(...scan.problems, ...(fits ? differs : []));
		pieces.push({ file, line: 2, id: '', of, state, fits });
		if (!fits) continue;
		lessons.set(lesson.info.id, file);
		if (scan.problems.length === 0) translated.set(lesson.file, text);
	}
	problems.push(...strayFiles(files, language));
	const loaded = loadCourse(
		{ read: (path) => translated.get(path) ?? files.read(path), list: (path) => files.list(path) },
		version
	);
	// Only a text of the base that does not fit its own schema can come to this, and the base was read.
	if (!loaded.course)
		return { language, loaded: base, lessons: new Map(), items: new Set(), pieces, problems };
	return {
		language,
		loaded: sameBones(loaded, base, items),
		lessons,
		items,
		pieces,
		problems: [...problems, ...loaded.problems]
	};
}

/** Headings keep the ids of the base, which links know; a lesson takes as long; what is not translated says so. */
function sameBones(loaded: LoadedCourse, base: LoadedCourse, items: ReadonlySet<string>): LoadedCourse {
	for (const { info } of loaded.lessons) {
		const own = base.lessons.find((lesson) => lesson.info.id === info.id)?.info;
		if (!own) continue;
		info.minutes = own.minutes;
		info.sections = info.sections.map(({ title }, index) => ({ id: own.sections[index]?.id ?? '', title }));
	}
	const { language } = base.course;
	return {
		...loaded,
		items: loaded.items.map((one) =>
			items.has(one.entry.id)
				? one
				: { ...one, item: { ...one.item, prompt: { ...one.item.prompt, lang: language } } }
		)
	};
}

/** `lessons/now.yaml` -> `lessons/es/now.yaml` */
const inFolder = (path: string, language: string) => path.replace('/', `/${language}/`);

function overlayFiles(files: Files): OverlayFile[] {
	const modules = files.list('lessons').filter((name) => /^\d\d-/.test(name));
	const banks = files.list('quizzes').filter((name) => /^\d\d-.*\.yaml$/.test(name));
	return [
		{
			base: 'lessons/course.yaml',
			fields: ['title', 'subtitle', 'objectives.*', 'objectiveNames.*'],
			piece: 'text'
		},
		{ base: 'lessons/glossary.yaml', fields: ['term', 'text'], piece: 'entry' },
		{ base: 'lessons/sources.yaml', fields: ['authors', 'title', 'where', 'note'], piece: 'entry' },
		{ base: 'lessons/now.yaml', fields: ['text', 'do'], piece: 'file' },
		{ base: 'lessons/field-card.yaml', fields: ['ask', 'look', 'text'], piece: 'file' },
		{
			base: 'lessons/seeing.yaml',
			fields: ['see', 'likely', 'do', 'if', 'clipNote', 'ask', 'text', 'unlisted'],
			piece: 'file'
		},
		{ base: 'quizzes/misconceptions.yaml', fields: ['idea'], piece: 'entry' },
		...modules.map((name) => ({
			base: `lessons/${name}/module.yaml`,
			fields: ['title', 'summary'],
			piece: 'file' as const
		})),
		...banks.map((name) => ({ base: `quizzes/${name}`, fields: itemTexts, piece: 'entry' as const }))
	];
}

/** Files that translate nothing: a name that is not that of a base is a slip of the pen. */
function strayFiles(files: Files, language: string): Problem[] {
	const bases = new Set(overlayFiles(files).map(({ base }) => base));
	const stray = (folder: string): string[] =>
		files
			.list(`${folder}/${language}`)
			.flatMap((name) =>
				name.includes('.')
					? [name]
					: files.list(`${folder}/${language}/${name}`).map((one) => `${name}/${one}`)
			);
	return ['lessons', 'quizzes'].flatMap((folder) =>
		stray(folder)
			.filter((name) => {
				const base = `${folder}/${name}`;
				return !bases.has(base) && !(base.endsWith('.md') && files.read(base) !== null);
			})
			.map((name) => ({
				file: `${folder}/${language}/${name}`,
				line: 1,
				what: `There is no ${folder}/${name} that can be translated.`,
				remedy: 'Give it the name of the file it translates.',
				level: 'error' as const
			}))
	);
}
