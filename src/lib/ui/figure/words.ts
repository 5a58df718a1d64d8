// The door to the words of the figures.

import { figures } from '../words.en.ts?figures';
import { inLanguage } from '../words.ts';

export type FigureWords = typeof figures;

const languages: Record<string, FigureWords> = { en: figures };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const figureWords = (locale = 'en'): FigureWords => inLanguage(languages, locale) ?? figures;
