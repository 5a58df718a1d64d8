// The door to every word of the interface, for pages that are not part of a lesson's first view.

import { en, type AllWords } from './all-words.en.ts';
import { inLanguage } from './words.ts';

const languages: Record<string, AllWords> = { en };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const allWords = (locale = 'en'): AllWords => inLanguage(languages, locale) ?? en;
