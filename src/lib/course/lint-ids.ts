// Guards permanent numbers: what a learner's kept answers consist of.

import { partIds } from './item-entry.ts';
import { error } from './lint-help.ts';
import type { LoadedCourse } from './load.ts';
import { numberedAssessments } from './number-ids.ts';
import type { Problem } from './problem.ts';

/** Permanent numbers: every id has one, none is shared, none that was given is lost. */
export function lintIds({ course, lessons, items, ids }: LoadedCourse): Problem[] {
	const file = 'quizzes/ids.yaml';
	const problems: Problem[] = [];
	const run = 'Run npm run ids and commit quizzes/ids.yaml.';
	const groups = [
		['modules', numberedAssessments(course), ids.modules],
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
