// A5: an itch at the ear: the dog sits, rakes behind the ear with the hind paw of that side, and shakes its head.
import { smooth } from '../geometry.ts';
import { fore, type Foot, hind, mixPoses, pose, type Pose } from '../pose.ts';
import { attending, hears } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';

const duration = 9;
/** Rakes and shakes a second. */
export const rake = 5.5;
export const shakeRate = 4;

const bouts = [
	[0.8, 3.6],
	[4.4, 6]
] as const;
const shake = [6.7, 8.2] as const;

/** The foot of the scratching leg on the ground, and behind the ear. */
const down: Foot = { centre: 25, x: 0, y: 4.6, turn: 78, toe: 12 };
const up: Foot = { centre: 53, x: 0, y: 62, turn: 116, toe: 102 };

/** Sitting, weight on the far hip. */
const sitting: Pose = pose({
	x: 4,
	y: -35,
	pitch: 40,
	lumbar: 14,
	pelvis: 10,
	neck1: -20,
	neck2: -10,
	head: -12,
	tail: 108,
	LH: { ...hind(), foot: { ...down, centre: 31 } },
	RF: { ...fore(-6), foot: { centre: 41, x: 0, y: 6, turn: 0, toe: 0 } },
	LF: { ...fore(-6), foot: { centre: 47, x: 0, y: 6, turn: 0, toe: 0 } }
});

/** The same, the head lowered and turned to the paw. */
const reaching: Pose = {
	...sitting,
	pitch: 35,
	lumbar: 16,
	pelvis: 15.5,
	thorax: -8,
	neck1: -25,
	neck2: -39,
	head: -33,
	ear: -14,
	eye: 0.15
};

/** `heeding` is how far the dog leaves off because it was called, 0 to 1. */
function poseAt(t: number, heeding = 0): Pose {
	const itching = Math.max(
		...bouts.map(([from, to]) => smooth(t, from, from + 0.7) * (1 - smooth(t, to, to + 0.6)))
	);
	const raised = itching * (1 - heeding);
	const swing = Math.sin(2 * Math.PI * rake * t) * smooth(raised, 0.8, 1);
	const shaking =
		smooth(t, shake[0], shake[0] + 0.2) * (1 - smooth(t, shake[1] - 0.3, shake[1])) * (1 - heeding);
	const flap = shaking * Math.sin(2 * Math.PI * shakeRate * (t - shake[0]));
	const now = mixPoses(
		{ ...sitting, RH: { ...hind(), foot: down } },
		{ ...reaching, RH: { ...hind(), foot: up } },
		raised
	);
	const foot = now.RH.foot ?? down;
	// On its way the paw goes forward first and then up, or the hip would have to fold too far.
	const ahead = smooth(raised, 0, 0.5);
	const above = smooth(raised, 0.2, 1);
	return {
		...now,
		breath: breath(t, duration / 5),
		neck1: now.neck1 + 2 * flap,
		head: now.head + 7 * flap,
		ear: now.ear + 42 * flap,
		eye: (now.eye - 0.8 * shaking) * blink(t, [0.3]),
		RH: {
			...now.RH,
			foot: {
				...foot,
				centre: down.centre + (up.centre - down.centre) * ahead,
				x: 7 * ahead * (1 - above) - 2.5 * swing,
				y: down.y + (up.y - down.y) * above + 3 * swing,
				turn: foot.turn + 6 * swing,
				toe: foot.toe + 16 * swing
			}
		}
	};
}

export const earItch: Motion = {
	name: 'ear-itch',
	title: 'Scratching an itchy ear',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: (t) => poseAt(t),
	marks: [
		...bouts.map(([at]) => ({ at, label: 'scratches', limb: 'RH' as const })),
		{ at: shake[0], label: 'shakes its head' }
	],
	markName: 'a change',
	alt: 'A sitting dog tilts its head and rakes behind its ear with the hind paw of the same side, stops, and shakes its head.',
	keyPoses: [2, 2.05, 4.3, 7.3],
	keyWords: [
		'Sitting; the hind paw of the same side reaches the ear.',
		'It rakes.',
		'The paw goes down for a moment.',
		'The head shakes and the ear flaps.'
	],
	answersVoice: 'Stops for its name, then starts again.',
	answer: (_base, since, t) => hears(poseAt(t, attending(since, 0.2, 0.6)), since, t)
};
