// The one door to the words of the interface. A language is one more file of the same shape.

import { en, type Words } from './words.en.ts';

const languages: Record<string, Words> = { en };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export function words(locale = 'en'): Words {
	return languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? en;
}
