// The door to the words of joining, signing in and one's own account, in the language of whoever asks. A page
// fetches only the groups it asks for.

import * as english from './account-words.en.ts';
import * as spanish from './account-words.es.ts';
import { pick } from './pick-words.ts';

export const frameWords = (of: unknown) => pick(of, english.frameWords, spanish.frameWords);
export const entryWords = (of: unknown) => pick(of, english.entryWords, spanish.entryWords);
export const faultWords = (of: unknown) => pick(of, english.faultWords, spanish.faultWords);
export const joinWords = (of: unknown) => pick(of, english.joinWords, spanish.joinWords);
export const signInWords = (of: unknown) => pick(of, english.signInWords, spanish.signInWords);
export const setupWords = (of: unknown) => pick(of, english.setupWords, spanish.setupWords);
export const accountWords = (of: unknown) => pick(of, english.accountWords, spanish.accountWords);
export const changedWords = (of: unknown) => pick(of, english.changedWords, spanish.changedWords);

/** The language the page is in, as it says itself; English while it is made at build time. */
export const pageLanguage = (): string =>
	typeof document === 'undefined' ? 'en' : document.documentElement.lang;
