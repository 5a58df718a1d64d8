// Smooth outlines through landmarks: centripetal Catmull-Rom (it neither loops nor overshoots between uneven
// points) written as cubic Beziers, and the tapered shapes drawn along them.
import { add, clamp, distance, type Point, scale, subtract } from './geometry.ts';

/** A cubic Bezier: start, two controls, end. */
export type Segment = readonly [Point, Point, Point, Point];

function between(p0: Point, p1: Point, p2: Point, p3: Point): Segment {
	// Chord lengths to the power of one half make the spline centripetal.
	const a = Math.sqrt(distance(p0, p1)) || 1e-6;
	const b = Math.sqrt(distance(p1, p2)) || 1e-6;
	const c = Math.sqrt(distance(p2, p3)) || 1e-6;
	const [a2, b2, c2] = [a * a, b * b, c * c];
	const [in1, in2] = [2 * a2 + 3 * a * b + b2, 2 * c2 + 3 * c * b + b2];
	const [out1, out2] = [1 / (3 * a * (a + b)), 1 / (3 * c * (c + b))];
	return [
		p1,
		[(a2 * p2[0] - b2 * p0[0] + in1 * p1[0]) * out1, (a2 * p2[1] - b2 * p0[1] + in1 * p1[1]) * out1],
		[(c2 * p1[0] - b2 * p3[0] + in2 * p2[0]) * out2, (c2 * p1[1] - b2 * p3[1] + in2 * p2[1]) * out2],
		p2
	];
}

/** Segment i runs from point i to point i + 1; the last one closes the outline. */
export function closed(points: readonly Point[]): Segment[] {
	const at = (i: number): Point => points[(i + points.length) % points.length] as Point;
	return points.map((_, i) => between(at(i - 1), at(i), at(i + 1), at(i + 2)));
}

/** A curve through the points with free ends. */
export function open(points: readonly Point[]): Segment[] {
	const last = points.length - 1;
	const at = (i: number): Point => {
		if (i < 0) return subtract(scale(points[0] as Point, 2), points[1] as Point);
		if (i > last) return subtract(scale(points[last] as Point, 2), points[last - 1] as Point);
		return points[i] as Point;
	};
	return points.slice(1).map((_, i) => between(at(i - 1), at(i), at(i + 1), at(i + 2)));
}

/** The point at `t` (0 to 1) of a segment. */
export function along([a, b, c, d]: Segment, t: number): Point {
	const s = 1 - t;
	const at = (i: 0 | 1): number =>
		s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
	return [at(0), at(1)];
}

/** A number of path data, as short as it can be written and set apart from the one before: "-.2", " 1.5". */
function spelled(hundredths: number): string {
	const text = String(hundredths / 100);
	if (hundredths < 0) return hundredths > -100 ? '-' + text.slice(2) : text;
	return hundredths > 0 && hundredths < 100 ? ' ' + text.slice(1) : ' ' + text;
}

/** Spelling numbers was the greater part of a frame, and the same ones come again and again. */
const widest = 16_384;
const spellings = new Array<string | undefined>(2 * widest + 1);

function written(hundredths: number): string {
	const place = hundredths + widest;
	if (place < 0 || place > 2 * widest) return spelled(hundredths);
	return (spellings[place] ??= spelled(hundredths));
}

/**
 * Path data of a run of segments, in hundredths of a unit. y points up in the dog and down on the page, and is
 * turned here and nowhere else. `move` decides whether the run starts a new figure or goes on from the last.
 */
export function path(segments: readonly Segment[], end: '' | 'Z' = 'Z', move: 'M' | 'L' = 'M'): string {
	const first = segments[0];
	if (!first) return '';
	let x = Math.round(first[0][0] * 100);
	let y = Math.round(first[0][1] * -100);
	let text = move + written(x) + written(y);
	for (const segment of segments) {
		text += 'c';
		const fromX = x;
		const fromY = y;
		for (let i = 1; i < 4; i++) {
			const point = segment[i] as Point;
			x = Math.round(point[0] * 100);
			y = Math.round(point[1] * -100);
			text += written(x - fromX) + written(y - fromY);
		}
	}
	return text + end;
}

/** The same figure elsewhere: only where it starts is absolute. */
export function moved(figure: string, start: Point): string {
	return (
		'M' +
		written(Math.round(start[0] * 100)) +
		written(Math.round(start[1] * -100)) +
		figure.slice(figure.indexOf('c'))
	);
}

export function closedPath(points: readonly Point[]): string {
	return path(closed(points));
}

/** Outward normals of a clockwise outline, one a point. */
function normals(points: readonly Point[]): Point[] {
	const count = points.length;
	return points.map((_, i) => {
		const before = points[(i + count - 1) % count] as Point;
		const after = points[(i + 1) % count] as Point;
		const here = points[i] as Point;
		// Weighting by the shorter neighbour keeps the normal true where points are uneven.
		const a = subtract(here, before);
		const b = subtract(after, here);
		const first = distance(here, before) || 1e-6;
		const second = distance(after, here) || 1e-6;
		const way = add(scale(a, 1 / first), scale(b, 1 / second));
		const size = Math.hypot(way[0], way[1]) || 1e-6;
		return [-way[1] / size, way[0] / size];
	});
}

/** The outline moved outward (or inward when negative) by a width of its own at every point. */
export function swollen(points: readonly Point[], widths: readonly number[]): Point[] {
	return normals(points).map((normal, i) => add(points[i] as Point, scale(normal, widths[i] ?? 0)));
}

/**
 * Weights 0 to 1 along an outline: 0 at and before `from`, 1 in the middle, 0 at and after `to`,
 * fading over the shares `fadeIn` and `fadeOut` of the length between them; `skip` is left out at the start.
 */
export function taper(
	points: readonly Point[],
	from: number,
	to: number,
	fadeIn: number,
	fadeOut: number,
	skip = 0
): number[] {
	const upTo = [0];
	for (let i = 1; i < points.length; i++)
		upTo.push((upTo[i - 1] as number) + distance(points[i - 1] as Point, points[i] as Point));
	const start = upTo[from] as number;
	const total = (upTo[to] as number) - start;
	return upTo.map((at) => {
		const u = (at - start) / total;
		return clamp((u - skip) / fadeIn, 0, 1) * clamp((1 - u) / fadeOut, 0, 1);
	});
}

/** Where a contour has faded out it hides inside the fill, or a hairline would show at the seam. */
export function contourWidths(shares: readonly number[], weight: number): number[] {
	return shares.map((share) => (share > 0 ? share * (weight + 0.3) - 0.3 : -1.2));
}

/** A crescent along the outline from point `from` to point `to`, its inner edge `depth` inside at most. */
export function crescent(points: readonly Point[], from: number, to: number, depth: number): string {
	const outer = closed(points).slice(from, to);
	const weights = taper(points, from, to, 0.35, 0.35);
	const inner = swollen(
		points,
		weights.map((weight) => -depth * weight)
	)
		.slice(from, to + 1)
		.reverse();
	return path(outer, '') + path(open(inner), 'Z', 'L');
}
