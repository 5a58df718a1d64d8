// Helpers for the tests of the dog: sampling motions and reading joints out of poses.
import type { Build } from './build.ts';
import { plant } from './contact.ts';
import { body } from './kinematics.ts';
import { type Point, subtract } from './geometry.ts';
import { foreNames, hindNames, type LimbName, type Pose } from './pose.ts';
import { limits } from './skeleton.ts';
import type { Motion } from './motions/motion.ts';

export const limbNames: readonly LimbName[] = ['RH', 'LH', 'RF', 'LF'];

/** Every limited angle of a pose with its feet resolved, by a readable name. */
export function angles(pose: Pose): Record<string, number> {
	const found: Record<string, number> = {};
	for (const name of ['thorax', 'lumbar', 'pelvis', 'neck1', 'neck2', 'head', 'jaw'] as const)
		found[name] = pose[name];
	for (const name of hindNames) {
		const { hip, stifle, hock, toe } = pose[name];
		Object.assign(found, {
			[`${name} hip`]: hip,
			[`${name} stifle`]: stifle,
			[`${name} hock`]: hock,
			[`${name} hindToe`]: toe
		});
	}
	for (const name of foreNames) {
		const { scapula, shoulder, elbow, carpus, toe } = pose[name];
		Object.assign(found, {
			[`${name} scapula`]: scapula,
			[`${name} shoulder`]: shoulder,
			[`${name} elbow`]: elbow,
			[`${name} carpus`]: carpus,
			[`${name} foreToe`]: toe
		});
	}
	return found;
}

/** The angles that leave their joint's limits by more than `slack` degrees, in words. */
export function outside(pose: Pose, slack = 0.05): string[] {
	return Object.entries(angles(pose)).flatMap(([name, value]) => {
		const [low, high] = limits[(name.split(' ').pop() ?? '') as keyof typeof limits];
		return value < low - slack || value > high + slack ? [`${name} ${value.toFixed(1)}`] : [];
	});
}

/** `rate` samples a second of a motion, feet resolved. */
export function sample(
	motion: Motion,
	build: Build,
	rate: number,
	seed = 1
): { t: number; pose: Pose; caps: number }[] {
	const count = Math.round(motion.duration * rate);
	return Array.from({ length: count + 1 }, (_, i) => {
		const t = i / rate;
		return { t, ...plant(build, motion.pose(t, seed)) };
	});
}

/** All joints of the limbs in one list, for measuring how far anything travels. */
export function jointsOf(build: Build, pose: Pose): Point[] {
	const { joints } = body(build, pose);
	return limbNames.flatMap((name) => joints[name]);
}

/** The longest way any joint goes from one list to the next, units. */
export function longestStep(before: readonly Point[], after: readonly Point[]): number {
	return Math.max(...after.map((point, i) => Math.hypot(...subtract(point, before[i] as Point))));
}
