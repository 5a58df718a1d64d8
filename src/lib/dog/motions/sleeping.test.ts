// The three sleepers must differ by what a learner is asked to see: rhythm, force, which limbs, and the end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pose } from '../pose.ts';
import { limbNames } from '../testing.ts';
import { rbdEpisode } from './rbd-episode.ts';
import { remTwitch, twitches } from './rem-twitch.ts';
import { jerksUntil, seizure } from './seizure.ts';
import { sleep } from './sleep.ts';
import { asleep } from './sleeping.ts';

const anySeed = fc.integer({ min: 0, max: 100_000 });

/** Limbs that are not where they lie at rest. */
function moving(pose: Pose): string[] {
	return limbNames.filter((name) => JSON.stringify(pose[name]) !== JSON.stringify(asleep[name]));
}

/** Mean distance of the hind limbs' angles from rest, degrees. */
function force(pose: Pose): number {
	return (Math.abs(pose.RH.hip - asleep.RH.hip) + Math.abs(pose.RH.stifle - asleep.RH.stifle)) / 2;
}

describe('quiet sleep', () => {
	it('moves nothing but the breath', () => {
		for (let t = 0; t <= sleep.duration; t += 0.1) expect({ ...sleep.pose(t, 1), breath: 0 }).toEqual(asleep);
		expect(sleep.pose(0, 1).breath).not.toBeCloseTo(sleep.pose(1.5, 1).breath, 1);
	});
});

describe('dreaming sleep', () => {
	it('flicks one limb at a time, for 50 to 150 ms, with gaps of 0.3 to 5 s that differ', () => {
		fc.assert(
			fc.property(anySeed, (seed) => {
				const all = twitches(seed);
				expect(all.length).toBeGreaterThan(5);
				const gaps = all.slice(1).map(({ at }, i) => at - (all[i]!.at + all[i]!.lasts));
				for (const { lasts } of all) {
					expect(lasts).toBeGreaterThanOrEqual(0.05);
					expect(lasts).toBeLessThanOrEqual(0.15);
				}
				for (const gap of gaps) {
					expect(gap).toBeGreaterThanOrEqual(0.3);
					expect(gap).toBeLessThanOrEqual(5);
				}
				expect(Math.max(...gaps) / Math.min(...gaps)).toBeGreaterThan(1.5);
				expect(new Set(all.map(({ limb }) => limb)).size).toBeGreaterThan(1);
			})
		);
	});

	it('moves at most one limb in any frame and the hock by less than 10 degrees', () => {
		fc.assert(
			fc.property(anySeed, fc.double({ min: 0, max: remTwitch.duration, noNaN: true }), (seed, t) => {
				const pose = remTwitch.pose(t, seed);
				expect(moving(pose).length).toBeLessThanOrEqual(1);
				for (const limb of ['RH', 'LH'] as const)
					expect(Math.abs(pose[limb].hock - asleep[limb].hock)).toBeLessThan(10);
			}),
			{ numRuns: 500 }
		);
	});

	it('leaves trunk, neck and head where they lie and the eyes shut', () => {
		for (let t = 0; t <= remTwitch.duration; t += 0.05) {
			const { thorax, lumbar, pelvis, neck1, neck2, head, x, y, pitch, eye } = remTwitch.pose(t, 3);
			expect({ thorax, lumbar, pelvis, neck1, neck2, head, x, y, pitch }).toEqual({
				thorax: asleep.thorax,
				lumbar: asleep.lumbar,
				pelvis: asleep.pelvis,
				neck1: asleep.neck1,
				neck2: asleep.neck2,
				head: asleep.head,
				x: 0,
				y: 0,
				pitch: 0
			});
			expect(eye).toBeLessThan(0.2);
		}
	});

	it('lies still for more than nine tenths of the time', () => {
		for (const seed of [1, 2, 3]) {
			const frames = Array.from(
				{ length: 2000 },
				(_, i) => moving(remTwitch.pose((i * remTwitch.duration) / 2000, seed)).length
			);
			expect(frames.filter((count) => count === 0).length / frames.length).toBeGreaterThan(0.85);
		}
	});

	it('shows a flick at its height in three of its four stills', () => {
		expect(remTwitch.keyPoses.map((t) => moving(remTwitch.pose(t, 1)).length)).toEqual([1, 1, 0, 1]);
	});
});

describe('an episode of running in sleep', () => {
	it('throws all four limbs about with a force a twitch never has, eyes shut', () => {
		const frames = Array.from({ length: 160 }, (_, i) => rbdEpisode.pose(2.6 + i * 0.05, 1));
		expect(Math.max(...frames.map(force))).toBeGreaterThan(20);
		expect(frames.filter((pose) => moving(pose).length === 4).length).toBeGreaterThan(150);
		expect(Math.max(...frames.map(({ eye }) => eye))).toBeLessThan(0.2);
	});

	it('bites at each bite mark and lunges at each collision', () => {
		for (const { at, label } of rbdEpisode.marks) {
			const near = Array.from({ length: 20 }, (_, i) => rbdEpisode.pose(at + i * 0.02, 1));
			if (label === 'bites the air') expect(Math.max(...near.map(({ jaw }) => jaw))).toBeGreaterThan(9);
			if (label === 'hits the rim') expect(Math.max(...near.map(({ x }) => x))).toBeGreaterThan(5);
		}
	});

	it('ends awake: eyes open, head up, legs at rest', () => {
		const { eye, neck1, RH, LH, RF, LF } = rbdEpisode.pose(rbdEpisode.duration - 1, 1);
		expect(eye).toBe(1);
		expect(neck1).toBeGreaterThan(asleep.neck1 + 8);
		expect({ RH, LH, RF, LF }).toEqual({ RH: asleep.RH, LH: asleep.LH, RF: asleep.RF, LF: asleep.LF });
	});
});

describe('a seizure', () => {
	it('holds all four limbs straight and still while stiff, with the jaw shut', () => {
		for (let t = 2; t < 7.5; t += 0.1) {
			const { RH, LH, jaw, eye } = seizure.pose(t, 1);
			for (const limb of [RH, LH]) {
				expect(limb.stifle).toBeLessThan(-40);
				expect(limb.hock).toBeLessThan(-30);
			}
			expect(jaw).toBe(0);
			expect(eye).toBeGreaterThan(1);
		}
	});

	it('jerks three times a second at first and once a second at the end', () => {
		expect(jerksUntil(1) - jerksUntil(0)).toBeCloseTo(3, 0);
		expect(jerksUntil(14) - jerksUntil(13)).toBeCloseTo(1, 0);
	});

	it('bends and straightens all four limbs together while jerking', () => {
		const frames = Array.from({ length: 1200 }, (_, i) => seizure.pose(9 + i * 0.01, 1));
		const steps = frames.slice(1).map((pose, i) => {
			const before = frames[i]!;
			return [
				pose.RH.stifle - before.RH.stifle,
				pose.LH.stifle - before.LH.stifle,
				pose.RF.elbow - before.RF.elbow,
				pose.LF.elbow - before.LF.elbow
			];
		});
		const together = steps.filter((step) => step.every((by) => by > 0) || step.every((by) => by < 0));
		expect(together.length / steps.length).toBeGreaterThan(0.85);
	});

	it('paddles left and right in turn', () => {
		for (let t = 24; t < 28; t += 0.1) {
			const { RH, LH } = seizure.pose(t, 1);
			expect(RH.hip + LH.hip).toBeCloseTo(48, 6);
		}
		expect(seizure.pose(24.25, 1).RH.hip - seizure.pose(24.75, 1).RH.hip).toBeGreaterThan(20);
	});

	it('ends limp with the eyes half open', () => {
		const end = seizure.pose(34, 1);
		expect(moving(end)).toEqual([]);
		expect(end.eye).toBeCloseTo(0.55);
	});

	it('holds the breath while stiff and breathes deep when limp', () => {
		const swing = (from: number): number => {
			const all = Array.from({ length: 60 }, (_, i) => seizure.pose(from + i * 0.05, 1).breath);
			return Math.max(...all) - Math.min(...all);
		};
		expect(swing(3)).toBeLessThan(0.01);
		expect(swing(32)).toBeGreaterThan(2.5);
	});
});
