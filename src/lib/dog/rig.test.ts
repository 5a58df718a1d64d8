// The rig: bones keep their length, planted feet land where they are asked to, outlines do not cross.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builds } from './build.ts';
import { pen } from './camera.ts';
import { plant } from './contact.ts';
import { draw } from './drawing.ts';
import { distance, type Point } from './geometry.ts';
import { body, carried, hindFrames, trunkFrames } from './kinematics.ts';
import { fore, hind, type HindPose, mixPoses, pose, type Pose } from './pose.ts';
import { limits, restJoints } from './skeleton.ts';
import { standing } from './motions/stand.ts';
import { outside } from './testing.ts';

const within = (name: keyof typeof limits): fc.Arbitrary<number> =>
	fc.double({ min: limits[name][0], max: limits[name][1], noNaN: true });

const hindPose: fc.Arbitrary<HindPose> = fc.record({
	hip: within('hip'),
	stifle: within('stifle'),
	hock: within('hock'),
	toe: within('hindToe')
});

const forePose = fc.record({
	scapula: within('scapula'),
	shoulder: within('shoulder'),
	elbow: within('elbow'),
	carpus: within('carpus'),
	toe: within('foreToe')
});

const anyPose: fc.Arbitrary<Pose> = fc
	.record({
		x: fc.double({ min: -20, max: 20, noNaN: true }),
		y: fc.double({ min: -80, max: 20, noNaN: true }),
		pitch: fc.double({ min: -180, max: 180, noNaN: true }),
		thorax: within('thorax'),
		lumbar: within('lumbar'),
		pelvis: within('pelvis'),
		neck1: within('neck1'),
		neck2: within('neck2'),
		head: within('head'),
		RH: hindPose,
		LH: hindPose,
		RF: forePose,
		LF: forePose
	})
	.map((changes) => pose(changes));

const anyBuild = fc.constantFrom(builds.mixed, builds.toy);
const hindChain = ['HIP', 'ST', 'HK', 'MTP', 'HT'] as const;
const foreChain = ['SCT', 'SH', 'EL', 'CA', 'MCP', 'FT'] as const;

describe('bones', () => {
	it('keep their length in every pose and build', () => {
		fc.assert(
			fc.property(anyBuild, anyPose, (build, any) => {
				const { joints } = body(build, any);
				for (const [limb, chain] of [
					['RH', hindChain],
					['LH', hindChain],
					['RF', foreChain],
					['LF', foreChain]
				] as const)
					chain.slice(1).forEach((joint, i) => {
						const rest = distance(build.joints[joint], build.joints[chain[i] as 'HIP']);
						const now = distance(joints[limb][i + 1] as Point, joints[limb][i] as Point);
						expect(Math.abs(now - rest)).toBeLessThan(1e-6);
					});
			})
		);
	});

	it('stand at their resting places in the standing pose', () => {
		const { joints } = body(builds.mixed, pose());
		hindChain.forEach((joint, i) => {
			expect(joints.RH[i]?.[0]).toBeCloseTo(restJoints[joint][0], 9);
			expect(joints.RH[i]?.[1]).toBeCloseTo(restJoints[joint][1], 9);
		});
	});

	it('flex the way the signs say: hip forward, stifle and hock closing, elbow forward', () => {
		const knee = (hip: number): Point => body(builds.mixed, pose({ RH: hind(hip) })).joints.RH[1] as Point;
		expect(knee(20)[0]).toBeGreaterThan(knee(0)[0]);
		const hipToHock = (stifle: number): number => {
			const { joints } = body(builds.mixed, pose({ RH: hind(0, stifle) }));
			return distance(joints.RH[0] as Point, joints.RH[2] as Point);
		};
		expect(hipToHock(30)).toBeLessThan(hipToHock(0));
		const paw = (elbow: number): Point =>
			body(builds.mixed, pose({ RF: fore(0, 0, elbow) })).joints.RF[3] as Point;
		expect(paw(20)[0]).toBeGreaterThan(paw(0)[0]);
	});
});

describe('planting', () => {
	it('puts the knuckle of a flat foot where it was asked to be, in both builds', () => {
		fc.assert(
			fc.property(anyBuild, fc.double({ min: -14, max: 12, noNaN: true }), (build, x) => {
				const asked = pose({ RH: { ...hind(), foot: { centre: -48, x, y: 6, turn: 0, toe: 0 } } });
				const { pose: found, caps } = plant(build, asked);
				expect(caps).toBe(0);
				const knuckle = body(build, found).joints.RH[3] as Point;
				expect(knuckle[0]).toBeCloseTo(build.footCentre(-48) + x * build.leg, 6);
				expect(knuckle[1]).toBeCloseTo(build.joints.MTP[1], 0);
				expect(outside(found)).toEqual([]);
			})
		);
	});

	it('counts a reach that the leg does not have', () => {
		const far = pose({ RH: { ...hind(), foot: { centre: -48, x: -90, y: 6, turn: 0, toe: 0 } } });
		expect(plant(builds.mixed, far).caps).toBe(1);
	});

	it('keeps the stifle in front of and the elbow behind the line of the leg', () => {
		const { pose: found } = plant(builds.mixed, standing);
		const { joints } = body(builds.mixed, found);
		const side = (a: Point, b: Point, c: Point): number =>
			(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
		expect(side(joints.RH[0] as Point, joints.RH[2] as Point, joints.RH[1] as Point)).toBeGreaterThan(0);
		expect(side(joints.RF[1] as Point, joints.RF[3] as Point, joints.RF[2] as Point)).toBeLessThan(0);
	});

	it('leaves no part of a standing paw under the ground', () => {
		for (const build of [builds.mixed, builds.toy]) {
			const { pose: found } = plant(build, standing);
			const trunk = trunkFrames(build, found);
			const { frames } = hindFrames(build, trunk, found.RH);
			for (const mark of build.hindLine) expect(carried(frames, mark)[1]).toBeGreaterThan(-0.3);
		}
	});
});

describe('mixing poses', () => {
	it('gives the ends at 0 and 1 and the middle between', () => {
		const bent = pose({ RH: hind(40), neck1: -20 });
		expect(mixPoses(pose(), bent, 0)).toEqual(pose());
		expect(mixPoses(pose(), bent, 1)).toEqual(bent);
		expect(mixPoses(pose(), bent, 0.5).RH.hip).toBe(20);
		expect(mixPoses(pose(), bent, 0.5).neck1).toBe(-10);
	});
});

describe('drawing', () => {
	it('has the same shapes in the same order in every pose, and only finite numbers', () => {
		const roles = draw(builds.mixed, standing, pen('side', 'medium')).shapes.map(({ role }) => role);
		fc.assert(
			fc.property(anyBuild, anyPose, (build, any) => {
				const { shapes, silhouette } = draw(build, any, pen('above', 'large'));
				expect(shapes.map(({ role }) => role)).toEqual(roles);
				expect(silhouette + shapes.map(({ d }) => d).join('')).not.toMatch(/NaN|Infinity|undefined|e-/);
			}),
			{ numRuns: 40 }
		);
	});

	it('shuts the eye, and hides the tongue of a shut mouth', () => {
		const eye = (changes: Partial<Pose>, role: string): string =>
			draw(builds.mixed, pose(changes), pen('side', 'medium')).shapes.find((shape) => shape.role === role)
				?.d ?? '';
		expect(eye({ eye: 0 }, 'eye')).toBe('');
		expect(eye({ eye: 1 }, 'eye')).not.toBe('');
		expect(eye({ jaw: 0 }, 'tongue')).toBe('');
		expect(eye({ jaw: 12 }, 'tongue')).not.toBe('');
	});

	it('stays small: a frame is under 32 kB of path data', () => {
		const { shapes, silhouette } = draw(builds.mixed, standing, pen('side', 'large'));
		expect(silhouette.length + shapes.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(32_000);
	});
});
