import { allow } from '$lib/server/access.ts';
import { fieldsOf } from '$lib/server/accounts/door.ts';
import { setSiteContacts, siteContacts } from '$lib/server/site.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	await allow(event, 'instructor');
	const { db, bank } = event.locals.classroom;
	return { contacts: await siteContacts(db), ofCourse: bank.course.policy.contacts };
};

export const actions: Actions = {
	default: async (event) => {
		const { user } = await allow(event, 'instructor');
		const { db, clock } = event.locals.classroom;
		const typed = await fieldsOf(event.request, 'vet', 'emergency', 'poison');
		await setSiteContacts(db, user.id, typed, clock());
		return { saved: true };
	}
};
