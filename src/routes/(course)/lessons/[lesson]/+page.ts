// A lesson, loaded on demand; it brings the items it asks.

import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { lessons } from 'virtual:course/lessons';
import { inLanguage } from '../../language.svelte.ts';

export const load = async ({ params }: { params: { lesson: string } }) => {
	const module = course.modules.find(({ lessons }) => lessons.some(({ id }) => id === params.lesson));
	const lesson = module?.lessons.find(({ id }) => id === params.lesson);
	const own = lessons[params.lesson];
	const translated = inLanguage().lessons;
	const open = translated?.[params.lesson] ?? own;
	if (!module || !lesson || !open) error(404);
	const { default: Content, promise } = await open();
	/** The language of a lesson that is not in the one of the pages. */
	const lang = translated && open === own ? course.language : undefined;
	return { module, lesson, Content, promise, lang };
};
