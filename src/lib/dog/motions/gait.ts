// Walking and trotting on the spot: each foot goes round a cycle of bearing weight and swinging forward while
// the ground runs backward under it.
import { smooth } from '../geometry.ts';
import { fore, type Foot, hind, type LimbName, pose, type Pose } from '../pose.ts';
import { hermite, type Keys, track } from './track.ts';

export interface Gait {
	/** Seconds a stride takes. */
	stride: number;
	/** Share of the stride a foot bears weight. On one ground, reach over stance is the same for both pairs. */
	stance: readonly [fore: number, hind: number];
	/** Half the way a foot goes on the ground, units: of the fore and of the hind feet. */
	reach: readonly [fore: number, hind: number];
	/** Height of the swing, units. */
	lift: readonly [fore: number, hind: number];
	/** How much of the full roll over the toes the feet make, 0 to 1. */
	roll: number;
	/** Share of the stride at which each foot lands. */
	lands: Record<LimbName, number>;
}

/** Feet work around these places. */
export const footCentres: Record<LimbName, number> = { RF: 24, LF: 24, RH: -45.5, LH: -45.5 };

// Turns of the metapodials and the toes through the swing.
const foreTurn: Keys = [[0, -34], [0.3, -68], [0.55, -57], [0.85, 8], [1, 15]]; // prettier-ignore
const hindTurn: Keys = [[0, -34], [0.22, -52], [0.5, -38], [0.85, 10], [1, 17]]; // prettier-ignore
const swingToe: Keys = [[0, -14], [0.2, -58], [0.32, -60], [0.9, 10], [1, 0]]; // prettier-ignore

/** How far through its own stride a limb is, 0 when its foot lands. */
export function phaseOf(gait: Gait, limb: LimbName, t: number): number {
	const phase = t / gait.stride - gait.lands[limb];
	return phase - Math.floor(phase);
}

/** Which of a gait's two numbers belongs to a limb. */
function pairOf(limb: LimbName): 0 | 1 {
	return limb === 'RF' || limb === 'LF' ? 0 : 1;
}

export function bearsWeight(gait: Gait, limb: LimbName, t: number): boolean {
	return phaseOf(gait, limb, t) < gait.stance[pairOf(limb)];
}

/** Where the foot of a limb is, `phase` through its stride. */
export function gaitFoot(gait: Gait, limb: LimbName, phase: number): Foot {
	const pair = pairOf(limb);
	const isFore = pair === 0;
	const [reach, lift, stance] = [gait.reach[pair], gait.lift[pair], gait.stance[pair]];
	const centre = footCentres[limb];
	if (phase < stance) {
		const u = phase / stance;
		const roll = smooth(u, 0.7, 1);
		const turn = isFore ? 15 - 21 * u - 28 * roll : 17 - 25 * u - 26 * roll;
		return {
			centre,
			x: reach * (1 - 2 * u),
			y: 6,
			turn: turn * gait.roll,
			toe: -14 * roll * gait.roll,
			pinned: 1
		};
	}
	const u = (phase - stance) / (1 - stance);
	// The foot leaves and meets the ground at seven tenths of the ground's own speed, or it would scuff.
	const speed = ((-2 * reach) / stance) * (1 - stance) * 0.7;
	const rise = Math.sin(Math.PI * u ** (isFore ? 0.85 : 0.8)) ** 1.15;
	return {
		centre,
		x: hermite(-reach, reach, speed, speed, u),
		y: 6 + lift * rise,
		turn: track(isFore ? foreTurn : hindTurn, u) * gait.roll,
		toe: track(swingToe, u) * gait.roll,
		pinned: 1 - smooth(u, 0, 0.3)
	};
}

/** All four feet of a gait, the shoulder blades turning with the fore feet, and the ground travelled. */
export function gaitLimbs(gait: Gait, t: number): Pick<Pose, LimbName | 'travel'> {
	const foot = (limb: LimbName): Foot => gaitFoot(gait, limb, phaseOf(gait, limb, t));
	const front = (limb: 'RF' | 'LF'): Pose['RF'] => {
		const made = foot(limb);
		return { ...fore((10.5 * made.x) / 19), foot: made };
	};
	return {
		RH: { ...hind(), foot: foot('RH') },
		LH: { ...hind(), foot: foot('LH') },
		RF: front('RF'),
		LF: front('LF'),
		travel: ((2 * gait.reach[1]) / gait.stance[1]) * (t / gait.stride)
	};
}

export const walkGait: Gait = {
	stride: 1,
	stance: [0.63, 0.63],
	reach: [18.9, 18.9],
	lift: [9, 7],
	roll: 1,
	lands: { RH: 0, RF: 0.25, LH: 0.5, LF: 0.75 }
};

export const trotGait: Gait = {
	stride: 0.5,
	stance: [0.44, 0.44],
	reach: [19.8, 19.8],
	lift: [14, 11],
	roll: 1,
	lands: { RH: 0, LF: 0, LH: 0.5, RF: 0.5 }
};

/** A wave that goes up and down `times` in each stride; `shift` in strides. */
export function wave(gait: Gait, t: number, times: number, shift = 0): number {
	return Math.cos(2 * Math.PI * times * (t / gait.stride - shift));
}

export function walking(t: number, gait: Gait = walkGait): Pose {
	// The trunk is lowest when a diagonal pair shares the weight evenly, twice a stride.
	const bob = wave(gait, t, 2, 0.18);
	const step = wave(gait, t, 2, 0.05);
	return pose({
		...gaitLimbs(gait, t),
		y: -0.8 - 0.9 * bob,
		lumbar: 1.5 + 1.6 * step,
		pelvis: 2.2 * wave(gait, t, 2, 0.12),
		neck1: -9 + 2.4 * wave(gait, t, 2, 0.3),
		head: 9 - 2.6 * wave(gait, t, 2, 0.3),
		wag: 5,
		wagPhase: (2 * Math.PI * t) / gait.stride
	});
}

export function trotting(t: number, gait: Gait = trotGait): Pose {
	const middle = gait.stance[1] / 2;
	const bob = wave(gait, t, 2, middle);
	return pose({
		...gaitLimbs(gait, t),
		y: -0.9 - 1.7 * bob,
		lumbar: 1 + 1.2 * wave(gait, t, 2, middle + 0.08),
		pelvis: 1.6 * wave(gait, t, 2, middle + 0.16),
		neck1: -8 + 1.6 * wave(gait, t, 2, middle + 0.1),
		head: 8 - 1.8 * wave(gait, t, 2, middle + 0.1),
		tail: 20,
		wag: 4,
		wagPhase: (2 * Math.PI * t) / gait.stride
	});
}
