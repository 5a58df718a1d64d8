// Pages that the server edition prerenders although no page links to them (the questions of a running quiz).

import { assessmentsOf } from '../lib/course/completion.ts';
import { loadProject } from './project.ts';

/** Paths for `kit.prerender.entries`. */
export function pageEntries(): `/${string}`[] {
	const { course } = loadProject();
	if (!course) return [];
	return [...assessmentsOf(course), ...(course.pretest ? [course.pretest] : [])].flatMap(({ id, draw }) => {
		const quiz = `/quiz/${id}` as const;
		const questions = Array.from({ length: draw }, (_, n) => `${quiz}/question/${n + 1}` as const);
		return [quiz, ...questions, `${quiz}/check-answers` as const, `${quiz}/result` as const];
	});
}
