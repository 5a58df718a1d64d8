// What the pages of a package say about it: which standard it speaks, and how much of the course it holds.

import type { Course } from '../../../lib/course/course.ts';

export interface AboutPackage {
	/** What is taken in it: the whole course, a part of it (partOf), or the course without its exam. */
	course: Course;
	standard: 'scorm12' | 'scorm2004' | 'cmi5';
	/** As administrators know it: "SCORM 2004 4th Edition". */
	standardName: string;
	/** Stamp of the build. */
	version: string;
}

/** The module that the package holds alone. */
export const moduleOf = ({ course }: AboutPackage) =>
	course.part === undefined ? undefined : course.modules.find(({ id }) => id === course.part);

/** What the package holds, as the end of "It holds". */
export function contentsOf(about: AboutPackage): string {
	const { course } = about;
	const module = moduleOf(about);
	if (module) return `one module of the course, “${module.title}”: its lessons and its quiz`;
	if (course.part !== undefined) return 'the exam alone';
	const lessons = course.modules.flatMap((one) => one.lessons).length;
	const most = `${course.modules.length} modules with ${lessons} lessons`;
	if (course.examInLms)
		return `${most} and their quizzes. The exam is not in it: learners sit it in your LMS`;
	return course.exam ? `${most}, their quizzes and the exam` : `${most} and their quizzes`;
}

/** What its score comes from: "the exam", "the quiz of “Asleep”"; null where nothing counts. */
export function countedIn(about: AboutPackage): string | null {
	const { course } = about;
	const { assessment } = course.policy;
	if (course.exam?.id === assessment) return 'the exam';
	const module = course.modules.find(({ quiz }) => quiz?.id === assessment);
	return module ? `the quiz of “${module.title}”` : null;
}
