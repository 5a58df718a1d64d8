// The way to the other site where people may sign in. A link leads here and no form: browsers hold the policy of a
// form's page against every redirect that follows, and where the other site leads on to is not ours to know.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { allow, nextPage } from '$lib/server/access.ts';
import { passCookies } from '$lib/server/accounts/cookies.ts';
import { mayLook } from '$lib/server/accounts/door.ts';
import { signInElsewhere } from '$lib/server/accounts/oidc.ts';

export const prerender = false;

export async function GET(event: RequestEvent) {
	const { user } = await allow(event, 'anyone');
	const { classroom } = event.locals;
	if (!classroom.provider) error(404, 'Nobody signs in elsewhere here.');
	const next = nextPage(event.url.searchParams.get('next'));
	const back = (fault: string) => redirect(303, `/sign-in?next=${encodeURIComponent(next)}&error=${fault}`);
	// Nobody is signed in because a page of another site wants it.
	if (event.request.headers.get('sec-fetch-site') === 'cross-site') redirect(303, '/sign-in');
	if (!(await mayLook(event))) back('too-often');
	const leave = await signInElsewhere(classroom, next);
	if (!leave) return back('elsewhere-down');
	passCookies(event, leave.headers, user !== null);
	redirect(303, leave.url);
}
