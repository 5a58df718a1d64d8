// From a pose to a list of shapes in drawing order. No colours here: a shape names its role, the style sheet
// colours roles. Outlines merge because all their strokes come before all their fills.
import { add, clamp, type Point, turned } from './geometry.ts';
import type { Build } from './build.ts';
import { plant } from './contact.ts';
import { forePoints, hindPoints, trunkPoints } from './corrections.ts';
import { body, carried, type Frames } from './kinematics.ts';
import { foreAt, hindAt, type Landmark } from './landmarks.ts';
import { closed, closedPath, crescent, open, path, swollen, taper } from './outline.ts';
import type { LimbName, Pose } from './pose.ts';
import { headShapes } from './head.ts';
import { tailPoints } from './tail.ts';

export type Role =
	| 'edge' | 'line' | 'fine' | 'lips' | 'lid' | 'brow' | 'coat' | 'shade' | 'far' | 'far-sock' | 'cream'
	| 'cream-shade' | 'collar' | 'ear' | 'nose' | 'glint' | 'eye' | 'white' | 'mouth' | 'tongue' | 'skin' | 'soil' | 'hand'; // prettier-ignore

/** `d` is path data, empty when the part is not seen. `clipped` shapes show only inside the trunk. */
export interface Shape {
	role: Role;
	d: string;
	clipped?: boolean;
}

export interface Drawing {
	/** The whole dog as one silhouette, for a shadow below it. */
	silhouette: string;
	/** Where the middle of the trunk stands along the ground. */
	middle: number;
	/** Units the ground has run backward; undefined when the dog stays where it is. */
	travel: number | undefined;
	/** Outline of the trunk, to clip with. */
	trunk: string;
	/** Always the same shapes in the same order, so that a player can update their path data in place. */
	shapes: Shape[];
	/** Where each paw is, y up, for a pointer. */
	paws: Record<LimbName, Point>;
}

export interface Pen {
	/** Line weight in units of the dog. */
	weight: number;
	/** How far the camera turns the dog, degrees: the light stays above the picture. */
	turn: number;
	/** Where the far limbs are seen against the near ones. */
	far: Point;
}

/** The far fore limb's root lies this far behind, or it draws a second chest line. */
const farRoot = 5.5;
/** The lit outline is moved this far against the shaded one, in the picture. */
const light: Point = [-1.5, 4.2];

function sock(points: readonly Point[], front: number, back: number): string {
	const from = points[back] as Point;
	const to = points[front] as Point;
	const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	const way: Point = [(to[0] - from[0]) * 0.1, (to[1] - from[1]) * 0.1];
	const edge = open([from, add(middle, [way[1], -way[0]]), to]);
	return path(closed(points).slice(front, back), '') + path(edge, 'Z', 'L');
}

/** Where a contour has faded out it hides inside the fill, or a hairline would show at the seam. */
export function contourWidths(shares: readonly number[], weight: number): number[] {
	return shares.map((share) => (share > 0 ? share * (weight + 0.3) - 0.3 : -1.2));
}

interface LimbArt {
	points: Point[];
	outline: string;
	contour: string;
	shade: string;
	sock: string;
	toes: string;
}

function limbArt(
	points: Point[],
	frames: Frames,
	toes: readonly (readonly [Landmark, Landmark])[],
	at: { sockFront: number; sockBack: number },
	fade: readonly [from: number, fadeIn: number, fadeOut: number, skip: number],
	shade: readonly [number, number, number],
	pen: Pen,
	offset: Point
): LimbArt {
	const moved = points.map((point) => add(point, offset));
	const widths = contourWidths(taper(moved, fade[0], moved.length - 2, fade[1], fade[2], fade[3]), pen.weight);
	const strokes = toes.map((pair) => path(open(pair.map((mark) => add(carried(frames, mark), offset))), ''));
	return {
		points: moved,
		outline: closedPath(moved),
		contour: closedPath(swollen(moved, widths)),
		shade: crescent(moved, ...shade),
		sock: sock(moved, at.sockFront, at.sockBack),
		toes: strokes.join('')
	};
}

/** Three short waves over the thigh whose height is the ripple; nothing else of the dog moves with them. */
function ripples(frames: Frames, build: Build, size: number): string {
	if (!size) return '';
	const [x, y] = build.joints.HIP;
	return [0, 1, 2]
		.map((row) => {
			const wave = [0, 1, 2, 3, 4].map((i): Point => {
				const side = i % 2 ? 1 : -1;
				return carried(frames, ['FE', x - 6 + i * 3.4, y - 9 - row * 5 + side * size * (1 - row * 0.2)]);
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

/** Everything that is drawn for one frame. */
export function draw(build: Build, wanted: Pose, pen: Pen): Drawing {
	const { pose } = plant(build, wanted);
	const { trunk: frames, limbs, joints } = body(build, pose);
	const trunk = trunkPoints(build, frames, pose);
	const trunkPath = closedPath(trunk);
	const tail = tailPoints(build, frames, pose);
	const tailPath = closedPath(tail);
	const head = headShapes(build, frames, pose, pen.weight);

	const hindArt = (name: 'RH' | 'LH', offset: Point): LimbArt => {
		const limb = pose[name];
		const points = hindPoints(build, limbs[name], limb, pose);
		// A flexed hip folds the flank over the thigh: its line starts lower there.
		const trim = 0.085 * clamp((limb.hip - 8) / 22, 0, 1) + 0.1 * clamp((limb.hip - 25) / 30, 0, 1);
		return limbArt(points, limbs[name], build.hindToes, hindAt, [1, 0.18, 0.12, trim], [16, 24, 3.4], pen, offset);
	};
	const foreArt = (name: 'RF' | 'LF', offset: Point, back: number): LimbArt => {
		const points = forePoints(build, limbs[name], pose[name], back);
		return limbArt(points, limbs[name], build.foreToes, foreAt, [2, 0.2, 0.2, 0], [15, 21, 2.6], pen, offset);
	};
	const farHind = hindArt('LH', pen.far);
	const farFore = foreArt('LF', pen.far, farRoot);
	const nearFore = foreArt('RF', [0, 0], 0);
	const nearHind = hindArt('RH', [0, 0]);

	const near = [tailPath, trunkPath, nearFore.outline, nearHind.outline, ...head.outlines];
	const lit = turned(light, -pen.turn);
	const patch = (line: readonly Landmark[]): string => closedPath(line.map((mark) => carried(frames, mark)));
	const farShapes = (art: LimbArt): Shape[] => [
		{ role: 'edge', d: art.outline },
		{ role: 'far', d: art.outline },
		{ role: 'far-sock', d: art.sock },
		{ role: 'fine', d: art.toes }
	];
	const nearShapes = (art: LimbArt): Shape[] => [
		{ role: 'line', d: art.contour },
		{ role: 'coat', d: art.outline },
		{ role: 'shade', d: art.shade },
		{ role: 'cream', d: art.sock },
		{ role: 'fine', d: art.toes }
	];
	const paw = (name: LimbName, offset: Point): Point => {
		const chain = joints[name];
		const knuckle = chain[chain.length - 2] as Point;
		const tip = chain[chain.length - 1] as Point;
		return add([(knuckle[0] + tip[0]) / 2, (knuckle[1] + tip[1]) / 2], offset);
	};
	return {
		silhouette: [farHind.outline, farFore.outline, ...near].join(''),
		middle: pose.x - 4,
		travel: pose.travel,
		trunk: trunkPath,
		shapes: [
			...farShapes(farHind),
			...farShapes(farFore),
			{ role: 'edge', d: near.join('') },
			{ role: 'coat', d: tailPath },
			{ role: 'shade', d: crescent(tail, 0, 8, 2.2) },
			{ role: 'shade', d: trunkPath },
			{ role: 'cream-shade', d: patch(build.bellyLine), clipped: true },
			{ role: 'coat', d: closedPath(trunk.map((point) => add(point, lit))), clipped: true },
			{ role: 'cream', d: patch(build.bibLine), clipped: true },
			{ role: 'collar', d: patch(build.collarLine), clipped: true },
			...nearShapes(nearFore),
			...nearShapes(nearHind),
			{ role: 'skin', d: ripples(limbs.RH, build, pose.ripple) },
			...head.shapes,
			{ role: 'soil', d: pose.specks.map((speck, i) => closedPath(oval(speck, 1.8 + (i % 3) * 0.7))).join('') },
			{ role: 'hand', d: pose.hand === undefined ? '' : closedPath(oval(carried(frames, ['TH', ...handAt(build, pose.hand)]), 15)) }
		],
		paws: { RH: paw('RH', [0, 0]), RF: paw('RF', [0, 0]), LH: paw('LH', pen.far), LF: paw('LF', pen.far) }
	};
}
