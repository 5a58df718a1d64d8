// The door to the words of the page "What am I seeing?".

import { seeing } from '../words.en.ts?seeing';
import { inLanguage } from '../words.ts';

export type SeeingWords = typeof seeing;

const languages: Record<string, SeeingWords> = { en: seeing };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const seeingWords = (locale = 'en'): SeeingWords => inLanguage(languages, locale) ?? seeing;
