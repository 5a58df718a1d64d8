// The head's shapes: jaw, skull and muzzle, mouth line, nose, eye, brow and ear.
import { add, mix, type Point, subtract, turned } from './geometry.ts';
import type { Build } from './build.ts';
import type { Frames } from './kinematics.ts';
import {
	earBase,
	earFold,
	earLine,
	headLine,
	jawHinge,
	jawLine,
	muzzleInner,
	noseLine
} from './landmarks.ts';
import { closed, closedPath, contourWidths, open, path, swollen, taper } from './outline.ts';
import type { Pose } from './pose.ts';
import type { Shape } from './shape.ts';

/** The head looks this far down in the standing pose. */
const restTurn = -10;
/** Below this openness the eye is a closed lid. */
const shut = 0.2;

const eyeAt: Point = [18.2, 4.6];

const relaxedLips: readonly Point[] = [[36.4, -3.6], [31, -4.6], [25.5, -5.9], [21.4, -6], [19, -5.6], [17.8, -5.1]]; // prettier-ignore
const tenseLips: readonly Point[] = [[36.4, -3.6], [31, -4.2], [25.5, -4.9], [20.6, -5.8], [17, -6.9], [15, -8]]; // prettier-ignore

/** An ellipse as points of a closed outline. */
function oval(centre: Point, wide: number, high: number): Point[] {
	return Array.from({ length: 10 }, (_, i) => {
		const turn = (-i * Math.PI) / 5;
		return add(centre, [(Math.cos(turn) * wide) / 2, (Math.sin(turn) * high) / 2]);
	});
}

/** The parts the union outline is made of, and the shapes drawn last, over everything. */
export function headShapes(
	build: Build,
	frames: Frames,
	pose: Pose,
	weight: number
): { outlines: string[]; shapes: Shape[] } {
	const frame = frames.HD;
	if (!frame) throw new Error('no frame HD');
	const place = (point: Point): Point => add(frame.at, turned(build.headPoint(point), frame.turn + restTurn));
	const all = (points: readonly Point[]): Point[] => points.map(place);

	const head = all(headLine);
	const opened = (point: Point): Point => place(add(jawHinge, turned(subtract(point, jawHinge), -pose.jaw)));
	const jaw = jawLine.map(opened);
	const jawPath = closedPath(jaw);
	const mouth = [
		place([13, -5]),
		place([24, -5]),
		place([33.4, -4.4]),
		opened([32.6, -4]),
		opened([22, -5]),
		opened([13, -7])
	];
	const tongue = [
		opened([16, -5]),
		opened([24, -2.8]),
		opened([31, -2.6]),
		opened([34, -4.2]),
		opened([30, -5.4]),
		opened([20, -6])
	];

	const earRoot = place(earBase);
	const size = build.head * build.ear;
	const ear = (points: readonly Point[]): Point[] =>
		points.map(([x, y]) => add(earRoot, turned([x * size, y * size], frame.turn * 0.55 + pose.ear)));
	const leaf = closedPath(ear(earLine));

	// Eye and brow keep their proportion to the build's own eye size, not to its skull.
	const grow = build.eye / build.head;
	const look = ([x, y]: Point): Point => place([eyeAt[0] + x * grow, eyeAt[1] + y * grow]);
	const isOpen = pose.eye > shut;
	const half = Math.min(1, pose.eye);
	const lid: Point[] = isOpen
		? [[-3.1, 0.9], [-1.2, 1.6 + 1.1 * pose.eye], [1.2, 1.5 + 1.1 * pose.eye], [3.1, 0.6]]
		: [[-2.7, 0.5], [-0.9, -0.8 + 5 * pose.eye], [1.1, -0.8 + 5 * pose.eye], [2.7, 0.3]]; // prettier-ignore

	const outline = closed(head);
	const muzzle = path(outline.slice(6, 15), '') + path(open(all(muzzleInner)), 'Z', 'L');
	const contour = contourWidths(taper(head, 0, head.length - 1, 0.1, 0.22), weight);
	// Relaxed, the corner of the mouth turns up a little; tense, it is drawn back and down.
	const lips = relaxedLips.map((point, i) => mix(point, tenseLips[i] as Point, pose.tense));

	return {
		outlines: [jawPath, path(outline)],
		shapes: [
			{ role: 'mouth', d: pose.jaw > 2 ? closedPath(mouth) : '' },
			{ role: 'cream-shade', d: jawPath },
			{ role: 'tongue', d: pose.jaw > 9 ? closedPath(tongue) : '' },
			{ role: 'line', d: closedPath(swollen(head, contour)) },
			{ role: 'coat', d: path(outline) },
			{ role: 'cream', d: muzzle },
			{ role: 'lips', d: path(open(all(lips)), '') },
			{ role: 'nose', d: closedPath(all(noseLine)) },
			{ role: 'glint', d: closedPath(all(oval([36.6, 5], 1.7, 0.8))) },
			{ role: 'eye', d: isOpen ? closedPath(oval([0, 0], 4.2, 3.4 * pose.eye).map(look)) : '' },
			{ role: 'white', d: isOpen ? closedPath(oval([0.7, 0.7 * half], 1.1, 1.1 * half).map(look)) : '' },
			{ role: 'lid', d: path(open(lid.map(look)), '') },
			{
				role: 'brow',
				d: isOpen
					? path(
							open(
								(
									[
										[-4.2, 4.4],
										[-2, 5.3],
										[0.6, 5]
									] as Point[]
								).map(look)
							),
							''
						)
					: ''
			},
			{ role: 'ear', d: leaf },
			{ role: 'fine', d: path(open(ear(earFold)), '') }
		]
	};
}
