// What skin and muscle do where a rigid outline would crease. All are small and continuous in the pose.
import { add, clamp, distance, mix, type Point, scale, smooth, subtract, turned } from './geometry.ts';
import type { Build } from './build.ts';
import { carried, type Frames } from './kinematics.ts';
import { breathing, foreAt, hindAt, type Landmark } from './landmarks.ts';
import type { ForePose, HindPose, Pose } from './pose.ts';

/** How far the chest widens between breathing out and in, as a share of its depth. */
const breathShare = 0.013;

export function trunkPoints(build: Build, trunk: Frames, pose: Pose): Point[] {
	const points = build.trunkLine.map((mark) => carried(trunk, mark));
	const up = turned([0, 1], trunk.TH?.turn ?? 0);
	const depth = 50 * breathShare * pose.breath;
	for (const [index, share] of breathing)
		points[index] = add(points[index] as Point, scale(up, depth * share));
	return points;
}

/** The same landmark put somewhere else in its own frame, as the build would warp it. */
function nearby(frames: Frames, line: readonly Landmark[], index: number, dx: number, dy: number): Point {
	const [frame, x, y] = line[index] as Landmark;
	return carried(frames, [frame, x + dx, y + dy]);
}

/** Behind a folded stifle the skin bridges from buttock to calf; a stretched hip pulls the thigh flat. */
export function hindPoints(build: Build, frames: Frames, limb: HindPose, pose: Pose): Point[] {
	const points = build.hindLine.map((mark) => carried(frames, mark));
	const at = (index: number): Point => points[index] as Point;
	const { calf, backOfKnee, hamstring, buttock, stifle, frontThigh } = hindAt;

	const web = clamp((limb.stifle - 5) / 45, 0, 1);
	points[calf] = mix(at(calf), nearby(frames, build.hindLine, calf, -3, -6 * build.leg), 0.6 * web);
	points[hamstring] = mix(at(hamstring), mix(at(buttock), at(calf), 0.45), 0.8 * web);
	const bridge = mix(mix(at(hamstring), at(calf), 0.55), at(stifle), 0.1);
	points[backOfKnee] = mix(at(backOfKnee), bridge, web);

	const stretch = Math.max(0, -limb.hip);
	points[hamstring] = mix(
		at(hamstring),
		nearby(frames, build.hindLine, hamstring, 12.4, 5),
		0.28 * clamp(stretch / 60, 0, 1)
	);
	const [upper, lower] = frontThigh;
	const flank = carried(frames, ['PE', build.joints.HIP[0] + 17, build.joints.HIP[1] - 11]);
	const pull = 0.35 * clamp(stretch / 45, 0, 1);
	points[upper] = mix(at(upper), flank, pull * 0.5);
	points[lower] = mix(at(lower), flank, pull);

	if (pose.cramp > 0) {
		const out = subtract(at(hamstring), at(stifle));
		const size = distance(out, [0, 0]) || 1;
		points[hamstring] = add(at(hamstring), scale(out, (4 * pose.cramp) / size));
	}
	return points;
}

/** The shoulder slides under the skin, which follows only in part; a folded elbow rounds the forearm. */
export function forePoints(build: Build, frames: Frames, limb: ForePose, back: number): Point[] {
	const points = build.foreLine.map((mark) => carried(frames, mark));
	const ahead = turned([1, 0], frames.TH?.turn ?? 0);
	foreAt.shoulder.forEach((index, place) => {
		const [, x, y] = build.foreLine[index] as Landmark;
		const rigid = carried(frames, ['TH', x, y]);
		const moved = subtract(points[index] as Point, rigid);
		const travel = Math.max(0, moved[0] * ahead[0] + moved[1] * ahead[1]);
		points[index] = subtract(points[index] as Point, scale(ahead, travel * (place === 2 ? 0.35 : 0.6)));
	});
	const fold = smooth(limb.elbow, 20, 65);
	const { forearmFront, elbowFront } = foreAt;
	points[forearmFront] = mix(
		points[forearmFront] as Point,
		nearby(frames, build.foreLine, forearmFront, -6, 0),
		0.35 * fold
	);
	points[elbowFront] = mix(
		points[elbowFront] as Point,
		nearby(frames, build.foreLine, elbowFront, -6, 3),
		0.3 * fold
	);
	// The far limb would show as a second chest line: its root lies farther back.
	for (let i = 0; i < 4; i++) points[i] = subtract(points[i] as Point, scale(ahead, back));
	return points;
}
