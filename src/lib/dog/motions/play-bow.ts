// The invitation to play: chest down, rump up, a loose wag. Also the course's quiet mark of something finished.
import { hears } from './answers.ts';
import { type Foot, fore, hind, pose } from '../pose.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';

const duration = 4;

/** The forearm lies on the ground. */
function forearm(centre: number): Foot {
	return { centre, x: 0, y: 5, turn: 58, toe: 0 };
}

function flat(centre: number): Foot {
	return { centre, x: 0, y: 6, turn: 0, toe: 0 };
}

export const playBow: Motion = {
	name: 'play-bow',
	title: 'Play bow',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: (t) =>
		pose({
			x: -4,
			y: -14,
			pitch: -24,
			neck1: 14,
			neck2: 14,
			ear: 4,
			jaw: 10,
			eye: 0.9 * blink(t, [2.7]),
			tail: 62,
			wag: 12,
			wagPhase: 2 * Math.PI * 2 * t,
			breath: breath(t, 1),
			RH: { ...hind(), foot: flat(-52) },
			LH: { ...hind(), foot: flat(-43) },
			RF: { ...fore(24), foot: forearm(60) },
			LF: { ...fore(24), foot: forearm(66) }
		}),
	marks: [],
	alt: 'A dog bows to play: its chest is low, its rump is up, its mouth is open and its tail wags loosely.',
	keyPoses: [0, 0.125, 0.25, 0.375],
	keyWords: ['Chest down, rump up.', 'The tail swings one way.', 'Still bowing.', 'The tail swings back.'],
	answersVoice: 'Turns to its name at once.',
	answer: hears
};
