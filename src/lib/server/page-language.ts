// The language of a page of the classroom: that of the browser where the page is in it.

import type { RequestEvent } from '@sveltejs/kit';
import { languageFor } from '../course/languages.ts';
import { wantedLanguages } from './accept-language.ts';

/** Where learners are: to join, to sign in, their own account. What instructors see is English alone. */
const translated = /^\/\(classroom\)\/(?:join|sign-in|setup|account)\b/;

/** Read again whenever the route changes. */
export const languageOfPage = ({ request, route }: Pick<RequestEvent, 'request' | 'route'>): string =>
	translated.test(route.id ?? '')
		? languageFor(wantedLanguages(request.headers.get('accept-language')), ['en', 'es'])
		: 'en';
