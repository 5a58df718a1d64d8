// The door to the words of the frame and of lessons, and to those of another language once it is spoken: all doors ask
// for their group here. A page is made anew when the language changes, so words are plain values.

import type { Clip } from '../dog/clip.ts';
import type { MotionTexts, MotionWords } from '../dog/motions/words.ts';
import { frame } from './words.en.ts?frame';

export type Words = typeof frame;
type English = typeof import('./words.en.ts');

/** A language as it is fetched: its words, and what clips show in its words. Groups that are missing are English. */
export interface Spoken extends Partial<English> {
	language: string;
	/** Beside what is not translated: words that the course's own language has no need of. */
	notYet?: string;
	motionWords?: Readonly<Record<string, MotionWords>>;
	motionTexts?: Readonly<Record<string, MotionTexts>>;
	/** The same of a clip before anything moves. */
	clip?: <Shown extends Clip>(clip: Shown) => Shown;
}

let spoken: Spoken = { language: 'en' };

/** Speaks another language from now on: what is made afterwards is in it. */
export const speak = (language: Spoken) => void (spoken = language);

/** What is spoken now. */
export const spokenNow = () => spoken;

/** A group of words in the language that is spoken, or as it is given. */
export const inLanguage = <Name extends keyof English>(name: Name, english: English[Name]): English[Name] =>
	(spoken as Partial<English>)[name] ?? english;

export const words = () => inLanguage('frame', frame);

/** A clip's words in the language that is spoken. */
export const clipInWords = <Shown extends Clip>(clip: Shown): Shown => spoken.clip?.(clip) ?? clip;
