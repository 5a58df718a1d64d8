// Quiet sleep on the side: only the breath moves. The ground against which twitches are seen.
import { wakes } from './answers.ts';
import { breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { asleep } from './sleeping.ts';

const duration = 12;

export const sleep: Motion = {
	name: 'sleep',
	title: 'Quiet sleep',
	duration,
	loop: true,
	view: 'above',
	ground: 'bed',
	// Deeper than at rest: seen from above it is all there is to see.
	pose: (t) => ({ ...asleep, breath: 1.5 * breath(t, duration / 3) }),
	marks: [],
	alt: 'Seen from above, a dog lies asleep on its side in a bed; only the chest moves with the breath.',
	keyPoses: [0, 1, 2, 3],
	keyWords: ['Breathed out.', 'Breathing in.', 'Breathed in.', 'Breathing out.'],
	answersVoice: 'Wakes to its name and knows where it is.',
	answer: wakes
};
