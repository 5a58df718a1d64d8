// The points of the outline as drawn once in the standing pose, each carried by a frame: a bone (`TH`) or a
// joint (`T*`, which turns by the mean of its two bones). All outlines run clockwise as seen on the page.
import type { Point } from './geometry.ts';

export type FrameName =
	| 'TH' | 'LU' | 'PE' | 'N1' | 'N2' | 'HD' | 'T*' | 'LS*' | 'C7*' | 'N*' | 'AT*'
	| 'SC' | 'HU' | 'RA' | 'MC' | 'SH*' | 'EL*' | 'CA*' | 'MCP*'
	| 'FE' | 'TI' | 'MT' | 'HIP*' | 'ST*' | 'HK*' | 'MTP*' | 'TO'; // prettier-ignore

export type Landmark = readonly [frame: FrameName, x: number, y: number];

/** Nape to rump, belly, breast, throat. */
export const trunkLine: readonly Landmark[] = [
	['HD', 58, 112], ['AT*', 59, 104], ['N2', 52.5, 97.5], ['N1', 48, 87], ['C7*', 45, 75], ['TH', 42, 63],
	['TH', 33.5, 51.5], ['TH', 21, 46.8], ['TH', 8, 49.4], ['T*', -6, 55.6], ['LU', -20, 61.5], ['PE', -34, 60],
	['PE', -48, 64], ['PE', -54.5, 77], ['PE', -51.5, 86.5], ['PE', -44, 92.6], ['LS*', -33, 96.3],
	['LU', -21, 96], ['T*', -9, 95.8], ['TH', 5, 97.2], ['TH', 19, 99.6], ['C7*', 30, 102.4], ['N*', 38, 108.4],
	['AT*', 45, 114.6]
]; // prettier-ignore

/** Places in `trunkLine` that the breath moves, with their share of it: the underside, then the back. */
export const breathing: readonly (readonly [index: number, share: number])[] = [
	[5, -0.25], [6, -0.7], [7, -1], [8, -1], [9, -1], [10, -0.7], [17, 0.15], [18, 0.4], [19, 0.5], [20, 0.3]
]; // prettier-ignore

/** Front of the thigh, shin, toes, sole, back of the leg to the point of hock, calf, hamstring, buttock. */
export const hindLine: readonly Landmark[] = [
	['PE', -31, 88], ['HIP*', -25.5, 80.5], ['HIP*', -21.5, 71], ['FE', -21.8, 60], ['ST*', -22.4, 51.5],
	['TI', -27.8, 43.4], ['TI', -38.2, 34.2], ['TI', -46.2, 26.8], ['HK*', -47.9, 21], ['MT', -47.2, 13],
	['MTP*', -45.6, 8.4], ['TO', -41, 7.4], ['TO', -37, 3.6], ['TO', -38, 0], ['TO', -44.5, -0.1],
	['MTP*', -50.8, 0.5], ['MT', -52.6, 7.5], ['MT', -53.4, 12.2], ['MT', -54.4, 17], ['MT', -57.6, 27.4],
	['TI', -53.6, 35.2], ['TI', -47.6, 43.5], ['ST*', -49, 52], ['FE', -53.4, 62], ['HIP*', -56, 72],
	['PE', -54, 80.5], ['PE', -46, 89]
]; // prettier-ignore

export const hindAt = { frontThigh: [1, 2, 3], sockFront: 9, sockBack: 17, pointOfHock: 19, aboveHock: 20, calf: 21, backOfKnee: 22, hamstring: 23, buttock: 24, tailHead: 25, stifle: 4 } as const; // prettier-ignore

/** Behind nothing, front of shoulder, forearm, toes, sole, back of the forearm, point of elbow, upper arm. */
export const foreLine: readonly Landmark[] = [
	['TH', 27, 90], ['SC', 34, 78], ['SH*', 41, 64.5], ['HU', 36, 55], ['EL*', 26.6, 46.5], ['RA', 25, 38],
	['RA', 23.8, 27.5], ['CA*', 24.5, 20], ['MC', 25, 12.5], ['MCP*', 26.4, 8.6], ['TO', 30.8, 7.5],
	['TO', 34.6, 3.7], ['TO', 33.6, 0], ['TO', 27, -0.1], ['MCP*', 20.4, 0.5], ['MC', 18.4, 8.4],
	['MC', 17.4, 13], ['CA*', 16, 18.5], ['RA', 15.9, 27.5], ['RA', 12.2, 39], ['EL*', 9.8, 48],
	['HU', 10.5, 59], ['SC', 13, 74], ['TH', 15, 88]
]; // prettier-ignore

export const foreAt = { shoulder: [1, 2, 3], elbowFront: 3, forearmFront: 5, sockFront: 8, sockBack: 16, olecranon: 20 } as const; // prettier-ignore

/** Two short strokes between the toes. */
export const hindToes: readonly (readonly [Landmark, Landmark])[] = [
	[
		['TO', -43.6, 3.6],
		['TO', -44.4, 0.9]
	],
	[
		['TO', -40.4, 3.7],
		['TO', -41.2, 0.9]
	]
];
export const foreToes: readonly (readonly [Landmark, Landmark])[] = [
	[
		['TO', 27.8, 3.8],
		['TO', 27, 1]
	],
	[
		['TO', 31, 3.8],
		['TO', 30.2, 1]
	]
];

/** White on throat and breast; its outer side lies beyond the trunk and is clipped. */
export const bibLine: readonly Landmark[] = [
	['N2', 52, 98], ['N1', 45.4, 88], ['C7*', 39.4, 78], ['TH', 36, 70], ['TH', 40.6, 65], ['TH', 39, 58.5],
	['TH', 33, 51], ['TH', 38, 46], ['TH', 50, 56], ['C7*', 54, 76], ['N1', 56, 88], ['N2', 60, 97]
]; // prettier-ignore

/** Pale underside between the legs, clipped by the trunk. */
export const bellyLine: readonly Landmark[] = [
	['LU', -26, 62.6], ['LU', -18, 62.8], ['T*', -6, 58.4], ['TH', 8, 53.4], ['TH', 21, 50], ['TH', 31, 54],
	['TH', 34, 44], ['TH', 8, 42], ['T*', -6, 48], ['LU', -24, 54]
]; // prettier-ignore

/** The collar is a band across the neck from nape to throat. */
export const collarLine: readonly Landmark[] = [
	['N*', 34.6, 110], ['N2', 41.4, 102.2], ['N2', 48, 96], ['N2', 55, 91.6], ['N2', 58, 96.4], ['N2', 52, 100],
	['AT*', 46, 106], ['AT*', 39.4, 114.4]
]; // prettier-ignore

// The head in its own frame: the atlas is 0,0 and x runs to the nose.
export const headLine: readonly Point[] = [
	[-4, 5.5], [0, 10], [6, 12.3], [12.5, 12.2], [17.5, 10.4], [21, 6.9], [27, 5.8], [33.4, 5.5], [36.8, 5.5],
	[38.9, 3.1], [37.9, -0.4], [36.2, -3.9], [29, -6], [21.5, -6.6], [15, -8.6], [9, -10.2], [2, -9], [-4, -4]
]; // prettier-ignore

/** Turns about `jawHinge` when the mouth opens. */
export const jawLine: readonly Point[] = [
	[12, -4], [20, -3.6], [29, -3.4], [33.4, -3], [34.6, -5], [32.4, -7.1], [26, -8.4], [17, -10], [9, -10.4], [6, -7]
]; // prettier-ignore
export const jawHinge: Point = [11, -5];

/** Pale muzzle and cheek: from the stop along the nose and chin (the head's own line), then back inside. */
export const muzzleInner: readonly Point[] = [
	[5, -7.6], [10.5, -4.4], [16, -3], [21, -0.6], [23.6, 2.6], [23.8, 5.2]
]; // prettier-ignore

/** Leaf of the ear in its own frame: its base is 0,0 and it hangs down. */
export const earLine: readonly Point[] = [
	[-4.6, 0.6], [0, 2.4], [4.8, 0.4], [6.4, -5.6], [4.8, -11.8], [1.4, -16.2], [-1.8, -16.4], [-5.2, -11.6],
	[-6.4, -5]
]; // prettier-ignore
export const earFold: readonly Point[] = [
	[2.6, 0.6], [3.6, -4.6], [2.8, -9.6], [1.6, -12.6]
]; // prettier-ignore
export const earBase: Point = [4, 9.4];

export const noseLine: readonly Point[] = [
	[33.9, 4.6], [35.2, 6.1], [37.4, 5.9], [39.4, 3.6], [38.6, 1], [37, 0.6], [35.4, 2.4]
]; // prettier-ignore

/** Length of the tail's links, where it starts, half its width at root and tip, and how it hangs at rest. */
export const tailData = {
	root: ['PE', -45.5, 83.8] as Landmark,
	link: 6.6,
	halfWidth: [4.6, 2.1],
	rest: [218, 226, 241, 252, 250, 240, 228]
} as const;
