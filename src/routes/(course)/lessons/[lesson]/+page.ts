// A lesson, loaded on demand; it brings the items it asks.

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { lessons } from 'virtual:course/lessons';

export const load = async ({ params }: { params: { lesson: string } }) => {
	const module = course.modules.find(({ lessons }) => lessons.some(({ id }) => id === params.lesson));
	const lesson = module?.lessons.find(({ id }) => id === params.lesson);
	const open = lessons[params.lesson];
	if (!module || !lesson || !open) error(404);
	const { default: Content, promise } = await open();
	return { module, lesson, Content, promise };
};
