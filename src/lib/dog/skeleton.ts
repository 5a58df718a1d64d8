// The skeleton: where each joint stands at rest and how far it may go. Height at the withers is 100 units,
// the origin lies on the ground below mid-trunk, the dog faces +x and y is up.
import type { Point } from './geometry.ts';

/** Joints and bone ends. Limb joints are given once and serve the left and the right limb. */
export const restJoints = {
	T: [-8, 88],
	C7: [32, 82],
	N: [42, 96],
	AT: [50, 108],
	LS: [-32, 89],
	HIP: [-41, 77],
	ST: [-31.5, 49.6],
	HK: [-52, 25],
	MTP: [-50, 6],
	HT: [-39, 1],
	SCT: [19, 95],
	SH: [36, 66],
	EL: [18, 48],
	CA: [20, 20],
	MCP: [21.5, 6],
	FT: [32, 1]
} as const satisfies Record<string, Point>;

export type JointName = keyof typeof restJoints;

type Range = readonly [low: number, high: number];

/** How far each joint may leave the standing pose, in degrees; the signs are those of `Pose`. */
export const limits = {
	thorax: [-10, 8],
	lumbar: [-12, 16],
	pelvis: [-8, 16],
	neck1: [-40, 20],
	neck2: [-40, 20],
	head: [-35, 50],
	jaw: [0, 16],
	scapula: [-12, 25],
	shoulder: [-55, 45],
	elbow: [-34, 80],
	carpus: [-18, 105],
	foreToe: [-60, 30],
	hip: [-50, 60],
	stifle: [-46, 78],
	hock: [-36, 75],
	// Beyond -70 only where a paw is turned over.
	hindToe: [-122, 30]
} as const satisfies Record<string, Range>;
