// A4: a hand rubs the flank and one hind leg scratches the air at its own steady beat.
import { hears } from './answers.ts';
import { smooth } from '../geometry.ts';
import { type Foot, fore, hind, pose, type Pose } from '../pose.ts';
import { breath } from './breath.ts';
import type { Motion } from './motion.ts';

const duration = 9;
const rubs = [1, 6.2] as const;
/** The leg starts a moment after the hand and stops a moment after it. */
const scratches = [2, 7] as const;
/** Scratches a second, whatever the speed of the hand. */
export const beat = 4.5;

function flat(centre: number, turn = 0): Foot {
	return { centre, x: 0, y: 6, turn, toe: 0 };
}

function poseAt(t: number): Pose {
	const share =
		smooth(t, scratches[0], scratches[0] + 0.4) * (1 - smooth(t, scratches[1], scratches[1] + 0.7));
	const swing = Math.sin(2 * Math.PI * beat * (t - scratches[0]));
	// The hand is slow at first and faster later; the leg keeps its beat.
	const rubbing = t > rubs[0] && t < rubs[1];
	const pace = t < 3.6 ? 1 * (t - rubs[0]) : 2.6 + 2 * (t - 3.6);
	const common: Pose = pose({
		breath: breath(t, duration / 3),
		hand: rubbing ? Math.sin(2 * Math.PI * pace) : undefined,
		x: -1.5 * share,
		y: -1.2 * share,
		neck1: -4 + 4 * share,
		head: 2 + 6 * share,
		ear: -5 * share,
		eye: 1 - 0.45 * share,
		jaw: 3 * share,
		LH: { ...hind(), foot: flat(-43) },
		RF: { ...fore(), foot: flat(24, 2) },
		LF: { ...fore(), foot: flat(14, -8) }
	});
	// Off the ground the leg follows its own angles; on it, the foot.
	const follow = Math.sin(2 * Math.PI * beat * (t - scratches[0]) - 0.7);
	return {
		...common,
		RH: hind(46 * share, (56 + 17 * swing) * share, (32 + 15 * follow) * share, (-30 + 12 * swing) * share)
	};
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
	describe: [
		'The dog stands relaxed. A hand begins to rub the flank.',
		'A moment later one hind leg lifts and scratches the air. The paw does not reach the spot.',
		'The hand goes faster. The leg keeps its own steady beat.',
		'The hand stops. Soon after, the leg stops and the foot is put down. The other legs and the tail stay still.'
	],
	caption:
		'A hand rubs the flank. One hind leg scratches at a beat of its own and stops soon after the hand.',
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
