// The door to the words of the pages for the workplace.

import { work } from '../words.en.ts?work';
import { inLanguage } from '../words.ts';

export type WorkWords = typeof work;

const languages: Record<string, WorkWords> = { en: work };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const workWords = (locale = 'en'): WorkWords => inLanguage(languages, locale) ?? work;
