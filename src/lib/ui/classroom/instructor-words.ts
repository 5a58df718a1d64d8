// The door to what instructors read, in the language of the page. A page fetches only the groups it asks for.

import * as exporting from './export-words.en.ts';
import * as exportingSpanish from './export-words.es.ts';
import { pick } from './pick-words.ts';
import * as people from './people-words.en.ts';
import * as peopleSpanish from './people-words.es.ts';
import * as question from './question-words.en.ts';
import * as questionSpanish from './question-words.es.ts';
import * as site from './site-words.en.ts';
import * as siteSpanish from './site-words.es.ts';
import * as review from './words.en.ts';
import * as reviewSpanish from './words.es.ts';

export type ReviewWords = typeof review.reviewWords;

export const classesWords = (of: unknown) => pick(of, people.classesWords, peopleSpanish.classesWords);
export const peopleWords = (of: unknown) => pick(of, people.peopleWords, peopleSpanish.peopleWords);
export const logWords = (of: unknown) => pick(of, people.logWords, peopleSpanish.logWords);
export const reviewWords = (of: unknown) => pick(of, review.reviewWords, reviewSpanish.reviewWords);
export const verifyWords = (of: unknown) => pick(of, review.verifyWords, reviewSpanish.verifyWords);
export const questionWords = (of: unknown) => pick(of, question.questionWords, questionSpanish.questionWords);
export const exportWords = (of: unknown) => pick(of, exporting.exportWords, exportingSpanish.exportWords);
export const siteWords = (of: unknown) => pick(of, site.siteWords, siteSpanish.siteWords);
