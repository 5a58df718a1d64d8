// A module's quiz, the exam or the pre-test, and its items.

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { quizBanks } from 'virtual:course/banks';

export const load = async ({ params }: { params: { quiz: string } }) => {
	const module = course.modules.find(({ id }) => id === params.quiz) ?? null;
	const quiz = [module?.quiz, course.exam, course.pretest].find((one) => one?.id === params.quiz);
	const openBank = quizBanks[params.quiz];
	if (!quiz || !openBank) error(404);
	const bank = await openBank();
	return {
		module,
		quiz,
		items: new Map(bank.items.map((item) => [item.prompt.id, item])),
		clips: bank.clips,
		misconceptions: bank.misconceptions
	};
};
