// Where the ring, its leader and its label stand over a stage of some size in pixels.
import { viewBox } from '../camera.ts';
import type { Point } from '../geometry.ts';

export const ringRadius = 24;
const [left = 0, top = 0, wide = 1, high = 1] = viewBox.split(' ').map(Number);
/** The picture is mirrored about this line of the page. */
const mirrorSum = 2;
const leaderRun = 64;
const leaderDrop = 46;
const labelHalf = 14;
const margin = 8;

export interface Size {
	width: number;
	height: number;
}

/** A point of the page in pixels of a stage in which the picture is centred and wholly visible. */
export function toPixels(point: Point, { width, height }: Size, mirror: boolean): Point {
	const scale = Math.min(width / wide, height / high);
	const x = mirror ? mirrorSum - point[0] : point[0];
	return [
		(x - left) * scale + (width - wide * scale) / 2,
		(point[1] - top) * scale + (height - high * scale) / 2
	];
}

export interface Callout {
	ring: Point;
	/** Path of the leader from the ring to the label. */
	leader: string;
	/** Where the label touches the leader, and to which side it extends. */
	label: Point;
	side: 1 | -1;
}

/**
 * A ring at `at`, with its label toward where the dog's feet point, or to the other side where it would not fit,
 * and as far down as the stage goes.
 */
export function callout(at: Point, size: Size, labelWidth: number, mirror: boolean): Callout {
	const ahead = mirror ? -1 : 1;
	const room = (side: 1 | -1): number => (side > 0 ? size.width - at[0] : at[0]) - labelWidth - margin;
	const side = room(ahead) >= ringRadius ? ahead : mirror ? 1 : -1;
	const drop = Math.min(leaderDrop, size.height - labelHalf - margin - at[1]);
	const run = Math.min(leaderRun, Math.max(0, room(side)));
	const end: Point = [at[0] + side * run, at[1] + drop];
	// The leader begins at the ring's edge; there is none where the label touches the ring.
	const inside = ringRadius / Math.hypot(run, drop);
	const start: Point = [at[0] + side * run * inside, at[1] + drop * inside];
	const leader = inside < 1 ? `M${start.join(' ')}L${end.join(' ')}` : '';
	return { ring: at, leader, label: end, side };
}
