// A lesson and the items it asks, each loaded on demand.

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { banks } from 'virtual:course/banks';
import { lessons } from 'virtual:course/lessons';

export const load = async ({ params }: { params: { lesson: string } }) => {
	const module = course.modules.find(({ lessons }) => lessons.some(({ id }) => id === params.lesson));
	const lesson = module?.lessons.find(({ id }) => id === params.lesson);
	const open = lessons[params.lesson];
	const openBank = module && banks[module.id];
	if (!module || !lesson || !open || !openBank) error(404);
	const [page, bank] = await Promise.all([open(), openBank()]);
	return {
		module,
		lesson,
		Content: page.default,
		items: new Map(bank.items.map((item) => [item.prompt.id, item])),
		fixes: bank.fixes
	};
};
