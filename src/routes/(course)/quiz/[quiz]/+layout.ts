// A module's quiz and its bank.

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { banks } from 'virtual:course/banks';

export const load = async ({ params }: { params: { quiz: string } }) => {
	const module = course.modules.find(({ id }) => id === params.quiz);
	const openBank = module && banks[module.id];
	if (!module?.quiz || !openBank) error(404);
	const bank = await openBank();
	return {
		module,
		quiz: module.quiz,
		items: new Map(bank.items.map((item) => [item.prompt.id, item])),
		fixes: bank.fixes
	};
};
