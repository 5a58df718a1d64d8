// What is drawn besides the dog itself: ripples of the skin, flying soil, the place a hand rubs.
import { add, type Point, turned } from './geometry.ts';
import type { Build } from './build.ts';
import { type Body, carried } from './kinematics.ts';
import { closedPath, open, path } from './outline.ts';
import type { Pose } from './pose.ts';
import type { Shape } from './shape.ts';

/** Three short waves over the thigh whose height is the ripple; nothing else of the dog moves with them. */
function ripples({ limbs }: Body, build: Build, size: number): string {
	if (!size) return '';
	const [x, y] = build.joints.HIP;
	return [0, 1, 2]
		.map((row) => {
			const wave = [0, 1, 2, 3, 4].map((i): Point => {
				const side = i % 2 ? 1 : -1;
				return carried(limbs.RH, ['FE', x - 6 + i * 3.4, y - 9 - row * 5 + side * size * (1 - row * 0.2)]);
			});
			return path(open(wave), '');
		})
		.join('');
}

/** A round thing as points of an outline. */
function oval([x, y]: Point, wide: number): Point[] {
	return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => add([x, y], turned([wide / 2, 0], -45 * i)));
}

/** Where a stroking hand is: it goes to and fro over the flank behind the ribs. */
function handAt(build: Build, along: number): Point {
	return [build.footCentre(-9 + 8 * along), build.joints.T[1] - 14 - 2 * along];
}

export function extraShapes(build: Build, made: Body, pose: Pose): Shape[] {
	const soil = pose.specks.map((speck, i) => closedPath(oval(speck, 1.8 + (i % 3) * 0.7)));
	const hand =
		pose.hand === undefined
			? ''
			: closedPath(oval(carried(made.trunk, ['TH', ...handAt(build, pose.hand)]), 15));
	return [
		{ role: 'skin', d: ripples(made, build, pose.ripple) },
		{ role: 'soil', d: soil.join('') },
		{ role: 'hand', d: hand }
	];
}
