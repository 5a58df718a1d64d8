// The way to the other site where people may sign in, and back from it.

import type { Classroom } from '../classroom.ts';
import { PROVIDER } from './provider.ts';

/**
 * @param next path of this site to come back to
 * @returns where the browser is sent, and the cookies that tell it apart when it comes back; null when the other site
 * does not answer
 */
export async function signInElsewhere(
	{ provider }: Pick<Classroom, 'provider'>,
	next: string
): Promise<{ url: string; headers: Headers } | null> {
	if (!provider) return null;
	try {
		const { headers, response } = await provider.auth.api.signInSocial({
			body: { provider: PROVIDER, callbackURL: next, errorCallbackURL: '/sign-in', disableRedirect: true },
			returnHeaders: true
		});
		return response.url ? { url: response.url, headers } : null;
	} catch {
		// better-auth tells no more than that it does not know the site.
		return null;
	}
}

/**
 * Takes what the other site says of who signed in.
 * @param request the one that the other site sent the browser back with
 * @returns path of this site to go to, and the cookies of the session, if there is one
 */
export async function comeBack(
	{ provider, origin }: Pick<Classroom, 'provider' | 'origin'>,
	request: Request
): Promise<{ path: string; headers: Headers; entered: boolean } | null> {
	if (!provider) return null;
	const { headers } = await provider.auth.handler(request);
	const to = new URL(headers.get('location') ?? '/sign-in?error=none', origin);
	const entered = !to.searchParams.has('error');
	const path = !entered ? '/sign-in?error=refused' : to.origin === origin ? to.pathname : '/';
	return { path, headers, entered };
}
