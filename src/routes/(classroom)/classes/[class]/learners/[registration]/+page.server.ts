import { error } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { learnerPage } from '$lib/server/review/learner.ts';
import { languageOfPage } from '$lib/server/page-language.ts';
import { reviewWords } from '$lib/ui/classroom/instructor-words.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const { class: classId, registration } = event.params;
	await allow(event, 'class:instructor', { classId });
	const { db, bank, clock } = event.locals.classroom;
	const page = await learnerPage(db, bank, classId, registration, clock());
	if (!page) error(404, reviewWords(languageOfPage(event)).learner.unknown);
	return { page };
};
