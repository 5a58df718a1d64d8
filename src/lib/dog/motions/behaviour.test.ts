// Scratching, rolling and the four involuntary movements, held to what their lessons say about them.
import { describe, expect, it } from 'vitest';
import { builds } from '../build.ts';
import { pen } from '../camera.ts';
import { plant } from '../contact.ts';
import { draw } from '../drawing.ts';
import { distance, type Point } from '../geometry.ts';
import { body } from '../kinematics.ts';
import type { Pose } from '../pose.ts';
import { tailPoints } from '../tail.ts';
import { angles, peaksPerSecond, sample } from '../testing.ts';
import { excitedRoll, tenseBellyUp } from './belly-up.ts';
import { earItch } from './ear-itch.ts';
import { bursts, groundScratch, stroke } from './ground-scratch.ts';
import type { Motion } from './motion.ts';
import { cramp, fasciculation, myoclonus, rates, tremor } from './muscle.ts';
import { scratchReflex } from './scratch-reflex.ts';
import { asleep } from './sleeping.ts';

describe('scratching the ground', () => {
	it('takes two to four strokes on a side, two to three a second, and alternates sides', () => {
		for (const { strokes } of bursts) {
			expect(strokes).toBeGreaterThanOrEqual(2);
			expect(strokes).toBeLessThanOrEqual(4);
		}
		expect(1 / stroke).toBeGreaterThanOrEqual(2);
		expect(1 / stroke).toBeLessThanOrEqual(3);
		for (const [i, { limb }] of bursts.entries()) if (i) expect(limb).not.toBe(bursts[i - 1]!.limb);
	});

	it('stretches hip and hock by 30 to 50 degrees and swings the stifle both ways', () => {
		const all = sample(groundScratch, builds.mixed, 120).filter(({ t }) => t > 1 && t < 2.2);
		const low = (joint: 'hip' | 'stifle' | 'hock'): number =>
			Math.min(...all.map(({ pose }) => pose.RH[joint]));
		expect(low('hip')).toBeLessThan(-30);
		expect(low('hip')).toBeGreaterThan(-50);
		expect(low('hock')).toBeLessThan(-25);
		expect(low('stifle')).toBeLessThan(-12);
		expect(Math.max(...all.map(({ pose }) => pose.RH.stifle))).toBeGreaterThan(30);
	});

	it('keeps the front feet and the resting hind foot on their spots', () => {
		for (let t = 0; t < groundScratch.duration; t += 0.1) {
			const { RF, LF, RH, LH } = groundScratch.pose(t, 1);
			expect([RF.foot!.x, RF.foot!.y, LF.foot!.x, LF.foot!.y]).toEqual([0, 6, 0, 6]);
			expect(RH.foot!.y === 6 || LH.foot!.y === 6).toBe(true);
		}
	});
});

describe('the scratch reflex', () => {
	const hock = (pose: Pose): number => pose.RH.stifle;

	it('keeps 4 to 5 beats a second whether the hand is slow or fast', () => {
		expect(peaksPerSecond(scratchReflex, hock, 2.5, 3.5)).toBeGreaterThanOrEqual(4);
		expect(peaksPerSecond(scratchReflex, hock, 4, 6)).toBeCloseTo(4.5, 0);
		expect(peaksPerSecond(scratchReflex, ({ hand }) => hand ?? 0, 4, 6)).toBeGreaterThan(1.5);
	});

	it('starts after the hand and ends within two seconds of it', () => {
		const [handStarts, legStarts, handStops, legStops] = scratchReflex.marks.map(({ at }) => at);
		expect(legStarts!).toBeGreaterThan(handStarts!);
		expect(legStops! - handStops!).toBeLessThan(2);
		expect(scratchReflex.pose(legStops! + 0.2, 1).RH).toMatchObject({ hip: 0, stifle: 0, hock: 0 });
		const gone = scratchReflex.pose(handStops! + 0.4, 1);
		expect(gone.hand).toBeUndefined();
	});

	it('moves one hind leg through 20 to 40 degrees; the others stand and the tail is still', () => {
		const all = Array.from({ length: 200 }, (_, i) => scratchReflex.pose(3 + i * 0.01, 1));
		const swing = Math.max(...all.map(hock)) - Math.min(...all.map(hock));
		expect(swing).toBeGreaterThanOrEqual(20);
		expect(swing).toBeLessThanOrEqual(40);
		for (const { LH, RF, LF, tail, wag } of all) {
			expect([LH, RF, LF]).toEqual([all[0]!.LH, all[0]!.RF, all[0]!.LF]);
			expect([tail, wag]).toEqual([0, 0]);
		}
	});
});

describe('scratching an ear', () => {
	it('rakes five to six times a second', () => {
		const rate = peaksPerSecond(earItch, ({ RH }) => RH.foot!.y, 1.8, 3.4);
		expect(rate).toBeGreaterThanOrEqual(5);
		expect(rate).toBeLessThanOrEqual(6);
	});

	it('brings the paw to the head, which the scratch reflex does not', () => {
		const gap = (motion: Motion, t: number): number => {
			const { joints, trunk } = body(builds.mixed, plant(builds.mixed, motion.pose(t, 1)).pose);
			return distance(joints.RH[4]!, trunk.HD!.at);
		};
		const nearest = Math.min(...Array.from({ length: 40 }, (_, i) => gap(earItch, 2 + i * 0.02)));
		expect(nearest).toBeLessThan(20);
		expect(gap(scratchReflex, 3.05)).toBeGreaterThan(60);
	});

	it('ends with a shake of the head, about four a second', () => {
		expect(peaksPerSecond(earItch, ({ ear }) => ear, 6.9, 7.9)).toBeCloseTo(4, 0);
	});
});

describe('on the back', () => {
	it('pedals unevenly when loose: left and right differ and there are pauses', () => {
		const all = Array.from({ length: 160 }, (_, i) => excitedRoll.pose(i * 0.05, 1));
		const speeds = all.slice(1).map((pose, i) => Math.abs(pose.RH.hip - all[i]!.RH.hip));
		expect(Math.max(...speeds)).toBeGreaterThan(8 * Math.min(...speeds) + 1);
		expect(all.filter(({ RH, LH }) => Math.abs(RH.hip - LH.hip) > 5).length).toBeGreaterThan(100);
		expect(Math.min(...all.map(({ jaw }) => jaw))).toBeGreaterThan(8);
	});

	it('moves nothing but breath and eyelids when tense', () => {
		const still = ({ breath: _breath, eye: _eye, ...rest }: Pose): object => rest;
		for (let t = 0; t < tenseBellyUp.duration; t += 0.1)
			expect(still(tenseBellyUp.pose(t, 1))).toEqual(still(tenseBellyUp.pose(0, 1)));
		expect(tenseBellyUp.pose(0, 1).jaw).toBe(0);
		expect(tenseBellyUp.pose(0, 1).eye).toBeGreaterThan(1);
	});
});

describe('muscles', () => {
	it('ripple without moving any joint', () => {
		const first = angles(plant(builds.mixed, fasciculation.pose(0, 1)).pose);
		for (const { pose } of sample(fasciculation, builds.mixed, 20)) expect(angles(pose)).toEqual(first);
		const rate = peaksPerSecond(fasciculation, ({ ripplePhase }) => Math.sin(ripplePhase), 2.2, 4.2);
		expect(rate).toBeCloseTo(rates.ripple, 0);
		expect(rate).toBeGreaterThanOrEqual(5);
		expect(rate).toBeLessThanOrEqual(15);
	});

	it('ripple in the lens and nowhere else on the dog', () => {
		const shapes = (t: number): string[] =>
			draw(builds.mixed, { ...fasciculation.pose(t, 1), breath: 0, eye: 1 }, pen('side', 'large')).shapes.map(
				({ d }) => d
			);
		const [calm, one, other] = [shapes(0), shapes(2.5), shapes(2.53)];
		const lens = calm.findIndex((_, i) => calm[i] !== one[i]);
		expect(lens).toBeGreaterThan(calm.length - 8);
		expect(one[lens]).not.toBe(other[lens]);
		expect(one.slice(0, lens)).toEqual(other.slice(0, lens));
	});

	it('cramp in one held position: stifle bent, hip not, paw off the ground and the shank not level', () => {
		const { RH } = cramp.pose(3, 1);
		expect(RH.stifle).toBeGreaterThan(30);
		expect(RH.hip).toBeLessThan(0);
		const { joints } = body(builds.mixed, plant(builds.mixed, cramp.pose(3, 1)).pose);
		const [, stifle, hock, , toe] = joints.RH as [Point, Point, Point, Point, Point];
		expect(toe[1]).toBeGreaterThan(5);
		expect(stifle[1] - hock[1]).toBeGreaterThan(0.35 * (stifle[0] - hock[0]));
		for (let t = 3; t < 7.9; t += 0.1) expect(cramp.pose(t, 1).RH).toEqual(RH);
	});

	it('keep the tail of a cramped dog behind its thigh, where nobody can mistake its tip', () => {
		for (const build of [builds.mixed, builds.toy])
			for (const { pose } of sample(cramp, build, 10)) {
				const made = body(build, pose);
				const front = Math.max(...tailPoints(build, made.trunk, pose).map(([x]) => x));
				expect(front).toBeLessThan(made.joints.RH[0]![0]);
			}
	});

	it('tremble 6 to 12 times a second in stifle and hock, over a paw that stays on the ground', () => {
		const rate = peaksPerSecond(tremor, ({ RH }) => RH.foot!.turn, 0.001, 3.901);
		expect(rate).toBeCloseTo(rates.tremor, 0);
		const all = sample(tremor, builds.mixed, 100).map(({ pose }) => pose);
		for (const joint of ['stifle', 'hock'] as const) {
			const values = all.map(({ RH }) => RH[joint]);
			const swing = Math.max(...values) - Math.min(...values);
			expect(swing, joint).toBeGreaterThan(8);
			expect(swing, joint).toBeLessThan(36);
		}
		const toes = all.map((pose) => body(builds.mixed, pose).joints.RH[3] as Point);
		for (const toe of toes) expect(distance(toe, toes[0] as Point)).toBeLessThan(0.3);
	});

	it('jerk in one limb only, at an even beat, in sleep', () => {
		expect(peaksPerSecond(myoclonus, ({ RH }) => RH.stifle, 0, 8)).toBeCloseTo(rates.jerk, 1);
		for (let t = 0; t < 8; t += 0.03) {
			const { RH: _jerks, breath: _breath, ...others } = myoclonus.pose(t, 1);
			const { RH: _rest, breath: _none, ...still } = asleep;
			expect(others).toEqual(still);
		}
	});
});
