// The door to the words of the pages for the workplace.

import { work } from '../words.en.ts?work';
import { inLanguage } from '../words.ts';

export type WorkWords = typeof work;

/** Words in the language that is spoken. */
export const workWords = (): WorkWords => inLanguage('work', work);
