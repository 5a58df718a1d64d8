// Pages that the server edition prerenders although no page links to them (the questions of a running quiz).

import { loadProject } from './project.ts';

/** Paths for `kit.prerender.entries`. */
export function pageEntries(): `/${string}`[] {
	const { course } = loadProject();
	if (!course) return [];
	return course.modules.flatMap((module) => {
		if (!module.quiz) return [];
		const quiz = `/quiz/${module.id}` as const;
		const questions = Array.from({ length: module.quiz.draw }, (_, n) => `${quiz}/question/${n + 1}` as const);
		return [quiz, ...questions, `${quiz}/check-answers` as const, `${quiz}/result` as const];
	});
}
