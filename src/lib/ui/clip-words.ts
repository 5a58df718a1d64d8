// What a clip shows, in another language: fetched with it.

import type { Clip } from '../dog/clip.ts';
import type { Spoken } from './words.ts';

/** Says clips in this language; a clip without words in it stays as it is. */
export const clipsIn =
	({ motionWords, motionTexts }: Spoken) =>
	<Shown extends Clip>(clip: Shown): Shown => {
		const own = motionWords?.[clip.motion];
		return own ? { ...clip, alt: own.caption, ...own, ...motionTexts?.[clip.motion] } : clip;
	};
