// Helpers for the tests of the dog: sampling motions, reading joints out of poses and pictures.
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

/** How often a value turns from rising to falling between two moments, a second. */
export function peaksPerSecond(
	motion: Motion,
	read: (pose: Pose) => number,
	from: number,
	to: number
): number {
	const steps = Math.round((to - from) * 400);
	const all = Array.from({ length: steps + 1 }, (_, i) =>
		read(motion.pose(from + (i / steps) * (to - from), 1))
	);
	let peaks = 0;
	for (let i = 1; i < all.length - 1; i++)
		if (
			(all[i] as number) > (all[i - 1] as number) + 1e-9 &&
			(all[i] as number) >= (all[i + 1] as number) + 1e-9
		)
			peaks++;
	return peaks / (to - from);
}

/** The figures of a shape's path data as points of the page; curves are taken at their ends. */
export function figuresOf(d: string): Point[][] {
	const figures: Point[][] = [];
	let [x, y] = [0, 0];
	for (const [, letter, rest] of d.matchAll(/([MLcZ])([^MLcZ]*)/g)) {
		const numbers = (rest?.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		if (letter === 'M') figures.push([]);
		const by = letter === 'c' ? 6 : 2;
		for (let i = by - 2; i + 1 < numbers.length; i += by) {
			const [a, b] = [numbers[i] as number, numbers[i + 1] as number];
			[x, y] = letter === 'c' ? [x + a, y + b] : [a, b];
			figures.at(-1)?.push([x, y]);
		}
	}
	return figures;
}

/** Area of a figure, square units. */
export function areaOf(points: readonly Point[]): number {
	return Math.abs(
		points.reduce((sum, [x, y], i) => {
			const [toX, toY] = points[(i + 1) % points.length] as Point;
			return sum + (x * toY - toX * y) / 2;
		}, 0)
	);
}

/**
 * The most flashes in any one second of a series with `rate` values a second: a flash is a rise by `size` or more
 * and a fall by as much (WCAG 2.3.1).
 */
export function mostFlashes(series: readonly number[], rate: number, size: number): number {
	const turns: number[] = [];
	let [low, high] = [series[0] ?? 0, series[0] ?? 0];
	let rising: boolean | undefined;
	series.forEach((value, i) => {
		[low, high] = [Math.min(low, value), Math.max(high, value)];
		if (rising !== true && value - low >= size) [rising, high] = [true, value];
		else if (rising !== false && high - value >= size) [rising, low] = [false, value];
		else return;
		turns.push(i);
		[low, high] = [value, value];
	});
	return Math.max(
		0,
		...turns.map((from) => Math.ceil(turns.filter((at) => at >= from && at < from + rate).length / 2))
	);
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
