// The course for an LMS that holds the exam itself: what a package does not hold, nobody can look up in it.

import type { LoadedCourse } from './load.ts';

/**
 * The course without its exam: neither its questions nor their keys, nor what they are called. Modules stay the
 * objects they are. A course that has none stays as it is.
 */
export function withoutExam(loaded: LoadedCourse): LoadedCourse {
	const { course } = loaded;
	if (!course.exam) return loaded;
	const items = loaded.items.filter(({ entry }) => entry.use !== 'exam');
	const numbers = Object.fromEntries(
		items.flatMap(({ entry: { id } }) => (course.numbers[id] ? [[id, course.numbers[id]]] : []))
	);
	return { ...loaded, items, course: { ...course, exam: null, examInLms: true, numbers } };
}
