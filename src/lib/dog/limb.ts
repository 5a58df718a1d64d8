// One limb as shapes: its outline, the contour that fades out on the trunk, form shade, sock and toes.
import { add, clamp, mix, type Point } from './geometry.ts';
import type { Build } from './build.ts';
import { forePoints, hindPoints } from './corrections.ts';
import { type Body, carried, type Frames } from './kinematics.ts';
import { foreAt, hindAt, type Landmark } from './landmarks.ts';
import { closed, closedPath, contourWidths, crescent, open, path, swollen, taper } from './outline.ts';
import type { ForeName, HindName, Pose } from './pose.ts';
import type { Pen, Shape } from './shape.ts';

export interface LimbArt {
	outline: string;
	contour: string;
	shade: string;
	sock: string;
	toes: string;
	/** Edges of a muscle that stands out under the skin. */
	muscle: string;
}

/** Where the parts of a limb's outline begin and end, as places in its list of points. */
interface Plan {
	toes: readonly (readonly [Landmark, Landmark])[];
	sock: { sockFront: number; sockBack: number };
	/** The contour starts at this point and fades over shares of its length; `skip` is left out at the start. */
	contour: { from: number; fadeIn: number; fadeOut: number; skip: number };
	shade: { from: number; to: number; depth: number };
}

/** The pale foot: the limb's own outline below a line that bends a little toward the toes. */
function sock(points: readonly Point[], front: number, back: number): string {
	const from = points[back] as Point;
	const to = points[front] as Point;
	const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	const way: Point = [(to[0] - from[0]) * 0.1, (to[1] - from[1]) * 0.1];
	const edge = open([from, add(middle, [way[1], -way[0]]), to]);
	return path(closed(points).slice(front, back), '') + path(edge, 'Z', 'L');
}

function limbArt(
	onTrunk: readonly Point[],
	frames: Frames,
	plan: Plan,
	weight: number,
	offset: Point
): LimbArt {
	const points = onTrunk.map((point) => add(point, offset));
	const { from, fadeIn, fadeOut, skip } = plan.contour;
	const widths = contourWidths(taper(points, from, points.length - 2, fadeIn, fadeOut, skip), weight);
	const strokes = plan.toes.map((pair) =>
		path(open(pair.map((mark) => add(carried(frames, mark), offset))), '')
	);
	return {
		outline: closedPath(points),
		contour: closedPath(swollen(points, widths)),
		shade: crescent(points, plan.shade.from, plan.shade.to, plan.shade.depth),
		sock: sock(points, plan.sock.sockFront, plan.sock.sockBack),
		toes: strokes.join(''),
		muscle: ''
	};
}

export function hindArt(
	build: Build,
	{ limbs }: Body,
	pose: Pose,
	name: HindName,
	pen: Pen,
	offset: Point
): LimbArt {
	const limb = pose[name];
	// A flexed hip folds the flank over the thigh: its line starts lower there.
	const skip = 0.085 * clamp((limb.hip - 8) / 22, 0, 1);
	const plan: Plan = {
		toes: build.hindToes,
		sock: hindAt,
		contour: { from: 1, fadeIn: 0.18, fadeOut: 0.12, skip },
		shade: { from: 16, to: 24, depth: 3.4 }
	};
	const points = hindPoints(build, limbs[name], limb, pose);
	const art = limbArt(points, limbs[name], plan, pen.weight, offset);
	return name === 'RH' ? { ...art, muscle: hardMuscle(points, pose.cramp, offset) } : art;
}

/** Two lines along the back of the thigh, the longer the harder the muscle is. */
function hardMuscle(points: readonly Point[], hard: number, offset: Point): string {
	if (hard < 0.1) return '';
	const lines = [0.14, 0.3].map((depth): Point[] => {
		const inside = (index: number): Point =>
			add(mix(points[index] as Point, points[hindAt.stifle] as Point, depth), offset);
		const [top, bottom] = [inside(hindAt.buttock), inside(hindAt.backOfKnee)];
		const middle = mix(mix(top, bottom, 0.5), inside(hindAt.hamstring), 0.45);
		return [mix(middle, top, 0.9 * hard), middle, mix(middle, bottom, 0.9 * hard)];
	});
	return lines.map((line) => path(open(line), '')).join('');
}

/** `back` moves the root of the limb backward, units. */
export function foreArt(
	build: Build,
	{ limbs }: Body,
	pose: Pose,
	name: ForeName,
	pen: Pen,
	offset: Point,
	back: number
): LimbArt {
	const plan: Plan = {
		toes: build.foreToes,
		sock: foreAt,
		contour: { from: 2, fadeIn: 0.2, fadeOut: 0.2, skip: 0 },
		shade: { from: 15, to: 21, depth: 2.6 }
	};
	return limbArt(forePoints(build, limbs[name], pose[name], back), limbs[name], plan, pen.weight, offset);
}

export function farShapes(art: LimbArt): Shape[] {
	return [
		{ role: 'edge', d: art.outline },
		{ role: 'far', d: art.outline },
		{ role: 'far-sock', d: art.sock },
		{ role: 'fine', d: art.toes }
	];
}

export function nearShapes(art: LimbArt): Shape[] {
	return [
		{ role: 'line', d: art.contour },
		{ role: 'coat', d: art.outline },
		{ role: 'shade', d: art.shade },
		{ role: 'cream', d: art.sock },
		{ role: 'fine', d: art.toes + art.muscle }
	];
}
