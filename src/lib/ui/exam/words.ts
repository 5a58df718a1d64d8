// The door to the words of an exam that a server gives.

import { exam } from '../words.en.ts?exam';
import { inLanguage } from '../words.ts';

export type ExamWords = typeof exam;

const languages: Record<string, ExamWords> = { en: exam };

/** Words in the asked language, in its base language (`es` for `es-MX`), or in English. */
export const examWords = (locale = 'en'): ExamWords => inLanguage(languages, locale) ?? exam;
