// Loads the whole course from its files. Pure but for the reader it is given, so that the build, the check
// and the tests all see the same course and the same problems.

import type { Item } from '../quiz/items.ts';
import { rowsOf, type Fitting } from './blueprint.ts';
import type { AssessmentInfo, Course, LessonInfo, ModuleInfo } from './course.ts';
import { itemFromEntry, partIds } from './item-entry.ts';
import type { ItemEntry } from './kinds.ts';
import { scanLesson, type LessonScan } from './lesson-scan.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { typographic } from './typography.ts';
import { readYaml } from './yaml-file.ts';

/** How files are read: paths are relative to the project's root, with forward slashes. */
export interface Files {
	read(path: string): string | null;
	/** Names in a folder, unsorted; empty when it does not exist. */
	list(path: string): string[];
}

export interface LoadedItem {
	entry: ItemEntry;
	item: Item;
	/** The module whose file it stands in. */
	module: string;
	file: string;
	line: number;
}
export interface LoadedLesson {
	info: LessonInfo;
	file: string;
	scan: LessonScan;
}
export interface LoadedCourse {
	course: Course;
	lessons: LoadedLesson[];
	items: LoadedItem[];
	sources: Record<string, schema.Source>;
	glossary: Record<string, schema.GlossaryTerm>;
	misconceptions: Record<string, schema.Misconception>;
	/** Objective id -> a few words, for tables. */
	objectiveNames: Record<string, string>;
	now: schema.Now;
	/** null in a course without one. */
	fieldCard: schema.FieldCard | null;
	/** null in a course without one. */
	seeing: schema.Seeing | null;
	search: schema.SearchFile;
	ids: schema.IdsFile;
	/** What the course holds itself to; null for a course of any size. */
	standards: schema.Standards | null;
	/** Files that were read, for watching. */
	files: string[];
	problems: Problem[];
}

const noIds: schema.IdsFile = {
	modules: {},
	lessons: {},
	items: {},
	retired: { modules: {}, lessons: {}, items: {} }
};

const noSearch: schema.SearchFile = { means: {}, emergency: [], suggest: [], skip: [] };

/**
 * Everything an author wrote, as far as it can be read. Problems of form are in `problems`;
 * what only shows when files are held against each other is found by `lintCourse`.
 * @param version the version of the course that is printed and reported
 * @returns null for the course when course.yaml itself cannot be read
 */
export function loadCourse(
	files: Files,
	version: string
): LoadedCourse | { course: null; problems: Problem[] } {
	const problems: Problem[] = [];
	const seen: string[] = [];
	function yaml<S extends Parameters<typeof readYaml>[2]>(path: string, fileSchema: S) {
		seen.push(path);
		const text = files.read(path);
		if (text === null) {
			problems.push({
				file: path,
				line: 1,
				what: 'This file is missing.',
				remedy: 'Add it.',
				level: 'error'
			});
			return null;
		}
		const result = readYaml(path, text, fileSchema);
		problems.push(...result.problems);
		return { ...result, value: typographic(result.value) };
	}

	const root = yaml('lessons/course.yaml', schema.courseFile)?.value;
	const sources = yaml('lessons/sources.yaml', schema.sourcesFile)?.value ?? {};
	const glossary = yaml('lessons/glossary.yaml', schema.glossaryFile)?.value ?? {};
	const now = yaml('lessons/now.yaml', schema.nowFile)?.value ?? { red: [], steps: [] };
	const cardPath = 'lessons/field-card.yaml';
	const fieldCard =
		(files.read(cardPath) === null ? null : yaml(cardPath, schema.fieldCardFile)?.value) ?? null;
	const seeingPath = 'lessons/seeing.yaml';
	const seeing =
		(files.read(seeingPath) === null ? null : yaml(seeingPath, schema.seeingFile)?.value) ?? null;
	// A course may do without words of its own for the search.
	const searchPath = 'lessons/search.yaml';
	const search =
		(files.read(searchPath) === null ? null : yaml(searchPath, schema.searchFile)?.value) ?? noSearch;
	// Nor need it hold itself to a size.
	const standardsPath = 'lessons/standards.yaml';
	const standards =
		(files.read(standardsPath) === null ? null : yaml(standardsPath, schema.standardsFile)?.value) ?? null;
	const misconceptions = yaml('quizzes/misconceptions.yaml', schema.misconceptionsFile)?.value ?? {};
	const ids = yaml('quizzes/ids.yaml', schema.idsFile)?.value ?? noIds;
	if (!root) return { course: null, problems };

	const modules: ModuleInfo[] = [];
	const lessons: LoadedLesson[] = [];
	const items: LoadedItem[] = [];
	function keep(
		entries: readonly ItemEntry[],
		module: string,
		file: string,
		lineOf: (index: number) => number
	) {
		entries.forEach((entry, index) =>
			items.push({ entry, item: itemFromEntry(entry), module, file, line: lineOf(index) })
		);
	}
	for (const folder of numbered(files.list('lessons'))) {
		const own = yaml(`lessons/${folder.name}/module.yaml`, schema.moduleFile)?.value;
		if (!own) continue;
		const quizPath = `quizzes/${folder.name}.yaml`;
		const bank = yaml(quizPath, schema.quizFile);
		keep(bank?.value ?? [], own.id, quizPath, (index) => bank!.lineOf([index]));
		const infos: LessonInfo[] = [];
		for (const name of numbered(files.list(`lessons/${folder.name}`).filter((n) => n.endsWith('.md')))) {
			const file = `lessons/${folder.name}/${name.name}`;
			seen.push(file);
			const scan = scanLesson(file, files.read(file) ?? '');
			problems.push(...scan.problems);
			if (!scan.frontMatter) continue;
			// What is to be kept in mind stands in the lesson alone.
			const { id, title, promise, objectives } = scan.frontMatter;
			const info: LessonInfo = {
				...typographic({ id, title, promise, objectives }),
				number: ids.lessons[id] ?? 0,
				module: own.id,
				minutes: scan.minutes,
				sections: scan.headings.map(({ id, title }) => ({ id, title: typographic(title) })),
				items: scan.practices.map((practice) => practice.name)
			};
			infos.push(info);
			lessons.push({ info, file, scan });
		}
		const pool = items.filter(({ module, entry }) => module === own.id && entry.use === 'quiz');
		modules.push({
			id: own.id,
			number: ids.modules[own.id] ?? 0,
			order: modules.length + 1,
			title: own.title,
			summary: own.summary,
			lessons: infos,
			quiz:
				own.quiz && assessment('quiz', own.id, own.quiz.title, rowsOf(own.quiz.blueprint, pool.map(fitting)))
		});
	}

	// A course may do without an exam.
	const examPath = 'quizzes/exam.yaml';
	const examBank = files.read(examPath) === null ? null : yaml(examPath, schema.examFile);
	const written = examBank?.value;
	if (written) keep(written.items, 'exam', examPath, (index) => examBank.lineOf(['items', index]));
	const examPool = items.filter(({ module }) => module === 'exam').map(fitting);
	const exam = written
		? {
				...assessment('exam', 'exam', written.title, rowsOf(written.blueprint, examPool)),
				critical: Object.entries(written.critical).map(([id, text]) => ({
					id,
					text,
					items: examPool.filter(({ critical }) => critical === id).map((item) => item.id)
				}))
			}
		: null;

	const { objectives, objectiveNames, id, title, subtitle, language, pretest: before, ...policy } = root;
	const asked = items.filter(({ entry }) => entry.use === 'quiz').map(fitting);
	const pretest =
		before &&
		assessment(
			'pretest',
			'pretest',
			before.title,
			Object.keys(objectives)
				.filter((objective) => asked.some((item) => item.objective === objective))
				.flatMap((objective) => rowsOf([{ objectives: [objective], draw: before.each }], asked))
		);
	function assessment(
		kind: AssessmentInfo['kind'],
		id: string,
		title: string,
		rows: AssessmentInfo['rows']
	): AssessmentInfo {
		const draw = rows.reduce((sum, row) => sum + row.draw, 0);
		const minutes = Math.max(1, Math.round(draw * MINUTES_PER_ITEM));
		return { kind, id, number: ids.modules[id] ?? 0, title, draw, minutes, rows, critical: [] };
	}
	const course: Course = {
		id,
		title,
		subtitle,
		language,
		version,
		policy,
		objectives,
		modules,
		exam,
		pretest,
		numbers: Object.fromEntries(
			items.map(({ entry }) => [
				entry.id,
				{
					number: ids.items[entry.id]?.number ?? 0,
					kind: entry.kind,
					parts: ids.items[entry.id]?.parts ?? partIds(entry),
					objective: entry.objective
				}
			])
		)
	};
	return {
		...{ course, lessons, items, sources, glossary, misconceptions, now, fieldCard, seeing },
		...{ objectiveNames, search, ids, standards, files: seen, problems }
	};
}

/** A guess for planning, shown as "about": one quiz item takes three quarters of a minute. */
const MINUTES_PER_ITEM = 0.75;

const fitting = ({ entry }: LoadedItem): Fitting => entry;

/** Folder order is course order: `03-asleep` comes third; names without a number are not part of the course. */
function numbered(names: string[]): { name: string; order: number }[] {
	return names
		.flatMap((name) => {
			const match = /^(\d\d)-/.exec(name);
			return match ? [{ name, order: Number(match[1]) }] : [];
		})
		.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
}
