// Holds the files of a course against each other: what one file names must exist in another.

import { assessmentsOf } from './completion.ts';
import { error, lintLink, nearest, type KnownNames } from './lint-help.ts';
import { lintIds } from './lint-ids.ts';
import { lintItem } from './lint-item.ts';
import { lintLesson } from './lint-lesson.ts';
import { lintSearch } from './lint-search.ts';
import { lintSeeing } from './lint-seeing.ts';
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
		...lintSheets(loaded),
		...lintSeeing(loaded, known),
		...loaded.lessons.flatMap((lesson) => lintLesson(loaded, lesson, known)),
		...loaded.items.flatMap((item) => lintItem(loaded, item, known)),
		...lintQuizzes(loaded),
		...lintUse(loaded),
		...lintMisconceptions(loaded),
		...lintSearch(loaded),
		...lintIds(loaded),
		...lintUnique(loaded),
		...lintWriting(loaded)
	];
}

function lintPolicy({ course, lessons }: LoadedCourse): Problem[] {
	const file = 'lessons/course.yaml';
	const problems: Problem[] = [];
	const { assessment, requiredLessons } = course.policy;
	if (!assessmentsOf(course).some(({ id }) => id === assessment))
		problems.push(
			error(
				file,
				1,
				`"assessment" names "${assessment}", which has no questions.`,
				'Name a module that has a quiz, or "exam" when there is a quizzes/exam.yaml.'
			)
		);
	for (const taken of ['exam', 'pretest'])
		if (course.modules.some(({ id }) => id === taken))
			problems.push(
				error(file, 1, `A module is called "${taken}".`, 'Give it another id: this one is in use.')
			);
	for (const id of requiredLessons ?? [])
		if (!lessons.some((lesson) => lesson.info.id === id))
			problems.push(
				error(file, 1, `"requiredLessons" names "${id}", which is no lesson.`, 'Correct the id.')
			);
	return problems;
}

/** Sources named by the red page and by the field card. */
function lintSheets({ now, fieldCard, sources }: LoadedCourse): Problem[] {
	const card = fieldCard && [
		...fieldCard.colours.flatMap(({ signs }) => signs),
		fieldCard.between,
		...fieldCard.questions,
		...fieldCard.film,
		...fieldCard.log
	];
	const lint = (file: string, lines: readonly { sources: string[] }[]) =>
		lines
			.flatMap((line) => line.sources)
			.filter((source) => !sources[source])
			.map((source) =>
				error(file, 1, `There is no source "${source}".`, nearest(source, Object.keys(sources)))
			);
	return [
		...lint('lessons/now.yaml', [...now.red, ...now.steps]),
		...lint('lessons/field-card.yaml', card ?? [])
	];
}

/** A learner who takes it again, and once more, meets no question twice. */
const poolPerDraw = 3;
/** A topic that decides is not asked by the same item each time. */
const itemsPerTopic = 3;

function lintQuizzes({ course, items, lessons }: LoadedCourse): Problem[] {
	return assessmentsOf(course).flatMap((assessment) => {
		const exam = assessment.kind === 'exam';
		const file = exam ? 'quizzes/exam.yaml' : moduleFile(lessons, assessment.id);
		const at = (line: number, what: string, remedy: string) => error(file, line, what, remedy);
		const problems: Problem[] = [];
		assessment.rows.forEach(({ name, draw, pool }, index) => {
			if (assessment.rows.findIndex((row) => row.name === name) < index)
				problems.push(at(1, `The blueprint has two rows "${name}".`, 'Make one of them.'));
			else if (pool.length < draw * poolPerDraw)
				problems.push(
					at(
						1,
						`The blueprint draws ${draw} of ${name}, and the bank has ${pool.length}.`,
						'A pool holds at least three times its draw: add items or lower the number.'
					)
				);
		});
		for (const { id, items } of assessment.critical)
			if (items.length < itemsPerTopic)
				problems.push(
					at(
						1,
						`The topic "${id}" must be right and has ${items.length} items.`,
						'Write at least three that can stand in for each other.'
					)
				);
		const own = items.filter(({ entry, module }) =>
			exam ? module === 'exam' : module === assessment.id && entry.use === 'quiz'
		);
		for (const { entry, line, file } of own) {
			if (entry.critical && !assessment.critical.some(({ id }) => id === entry.critical))
				problems.push(
					error(
						file,
						line,
						`Item "${entry.id}" belongs to a topic "${entry.critical}" that is not listed.`,
						'Topics that must be right stand under "critical" in quizzes/exam.yaml.'
					)
				);
			else if (!assessment.rows.some(({ pool }) => pool.includes(entry.id)))
				problems.push({
					...error(
						file,
						line,
						`Item "${entry.id}" fits no row of the blueprint.`,
						'It is never drawn: add a row.'
					),
					level: 'warning'
				});
		}
		return problems;
	});
}

/** Items of the exam stand in its file, and no other items do. */
function lintUse({ items }: LoadedCourse): Problem[] {
	return items
		.filter(({ entry, module }) => (entry.use === 'exam') !== (module === 'exam'))
		.map(({ entry, file, line }) =>
			error(
				file,
				line,
				`Item "${entry.id}" is for use "${entry.use}".`,
				'Items with use: exam stand in quizzes/exam.yaml, all others in the file of their module.'
			)
		);
}

/** module.yaml stands beside the module's lessons. */
const moduleFile = (lessons: LoadedLesson[], module: string) =>
	`${lessons.find(({ info }) => info.module === module)?.file.replace(/[^/]*$/, '') ?? `lessons/${module}/`}module.yaml`;

function lintMisconceptions(loaded: LoadedCourse): Problem[] {
	const file = 'quizzes/misconceptions.yaml';
	const tags = Object.entries(loaded.misconceptions);
	return tags.flatMap(([tag, { idea, fix }], index) => {
		const [same] = tags.slice(0, index).find(([, earlier]) => earlier.idea === idea) ?? [];
		return [
			...lintLink(loaded, fix, file, 1),
			...(same
				? [
						error(
							file,
							1,
							`"${tag}" is the idea of "${same}" again.`,
							'Keep one tag, so that it is counted as one.'
						)
					]
				: [])
		];
	});
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
