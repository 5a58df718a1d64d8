// What is drawn besides the dog itself: flying soil, a hand that rubs, something that stands in the way.
import { add, type Point, turned } from './geometry.ts';
import type { Build } from './build.ts';
import { type Body, carried } from './kinematics.ts';
import { closedPath, open, path } from './outline.ts';
import type { Pose } from './pose.ts';
import type { Shape } from './shape.ts';

/** A round thing as points of an outline. */
function oval([x, y]: Point, wide: number): Point[] {
	return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => add([x, y], turned([wide / 2, 0], -45 * i)));
}

/** A hand with its forearm, which ends outside the picture; fingers down, its palm at 0,0. */
const handLine: readonly Point[] = [
	[7.4, 78], [6.4, 44], [4.6, 16], [6.4, 9], [10, 5.4], [13.2, -0.6], [12.4, -4.2], [9.6, -3.4],
	[7, -0.4], [6.8, -9.6], [5, -12.4], [3.4, -11.6], [2.8, -13.6], [1, -15.2], [-0.6, -13.4], [-1.8, -14.4], [-3.6, -13.6],
	[-4.4, -11], [-6, -10.8], [-7.4, -8.6], [-7.6, -1], [-6.6, 8], [-4.6, 16], [-6.4, 44], [-7.4, 78]
]; // prettier-ignore
/** Between the fingers. */
const fingers: readonly (readonly [Point, Point])[] = [
	[[3.4, -11.4], [3.3, -4]], [[-0.7, -13], [-0.6, -4.4]], [[-4.3, -10.6], [-4, -3.6]]
]; // prettier-ignore
/** The hand comes from above and behind. */
const handTurn = 12;
/** Drawn back this far along its forearm it is out of the picture. */
const drawnBack = 88;

/** It goes to and fro over the flank behind the ribs. */
function hand(build: Build, { trunk }: Body, along: number, away: number): string {
	const palm = carried(trunk, ['TH', build.footCentre(-6 + 8 * along), build.joints.T[1] - 13 - 2 * along]);
	const place = (points: readonly Point[]): Point[] =>
		points.map((point) => add(palm, turned(add(point, [0, drawnBack * away]), handTurn)));
	return path(open(place(handLine)), '') + fingers.map((pair) => path(open(place(pair)), '')).join('');
}

/** A wall's end comes into the picture at its right side, which cuts it. */
const rightSide = 104.5;
const wallHeight = 118;

/** What the dog is in front of. */
export function shapesBehind({ block, specks }: Pose): Shape[] {
	const near = block ?? rightSide;
	const x = near.toFixed(2);
	const wall =
		near < rightSide ? `M${x} 0L${rightSide} 0L${rightSide}-${wallHeight}L${x}-${wallHeight}Z` : '';
	const soil = specks.map((speck, i) => closedPath(oval(speck, 1.8 + (i % 3) * 0.7)));
	return [
		{ role: 'block', d: wall },
		{ role: 'soil', d: soil.join('') }
	];
}

export function handShape(build: Build, made: Body, pose: Pose): Shape {
	return { role: 'hand', d: pose.hand === undefined ? '' : hand(build, made, pose.hand, pose.handAway) };
}
