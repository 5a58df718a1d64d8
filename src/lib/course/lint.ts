// Holds the files of a course against each other: what one file names must exist in another, permanent numbers
// must stay permanent, and every clinical claim must have a source.

import type { LoadedCourse, LoadedItem, LoadedLesson } from './load.ts';
import { partIds } from './item-entry.ts';
import type { Problem } from './problem.ts';

/** Names that lessons and items may use; given by the caller, because they live in rooms this one may not read. */
export interface KnownNames {
	figures: readonly string[];
	clips: readonly string[];
}

/**
 * All problems of a loaded course, those found while loading first, in reading order.
 * @param known when absent, figure and clip names are not checked
 */
export function lintCourse(loaded: LoadedCourse, known?: KnownNames): Problem[] {
	return [
		...loaded.problems,
		...lintPolicy(loaded),
		...lintNow(loaded),
		...loaded.lessons.flatMap((lesson) => lintLesson(loaded, lesson, known)),
		...loaded.items.flatMap((item) => lintItem(loaded, item, known)),
		...lintQuizzes(loaded),
		...lintMisconceptions(loaded),
		...lintIds(loaded),
		...lintUnique(loaded)
	];
}

const error = (file: string, line: number, what: string, remedy: string): Problem => ({
	file,
	line,
	what,
	remedy,
	level: 'error'
});

function lintPolicy({ course, lessons, items }: LoadedCourse): Problem[] {
	const file = 'lessons/course.yaml';
	const problems: Problem[] = [];
	const { assessment, requiredLessons, criticalItems } = course.policy;
	if (!course.modules.some((module) => module.id === assessment && module.quiz))
		problems.push(
			error(file, 1, `"assessment" names "${assessment}", which has no quiz.`, 'Name a module that has one.')
		);
	for (const id of requiredLessons ?? [])
		if (!lessons.some((lesson) => lesson.info.id === id))
			problems.push(error(file, 1, `"requiredLessons" names "${id}", which is no lesson.`, 'Correct the id.'));
	for (const id of criticalItems)
		if (!items.some((item) => item.entry.id === id))
			problems.push(error(file, 1, `"criticalItems" names "${id}", which is no item.`, 'Correct the id.'));
	return problems;
}

function lintLesson(loaded: LoadedCourse, lesson: LoadedLesson, known?: KnownNames): Problem[] {
	const { file, scan, info } = lesson;
	const problems: Problem[] = [];
	const unknown = (references: { name: string; line: number }[], names: readonly string[], kind: string) => {
		for (const { name, line } of references)
			if (!names.includes(name))
				problems.push(error(file, line, `There is no ${kind} "${name}".`, nearest(name, names)));
	};
	unknown(scan.cites, Object.keys(loaded.sources), 'source');
	unknown(scan.terms, Object.keys(loaded.glossary), 'glossary term');
	if (known) {
		unknown(scan.figures, known.figures, 'figure');
		unknown(scan.clips, known.clips, 'motion');
	}
	for (const clip of scan.clips)
		if (!clip.caption)
			problems.push(error(file, clip.line, `The clip "${clip.name}" has no caption.`, 'Add caption="...".'));
	for (const { name, line } of scan.practices) {
		const item = loaded.items.find((candidate) => candidate.entry.id === name);
		if (!item) {
			const names = loaded.items.map(({ entry }) => entry.id);
			problems.push(error(file, line, `There is no item "${name}".`, nearest(name, names)));
		} else if (item.entry.use !== 'lesson')
			problems.push(
				error(file, line, `The item "${name}" belongs to a quiz.`, 'Use a lesson item; they are never mixed.')
			);
		else if (item.module !== info.module)
			problems.push(
				error(file, line, `The item "${name}" belongs to module "${item.module}".`, 'Move it to this module.')
			);
	}
	for (const { name, line } of scan.links) problems.push(...lintLink(loaded, name, file, line));
	for (const id of info.objectives)
		if (!loaded.course.objectives[id])
			problems.push(error(file, 2, `There is no objective "${id}".`, 'Add it to lessons/course.yaml.'));
	if (scan.cites.length === 0)
		problems.push(error(file, 1, 'This lesson cites nothing.', 'Every clinical claim needs a [^source].'));
	if (scan.figures.length + scan.clips.length === 0)
		problems.push(error(file, 1, 'This lesson has no figure and no clip.', 'Add one where it teaches.'));
	if (scan.practices.length < 2 || scan.practices.length > 4)
		problems.push(
			error(
				file,
				1,
				`This lesson asks ${scan.practices.length} questions.`,
				'A lesson has two to four <Practice> tags.'
			)
		);
	return problems;
}

function lintNow({ now, sources }: LoadedCourse): Problem[] {
	return [...now.red, ...now.steps].flatMap((line) =>
		line.sources
			.filter((source) => !sources[source])
			.map((source) =>
				error('lessons/now.yaml', 1, `There is no source "${source}".`, nearest(source, Object.keys(sources)))
			)
	);
}

/** Reference pages that exist beside lessons and quizzes. */
const pages = ['/', '/now', '/settings', '/glossary', '/sources'];

function lintLink({ lessons, course }: LoadedCourse, link: string, file: string, line: number): Problem[] {
	const [path = '', anchor] = link.split('#');
	if (pages.includes(path) || course.modules.some(({ id }) => path === `/quiz/${id}`)) return [];
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

function lintItem(loaded: LoadedCourse, item: LoadedItem, known?: KnownNames): Problem[] {
	const { entry, file, line } = item;
	const problems: Problem[] = [];
	const report = (what: string, remedy: string) =>
		problems.push(error(file, line, `Item "${entry.id}": ${what}`, remedy));
	if (!loaded.course.objectives[entry.objective])
		report(`there is no objective "${entry.objective}".`, 'Add it to lessons/course.yaml.');
	for (const source of entry.sources)
		if (!loaded.sources[source])
			report(`there is no source "${source}".`, nearest(source, Object.keys(loaded.sources)));
	if (entry.see) problems.push(...lintLink(loaded, entry.see, file, line));
	if (known && entry.figure && !known.figures.includes(entry.figure))
		report(`there is no figure "${entry.figure}".`, nearest(entry.figure, known.figures));
	if (known && entry.clip && !known.clips.includes(entry.clip))
		report(`there is no motion "${entry.clip}".`, nearest(entry.clip, known.clips));
	const parts = partIds(entry);
	for (const id of new Set(parts.filter((part, index) => parts.indexOf(part) !== index)))
		report(`the id "${id}" is used twice in it.`, 'Every option, row and target has its own id.');
	const tag = (misconception: string | undefined) => {
		if (misconception && !loaded.misconceptions[misconception])
			report(
				`there is no misconception "${misconception}".`,
				nearest(misconception, Object.keys(loaded.misconceptions))
			);
	};
	if (entry.kind === 'choice' || entry.kind === 'multiple') {
		const correct = entry.options.filter((option) => option.correct);
		if (entry.kind === 'choice' && correct.length !== 1)
			report(`${correct.length} options are marked correct.`, 'A choice has exactly one.');
		if (entry.kind === 'multiple' && (correct.length < 2 || correct.length === entry.options.length))
			report(
				`${correct.length} of ${entry.options.length} options are marked correct.`,
				'Mark at least two and leave at least one unmarked.'
			);
		for (const option of entry.options) {
			tag(option.misconception);
			if (!option.correct && !option.misconception)
				report(`the distractor "${option.id}" names no misconception.`, 'Add misconception: <tag>.');
		}
	} else if (entry.kind === 'order') entry.entries.forEach((part) => tag(part.misconception));
	else
		for (const row of entry.rows) {
			tag(row.misconception);
			if (!entry.targets.some((target) => target.id === row.match))
				report(`row "${row.id}" matches "${row.match}", which is no target.`, 'Correct the id.');
		}
	if (entry.use === 'lesson' && !loaded.lessons.some(({ info }) => info.items.includes(entry.id)))
		report('no lesson asks it.', `Add <Practice item="${entry.id}" /> to a lesson, or make it a quiz item.`);
	return problems;
}

function lintQuizzes({ course, items }: LoadedCourse): Problem[] {
	return course.modules.flatMap((module) =>
		Object.entries(module.quiz?.blueprint ?? {}).flatMap(([objective, wanted]) => {
			const pool = items.filter(
				({ entry, module: home }) =>
					home === module.id && entry.use === 'quiz' && entry.objective === objective
			);
			return pool.length >= wanted * 2
				? []
				: [
						error(
							`lessons/${folderOf(module.order, module.id)}/module.yaml`,
							1,
							`The blueprint draws ${wanted} of ${objective}, and the bank has ${pool.length}.`,
							'A pool holds at least twice its draw: add quiz items or lower the number.'
						)
					];
		})
	);
}

const folderOf = (order: number, id: string) => `${String(order).padStart(2, '0')}-${id}`;

function lintMisconceptions(loaded: LoadedCourse): Problem[] {
	return Object.values(loaded.misconceptions).flatMap(({ fix }) =>
		lintLink(loaded, fix, 'quizzes/misconceptions.yaml', 1)
	);
}

/** Permanent numbers: every id has one, none is shared, none that was given is lost. */
function lintIds({ course, lessons, items, ids }: LoadedCourse): Problem[] {
	const file = 'quizzes/ids.yaml';
	const problems: Problem[] = [];
	const run = 'Run npm run ids and commit quizzes/ids.yaml.';
	const groups = [
		['modules', course.modules.map(({ id }) => id), ids.modules],
		['lessons', lessons.map(({ info }) => info.id), ids.lessons],
		[
			'items',
			items.map(({ entry }) => entry.id),
			Object.fromEntries(Object.entries(ids.items).map(([id, { number }]) => [id, number]))
		]
	] as const;
	for (const [group, present, given] of groups) {
		for (const id of present)
			if (given[id] === undefined) problems.push(error(file, 1, `"${id}" has no permanent number.`, run));
		for (const id of Object.keys(given))
			if (!present.includes(id))
				problems.push(
					error(file, 1, `"${id}" has a number but is gone from the course.`, `Bring it back, or ${run}`)
				);
		const numbers = [...Object.entries(given), ...Object.entries(ids.retired[group])];
		for (const [id, number] of numbers) {
			const twin = numbers.find(([other, n]) => n === number && other !== id);
			if (twin && twin[0] < id)
				problems.push(
					error(file, 1, `"${id}" and "${twin[0]}" share the number ${number}.`, 'Numbers are never reused.')
				);
		}
	}
	for (const { entry } of items) {
		const known = ids.items[entry.id];
		if (!known) continue;
		if (known.kind !== entry.kind)
			problems.push(
				error(
					file,
					1,
					`"${entry.id}" was of kind ${known.kind} and is ${entry.kind} now.`,
					'Give the changed item a new id: kept answers would be misread.'
				)
			);
		for (const part of partIds(entry))
			if (!known.parts.includes(part))
				problems.push(error(file, 1, `"${entry.id}" has a new part "${part}" without a place.`, run));
	}
	return problems;
}

function lintUnique({ course, lessons, items }: LoadedCourse): Problem[] {
	const problems: Problem[] = [];
	const twice = (entries: { id: string; file: string; line: number }[], kind: string) =>
		entries.forEach(({ id, file, line }, index) => {
			if (entries.findIndex((other) => other.id === id) < index)
				problems.push(error(file, line, `The ${kind} id "${id}" is used twice.`, 'Give one of them another id.'));
		});
	twice(
		items.map(({ entry, file, line }) => ({ id: entry.id, file, line })),
		'item'
	);
	twice(
		lessons.map(({ info, file }) => ({ id: info.id, file, line: 2 })),
		'lesson'
	);
	twice(
		course.modules.map(({ id }) => ({ id, file: 'lessons', line: 1 })),
		'module'
	);
	return problems;
}

/** Remedy for a name that is not known: the most similar one that is. */
function nearest(name: string, names: readonly string[]): string {
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
