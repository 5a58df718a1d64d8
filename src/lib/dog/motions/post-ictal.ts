// A10, afterwards: the dog lifts its head, gets up badly, stands swaying on spread feet, and walks unsteadily
// until it runs into something.
import { smooth } from '../geometry.ts';
import { type Foot, type LimbName, mixPoses, type Pose } from '../pose.ts';
import { attending } from './answers.ts';
import { blink, breath } from './breath.ts';
import type { Motion } from './motion.ts';
import { alongStations, frontUp, lying, pawsDrawnIn, pushing, up } from './rising.ts';

const duration = 22;
const lifts = 1.2;
const rises = 4.4;
const stands = 9.4;
export const bumps = 18.2;

/** Which foot is set down where: seconds, and units forward. No two steps are alike. */
export const steps: readonly (readonly [limb: LimbName, at: number, by: number])[] = [
	['LF', 11.2, 14], ['RH', 11.9, 17], ['RF', 12.6, 9], ['LH', 13.4, 20],
	['LF', 14.1, 22], ['RH', 14.8, 8], ['RF', 15.5, 20], ['LH', 16.2, 16], ['RH', 16.9, 11], ['RF', 17.6, 7]
]; // prettier-ignore
const stepTakes = 0.68;
/** Each foot's steps come to this much. The picture goes a little farther, and the wall is at its end. */
const walked = 36;
const ahead = 9;
const wall = 60.8;

const headDown: Pose = { ...lying, neck1: -39, neck2: -34, head: 18, ear: 6, eye: 0.5, jaw: 5 };
const wide: Pose = {
	...up,
	x: up.x - 6,
	y: -8,
	lumbar: 4,
	neck1: -22,
	neck2: -4,
	head: 6,
	RH: { ...up.RH, foot: { ...(up.RH.foot as Foot), centre: -44 } },
	LH: { ...up.LH, foot: { ...(up.LH.foot as Foot), centre: -20 } },
	RF: { ...up.RF, foot: { ...(up.RF.foot as Foot), centre: 37 } },
	LF: { ...up.LF, foot: { ...(up.LF.foot as Foot), centre: 17 } }
};

const stations = [
	[lifts, headDown],
	[lifts + 1.6, { ...lying, neck1: -14, eye: 0.85, jaw: 4 }],
	[rises, { ...lying, neck1: -20, eye: 0.85, jaw: 4 }],
	[rises + 1.4, { ...frontUp, eye: 0.85, jaw: 4 }],
	// The first push fails.
	[rises + 2.4, { ...mixPoses(frontUp, pushing, 0.32), x: frontUp.x + 5, eye: 0.85, jaw: 4 }],
	[rises + 3, { ...frontUp, x: frontUp.x - 1, pitch: 31, eye: 0.85, jaw: 4 }],
	[rises + 4.2, { ...pushing, eye: 0.9, jaw: 4 }],
	[stands, { ...wide, eye: 0.95, jaw: 4 }]
] as const;

const limbs: readonly LimbName[] = ['RH', 'LH', 'RF', 'LF'];

/** How far a limb has walked at `t`, and how high it is lifted just now. */
function walking(limb: LimbName, t: number): { way: number; lift: number } {
	let way = 0;
	let lift = 0;
	for (const [name, at, by] of steps) {
		if (name !== limb) continue;
		const u = smooth(t, at, at + stepTakes);
		way += by * u;
		lift += Math.sin(Math.PI * u);
	}
	return { way, lift };
}

/** A foot is lifted, wavers, and is put down somewhere else, while the picture goes along by `travel`. */
function stepping(limb: LimbName, foot: Foot, t: number, travel: number): Foot {
	const { way, lift } = walking(limb, t);
	return {
		...foot,
		x: foot.x + way - travel,
		y: foot.y + 8 * lift,
		turn: foot.turn - 14 * lift,
		toe: foot.toe - 20 * lift
	};
}

function poseAt(t: number): Pose {
	const base = pawsDrawnIn(alongStations(stations, t), t, rises + 0.2, rises + 1.3);
	const awake = smooth(t, lifts, lifts + 1.5);
	const standing = smooth(t, stands - 1, stands + 0.6);
	// Two slow waves that never meet: it sways and does not find its balance.
	const sway = Math.sin(2.1 * t) + 0.6 * Math.sin(3.7 * t + 1);
	// The trunk goes along with its feet and the picture with the trunk, and a little ahead, to what is in the way.
	const way = limbs.reduce((sum, limb) => sum + walking(limb, t).way, 0) / 4;
	const behind = ahead * smooth(t, steps[0]?.[1] ?? 0, bumps);
	const travel = way + behind;
	const hit = smooth(t, bumps - 0.12, bumps) * (1 - smooth(t, bumps, bumps + 0.9));
	// Its head hangs, so that the forehead comes to the wall first and rests there.
	const hangs = smooth(t, stands - 1.6, stands);
	const calm = 1 - smooth(t, bumps - 0.8, bumps);
	const now: Pose = {
		...base,
		x: base.x - behind + 2.6 * sway * standing * calm - 0.4 * hit,
		y: base.y - 1.4 * Math.abs(sway) * standing,
		pitch: base.pitch + 1.2 * sway * standing * calm,
		lumbar: base.lumbar + 1.4 * Math.sin(2.9 * t) * standing,
		neck1: base.neck1 + 2.5 * sway * awake * calm + 14 * hangs,
		neck2: base.neck2 - 24 * hangs,
		head: base.head + 4 * Math.sin(1.6 * t + 2) * awake * calm * (1 - 0.6 * hangs) - 38 * hangs,
		ear: base.ear - 8 * awake - 10 * hit,
		eye: base.eye * blink(t, [3.6, 7.8, 10.4, 15.5, bumps + 0.05, 20.3]),
		breath: breath(t, 1.25),
		// Its feet stand wide apart from side to side too: the far ones are seen farther up.
		roll: 4 * standing,
		travel,
		block: wall + walked + ahead - travel
	};
	return {
		...now,
		RH: { ...now.RH, foot: stepping('RH', now.RH.foot as Foot, t, travel) },
		LH: { ...now.LH, foot: stepping('LH', now.LH.foot as Foot, t, travel) },
		RF: { ...now.RF, foot: stepping('RF', now.RF.foot as Foot, t, travel) },
		LF: { ...now.LF, foot: stepping('LF', now.LF.foot as Foot, t, travel) }
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
		{ at: 11.2, label: 'unsure steps' },
		{ at: bumps, label: 'walks into a wall' }
	],
	markName: 'a new phase',
	alt: 'A dog lies with its head low, gets up at the second try, sways on spread feet, walks with unsure steps and runs into a wall.',
	keyPoses: [0, 6.8, 10, 18.2],
	keyWords: [
		'Lying with the head low.',
		'A push that fails.',
		'Up, swaying on spread feet.',
		'After unsure steps its forehead meets a wall.'
	],
	answersVoice: 'May hear its name, late, and seems lost.',
	answer: (base, since) => ({
		...base,
		ear: base.ear + 7 * attending(since, 1.4, 0.8),
		head: base.head + 3 * attending(since, 1.9, 1.2)
	})
};
