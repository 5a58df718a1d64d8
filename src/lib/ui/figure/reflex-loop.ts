// The scratch reflex as places on a drawing and links between them. Simplified: touch reaches the cord by a sensory
// nerve, links inside the cord pass it on to the rhythm maker of the hind legs, motor nerves carry the beat to the
// leg. The brain is not in the loop. (Sherrington 1906; Kidd; Frigon, on cats.) Drawn over the motion
// `scratch-reflex` in units of the dog's stage, y down.

import type { Point, Step } from './atonia.ts';

/** The dog's stage with room above its back. */
export const stage = { x: -104, y: -164, width: 210, height: 173 } as const;
export const discRadius = 6.6;

export const places: Record<Step, Point> = {
	1: { x: 9, y: -64 },
	2: { x: 13, y: -88.5 },
	3: { x: -63, y: -129 },
	4: { x: -33, y: -66 }
};
export const motorNeuron: Point = { x: -49.5, y: -113.5 };

/** A step owns the link that leaves it; the last one leaves the motor neuron. */
export const links: { step: Step; path: string }[] = [
	{ step: 1, path: 'M9.8 -71.2L11.7 -80' },
	{
		step: 2,
		path: 'M5.4 -88.4C-8 -86.8 -18 -86.6 -25 -87.4C-36 -89 -31 -106 -33 -115C-35 -123 -43 -127.6 -55 -128.9'
	},
	{ step: 3, path: 'M-58.3 -123.4L-53.4 -117.6' },
	{ step: 4, path: 'M-47.8 -109C-45 -101 -46.4 -92 -46.6 -84C-46.8 -76.6 -44.8 -71.6 -41.2 -68.6' }
];

/** Where the labels start, on their base lines; the size of their letters in a small picture. */
export const labelSize = 8.4;
export const labelPlaces = {
	inside: { x: -97, y: -150 },
	brain: { x: 49, y: -125 },
	cord: { x: -8, y: -111 },
	sensory: { x: 47.5, y: -75.5 },
	skin: { x: 47.5, y: -57.5 },
	motor: { x: -101, y: -90 }
} as const satisfies Record<string, Point>;
export type Label = keyof typeof labelPlaces;
export const labelNames = Object.keys(labelPlaces) as Label[];
