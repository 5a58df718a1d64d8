// The course where its exam is kept elsewhere: what a package or a page does not hold, nobody can look up in it.

import type { LoadedCourse } from './load.ts';

/**
 * The course without its exam, for an LMS that holds the exam itself: neither its questions nor their keys, nor what
 * they are called. Modules stay the objects they are. A course that has none stays as it is.
 */
export function withoutExam(loaded: LoadedCourse): LoadedCourse {
	const { course } = loaded;
	if (!course.exam) return loaded;
	const { items, numbers } = withoutItsItems(loaded);
	return { ...loaded, items, course: { ...course, exam: null, examInLms: true, numbers } };
}

/**
 * The course as pages know it when a server gives the exam: its title, length and topics, but no question. What ideas
 * are called stays where another question shows them too.
 */
export function withExamOnServer(loaded: LoadedCourse): LoadedCourse {
	const { course, misconceptions } = loaded;
	if (!course.exam) return loaded;
	const { items, numbers } = withoutItsItems(loaded);
	const tags = new Set(
		items.flatMap(({ item }) => Object.values(item.key.feedback).map(({ misconception }) => misconception))
	);
	const { rows, critical } = course.exam;
	const exam = {
		...course.exam,
		rows: rows.map((row) => ({ ...row, pool: [] })),
		critical: critical.map((topic) => ({ ...topic, items: [] }))
	};
	return {
		...loaded,
		items,
		misconceptions: Object.fromEntries(Object.entries(misconceptions).filter(([tag]) => tags.has(tag))),
		course: { ...course, exam, numbers }
	};
}

function withoutItsItems({ items: all, course }: LoadedCourse) {
	const items = all.filter(({ entry }) => entry.use !== 'exam');
	const numbers = Object.fromEntries(
		items.flatMap(({ entry: { id } }) => (course.numbers[id] ? [[id, course.numbers[id]]] : []))
	);
	return { items, numbers };
}
