// Permanent numbers in place of ids, both ways, and responses as lists of permanent part indexes.

import type { Course } from '../course/course.ts';
import type { ItemId, Response } from '../quiz/items.ts';
import { isKind, rulesOf } from '../quiz/kinds.ts';

/** Ids of one sort and their numbers. Numbers begin at 1; an id without one cannot be written. */
export interface Table {
	numberOf(id: string): number | undefined;
	idOf(number: number): string | undefined;
}

export interface Names {
	items: Table;
	lessons: Table;
	assessments: Table;
	/** Heading ids of a lesson. */
	sections(lesson: string): string[];
	/** Null when a part has no permanent index or the kind is not the item's. */
	indexesOf(item: ItemId, response: Response): number[] | null;
	/** Null when the item has no such part (any more). */
	responseOf(item: ItemId, indexes: number[]): Response | null;
}

export function namesOf(course: Course): Names {
	const lessons = course.modules.flatMap((module) => module.lessons);
	const { modules, exam, pretest } = course;
	const quizzes = [...modules.map(({ quiz }) => quiz), exam, pretest].filter((one) => one !== null);
	return {
		items: table(Object.entries(course.numbers).map(([id, { number }]) => ({ id, number }))),
		lessons: table(lessons),
		assessments: table(quizzes),
		sections: (id) => lessons.find((lesson) => lesson.id === id)?.sections.map((s) => s.id) ?? [],
		indexesOf(item, response) {
			const known = course.numbers[item];
			if (!known || known.kind !== response.kind) return null;
			const indexes = rulesOf(response.kind).write(response, (part) => known.parts.indexOf(part));
			return indexes.includes(-1) ? null : indexes;
		},
		responseOf(item, indexes) {
			const known = course.numbers[item];
			if (!known || !isKind(known.kind)) return null;
			return rulesOf(known.kind).read(indexes, (index) => known.parts[index]);
		}
	};
}

function table(entries: { id: string; number: number }[]): Table {
	const numbered = entries.filter(({ number }) => number >= 1);
	const numbers = new Map(numbered.map(({ id, number }) => [id, number]));
	const ids = new Map(numbered.map(({ id, number }) => [number, id]));
	return { numberOf: (id) => numbers.get(id), idOf: (number) => ids.get(number) };
}
