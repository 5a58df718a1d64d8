// Who is signed in, and where they learn: asked by the course's pages, which are the same for everybody.

import { json, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { registrationsOf } from '$lib/server/classes/classes.ts';

export const prerender = false;

export async function GET(event: RequestEvent) {
	const { user } = await allow(event, 'anyone');
	const registrations = user ? await registrationsOf(event.locals.classroom.db, user.id) : [];
	return json(
		{ learner: user && { id: user.id, name: user.name }, registrations },
		{ headers: { 'cache-control': 'no-store' } }
	);
}
