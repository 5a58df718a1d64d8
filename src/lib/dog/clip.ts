// A motion before anything moves: a picture of one key pose, and its words.

import type { Motion } from './motions/motion.ts';

/** Made by the build for `virtual:dog/<motion>`; `src` is the picture's address. */
export interface Clip extends Pick<Motion, 'alt' | 'caption' | 'describe' | 'warns'> {
	motion: string;
	src: string;
}
