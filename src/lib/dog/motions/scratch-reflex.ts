// A4: a hand rubs the flank and one hind leg scratches the air at its own steady beat.
import { hears } from './answers.ts';
import { clamp, smooth } from '../geometry.ts';
import type { Pose } from '../pose.ts';
import { breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { beat, scratching } from './scratching.ts';

const duration = 9;
const rubs = [1, 6.2] as const;
/** Seconds in which the hand comes or goes. */
const reaches = 0.38;
/** The leg starts a moment after the hand and stops a moment after it. */
const scratches = [2, 7] as const;

function poseAt(t: number): Pose {
	const share =
		smooth(t, scratches[0], scratches[0] + 0.4) * (1 - smooth(t, scratches[1], scratches[1] + 0.7));
	// The hand is slow at first and faster later; the leg keeps its beat.
	const at = clamp(t, ...rubs);
	const pace = at < 3.6 ? at - rubs[0] : 2.6 + 2 * (at - 3.6);
	// It comes in along its forearm and goes out the same way.
	const away = 1 - smooth(t, rubs[0] - reaches, rubs[0]) + smooth(t, rubs[1], rubs[1] + reaches);
	const hand = away < 1 ? Math.sin(2 * Math.PI * pace) : undefined;
	return scratching(share, beat * (t - scratches[0]), hand, breath(t, duration / 3), away);
}

export const scratchReflex: Motion = {
	name: 'scratch-reflex',
	title: 'The scratch reflex',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: [
		{ at: rubs[0], label: 'hand starts' },
		{ at: scratches[0], label: 'leg starts', limb: 'RH' },
		{ at: rubs[1], label: 'hand stops' },
		{ at: scratches[1] + 0.6, label: 'leg stops', limb: 'RH' }
	],
	markName: 'a change',
	alt: 'A hand rubs the flank of a standing dog; one hind leg scratches the air with a steady beat and stops soon after the hand.',
	keyPoses: [3, 3.06, 6.6, 8.5],
	keyWords: [
		'A hand rubs the flank and one hind leg scratches the air.',
		'The paw does not reach the hand.',
		'The hand has stopped; the leg goes on for a moment.',
		'The leg has stopped too.'
	],
	answersVoice: 'Aware; looks round at its name.',
	answer: hears
};
