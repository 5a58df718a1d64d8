// Plane geometry for the dog: points, turns and easing. Angles are degrees, counter-clockwise, y is up.

export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

export function add(a: Point, b: Point): Point {
	return [a[0] + b[0], a[1] + b[1]];
}

export function subtract(a: Point, b: Point): Point {
	return [a[0] - b[0], a[1] - b[1]];
}

export function scale(a: Point, by: number): Point {
	return [a[0] * by, a[1] * by];
}

export function mix(a: Point, b: Point, share: number): Point {
	return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

export function length(a: Point): number {
	return Math.sqrt(a[0] * a[0] + a[1] * a[1]); // Math.hypot guards against overflow and costs five times as much
}

export function distance(a: Point, b: Point): number {
	return length([a[0] - b[0], a[1] - b[1]]);
}

/** The point turned about the origin by `degrees`. */
export function turned(a: Point, degrees: number): Point {
	const cos = Math.cos(degrees * RADIANS);
	const sin = Math.sin(degrees * RADIANS);
	return [a[0] * cos - a[1] * sin, a[0] * sin + a[1] * cos];
}

/** Direction of a vector in degrees, -180 to 180. */
export function direction(a: Point): number {
	return Math.atan2(a[1], a[0]) / RADIANS;
}

/** The same angle in -180 to 180. */
export function wrap(degrees: number): number {
	return degrees - 360 * Math.round(degrees / 360);
}

export function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}

/** 0 below `from`, 1 above `to`, smooth in between. */
export function smooth(value: number, from = 0, to = 1): number {
	const u = clamp((value - from) / (to - from), 0, 1);
	return u * u * (3 - 2 * u);
}
