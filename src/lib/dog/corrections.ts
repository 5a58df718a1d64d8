// What skin and muscle do where a rigid outline would crease. All are small and continuous in the pose.
import { add, clamp, distance, mix, type Point, scale, smooth, subtract, turned } from './geometry.ts';
import type { Build } from './build.ts';
import { carried, type Frames } from './kinematics.ts';
import { breathing, foreAt, hindAt, type Landmark } from './landmarks.ts';
import type { ForePose, HindPose, Pose } from './pose.ts';

/** How far the chest widens between breathing out and in, as a share of its depth. */
const breathShare = 0.022;

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

/** The back of a folded leg: how far from buttock to point of hock, and how far inside that line, as shares of it. */
const foldedBack: readonly (readonly [
	point: 'hamstring' | 'backOfKnee' | 'calf' | 'aboveHock',
	share: number,
	depth: number
])[] = [
	['hamstring', 0.28, -0.04], ['backOfKnee', 0.5, 0], ['calf', 0.66, 0.03], ['aboveHock', 0.82, 0.05]
]; // prettier-ignore

/** How far a muscle in cramp stands out along the back of the thigh, units. */
const hardened: readonly (readonly [point: 'buttock' | 'hamstring' | 'backOfKnee' | 'calf', by: number])[] = [
	['buttock', 1.6], ['hamstring', 3.6], ['backOfKnee', 3.4], ['calf', 1.4]
]; // prettier-ignore

/** Behind a folded stifle the calf lies against the thigh, one mass from buttock to hock; a stretched hip pulls the thigh flat. */
export function hindPoints(build: Build, frames: Frames, limb: HindPose, pose: Pose): Point[] {
	const points = build.hindLine.map((mark) => carried(frames, mark));
	const at = (index: number): Point => points[index] as Point;
	const { pointOfHock, backOfKnee, hamstring, buttock, tailHead, stifle, frontThigh } = hindAt;

	const fold = smooth(limb.stifle, 10, 55);
	const span = subtract(at(pointOfHock), at(buttock));
	// The farther the hock is from the buttock, the hollower the skin between them; a thigh drawn up fills it.
	const deep = 0.3 - 0.17 * smooth(limb.hip, 15, 45);
	const hollow = deep * smooth(distance(span, [0, 0]), 8, 26);
	for (const [name, share, depth] of foldedBack) {
		// Clockwise, so what lies to the right of the way up to the buttock is inside.
		const inside = depth + hollow * 4 * share * (1 - share);
		const bridge = add(add(at(buttock), scale(span, share)), scale([-span[1], span[0]], inside));
		points[hindAt[name]] = mix(at(hindAt[name]), bridge, fold);
	}

	const stretch = clamp(-limb.hip / 45, 0, 1);
	points[buttock] = mix(at(buttock), mix(at(tailHead), at(backOfKnee), 0.3), 0.8 * stretch);
	points[hamstring] = mix(at(hamstring), mix(at(tailHead), at(backOfKnee), 0.65), 0.8 * stretch);
	const [root, upper, lower] = frontThigh;
	const flank = carried(frames, ['PE', build.joints.HIP[0] + 17, build.joints.HIP[1] - 11]);
	points[upper] = mix(at(upper), flank, 0.18 * stretch);
	points[lower] = mix(at(lower), flank, 0.35 * stretch);
	// A thigh drawn up would dent where it meets the flank.
	points[upper] = mix(at(upper), mix(at(root), at(lower), 0.5), smooth(limb.hip, 10, 50));

	if (pose.cramp > 0) {
		const out = subtract(at(hamstring), at(stifle));
		const size = distance(out, [0, 0]) || 1;
		for (const [name, by] of hardened)
			points[hindAt[name]] = add(at(hindAt[name]), scale(out, (by * pose.cramp) / size));
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
