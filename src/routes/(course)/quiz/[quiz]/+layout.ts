// A module's quiz and its items.

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { quizBanks } from 'virtual:course/banks';

export const load = async ({ params }: { params: { quiz: string } }) => {
	const module = course.modules.find(({ id }) => id === params.quiz);
	const openBank = quizBanks[params.quiz];
	if (!module?.quiz || !openBank) error(404);
	const bank = await openBank();
	return {
		module,
		quiz: module.quiz,
		items: new Map(bank.items.map((item) => [item.prompt.id, item])),
		clips: bank.clips,
		misconceptions: bank.misconceptions
	};
};
