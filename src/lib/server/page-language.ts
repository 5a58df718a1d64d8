// The language of a page of the classroom: what was chosen in this browser, else what the browser asks for.

import type { RequestEvent } from '@sveltejs/kit';
import { languageFor } from '../course/languages.ts';
import { wantedLanguages } from './accept-language.ts';

/** Languages that the classroom speaks, English first. */
const spokenLanguages = ['en', 'es'] as const;

const NAME = 'hindsight-language';

type Asked = Pick<RequestEvent, 'request' | 'cookies'>;

/** '' where nothing was chosen. */
export const chosenLanguage = ({ cookies }: Pick<Asked, 'cookies'>): string =>
	spokenLanguages.find((one) => one === cookies.get(NAME)) ?? '';

/** @param language that is spoken, else the browser is asked again */
export function chooseLanguage(
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
	language: string
): void {
	const attributes = {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	} as const;
	if (spokenLanguages.some((one) => one === language))
		cookies.set(NAME, language, { ...attributes, maxAge: 400 * 86_400 });
	else cookies.delete(NAME, attributes);
}

export const languageOfPage = (event: Asked): string =>
	languageFor(
		[chosenLanguage(event), ...wantedLanguages(event.request.headers.get('accept-language'))],
		spokenLanguages
	);
