import { allow } from '$lib/server/access.ts';
import { allLearners } from '$lib/server/review/all-learners.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	const { db, bank, clock } = event.locals.classroom;
	const { searchParams } = event.url;
	return {
		all: await allLearners(db, bank, classId, { by: searchParams.get('by'), page: searchParams.get('page') }),
		passMark: bank.course.policy.passMark,
		now: clock()
	};
};
