// Checks one item: what it names exists, its parts are distinct, its key is whole, every distractor is tagged.

import { clipsIn, partIds } from './item-entry.ts';
import { entryKind } from './kinds.ts';
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
	for (const clip of known ? clipsIn(entry) : [])
		if (!known!.clips.includes(clip)) report(`there is no motion "${clip}".`, nearest(clip, known!.clips));
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
	const lasts = (motion: string) => known?.seconds?.[motion];
	const zonesOf = (figure: string) =>
		known?.zones && known.figures.includes(figure) ? (known.zones[figure] ?? []) : undefined;
	if (entry.critical && entry.triage && entry.triage.urgency !== 'red')
		report(
			'it must be right, and a call one step too urgent would fail the exam.',
			'Ask how urgent it is in another item, or in an emergency only.'
		);
	entryKind(entry.kind).lint(entry, { report, tag, lasts, zonesOf });
	if (entry.use === 'lesson' && !loaded.lessons.some(({ info }) => info.items.includes(entry.id)))
		report('no lesson asks it.', `Add <Practice item="${entry.id}" /> to a lesson, or make it a quiz item.`);
	return problems;
}
