// A10 from the fall on: stiff (tonic), jerking together (clonic), paddling, then limp. Times are shortened.
import { noReply } from './answers.ts';
import { smooth } from '../geometry.ts';
import { fore, hind, mixPoses, pose, type Pose } from '../pose.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { asleep } from './sleeping.ts';

const duration = 36;
const stiff = 0.4;
const jerks = 8;
const paddles = 22;
const goesLimp = 29.5;

/** Jerks a second when they begin and when they end. */
const firstRate = 3;
const lastRate = 1;

const tonic: Pose = pose({
	x: -6,
	pitch: -5,
	thorax: 6,
	lumbar: -10,
	pelvis: -5,
	neck1: 6,
	neck2: 12,
	head: 28,
	ear: -6,
	eye: 1.2,
	tense: 1,
	tail: 26,
	RH: hind(-6, -44, -32, 6),
	LH: hind(6, -44, -32, 6),
	RF: fore(8, -34, -34, 0, 6),
	LF: fore(14, -44, -34, 0, 6)
});

const flexed: Pose = pose({
	x: -4,
	pitch: -3,
	thorax: 0,
	lumbar: 3,
	pelvis: 4,
	neck1: -10,
	neck2: 0,
	head: 18,
	ear: 2,
	eye: 1.15,
	jaw: 13,
	tense: 1,
	tail: 8,
	RH: hind(34, 30, 26, -20),
	LH: hind(44, 26, 22, -20),
	RF: fore(6, -2, 46, 50, -4),
	LF: fore(10, -12, 40, 46, -4)
});

const limp: Pose = { ...asleep, eye: 0.55, jaw: 6, head: 2 };

/** Fine shake of a rigid body, about a degree. */
function tremble(t: number): Pose {
	const shake = Math.sin(2 * Math.PI * 9 * t) * smooth(t, 1, 2);
	return {
		...tonic,
		pitch: tonic.pitch + 0.4 * shake,
		neck1: tonic.neck1 + 0.7 * shake,
		RH: hind(-6 + shake, -44, -32, 6),
		LH: hind(6 - shake, -44, -32, 6),
		RF: fore(8 + 0.8 * shake, -34, -33.2 - 0.8 * shake, 0, 6),
		LF: fore(14 - 0.8 * shake, -44, -33.2 + 0.8 * shake, 0, 6)
	};
}

/** Jerks so far, `since` seconds after they began: the rate falls evenly. */
export function jerksUntil(since: number): number {
	return firstRate * since - ((firstRate - lastRate) * since * since) / (2 * (paddles - jerks));
}

function jerking(t: number): Pose {
	const count = jerksUntil(Math.min(t, paddles + 1) - jerks);
	const beat = (lag: number): number => {
		const wave = 0.5 - 0.5 * Math.cos(2 * Math.PI * (count - lag));
		return 0.15 + 0.7 * smooth(wave); // sharp between the two ends, still at them
	};
	const all = mixPoses(tonic, flexed, beat(0));
	const after = mixPoses(tonic, flexed, beat(0.03)); // near-synchronous: the fore limbs a moment behind
	return { ...all, RF: after.RF, LF: after.LF, eye: 1.15 * blink(t, [10.2, 13.7, 17.9, 20.3]) };
}

/** Slow paddling, left and right in turn, once a second. */
function paddling(t: number): Pose {
	const swing = Math.sin(2 * Math.PI * (t - paddles));
	const side = (s: number): Pick<Pose, 'RH' | 'RF'> => ({
		RH: hind(24 + 15 * s, 16 + 14 * s, 12 + 10 * s, -26),
		RF: fore(6 - 5 * s, -14 + 10 * s, 26 - 14 * s, 42 - 12 * s, 0)
	});
	const right = side(swing);
	const left = side(-swing);
	return {
		...limp,
		eye: 0.9,
		jaw: 7,
		neck1: -14,
		head: 10,
		RH: right.RH,
		LH: left.RH,
		RF: left.RF,
		LF: right.RF
	};
}

function poseAt(t: number): Pose {
	const fallen: Pose = { ...limp, eye: 1.2, jaw: 0 };
	let now = mixPoses(fallen, tremble(t), smooth(t, stiff, stiff + 0.7));
	now = mixPoses(now, jerking(t), smooth(t, jerks - 0.2, jerks + 0.5));
	now = mixPoses(now, paddling(t), smooth(t, paddles - 0.2, paddles + 0.9));
	now = mixPoses(now, limp, smooth(t, goesLimp - 0.8, goesLimp + 0.6));
	// The breath is held while stiff, snatched while jerking, deep when limp.
	const held = smooth(t, jerks, jerks + 1);
	return {
		...now,
		breath: 0.6 * (1 - held) + held * breath(t, 2.4) * (0.5 + 1.1 * smooth(t, goesLimp, goesLimp + 1))
	};
}

export const seizure: Motion = {
	name: 'seizure',
	title: 'Generalised seizure, from the fall on',
	duration,
	loop: false,
	view: 'above',
	ground: 'mat',
	pose: poseAt,
	clock: { from: 2, rate: 2, counts: 'seizure' },
	warns: true,
	marks: [
		{ at: stiff, label: 'stiffens' },
		{ at: jerks, label: 'jerks begin' },
		{ at: paddles, label: 'paddles' },
		{ at: goesLimp, label: 'goes limp' }
	],
	markName: 'a new phase',
	alt: 'Seen from above, a fallen dog goes stiff with neck and back arched, jerks with all four legs together, paddles, then lies limp.',
	keyPoses: [4, 9.2, 25.25, 34],
	keyWords: [
		'Stiff: neck and back arched, the legs held straight out.',
		'All four legs jerk together.',
		'The legs paddle in turn.',
		'Limp, breathing deeply.'
	],
	answersVoice: 'No reply to its name or to touch.',
	answer: noReply
};
