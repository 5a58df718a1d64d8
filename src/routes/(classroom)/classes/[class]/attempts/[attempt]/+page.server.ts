import { error } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { attemptPage } from '$lib/server/review/attempt.ts';
import { languageOfPage } from '$lib/server/page-language.ts';
import { questionWords } from '$lib/ui/classroom/instructor-words.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const { class: classId, attempt } = event.params;
	await allow(event, 'class:instructor', { classId });
	const { db, bank } = event.locals.classroom;
	const page = await attemptPage(db, bank, classId, attempt);
	if (!page) error(404, questionWords(languageOfPage(event)).attempt.unknown);
	return { page };
};
