// A sore or pressed cord: a walk that is sure in front and unsure behind. The right hind paw is dragged, turns over and
// is stood on by its top; the hindquarters sway, and the back is held stiff.
import { smooth } from '../geometry.ts';
import { type Foot, pose, type Pose } from '../pose.ts';
import { hears } from './answers.ts';
import { blink, breath } from './breath.ts';
import { footCentres, type Gait, gaitFoot, gaitLimbs, phaseOf, wave } from './gait.ts';
import type { Motion } from './motion.ts';
import { hermite, type Keys, track } from './track.ts';

/** Slow, the hind steps uneven. The numbers are drawn for the look, not measured. */
export const unsureGait: Gait = {
	stride: 1.3,
	stance: [0.68, 0.68],
	reach: [15.3, 15.3],
	lift: [8, 8],
	roll: 0.8,
	lands: { RH: 0, RF: 0.25, LH: 0.5, LF: 0.75 }
};

const strides = 4;
const duration = strides * unsureGait.stride;

/** Whether the right hind paw is stood on by its top, and how far ahead of its place each hind foot lands, stride by stride. */
export const turnedOver: readonly boolean[] = [false, true, false, true];
const astray = { RH: [0, -3, 2, -4], LH: [3, -2, 4, 0] } as const;

/** A paw turned over: height of its knuckle, turns of toes and metatarsus as it lands, and of this at the end. */
const over = { y: 8.5, toe: -128, lands: -8, leaves: -34 } as const;
// The paw comes forward hanging, and is righted late or not at all.
const hangingTurn: Keys = [[0, 0], [0.3, -12], [0.6, -10], [1, 0]]; // prettier-ignore

/** `list` goes round: the value of this stride moved toward that of the next by `share`. */
function between(list: readonly number[], stride: number, share: number): number {
	const [now, next] = [stride, stride + 1].map((i) => list[i % list.length] as number) as [number, number];
	return now + (next - now) * share;
}

/** Strides of a foot since the start, its landing counted as the beginning. */
function strideOf(limb: 'RH' | 'LH', t: number): number {
	return Math.floor(t / unsureGait.stride - unsureGait.lands[limb]) + strides;
}

/** How far through the swing a hind foot is: 0 while it bears weight. */
function swing(limb: 'RH' | 'LH', t: number): number {
	const stance = unsureGait.stance[1];
	return Math.max(0, (phaseOf(unsureGait, limb, t) - stance) / (1 - stance));
}

function strays(limb: 'RH' | 'LH', foot: Foot, t: number): Foot {
	return { ...foot, x: foot.x + between(astray[limb], strideOf(limb, t), smooth(swing(limb, t), 0.1, 0.9)) };
}

/** The right hind foot: it scuffs in every swing, and in some strides it lands turned over. */
function weakFoot(t: number): Foot {
	const phase = phaseOf(unsureGait, 'RH', t);
	const [stance, reach] = [unsureGait.stance[1], unsureGait.reach[1]];
	const centre = footCentres.RH;
	const stride = strideOf('RH', t);
	const [now, next] = [stride, stride + 1].map((i) => turnedOver[i % strides]);
	const usual = gaitFoot(unsureGait, 'RH', phase);
	if (phase < stance) {
		if (!now) return usual;
		const u = phase / stance;
		return { centre, x: reach * (1 - 2 * u), y: over.y, turn: over.lands + (over.leaves - over.lands) * u, toe: over.toe, pinned: 0 }; // prettier-ignore
	}
	const u = swing('RH', t);
	const leaves = gaitFoot(unsureGait, 'RH', stance - 1e-9);
	const from = now ? { y: over.y, turn: over.leaves, toe: over.toe } : leaves;
	const to = next ? { y: over.y, turn: over.lands, toe: over.toe } : gaitFoot(unsureGait, 'RH', 0);
	const righted = smooth(u, 0.62, 1);
	const hangs = smooth(u, 0, 0.4);
	const speed = ((-2 * reach) / stance) * (1 - stance) * 0.7;
	return {
		centre,
		x: hermite(-reach, reach, speed, speed, u),
		// Hardly lifted: what would go below the ground is lifted by the ground, and so it scuffs.
		y: from.y + (7.5 - from.y) * hangs + (to.y - 7.5) * righted,
		turn: from.turn + (to.turn - from.turn) * smooth(u, 0.2, 1) + track(hangingTurn, u),
		toe: from.toe + (over.toe - from.toe) * hangs + (to.toe - over.toe) * righted,
		pinned: (leaves.pinned ?? 0) * (now ? 0 : 1 - smooth(u, 0, 0.3))
	};
}

/** 1 while the weight is on the paw that is turned over. */
function givesWay(t: number): number {
	const phase = phaseOf(unsureGait, 'RH', t);
	const stance = unsureGait.stance[1];
	return turnedOver[strideOf('RH', t) % strides]
		? smooth(phase, 0, 0.22) * (1 - smooth(phase, stance * 0.6, stance))
		: 0;
}

function poseAt(t: number): Pose {
	const limbs = gaitLimbs(unsureGait, t);
	const turn = (2 * Math.PI * t) / duration;
	// Two slow waves that meet once in the clip: the hindquarters do not find a beat.
	const sway = Math.sin(3 * turn + 0.4) + 0.6 * Math.sin(7 * turn);
	const gives = givesWay(t);
	const nod = wave(unsureGait, t, 2, 0.3);
	return pose({
		...limbs,
		RH: { ...limbs.RH, foot: strays('RH', weakFoot(t), t) },
		LH: { ...limbs.LH, foot: strays('LH', limbs.LH.foot as Foot, t) },
		x: 1.5 + 0.9 * sway,
		// The rump sinks over the paw that does not hold it; the loin itself never bends.
		y: -2.6 - 0.5 * sway - 1.6 * gives,
		pitch: 0.6 * sway + 2.4 * gives,
		lumbar: 7,
		pelvis: 5 + 1.5 * gives,
		neck1: -15 + 0.8 * nod - 2 * gives,
		neck2: -3,
		head: 8 - 0.8 * nod,
		ear: -8,
		eye: blink(t, [1.1, 3.9]),
		tense: 0.4,
		tail: -8,
		wag: 2 * sway,
		wagPhase: turn,
		breath: breath(t, duration / 4)
	});
}

export const knuckling: Motion = {
	name: 'knuckling',
	title: 'A hind paw that turns over',
	duration,
	loop: true,
	view: 'side',
	ground: 'floor',
	pose: poseAt,
	marks: turnedOver.flatMap((turned, i) =>
		turned ? [{ at: i * unsureGait.stride, label: 'on its knuckles', limb: 'RH' as const }] : []
	),
	markName: 'a paw turned over',
	alt: 'A dog walks slowly with a stiff back and wobbles behind; one hind paw drags, turns over and is stood on by its top.',
	keyPoses: [1.75, 2.45, 2.9, 3.7],
	keyWords: [
		'The right hind paw stands on its knuckles, and the rump sinks over it.',
		'It is dragged forward, the toes hanging.',
		'This time it stands on its sole.',
		'It is dragged again. The back stays stiff.'
	],
	answersVoice: 'Aware; turns its head, but not its back.',
	answer: hears
};
