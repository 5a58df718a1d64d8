// Where the last session stopped, as the home page names it.

import { assessmentsOf, lessonsOf, locationOf, resumePoint } from '$lib/course/completion.ts';
import type { Course } from '$lib/course/course.ts';
import { attemptsAt, type LearnerRecord } from '$lib/course/progress.ts';
import type { AllWords } from '$lib/ui/all-words.ts';
import type { Resume } from '$lib/ui/home/ResumeCard.svelte';

/** Null when everything is done. */
export function resumeOf(course: Course, record: LearnerRecord, w: AllWords): Resume | null {
	const position = resumePoint(course, record);
	if (position?.page === 'quiz') {
		const quiz = assessmentsOf(course).find(({ id }) => id === position.id);
		if (!quiz) return null;
		const { id, title, draw, minutes: minutesLeft } = quiz;
		const running = attemptsAt(record, id).some(({ result }) => !result);
		return running
			? {
					href: `/quiz/${id}/question/${position.index + 1}`,
					title,
					section: w.quiz.questionOf(position.index + 1, draw),
					minutesLeft
				}
			: { href: `/quiz/${id}`, title, section: null, minutesLeft };
	}
	const lesson = position && lessonsOf(course).find(({ id }) => id === position.id);
	if (!lesson) return null;
	return {
		href: locationOf(position),
		title: lesson.title,
		section: lesson.sections.find(({ id }) => id === position.section)?.title ?? null,
		minutesLeft: lesson.minutes
	};
}
