// Hands the cookies of better-auth to the browser, with a mark beside them that scripts can read: by it the course's
// pages, which are the same for everybody, know whether to ask who is there.

import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import type { RequestEvent } from '@sveltejs/kit';

export const MARK = 'hindsight-learner';

/** @param signedIn whether somebody is signed in after them */
export function passCookies({ cookies, url }: RequestEvent, headers: Headers, signedIn: boolean): void {
	for (const line of headers.getSetCookie())
		for (const [name, attributes] of parseSetCookieHeader(line))
			cookies.set(name, attributes.value, {
				...toCookieOptions(attributes),
				path: attributes.path ?? '/',
				secure: attributes.secure ?? false,
				httpOnly: true,
				// It is signed and encoded already.
				encode: (value) => value
			});
	const mark = { path: '/', httpOnly: false, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
	if (signedIn) cookies.set(MARK, '1', { ...mark, maxAge: 400 * 86_400 });
	else cookies.delete(MARK, mark);
}
