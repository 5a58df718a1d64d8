// The door to the words of the search.

import { search } from '../words.en.ts?search';
import { inLanguage } from '../words.ts';

export type SearchWording = typeof search;

const languages: Record<string, SearchWording> = { en: search };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const searchWords = (locale = 'en'): SearchWording => inLanguage(languages, locale) ?? search;
