// The ordinary walk, against which every other gait is seen.
import { hears } from './answers.ts';
import { walkGait, walking } from './gait.ts';
import type { Motion } from './motion.ts';

export const walk: Motion = {
	name: 'walk',
	title: 'Walk',
	duration: 2 * walkGait.stride,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: (t) => walking(t),
	marks: [],
	alt: 'A dog walks at an even pace, each foot down longer than it is up.',
	keyPoses: [0, 0.25, 0.5, 0.75],
	keyWords: [
		'The right hind foot lands.',
		'The right front foot lands.',
		'The left hind foot lands.',
		'The left front foot lands.'
	],
	answersVoice: 'Turns or stops at its name.',
	answer: hears
};
