import { allow } from '$lib/server/access.ts';
import { allQuestions } from '$lib/server/review/all-questions.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	const { db, bank, clock } = event.locals.classroom;
	const { searchParams } = event.url;
	return {
		all: await allQuestions(db, bank, classId, searchParams.get('by'), clock()),
		whole: searchParams.has('whole')
	};
};
