// The door to the words of the search.

import { search } from '../words.en.ts?search';
import { inLanguage } from '../words.ts';

export type SearchWording = typeof search;

/** Words in the language that is spoken. */
export const searchWords = (): SearchWording => inLanguage('search', search);
