// A faint: a trotting dog slows, folds softly, lies limp and quite still, and gets up again, clear in its head.
import { smooth } from '../geometry.ts';
import { type Foot, type LimbName, mixFeet, mixPoses, type Pose } from '../pose.ts';
import { hears } from './answers.ts';
import { blink, breath } from './breath.ts';
import { gaitFoot, phaseOf, trotGait, trotting } from './gait.ts';
import type { Motion } from './motion.ts';
import { alongStations, frontUp, lying, pawsDrawnIn, pushing, up } from './rising.ts';

const duration = 19;
const slows = 1.97;
const halts = 3.37;
const folds = 3.7;
const limpAt = 5.6;
const lifts = 11.4;
const rises = 12.8;
const stands = 15.4;

/** The last step of each foot: when it is lifted, how high, and where it is set down. */
const lastSteps: Record<LimbName, readonly [at: number, lift: number, to: number]> = {
	RF: [2.7, 0, 34], LH: [2.75, 0, -28], RH: [3.35, 5, -34], LF: [3.6, 6, 37]
}; // prettier-ignore
const stepTakes = 0.6;
/** The picture goes back by this much, for a dog that folds comes to lie behind its front feet. */
const pan = 14;

/** The trot's own time: it runs evenly and then slower until it stands. */
function trotTime(t: number): number {
	const u = Math.min(1, Math.max(0, (t - slows) / (halts - slows)));
	return Math.min(t, slows) + (halts - slows) * (u - u ** 3 + u ** 4 / 2);
}

const folding = (t: number): number => smooth(t, folds, limpAt - 0.4);
const panned = (t: number): number => pan * smooth(t, halts, limpAt - 0.2);

/** A foot trots, makes its last step, and stays there while the leg folds over it. */
function foot(limb: LimbName, t: number): Foot {
	const [at, lift, to] = lastSteps[limb];
	const trots = gaitFoot(trotGait, limb, phaseOf(trotGait, limb, trotTime(t)));
	const u = smooth(t, at, at + stepTakes);
	const set = mixFeet(trots, { centre: to, x: 0, y: 6, turn: 0, toe: 0 }, u);
	const folded: Foot = { ...(lying[limb].foot as Foot), centre: to };
	const now = mixFeet({ ...set, y: set.y + lift * Math.sin(Math.PI * u) }, folded, folding(t));
	return { ...now, centre: now.centre + panned(t) };
}

/** Limp where it folded: chin on its paws, eyes shut. */
const limp: Pose = {
	...lying,
	y: -36,
	pitch: 3,
	thorax: -6,
	lumbar: 10,
	pelvis: 14,
	neck1: -38,
	neck2: -39,
	head: 43,
	ear: 8,
	eye: 0,
	jaw: 3,
	RF: { ...lying.RF, foot: foot('RF', limpAt) },
	LF: { ...lying.LF, foot: foot('LF', limpAt) }
};

function falling(t: number): Pose {
	const base = trotting(trotTime(t));
	const weak = smooth(t, slows + 0.6, folds + 0.3);
	const sway = weak * (1 - folding(t)) * Math.sin(2 * Math.PI * 0.9 * (t - slows));
	const tired: Pose = { ...base, x: -3, y: -3.5, pitch: 0, lumbar: 4, pelvis: 5, neck1: -24, neck2: -6, head: 6, ear: 4, eye: 0.85, tail: -4, wag: 0 }; // prettier-ignore
	const slowing = mixPoses(base, tired, weak);
	const now = mixPoses(
		{ ...slowing, x: slowing.x + 1.2 * sway, pitch: slowing.pitch + 0.8 * sway },
		limp,
		folding(t)
	);
	// The head goes down last.
	const nods = smooth(t, folds + 0.5, limpAt);
	return {
		...now,
		neck1: slowing.neck1 + (limp.neck1 - slowing.neck1) * nods,
		neck2: slowing.neck2 + (limp.neck2 - slowing.neck2) * nods,
		head: slowing.head + (limp.head - slowing.head) * nods,
		eye: now.eye * blink(t, [1.1]),
		travel: base.travel === undefined ? undefined : base.travel - panned(t),
		RH: { ...now.RH, foot: foot('RH', t) },
		LH: { ...now.LH, foot: foot('LH', t) },
		RF: { ...now.RF, foot: foot('RF', t) },
		LF: { ...now.LF, foot: foot('LF', t) }
	};
}

const { y, pitch, thorax, lumbar, pelvis } = lying;
const awake: Pose = {
	...limp,
	y,
	pitch,
	thorax,
	lumbar,
	pelvis,
	neck1: -10,
	neck2: 0,
	head: 4,
	ear: 2,
	eye: 1,
	jaw: 2
};
const onItsFeet: Pose = { ...up, y: -0.8, lumbar: 1, pelvis: 1, neck1: -3, head: 2, tail: 14, eye: 1 };
const stations = [
	[lifts, limp],
	[lifts + 1, awake],
	[rises, awake],
	[rises + 0.9, { ...frontUp, eye: 1 }],
	[rises + 1.7, { ...pushing, eye: 1 }],
	[stands, onItsFeet]
] as const;

const whole = falling(limpAt).travel;

function rising(t: number): Pose {
	const now = pawsDrawnIn(alongStations(stations, t), t, rises + 0.1, rises + 0.9);
	const clear = smooth(t, stands - 0.2, stands + 0.6);
	const look = clear * Math.sin(1.8 * (t - stands));
	return {
		...now,
		travel: whole,
		head: now.head + 5 * look,
		ear: now.ear + 6 * clear,
		wag: 8 * clear,
		wagPhase: 2 * Math.PI * 1.6 * t,
		eye: now.eye * blink(t, [12.2, 14.4, 17.1])
	};
}

function poseAt(t: number): Pose {
	const now = t < limpAt ? falling(t) : rising(t);
	return {
		...now,
		breath: breath(t, 1.6) * (0.9 - 0.3 * smooth(t, folds, limpAt) * (1 - smooth(t, lifts, rises)))
	};
}

export const faint: Motion = {
	name: 'faint',
	title: 'A faint',
	duration,
	loop: false,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	warns: true,
	marks: [
		{ at: slows, label: 'slows' },
		{ at: folds, label: 'folds' },
		{ at: limpAt, label: 'lies limp' },
		{ at: lifts, label: 'lifts its head' },
		{ at: stands, label: 'stands again' }
	],
	markName: 'a change',
	alt: 'A trotting dog slows, folds softly and lies limp and still; soon it lifts its head, gets up and looks about with a wagging tail.',
	keyPoses: [0.5, 4.4, 8, 17],
	keyWords: [
		'Trotting.',
		'The legs fold. Nothing is stiff.',
		'Limp and still: no jerk, no paddling.',
		'Up again, and clear at once.'
	],
	answersVoice: 'No reply while it is limp. Soon after, it turns to its name.',
	answer: (base, since, t) =>
		mixPoses(hears(base, since, t), base, smooth(t, folds, folds + 0.6) * (1 - smooth(t, lifts, lifts + 1)))
};
