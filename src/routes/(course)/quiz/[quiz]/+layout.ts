// A module's quiz, the exam or the pre-test, and its items.

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { quizBank } from '../../banks-at-hand.ts';
import type { KeptAttempt } from '$lib/course/progress.ts';
import { byObjective } from '$lib/quiz/by-objective.ts';
import type { Item } from '$lib/quiz/items.ts';

export const load = async ({ params }: { params: { quiz: string } }) => {
	const module = course.modules.find(({ id }) => id === params.quiz) ?? null;
	const quiz = [module?.quiz, course.exam, course.pretest].find((one) => one?.id === params.quiz);
	const bank = quiz && (await quizBank(quiz.id));
	if (!quiz || !bank) error(404);
	/** On a server the exam is given by the server: its questions are in no bank. */
	const onServer =
		__TARGET__ === 'server' && quiz.kind === 'exam' ? await import('$lib/ui/exam/Exam.svelte') : null;
	return {
		Exam: onServer?.default,
		compare,
		module,
		quiz,
		items: itemsOf(bank.items),
		clips: bank.clips,
		misconceptions: bank.misconceptions
	};
};

/** Results of the pre-test by objective, for the learner's own comparison. */
async function compare(taken: KeptAttempt) {
	const bank = await quizBank(taken.assessment);
	return byObjective(taken, itemsOf(bank?.items ?? []));
}

const itemsOf = (items: Item[]) => new Map(items.map((item) => [item.prompt.id, item]));
