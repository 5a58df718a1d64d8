// The door to the words of the frame and of lessons.

import { frame } from './words.en.ts?frame';

export type Words = typeof frame;

const languages: Record<string, Words> = { en: frame };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const words = (locale = 'en'): Words => inLanguage(languages, locale) ?? frame;

export const inLanguage = <Table>(languages: Record<string, Table>, locale: string): Table | undefined =>
	languages[locale] ?? languages[locale.split('-')[0] ?? ''];
