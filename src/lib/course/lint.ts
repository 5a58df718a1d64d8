// Holds the files of a course against each other: what one file names must exist in another.

import { error, lintLink, nearest, type KnownNames } from './lint-help.ts';
import { lintIds } from './lint-ids.ts';
import { lintItem } from './lint-item.ts';
import { lintLesson } from './lint-lesson.ts';
import { lintWriting } from './lint-writing.ts';
import type { LoadedCourse, LoadedLesson } from './load.ts';
import type { Problem } from './problem.ts';

/**
 * All problems of a loaded course; when some of its files could not be read, only why.
 * @param known when absent, figure and clip names are not checked
 */
export function lintCourse(loaded: LoadedCourse, known?: KnownNames): Problem[] {
	// What a file that cannot be read would have held is missing everywhere: those reports would only confuse.
	if (loaded.problems.length > 0) return loaded.problems;
	return [
		...lintPolicy(loaded),
		...lintNow(loaded),
		...loaded.lessons.flatMap((lesson) => lintLesson(loaded, lesson, known)),
		...loaded.items.flatMap((item) => lintItem(loaded, item, known)),
		...lintQuizzes(loaded),
		...lintMisconceptions(loaded),
		...lintIds(loaded),
		...lintUnique(loaded),
		...lintWriting(loaded)
	];
}

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
			problems.push(
				error(file, 1, `"requiredLessons" names "${id}", which is no lesson.`, 'Correct the id.')
			);
	for (const id of criticalItems)
		if (!items.some((item) => item.entry.id === id))
			problems.push(error(file, 1, `"criticalItems" names "${id}", which is no item.`, 'Correct the id.'));
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

function lintQuizzes({ course, items, lessons }: LoadedCourse): Problem[] {
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
							moduleFile(lessons, module.id),
							1,
							`The blueprint draws ${wanted} of ${objective}, and the bank has ${pool.length}.`,
							'A pool holds at least twice its draw: add quiz items or lower the number.'
						)
					];
		})
	);
}

/** module.yaml stands beside the module's lessons. */
const moduleFile = (lessons: LoadedLesson[], module: string) =>
	`${lessons.find(({ info }) => info.module === module)?.file.replace(/[^/]*$/, '') ?? `lessons/${module}/`}module.yaml`;

function lintMisconceptions(loaded: LoadedCourse): Problem[] {
	return Object.values(loaded.misconceptions).flatMap(({ fix }) =>
		lintLink(loaded, fix, 'quizzes/misconceptions.yaml', 1)
	);
}

function lintUnique({ course, lessons, items }: LoadedCourse): Problem[] {
	const problems: Problem[] = [];
	const twice = (entries: { id: string; file: string; line: number }[], kind: string) =>
		entries.forEach(({ id, file, line }, index) => {
			if (entries.findIndex((other) => other.id === id) < index)
				problems.push(
					error(file, line, `The ${kind} id "${id}" is used twice.`, 'Give one of them another id.')
				);
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
