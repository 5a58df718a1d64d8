// Footfalls: order and share of the feet on the ground, no sliding, and what sets each gait apart.
import { describe, expect, it } from 'vitest';
import { type Build, builds } from '../build.ts';
import { plant } from '../contact.ts';
import { body } from '../kinematics.ts';
import type { LimbName } from '../pose.ts';
import { limbNames } from '../testing.ts';
import { bunnyHop, hopGait } from './bunny-hop.ts';
import { bearsWeight, type Gait, trotGait, walkGait } from './gait.ts';
import type { Motion } from './motion.ts';
import { oaWalk, stiffGait } from './oa-walk.ts';
import { patellaSkip } from './patella-skip.ts';
import { trot } from './trot.ts';
import { walk } from './walk.ts';

const gaits: [Motion, Gait][] = [[walk, walkGait], [trot, trotGait], [oaWalk, stiffGait], [bunnyHop, hopGait]]; // prettier-ignore

/** Seconds at which each foot lands in one stride, read from its contact with the ground. */
function landings(gait: Gait): Record<LimbName, number> {
	const found = {} as Record<LimbName, number>;
	const steps = 2000;
	for (const limb of limbNames)
		for (let i = 0; i < steps; i++) {
			const [before, now] = [(i - 0.5) / steps, (i + 0.5) / steps].map((u) =>
				bearsWeight(gait, limb, u * gait.stride)
			);
			if (now && !before) found[limb] = (i / steps) * gait.stride;
		}
	return found;
}

/** Feet on the ground, averaged over a stride. */
function feetDown(gait: Gait, t: number): number {
	return limbNames.filter((limb) => bearsWeight(gait, limb, t)).length;
}

function toeTip(motion: Motion, build: Build, limb: LimbName, t: number): number {
	return body(build, plant(build, motion.pose(t, 1)).pose).joints[limb].at(-1)![0];
}

/** Lowest and highest angle of a joint of the right hind limb over a motion. */
function range(
	motion: Motion,
	joint: 'hip' | 'stifle' | 'hock',
	from = 0,
	to = motion.duration
): [number, number] {
	const all = Array.from(
		{ length: 400 },
		(_, i) => plant(builds.mixed, motion.pose(from + ((to - from) * i) / 400, 1)).pose.RH[joint]
	);
	return [Math.min(...all), Math.max(...all)];
}

describe.each(gaits)('$name', (motion, gait) => {
	it('lands its feet when its table says so', () => {
		const found = landings(gait);
		for (const limb of limbNames) expect(found[limb]).toBeCloseTo(gait.lands[limb] * gait.stride, 2);
	});

	it.each(['mixed', 'toy'] as const)('slides no foot that bears weight (%s)', (name) => {
		const build = builds[name];
		for (const limb of limbNames) {
			const pair = limb === 'RF' || limb === 'LF' ? 0 : 1;
			const speed = ((2 * gait.reach[pair]) / gait.stance[pair] / gait.stride) * build.leg;
			const start = gait.lands[limb] * gait.stride;
			const from = toeTip(motion, build, limb, start + 1e-6);
			for (const share of [0.25, 0.5, 0.75, 0.95]) {
				const after = share * gait.stance[pair] * gait.stride;
				expect(Math.abs(toeTip(motion, build, limb, start + after) - (from - speed * after))).toBeLessThan(
					0.3
				);
			}
		}
	});

	it('runs fore and hind feet over the same ground at the same speed', () => {
		const [fore, hind] = [0, 1].map((pair) => gait.reach[pair]! / gait.stance[pair]!);
		expect(fore).toBeCloseTo(hind!, 6);
	});
});

describe('gaits against each other', () => {
	it('keep two feet or more down at the walk, and none for a moment at the trot', () => {
		const over = (gait: Gait): number[] =>
			Array.from({ length: 200 }, (_, i) => feetDown(gait, (i / 200) * gait.stride));
		expect(Math.min(...over(walkGait))).toBeGreaterThanOrEqual(2);
		expect(Math.min(...over(trotGait))).toBe(0);
		expect(Math.max(...over(trotGait))).toBe(2);
	});

	it('land both hind feet within 50 ms of each other only when bunny-hopping', () => {
		const apart = (gait: Gait): number => Math.abs(landings(gait).LH - landings(gait).RH);
		expect(apart(hopGait)).toBeLessThan(0.05);
		expect(apart(hopGait)).toBeGreaterThan(0);
		expect(apart(trotGait)).toBeGreaterThan(0.2);
		expect(apart(walkGait)).toBeGreaterThan(0.2);
	});

	it('stretch the hips less when bunny-hopping than at the trot', () => {
		expect(range(bunnyHop, 'hip')[0]).toBeGreaterThan(range(trot, 'hip')[0] * 0.6);
	});

	it('take steps of 60 to 70 percent on sore joints, with less bend in hip and hock', () => {
		expect(stiffGait.reach[1] / walkGait.reach[1]).toBeGreaterThanOrEqual(0.6);
		expect(stiffGait.reach[1] / walkGait.reach[1]).toBeLessThanOrEqual(0.7);
		for (const joint of ['hip', 'hock'] as const) {
			const [low, high] = range(oaWalk, joint);
			const [from, to] = range(walk, joint);
			expect(high - low, joint).toBeLessThan((to - from) * 0.85);
		}
	});
});

describe('the skip of a slipping kneecap', () => {
	const stride = trotGait.stride;

	it('holds the right hind foot 10 units or more above the ground for whole strides', () => {
		for (let at = 4; at < 6.3; at += 0.05) {
			const { foot } = patellaSkip.pose(at * stride, 1).RH;
			expect(foot!.y - 6).toBeGreaterThan(10);
		}
	});

	it('bends the stifle well past its bend at the trot, then kicks the leg straight', () => {
		expect(range(patellaSkip, 'stifle', 2, 3)[1]).toBeGreaterThan(50);
		expect(range(patellaSkip, 'stifle', 3.2, 3.4)[0]).toBeLessThan(-15);
	});

	it('shows the kneecap out of its groove while the foot is held up, and in it before and after', () => {
		const kneecap = (at: number): number => patellaSkip.pose(at * stride, 1).kneecap!;
		for (let at = 4; at < 6.3; at += 0.05) expect(kneecap(at)).toBe(1);
		for (const at of [0, 3.4, 6.7, 8, 10]) expect(kneecap(at)).toBe(0);
	});

	it('is the plain trot before and after, and in the other hind leg throughout', () => {
		for (const at of [0, 1.3, 2.9, 7.05, 8.4, 9.9])
			expect(patellaSkip.pose(at * stride, 1).RH).toEqual(trot.pose(at * stride, 1).RH);
		for (let at = 0; at < 10; at += 0.07)
			expect(patellaSkip.pose(at * stride, 1).LH).toEqual(trot.pose(at * stride, 1).LH);
	});

	it('leaves face, ears and tail as they are at the trot', () => {
		for (let at = 0; at < 10; at += 0.07) {
			const [skip, plain] = [patellaSkip.pose(at * stride, 1), trot.pose(at * stride, 1)];
			for (const part of ['head', 'ear', 'eye', 'jaw', 'tail'] as const) expect(skip[part]).toBe(plain[part]);
		}
	});
});
