// Checks one item: what it names exists, its parts are distinct, its key is whole, every distractor is tagged.

import { partIds } from './item-entry.ts';
import { error, lintLink, nearest, type KnownNames } from './lint-help.ts';
import type { LoadedCourse, LoadedItem } from './load.ts';
import type { Problem } from './problem.ts';

export function lintItem(loaded: LoadedCourse, item: LoadedItem, known?: KnownNames): Problem[] {
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
