// One part of the course as a course of its own: for hosts that keep one result a package, or one a unit.

import type { Course } from './course.ts';

/** Ids of the parts: each module that has a quiz, then the exam. */
export function partsOf({ modules, exam }: Course): string[] {
	return [...modules.filter(({ quiz }) => quiz).map(({ id }) => id), ...(exam ? [exam.id] : [])];
}

/**
 * The course with this part alone: its lessons are required, its quiz is what counts. Modules and assessments stay
 * the objects they are in the whole course, so what is filled in later reaches both.
 * @param id a module's or the exam's; anything else is the whole course
 */
export function partOf(course: Course, id: string | null): Course {
	if (id === null || !partsOf(course).includes(id)) return course;
	const modules = course.modules.filter((module) => module.id === id);
	const exam = course.exam?.id === id ? course.exam : null;
	const within = modules.flatMap(({ lessons }) => lessons.map((lesson) => lesson.id));
	const { requiredLessons } = course.policy;
	return {
		...course,
		part: id,
		modules,
		exam,
		pretest: null,
		policy: {
			...course.policy,
			// A module's quiz has the module's id.
			assessment: id,
			requiredLessons: requiredLessons && requiredLessons.filter((lesson) => within.includes(lesson))
		}
	};
}
