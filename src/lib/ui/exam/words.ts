// The door to the words of an exam that a server gives.

import { exam } from '../words.en.ts?exam';
import { inLanguage } from '../words.ts';

export type ExamWords = typeof exam;

/** Words in the language that is spoken. */
export const examWords = (): ExamWords => inLanguage('exam', exam);
