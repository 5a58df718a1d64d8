// The ordinary trot: diagonal legs move as pairs.
import { hears } from './answers.ts';
import { trotGait, trotting } from './gait.ts';
import type { Motion } from './motion.ts';

export const trot: Motion = {
	name: 'trot',
	title: 'Trot',
	duration: 4 * trotGait.stride,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: (t) => trotting(t),
	marks: [],
	alt: 'A dog trots; a front leg and the hind leg across from it swing and land together.',
	keyPoses: [0, 0.11, 0.25, 0.36],
	keyWords: [
		'Right hind and left front land together.',
		'That pair carries the weight.',
		'Left hind and right front land together.',
		'That pair carries the weight.'
	],
	answersVoice: 'Turns or stops at its name.',
	answer: hears
};
