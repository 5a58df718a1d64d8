// From a pose to a list of shapes in drawing order. No colours here: a shape names its role, the style sheet
// colours roles. Outlines merge because all their strokes come before all their fills.
import { add, mix, type Point, turned } from './geometry.ts';
import type { Build, Coat } from './build.ts';
import { plant } from './contact.ts';
import { trunkPoints } from './corrections.ts';
import { handShape, shapesBehind } from './extras.ts';
import { headShapes } from './head.ts';
import { body, carried } from './kinematics.ts';
import type { Landmark } from './landmarks.ts';
import { lensShapes } from './lens.ts';
import { farShapes, foreArt, hindArt, nearShapes } from './limb.ts';
import { closedPath, crescent, moved } from './outline.ts';
import type { HindName, LimbName, Pose } from './pose.ts';
import type { Pen, Shape } from './shape.ts';
import { tailPoints } from './tail.ts';

export const hindJoints = ['hip', 'stifle', 'hock', 'toes'] as const;
export type HindJoint = (typeof hindJoints)[number];

export interface Drawing {
	coat: Coat;
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
	/** Where each paw and each hind joint is, y up, for a pointer. */
	paws: Record<LimbName, Point>;
	hindJoints: Record<HindName, Record<HindJoint, Point>>;
}

/** The far fore limb's root lies this far behind, or it draws a second chest line. */
const farRoot = 5.5;
/** The lit outline is moved this far against the shaded one, in the picture. */
const light: Point = [-1.5, 4.2];

/** Everything that is drawn for one frame. */
export function draw(build: Build, wanted: Pose, pen: Pen): Drawing {
	const { pose } = plant(build, wanted);
	const made = body(build, pose);
	const { trunk: frames, joints } = made;
	const trunk = trunkPoints(build, frames, pose);
	const trunkPath = closedPath(trunk);
	const tail = tailPoints(build, frames, pose);
	const tailPath = closedPath(tail);
	const head = headShapes(build, frames, pose, pen.weight);

	// A dog that rolls toward the viewer shows more of its belly, and its far limbs above the near ones.
	const far = add(pen.far, [0, pose.roll]);
	const close: Point = [0, -0.4 * pose.roll];
	const farHind = hindArt(build, made, pose, 'LH', pen, far);
	const farFore = foreArt(build, made, pose, 'LF', pen, far, farRoot);
	const nearFore = foreArt(build, made, pose, 'RF', pen, close, 0);
	const nearHind = hindArt(build, made, pose, 'RH', pen, close);

	const near = [tailPath, trunkPath, nearFore.outline, nearHind.outline, ...head.outlines];
	const lit = turned(light, -pen.turn);
	const patch = (line: readonly Landmark[], shift: Point = [0, 0]): string =>
		closedPath(line.map((mark) => add(carried(frames, mark), shift)));
	const paw = (name: LimbName, offset: Point): Point => {
		const chain = joints[name];
		const knuckle = chain[chain.length - 2] as Point;
		const tip = chain[chain.length - 1] as Point;
		return add(mix(knuckle, tip, 0.5), offset);
	};
	const jointsOf = (name: HindName, offset: Point): Record<HindJoint, Point> => {
		const [hip, stifle, hock] = joints[name] as [Point, Point, Point];
		return {
			hip: add(hip, offset),
			stifle: add(stifle, offset),
			hock: add(hock, offset),
			toes: paw(name, offset)
		};
	};
	return {
		silhouette: [farHind.outline, farFore.outline, ...near].join(''),
		middle: pose.x - 4,
		coat: build.coat,
		travel: pose.travel,
		trunk: trunkPath,
		shapes: [
			...shapesBehind(pose),
			...farShapes(farHind),
			...farShapes(farFore),
			{ role: 'edge', d: near.join('') },
			{ role: 'coat', d: tailPath },
			{ role: 'shade', d: crescent(tail, 0, 8, 2.2) },
			{ role: 'shade', d: trunkPath },
			{ role: 'cream-shade', d: patch(build.bellyLine, close), clipped: true },
			{ role: 'coat', d: moved(trunkPath, add(trunk[0] as Point, lit)), clipped: true },
			{ role: 'cream', d: patch(build.bibLine), clipped: true },
			{ role: 'collar', d: patch(build.collarLine), clipped: true },
			...nearShapes(nearFore),
			...head.shapes,
			// After the head, so that a paw can scratch behind the ear.
			...nearShapes(nearHind),
			handShape(build, made, pose),
			...lensShapes(build, made, pose)
		],
		paws: { RH: paw('RH', close), RF: paw('RF', close), LH: paw('LH', far), LF: paw('LF', far) },
		hindJoints: { RH: jointsOf('RH', close), LH: jointsOf('LH', far) }
	};
}
