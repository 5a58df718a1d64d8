// The door to the words of the figures.

import { figures } from '../words.en.ts?figures';
import { inLanguage } from '../words.ts';

export type FigureWords = typeof figures;

/** Words in the language that is spoken. */
export const figureWords = (): FigureWords => inLanguage('figures', figures);
