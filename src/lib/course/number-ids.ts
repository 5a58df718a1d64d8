// Gives permanent numbers to what has none and retires what is gone (npm run ids).

import type { Course } from './course.ts';
import type { LoadedCourse } from './load.ts';
import { partIds } from './item-entry.ts';
import type { IdsFile } from './schema.ts';

/** The ids file as it should be: old numbers unchanged, new ones after the highest ever given. */
export function numberIds({ course, lessons, items, ids }: LoadedCourse): IdsFile {
	const next: IdsFile = structuredClone(ids);
	for (const group of ['modules', 'lessons'] as const) {
		const present = group === 'modules' ? numberedAssessments(course) : lessons.map(({ info }) => info.id);
		retire(next[group], next.retired[group], present, (number) => number);
		for (const id of present)
			next[group][id] ??=
				back(next.retired[group], id) ?? free(Object.values(next[group]), next.retired[group]);
	}
	retire(
		next.items,
		next.retired.items,
		items.map(({ entry }) => entry.id),
		({ number }) => number
	);
	for (const { entry } of items) {
		const used = Object.values(next.items).map(({ number }) => number);
		const own = (next.items[entry.id] ??= {
			number: back(next.retired.items, entry.id) ?? free(used, next.retired.items),
			kind: entry.kind,
			parts: []
		});
		// Append only: an answer kept as "part 2" must mean the same for ever.
		own.parts.push(...partIds(entry).filter((part) => !own.parts.includes(part)));
	}
	return next;
}

/** What results are kept for: modules, the exam, the pre-test. */
export const numberedAssessments = ({ modules, exam, pretest }: Course): string[] =>
	[...modules, ...(exam ? [exam] : []), ...(pretest ? [pretest] : [])].map(({ id }) => id);

function retire<T>(
	given: Record<string, T>,
	retired: Record<string, number>,
	present: string[],
	numberOf: (entry: T) => number
) {
	for (const [id, entry] of Object.entries(given))
		if (!present.includes(id)) {
			retired[id] = numberOf(entry);
			delete given[id];
		}
}

/** The number of an id that comes back: still its own, since nobody else was given it. */
function back(retired: Record<string, number>, id: string): number | undefined {
	const number = retired[id];
	delete retired[id];
	return number;
}

const free = (used: number[], retired: Record<string, number>) =>
	Math.max(0, ...used, ...Object.values(retired)) + 1;
