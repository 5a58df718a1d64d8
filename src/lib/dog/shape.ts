// One drawn shape and the pen it is drawn with.
import type { Point } from './geometry.ts';

export type Role =
	| 'edge' | 'line' | 'fine' | 'lips' | 'lid' | 'brow' | 'coat' | 'shade' | 'far' | 'far-sock' | 'cream'
	| 'cream-shade' | 'collar' | 'ear' | 'nose' | 'glint' | 'eye' | 'white' | 'mouth' | 'tongue' | 'soil' | 'hand' | 'block'
	| 'lens' | 'leader' | 'bone'; // prettier-ignore

/** `d` is path data, empty when the part is not seen. `clipped` shapes show only inside the trunk. */
export interface Shape {
	role: Role;
	d: string;
	clipped?: boolean;
}

export interface Pen {
	/** Line weight in units of the dog. */
	weight: number;
	/** How far the camera turns the dog, degrees: the light stays above the picture. */
	turn: number;
	/** Where the far limbs are seen against the near ones. */
	far: Point;
}
