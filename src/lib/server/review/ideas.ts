// Which wrong ideas a class holds: those that most learners showed first.

import type { Course, LessonInfo } from '../../course/course.ts';
import type { CourseBank } from '../course-bank.ts';
import type { RegistrationSummary } from '../commits/summary.ts';

export interface ClassIdea {
	id: string;
	idea: string;
	/** Learners that showed it at least once, of those that reported anything, and answers that did. */
	learners: number;
	of: number;
	answers: number;
	/** Where it is put right; null when that lesson has left the course. */
	reread: { title: string; href: string } | null;
}

/** Ideas that have left the course are left out. */
export function ideasOf(
	{ course, misconceptions }: Pick<CourseBank, 'course' | 'misconceptions'>,
	summaries: readonly (RegistrationSummary | null)[]
): ClassIdea[] {
	const found = new Map<string, { learners: number; answers: number }>();
	let of = 0;
	for (const summary of summaries) {
		if (!summary) continue;
		of++;
		for (const [id, answers] of Object.entries(summary.misconceptions)) {
			if (answers <= 0 || !Object.hasOwn(misconceptions, id)) continue;
			const one = found.get(id) ?? { learners: 0, answers: 0 };
			found.set(id, { learners: one.learners + 1, answers: one.answers + answers });
		}
	}
	return [...found]
		.map(([id, counts]) => {
			const { idea, fix } = misconceptions[id]!;
			const lesson = lessonIn(course, fix);
			return { id, idea, of, ...counts, reread: lesson ? { title: lesson.title, href: fix } : null };
		})
		.sort((a, b) => b.learners - a.learners || b.answers - a.answers || (a.id < b.id ? -1 : 1));
}

/** The lesson of an address such as `/lessons/night#find-the-rem-bands`. */
export function lessonIn({ modules }: Course, address: string): LessonInfo | undefined {
	const id = /^\/lessons\/([^#/?]+)/.exec(address)?.[1];
	return modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.id === id);
}
