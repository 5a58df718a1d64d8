// The number of a lesson as learners and teachers read it.

import type { LoadedCourse } from '../../lib/course/load.ts';

/** "3.2" for a lesson; '' when there is none of this id. */
export function lessonNumber({ course }: Pick<LoadedCourse, 'course'>, id: string): string {
	for (const { order, lessons } of course.modules) {
		const at = lessons.findIndex((lesson) => lesson.id === id);
		if (at >= 0) return `${order}.${at + 1}`;
	}
	return '';
}
