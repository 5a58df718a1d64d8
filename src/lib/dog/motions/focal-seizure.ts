// A seizure of one part: the dog is awake and on its feet while one hind leg and the face on that side jerk together.
// The rest of it is quiet, and it hears its name in part.
import { smooth } from '../geometry.ts';
import { type Foot, hind, type Pose } from '../pose.ts';
import { attending } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { standing } from './stand.ts';

const duration = 14;
const bout = [2, 9] as const;
/** Jerks a second. */
export const jerkRate = 2.5;

const placed = standing.RH.foot as Foot;

/** One jerk, 0 to 1, `beat` in beats: up at once, down more slowly. */
function jerk(beat: number): number {
	const u = beat - Math.floor(beat);
	return smooth(u, 0.05, 0.3) * (1 - smooth(u, 0.3, 0.85));
}

/** How far into a bout the dog is, 0 to 1. */
function seizing(t: number): number {
	return smooth(t, bout[0], bout[0] + 0.8) * (1 - smooth(t, bout[1] - 0.8, bout[1]));
}

function poseAt(t: number): Pose {
	const on = seizing(t);
	const beats = (t - bout[0]) * jerkRate;
	const jolt = on * jerk(beats);
	// The face goes with the leg, a moment ahead of it.
	const face = on * jerk(beats + 0.08);
	return {
		...standing,
		x: 0.8 * on,
		y: -0.8 * on,
		pelvis: on + 0.8 * jolt,
		neck1: -4 * on + 0.8 * Math.sin((2 * Math.PI * t) / duration),
		head: 2 * on - 1.6 * face,
		ear: 7 * face,
		eye: (1 + 0.1 * on) * blink(t, [0.9, 10.2, 12.6]) - 0.75 * face,
		tense: 0.9 * face,
		jaw: 2.5 * face,
		tail: -3 * on,
		wag: 2.5 * (1 - on),
		wagPhase: (2 * Math.PI * t) / (duration / 4),
		breath: breath(t, duration / 5),
		LH: { ...hind(), foot: { centre: -35, x: 0, y: 6, turn: 3, toe: 0 } },
		RH: {
			...hind(),
			foot: {
				...placed,
				x: 1.5 * on + 4.5 * jolt,
				y: 6 + 1.2 * on + 9.5 * jolt,
				turn: -7 * on - 16 * jolt,
				toe: -10 * on - 30 * jolt
			}
		}
	};
}

export const focalSeizure: Motion = {
	name: 'focal-seizure',
	title: 'One leg and one side of the face jerk',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	warns: true,
	marks: [
		{ at: bout[0], label: 'jerks begin', limb: 'RH' },
		{ at: bout[1], label: 'jerks end', limb: 'RH' }
	],
	markName: 'a change',
	alt: 'An awake, standing dog; one hind leg and the face on the same side jerk together at an even beat, the rest of the dog is quiet.',
	keyPoses: [4.92, 5.18, 5.32, 11],
	keyWords: [
		'A jerk: the leg goes up, and the eyelid and the lip on that side twitch.',
		'Between two jerks: the paw is down and the eye is open.',
		'The next jerk, at the same even beat.',
		'The jerks are over. The dog stands at ease.'
	],
	answersVoice: 'Answers in part: an ear turns, the head comes up a little. The jerks go on.',
	// Late and by half while it lasts.
	answer: (base, since, t) => {
		const share = 1 - 0.55 * seizing(t);
		const up = share * attending(since, 0.9, 0.8);
		return {
			...base,
			ear: base.ear + 12 * share * attending(since, 0.6, 0.4),
			neck1: base.neck1 + 8 * up,
			head: base.head + 3 * up
		};
	}
};
