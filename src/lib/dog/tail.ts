// The tail: seven links that rise, curl and wag, thick at the root and round at the tip.
import { add, clamp, type Point, smooth, turned } from './geometry.ts';
import type { Build } from './build.ts';
import { carried, type Frames } from './kinematics.ts';
import { tailData } from './landmarks.ts';
import type { Pose } from './pose.ts';

/** All links point this way, seen from the pelvis, when the tail is raised. */
const raisedRest = 230;
/** The tip follows the root by this many radians of the wag. */
const lag = 2.2;

/** Points of the tail's outline, clockwise: upper side from the root, tip, lower side back. */
export function tailPoints(build: Build, trunk: Frames, pose: Pose): Point[] {
	// A dog on its back lies on its tail: what the build holds up then falls flat.
	const held = 1 - smooth(Math.abs(pose.pitch), 90, 150);
	const raise = pose.tail + build.raise * clamp(1 - pose.tail / 110, 0, 1) * held;
	const straight = clamp(raise / 90, 0, 1);
	const last = tailData.rest.length - 1;
	let at = carried(trunk, build.tailRoot);
	const upper: Point[] = [];
	const lower: Point[] = [];
	let turn = 0;
	tailData.rest.forEach((rest, i) => {
		const wag = pose.wag * Math.sin(pose.wagPhase - (lag * i) / last);
		turn =
			(trunk.PE?.turn ?? 0) +
			rest +
			(raisedRest - rest) * straight -
			raise -
			(build.curl * held + pose.tailCurl) * i +
			wag;
		const half = tailData.halfWidth[0] + ((tailData.halfWidth[1] - tailData.halfWidth[0]) * i) / last;
		// The tail runs backward, so its upper side lies to the right of the way it goes.
		upper.push(add(at, turned([0, -half], turn)));
		lower.push(add(at, turned([0, half], turn)));
		at = add(at, turned([tailData.link * build.tail, 0], turn));
	});
	const half = tailData.halfWidth[1];
	return [
		...upper,
		add(at, turned([0, -half], turn)),
		add(at, turned([half, 0], turn)),
		add(at, turned([0, half], turn)),
		...lower.reverse()
	].reverse();
}
