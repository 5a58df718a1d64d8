// A10, afterwards: the dog lifts its head, gets up badly, stands swaying on spread feet and takes unsure steps.
import { smooth } from '../geometry.ts';
import { type Foot, mixPoses, type Pose } from '../pose.ts';
import { attending } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { alongStations, frontUp, lying, pushing, up } from './rising.ts';

const duration = 20;
const lifts = 1.2;
const rises = 4.4;
const stands = 9.4;
const steps = [11.5, 13, 14.6, 16.2] as const;

const headDown: Pose = { ...lying, neck1: -39, neck2: -34, head: 18, ear: 6, eye: 0.5, jaw: 5 };
const wide: Pose = {
	...up,
	x: up.x - 5,
	y: -8,
	lumbar: 4,
	neck1: -24,
	neck2: -6,
	head: 6,
	RH: { ...up.RH, foot: { ...(up.RH.foot as Foot), centre: -45 } },
	LH: { ...up.LH, foot: { ...(up.LH.foot as Foot), centre: -19 } },
	RF: { ...up.RF, foot: { ...(up.RF.foot as Foot), centre: 39 } },
	LF: { ...up.LF, foot: { ...(up.LF.foot as Foot), centre: 21 } }
};

const stations = [
	[lifts, headDown],
	[lifts + 1.6, { ...lying, neck1: -14, eye: 0.85, jaw: 4 }],
	[rises, { ...lying, neck1: -20, eye: 0.85, jaw: 4 }],
	[rises + 1.4, { ...frontUp, eye: 0.85, jaw: 4 }],
	// The first push fails.
	[rises + 2.4, { ...mixPoses(frontUp, pushing, 0.4), eye: 0.85, jaw: 4 }],
	[rises + 3, { ...frontUp, x: frontUp.x + 2, eye: 0.85, jaw: 4 }],
	[rises + 4.2, { ...pushing, eye: 0.9, jaw: 4 }],
	[stands, { ...wide, eye: 0.95, jaw: 4 }]
] as const;

/** A foot is lifted, wavers, and is put down somewhere else. */
function stepTo(foot: Foot, t: number, at: number, by: number): Foot {
	const u = smooth(t, at, at + 0.9);
	const lift = Math.sin(Math.PI * u);
	return {
		...foot,
		x: foot.x + by * u,
		y: foot.y + 7 * lift,
		turn: foot.turn - 14 * lift,
		toe: foot.toe - 20 * lift
	};
}

function poseAt(t: number): Pose {
	const base = alongStations(stations, t);
	const awake = smooth(t, lifts, lifts + 1.5);
	const standing = smooth(t, stands - 1, stands + 0.6);
	// Two slow waves that never meet: it sways and does not find its balance.
	const sway = Math.sin(2.1 * t) + 0.6 * Math.sin(3.7 * t + 1);
	const now: Pose = {
		...base,
		x: base.x + 2.6 * sway * standing,
		y: base.y - 1.4 * Math.abs(sway) * standing,
		pitch: base.pitch + 1.2 * sway * standing,
		lumbar: base.lumbar + 1.4 * Math.sin(2.9 * t) * standing,
		neck1: base.neck1 + 2.5 * sway * awake,
		head: base.head + 4 * Math.sin(1.6 * t + 2) * awake,
		ear: base.ear - 8 * awake,
		eye: base.eye * blink(t, [3.6, 7.8, 10.4, 15.5, 18.4]),
		breath: breath(t, 1.25)
	};
	const { RH, LH, RF, LF } = now;
	return {
		...now,
		RH: { ...RH, foot: stepTo(RH.foot as Foot, t, steps[1], 9) },
		LH: { ...LH, foot: stepTo(LH.foot as Foot, t, steps[3], -12) },
		RF: { ...RF, foot: stepTo(RF.foot as Foot, t, steps[2], -10) },
		LF: { ...LF, foot: stepTo(LF.foot as Foot, t, steps[0], 10) }
	};
}

export const postIctal: Motion = {
	name: 'post-ictal',
	title: 'After a seizure',
	duration,
	loop: false,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	clock: { from: 0, rate: 60, counts: 'recovery' },
	marks: [
		{ at: lifts, label: 'lifts its head' },
		{ at: rises, label: 'tries to rise' },
		{ at: stands, label: 'stands, swaying' },
		{ at: steps[0], label: 'unsure steps' }
	],
	markName: 'a new phase',
	alt: 'A dog lies with its head low, lifts it unsteadily, gets up at the second try, and sways on spread feet with unsure steps.',
	describe: [
		'The dog lies on its chest with its head low. It breathes fast.',
		'It lifts its head, which wavers. The eyes are open.',
		'It tries to get up, sinks back, and gets up at the second try.',
		'It stands with its feet spread and sways. The head is low.',
		'It takes single unsure steps, forward and back.'
	],
	caption: 'After a seizure, in time-lapse. It lifts its head, gets up badly and sways on spread feet.',
	keyPoses: [0, 3, 6.8, 12],
	keyWords: [
		'Lying with the head low.',
		'The head is up and wavers.',
		'A push that fails.',
		'Up, swaying on spread feet.'
	],
	answersVoice: 'May hear its name, late, and seems lost.',
	answer: (base, since) => ({
		...base,
		ear: base.ear + 7 * attending(since, 1.4, 0.8),
		head: base.head + 3 * attending(since, 1.9, 1.2)
	})
};
