// A motion before anything moves: a picture of one key pose, and its words.

import type { Motion } from './motions/motion.ts';
import type { MotionWords } from './motions/words.ts';

/** Made by the build for `virtual:dog/<motion>`; `src` is the picture's address. */
export interface Clip extends Pick<Motion, 'alt' | 'warns'>, MotionWords {
	motion: string;
	src: string;
}

/** The same in a question, which may ask when something happens, or tell in words what a called dog does. */
export interface AskedClip extends Clip, Pick<Motion, 'answersVoice' | 'duration'> {}
