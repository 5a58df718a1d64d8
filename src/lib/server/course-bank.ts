// The whole course with its keys, as the server grades by it. Given to functions as an argument: pages take it from
// the build (virtual:course/keys), commands read the files.

import type { Course } from '../course/course.ts';
import type { LoadedCourse } from '../course/load.ts';
import type { Misconception } from '../course/schema.ts';
import type { Item, ItemId } from '../quiz/items.ts';

export interface CourseBank {
	course: Course;
	/** Every item of lessons, quizzes and the exam. */
	items: ReadonlyMap<ItemId, Item>;
	/** Misconception id -> the idea, and the place in a lesson that puts it right. */
	misconceptions: Record<string, Misconception>;
	/** Objective id -> a few words, for tables; some may be missing. */
	objectiveNames: Record<string, string>;
	/** Stamp of the build. */
	version: string;
}

/** The bank of a course as its files stand. */
export function bankOf(
	{ course, items, misconceptions, objectiveNames }: LoadedCourse,
	version: string
): CourseBank {
	return {
		...{ course, misconceptions, objectiveNames, version },
		items: new Map(items.map(({ item }) => [item.prompt.id, item]))
	};
}
