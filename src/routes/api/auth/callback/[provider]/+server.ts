// Where the other site sends people back to who signed in there. The only endpoint of better-auth that is open.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { passCookies } from '$lib/server/accounts/cookies.ts';
import { comeBack } from '$lib/server/accounts/oidc.ts';

export const prerender = false;

export async function GET(event: RequestEvent) {
	const { user } = await allow(event, 'anyone');
	const back = await comeBack(event.locals.classroom, event.request);
	if (!back) error(404, 'Nobody signs in elsewhere here.');
	passCookies(event, back.headers, back.entered || user !== null);
	redirect(303, back.path);
}
