import { redirect, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { passCookies } from '$lib/server/accounts/cookies.ts';
import { signOut } from '$lib/server/accounts/people.ts';

export const prerender = false;

export async function POST(event: RequestEvent) {
	const { user } = await allow(event, 'anyone');
	if (user) passCookies(event, await signOut(event.locals.classroom.auth, event.request.headers), false);
	redirect(303, '/');
}
