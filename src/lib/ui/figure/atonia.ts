// The chain that keeps muscles quiet in REM, as places on a drawing and links between them. Simplified: the
// sublaterodorsal (subcoeruleus) cells of the pons excite the ventromedial medulla and inhibitory cells of the
// cord; glycine and GABA quiet the motor neuron. Losing the pontine cells gives REM without atonia.
// (Control of sleep and wakefulness, Physiol Rev 2012; Karlsson et al., PLoS Biol 2005.)

export type Step = 1 | 2 | 3 | 4;
export const steps: readonly Step[] = [1, 2, 3, 4];

export interface Point {
	x: number;
	y: number;
}

/** Where each step's disc stands, in units of the drawing (400 wide, 356 high). */
export const places: Record<Step, Point> = {
	1: { x: 218, y: 112 },
	2: { x: 268, y: 136 },
	3: { x: 315, y: 262 },
	4: { x: 153, y: 264 }
};
export const motorNeuron: Point = { x: 285, y: 304 };
/** Where twitches are made: in the upper pons, beside the switch. */
export const twitchSource: Point = { x: 193, y: 103 };

/** Lines between the places. A step owns the link that leaves it; the last one leaves the motor neuron. */
export const links: { step: Step; kind: 'excites' | 'blocks' | 'moves'; path: string }[] = [
	{ step: 1, kind: 'excites', path: 'M231 114C241 116 249 120 256 127' },
	{ step: 2, kind: 'excites', path: 'M282 135C312 130 340 131 353 146C368 166 340 196 321 245' },
	{ step: 3, kind: 'blocks', path: 'M309 274C306 281 302 286 296 293' },
	{ step: 4, kind: 'moves', path: 'M274 309C252 324 228 322 208 306C194 294 186 278 171 270' }
];
export const twitchPath =
	'M193 103C212 90 244 112 264 118C302 128 344 118 366 140C392 168 392 262 352 296C334 310 314 312 299 307';

/** How a link looks while the chain is walked: `step` null shows the whole chain at once. */
export function linkState(link: Step, step: Step | null): 'lit' | 'past' | 'ahead' {
	if (step === null || link === step) return 'lit';
	return link < step ? 'past' : 'ahead';
}
