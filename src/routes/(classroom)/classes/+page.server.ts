import { fail, redirect } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { endOfDay, fieldsOf } from '$lib/server/accounts/door.ts';
import { classesOf, cleanTitle, createClass } from '$lib/server/classes/classes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = await allow(event, 'instructor');
	return { classes: await classesOf(event.locals.classroom.db, user.id) };
};

export const actions: Actions = {
	default: async (event) => {
		const { user } = await allow(event, 'instructor');
		const { title, due } = await fieldsOf(event.request, 'title', 'due');
		const dueAt = endOfDay(due);
		if (cleanTitle(title) === '') return fail(400, { title, due, fault: 'title-missing' });
		if (dueAt === undefined) return fail(400, { title, due, fault: 'date-form' });
		const { db, clock } = event.locals.classroom;
		const id = await createClass(db, user.id, { title: cleanTitle(title), dueAt }, clock());
		redirect(303, `/classes/${id}/people`);
	}
};
