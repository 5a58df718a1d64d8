// Standing at ease: breath, a blink, a slow small wag.
import { hears } from './answers.ts';
import { fore, hind, type Pose, pose } from '../pose.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';

const duration = 8;

/** Feet staggered, or the far limbs would hide behind the near ones. */
export const standing: Pose = pose({
	RH: { ...hind(), foot: { centre: -52, x: 0, y: 6, turn: 0, toe: 0 } },
	LH: { ...hind(), foot: { centre: -41, x: 0, y: 6, turn: 0, toe: 0 } },
	RF: { ...fore(), foot: { centre: 24, x: 0, y: 6, turn: 2, toe: 0 } },
	LF: { ...fore(), foot: { centre: 14, x: 0, y: 6, turn: -8, toe: 0 } }
});

export const stand: Motion = {
	name: 'stand',
	title: 'Standing',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: (t) => ({
		...standing,
		breath: breath(t, duration / 3),
		eye: blink(t, [2.6, 6.1]),
		wag: 2.5,
		wagPhase: (2 * Math.PI * t) / (duration / 4),
		neck1: 0.8 * Math.sin((2 * Math.PI * t) / duration),
		head: -0.8 * Math.sin((2 * Math.PI * t) / duration)
	}),
	marks: [],
	alt: 'A dog stands on all four feet, breathing calmly.',
	keyPoses: [0, 1.3, 2.6, 4],
	keyWords: ['Four feet on the ground.', 'Breathing in.', 'A blink.', 'The tail has swayed.'],
	answersVoice: 'Turns the head to its name at once.',
	answer: hears
};
