// A paw from below, toes up, and the four feet of the dog in the first picture of `walk`, where none hides another.

import { onPage } from '../../dog/camera.ts';

export type Shown = 'glands' | 'rakes';
export const feet = ['RH', 'LH', 'RF', 'LF'] as const;
type Foot = (typeof feet)[number];

/** Paws in the dog's own units, y up. */
export const paws: Record<Foot, [x: number, y: number]> = {
	RH: [-21.1, 3.5],
	LH: [-47.7, 5.6],
	RF: [13.7, 8.5],
	LF: [36.3, 5.3]
};
export const pawOnPage = (foot: Foot) => onPage('side', paws[foot]);

/** All feet have glands. Hind feet rake the ground, front feet only sometimes. */
export const lit = (foot: Foot, shown: Shown): 'always' | 'sometimes' =>
	shown === 'glands' || foot.endsWith('H') ? 'always' : 'sometimes';

/** Left half of the paw, in units of a drawing 200 wide; the middle is x = 100. */
export const toePads = [
	{ x: 80, y: 76, wide: 15, high: 24, turn: -5 },
	{ x: 43, y: 108, wide: 14, high: 22, turn: -20 }
] as const;
export const parts = [1, 2, 3] as const;
export const places: Record<(typeof parts)[number], [x: number, y: number]> = {
	1: [80, 76],
	2: [100, 150],
	3: [138, 104]
};
