// Every motion as a question's bank would hand it to a card; its picture is a blank one.

import type { AskedClip } from '../../src/lib/dog/clip.ts';
import { motionNames, motions, type MotionName } from '../../src/lib/dog/motions/index.ts';
import { motionWords } from '../../src/lib/dog/motions/words.ts';

const src = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E';

function clipOf(motion: MotionName): AskedClip {
	const { alt, answersVoice, duration, warns } = motions[motion];
	return { motion, alt, answersVoice, ...motionWords[motion], duration, ...(warns && { warns }), src };
}

export const clips = Object.fromEntries(motionNames.map((name) => [name, clipOf(name)]));
