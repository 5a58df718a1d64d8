// The door to the words of the frame and of lessons. A language is one more file of the same shape.

import { en, type Words } from './words.en.ts';

const languages: Record<string, Words> = { en };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const words = (locale = 'en'): Words => inLanguage(languages, locale) ?? en;

export const inLanguage = <Table>(languages: Record<string, Table>, locale: string): Table | undefined =>
	languages[locale] ?? languages[locale.split('-')[0] ?? ''];
