// A lens beside the dog for what is too small or too deep to see: a ripple of the skin, the kneecap in its groove.
import { add, direction, length, type Point, subtract, turned } from './geometry.ts';
import type { Build } from './build.ts';
import { type Body, carried } from './kinematics.ts';
import { closedPath, open, path } from './outline.ts';
import type { Pose } from './pose.ts';
import type { Shape } from './shape.ts';

/** The lens stands above the rump. */
const centre: Point = [-78, 103];
const radius = 24;
/** The place it looks at. */
const spot = 6;

/** Points on a circle round 0,0 from one direction to another, degrees. */
function arc(size: number, from: number, to: number, count: number): Point[] {
	return Array.from({ length: count }, (_, i) => turned([size, 0], from + ((to - from) * i) / (count - 1)));
}

function ring(at: Point, size: number): string {
	return closedPath(arc(size, 0, -330, 12).map((point) => add(at, point)));
}

/** From the rim of the place looked at to the rim of the lens. */
function leader(from: Point): string {
	const way = subtract(centre, from);
	const place = (ahead: number): Point => add(from, turned([ahead, 0], direction(way)));
	return path(open([place(spot), place(length(way) - radius)]), '');
}

const inLens = (points: readonly Point[]): Point[] => points.map((point) => add(centre, point));

/** A layer of skin across the lens at a height: its surface is a wave that runs, flat toward the rim. */
function layer(
	height: number,
	size: number,
	phase: number
): { line: string; area: string; surface: readonly Point[] } {
	const half = Math.sqrt(radius ** 2 - height ** 2);
	const surface = inLens(
		Array.from({ length: 25 }, (_, i): Point => {
			const x = half * (i / 12 - 1);
			return [x, height + size * Math.cos((Math.PI * x) / half / 2) * Math.sin(0.4 * x - phase)];
		})
	);
	const edge = direction([half, height]);
	const line = path(open(surface), '');
	return { line, area: line + path(open(inLens(arc(radius, edge, -180 - edge, 13))), 'Z', 'L'), surface };
}

/** Short hairs that lie back on the skin and go up and down with it. */
function hairs(surface: readonly Point[]): string {
	const rooted = surface.filter((_, i) => i > 3 && i % 2 === 0 && i < surface.length - 1);
	return rooted
		.map((root) => path(open([root, add(root, [-1.4, 3.6]), add(root, [-3.8, 6.8])]), ''))
		.join('');
}

// The knee from the front: end of the thigh bone with its groove, head of the shin bone, kneecap on its band.
const thighBone: readonly Point[] = [
	[-4.4, 20], [4.4, 20], [4.8, 10], [8.6, 4.6], [9, -0.6], [6, -3.4], [2, -2.2], [0, -1], [-2, -2.2], [-6, -3.4],
	[-9, -0.6], [-8.6, 4.6], [-4.8, 10]
]; // prettier-ignore
const shinBone: readonly Point[] = [
	[-8.6, -5.6], [-4, -5], [0, -5.8], [4, -5], [8.6, -5.6], [8.4, -8.6], [4.8, -12.4], [4, -20], [-4, -20], [-4.8, -12.4],
	[-8.4, -8.6]
]; // prettier-ignore
const kneecapLine: readonly Point[] = [
	[-3.6, 1.4], [-2.2, 4.4], [0, 5.2], [2.2, 4.4], [3.6, 1.4], [1.8, -2.6], [0, -3.8], [-1.8, -2.6]
]; // prettier-ignore
/** How far it slips to the inside, out of its groove. */
const slips = 9.5;

/** Thigh muscle above, kneecap, band to the shin below; the band is drawn aside with the kneecap. */
function knee(slipped: number): { bones: string; kneecap: string; groove: string; band: string } {
	const aside: Point = [slips * slipped, 3 - 1.2 * slipped];
	return {
		bones: closedPath(inLens(thighBone)) + closedPath(inLens(shinBone)),
		kneecap: closedPath(inLens(kneecapLine.map((point) => add(point, aside)))),
		groove: path(open(inLens([[-2.6, 8], [-3.4, 3], [-2.4, -1]])), '') + path(open(inLens([[2.6, 8], [3.4, 3], [2.4, -1]])), ''), // prettier-ignore
		band:
			path(open(inLens([[0, 22.6], [aside[0] * 0.5, 15], add(aside, [0, 4.6])])), '') + // prettier-ignore
			path(open(inLens([add(aside, [0, -3.6]), [aside[0] * 0.4, -7], [0, -11.4]])), '') // prettier-ignore
	};
}

export function lensShapes(build: Build, { limbs, joints }: Body, pose: Pose): Shape[] {
	const { ripple, ripplePhase, kneecap } = pose;
	const [hipX, hipY] = build.joints.HIP;
	const at = ripple !== undefined ? carried(limbs.RH, ['FE', hipX - 1, hipY - 14]) : (joints.RH[1] as Point);
	const shown = ripple !== undefined || kneecap !== undefined;
	const skin = ripple === undefined ? undefined : layer(5, 1.5 * ripple, ripplePhase);
	const under = ripple === undefined ? undefined : layer(-4, 1.1 * ripple, ripplePhase - 0.5);
	const bones = kneecap === undefined ? undefined : knee(kneecap);
	return [
		// The ring goes with the leg; a line to it would swing to and fro.
		{ role: 'leader', d: shown ? ring(at, spot) + (ripple === undefined ? '' : leader(at)) : '' },
		{ role: 'lens', d: shown ? ring(centre, radius) : '' },
		{ role: 'coat', d: skin?.area ?? '' },
		{ role: 'shade', d: under?.area ?? '' },
		{ role: 'fine', d: skin && under ? skin.line + hairs(skin.surface) + under.line : (bones?.band ?? '') },
		{ role: 'bone', d: bones?.bones ?? '' },
		{ role: 'fine', d: bones?.groove ?? '' },
		{ role: 'bone', d: bones?.kneecap ?? '' },
		{ role: 'leader', d: shown ? ring(centre, radius) : '' }
	];
}
