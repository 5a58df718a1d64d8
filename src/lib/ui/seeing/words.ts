// The door to the words of the page "What am I seeing?".

import { seeing } from '../words.en.ts?seeing';
import { inLanguage } from '../words.ts';

export type SeeingWords = typeof seeing;

/** Words in the language that is spoken. */
export const seeingWords = (): SeeingWords => inLanguage('seeing', seeing);
