// The five motions that send a dog to the vet the same day or at once, held to what makes each of them that one.
import { describe, expect, it } from 'vitest';
import { type Build, builds } from '../build.ts';
import { plant } from '../contact.ts';
import { distance, type Point } from '../geometry.ts';
import { body, carried } from '../kinematics.ts';
import type { LimbName, Pose } from '../pose.ts';
import { angles, limbNames, peaksPerSecond, sample } from '../testing.ts';
import { hears } from './answers.ts';
import { downBehind } from './down-behind.ts';
import { faint } from './faint.ts';
import { focalSeizure, jerkRate } from './focal-seizure.ts';
import { hindLegUp, trembles } from './hind-leg-up.ts';
import { knuckling, turnedOver, unsureGait } from './knuckling.ts';
import type { Motion } from './motion.ts';
import { trot } from './trot.ts';
import { stand } from './stand.ts';
import { walk } from './walk.ts';

const both = [builds.mixed, builds.toy];
const mark = (motion: Motion, label: string): number => motion.marks.find((one) => one.label === label)!.at;
const times = (from: number, to: number, step = 0.05): number[] =>
	Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function joints(motion: Motion, t: number, build: Build = builds.mixed): Record<LimbName, readonly Point[]> {
	return body(build, plant(build, motion.pose(t, 1)).pose).joints;
}
const toeTip = (motion: Motion, limb: LimbName, t: number, build?: Build): Point =>
	joints(motion, t, build)[limb].at(-1)!;
const knuckle = (motion: Motion, limb: LimbName, t: number): Point => joints(motion, t)[limb].at(-2)!;

/** Height of the lowest point of a hind limb's outline. */
function lowest(pose: Pose, limb: 'RH' | 'LH', build: Build): number {
	const { limbs } = body(build, plant(build, pose).pose);
	return Math.min(...build.hindLine.map((one) => carried(limbs[limb], one)[1]));
}

describe('a hind leg held up', () => {
	it('keeps its paw well off the ground and the other three paws where they stand, all the time', () => {
		for (const build of both)
			for (const { t, pose } of sample(hindLegUp, build, 30)) {
				expect(lowest(pose, 'RH', build), `${build.name} at ${t}`).toBeGreaterThan(6);
				for (const limb of ['LH', 'RF', 'LF'] as const)
					expect(distance(toeTip(hindLegUp, limb, t, build), toeTip(hindLegUp, limb, 0, build))).toBeLessThan(
						0.3
					);
			}
	});

	it('carries the weight forward, the head low and the ears back', () => {
		for (const t of times(0, hindLegUp.duration, 0.2)) {
			const [lame, sound] = [hindLegUp.pose(t, 1), stand.pose(0, 1)];
			expect(lame.x).toBeGreaterThan(sound.x + 4);
			expect(lame.neck1 + lame.neck2).toBeLessThan(-10);
			expect(lame.ear).toBeLessThan(-5);
		}
	});

	it('trembles slightly and in bouts, which a cramp does not', () => {
		const stifle = (from: number, to: number): number[] =>
			times(from, to, 0.005).map((t) => hindLegUp.pose(t, 1).RH.stifle);
		const bout = mark(hindLegUp, 'trembles') + 0.6;
		expect(peaksPerSecond(hindLegUp, ({ RH }) => RH.stifle, bout, bout + 1)).toBeCloseTo(trembles, 0);
		expect(spread(stifle(bout, bout + 0.5))).toBeGreaterThan(3);
		expect(spread(stifle(bout, bout + 0.5))).toBeLessThan(9);
		expect(peaksPerSecond(hindLegUp, ({ RH }) => RH.stifle, 4, 5)).toBeLessThanOrEqual(1);
		expect(hindLegUp.pose(bout, 1).cramp).toBe(0);
	});

	it('stays up when the dog is called', () => {
		const base = hindLegUp.pose(3, 1);
		expect(hindLegUp.answer(base, 2.5, 3).RH).toEqual(base.RH);
	});
});

describe('knuckling', () => {
	const { stride, stance } = unsureGait;
	const middle = (i: number): number => (i + stance[1] / 2) * stride;

	it('stands on the top of the right hind paw in some strides, on its sole in the others', () => {
		for (const [i, over] of turnedOver.entries())
			for (const share of [0.1, 0.5, 0.9]) {
				const t = (i + share * stance[1]) * stride;
				const ahead = toeTip(knuckling, 'RH', t)[0] - knuckle(knuckling, 'RH', t)[0];
				if (over) expect(ahead, `stride ${i}`).toBeLessThan(-6);
				else expect(ahead, `stride ${i}`).toBeGreaterThan(6);
				expect(lowest(knuckling.pose(t, 1), 'RH', builds.mixed)).toBeLessThan(0.3);
			}
		expect(turnedOver).toContain(true);
		expect(turnedOver).toContain(false);
	});

	it('never turns another paw over', () => {
		for (const limb of ['LH', 'RF', 'LF'] as const)
			for (let i = 0; i < turnedOver.length; i++) {
				const t = (i + unsureGait.lands[limb] + 0.3 * stance[1]) * stride;
				expect(toeTip(knuckling, limb, t)[0]).toBeGreaterThan(knuckle(knuckling, limb, t)[0] + 6);
			}
	});

	it('slides no paw that bears weight, turned over or not', () => {
		for (const limb of limbNames)
			for (let i = 0; i < turnedOver.length; i++) {
				const lands = (i + unsureGait.lands[limb]) * stride;
				const places = [0.02, 0.3, 0.6, 0.95].map((share) => {
					const t = lands + share * stance[1] * stride;
					return toeTip(knuckling, limb, t)[0] + knuckling.pose(t, 1).travel!;
				});
				expect(spread(places), `${limb} stride ${i}`).toBeLessThan(0.3);
			}
	});

	it('scuffs: the right hind paw is dragged along the ground, the left one is lifted', () => {
		const highest = (limb: 'RH' | 'LH', i: number): number => {
			const from = (i + unsureGait.lands[limb] + stance[1]) * stride;
			return Math.max(
				...times(from, from + (1 - stance[1]) * stride, 0.02).map((t) =>
					lowest(knuckling.pose(t, 1), limb, builds.mixed)
				)
			);
		};
		for (let i = 0; i < turnedOver.length; i++) {
			expect(highest('RH', i)).toBeLessThan(1);
			expect(highest('LH', i)).toBeGreaterThan(3);
		}
	});

	it('steps evenly in front and unevenly behind', () => {
		const lands = (limb: LimbName): number[] =>
			turnedOver.map((_, i) => {
				const { centre, x } = knuckling.pose((i + unsureGait.lands[limb] + 0.05) * stride, 1)[limb].foot!;
				return centre + x;
			});
		for (const limb of ['RF', 'LF'] as const) expect(spread(lands(limb))).toBeLessThan(1e-6);
		for (const limb of ['RH', 'LH'] as const) expect(spread(lands(limb))).toBeGreaterThan(3);
	});

	it('holds the loin stiff, which moves at a sound walk, and sinks over the paw that turned over', () => {
		const loin = (motion: Motion): number =>
			spread(times(0, motion.duration, 0.02).map((t) => motion.pose(t, 1).lumbar));
		expect(loin(knuckling)).toBe(0);
		expect(loin(walk)).toBeGreaterThan(2);
		const rump = (i: number): number => joints(knuckling, middle(i)).RH[0]![1];
		for (const [i, over] of turnedOver.entries())
			if (over) expect(rump(i)).toBeLessThan(Math.min(rump(0), rump(2)) - 0.5);
	});
});

describe('down behind', () => {
	const all = times(0, downBehind.duration, 0.05);

	it('lifts the front end in its try, never the rump', () => {
		const rump = all.map((t) => joints(downBehind, t).RH[0]![1]);
		expect(spread(rump)).toBeLessThan(0.5);
		expect(Math.max(...rump)).toBeLessThan(45);
		const shoulders = (t: number): number => joints(downBehind, t).RF[0]![1];
		const tries = mark(downBehind, 'tries to rise');
		expect(shoulders(mark(downBehind, 'sinks back')) - shoulders(tries)).toBeGreaterThan(4);
		expect(shoulders(5)).toBeCloseTo(shoulders(0), 0);
	});

	it('leaves both hind legs on the ground with the tops of the paws down', () => {
		for (const limb of ['RH', 'LH'] as const)
			for (const t of all) {
				expect(knuckle(downBehind, limb, t)[0] - toeTip(downBehind, limb, t)[0]).toBeGreaterThan(8);
				for (const [, y] of joints(downBehind, t)[limb].slice(2)) expect(y).toBeLessThan(14);
			}
	});

	it('steps with one front paw at a time and drags both hind paws after, forward only', () => {
		const onGround = (limb: LimbName, t: number): number =>
			toeTip(downBehind, limb, t)[0] + downBehind.pose(t, 1).travel!;
		for (const t of all.slice(0, -1)) {
			const moved = (limb: LimbName): number => onGround(limb, t + 0.05) - onGround(limb, t);
			const stepping = (['RF', 'LF'] as const).filter((limb) => downBehind.pose(t, 1)[limb].foot!.y > 6.2);
			expect(stepping.length, `at ${t}`).toBeLessThanOrEqual(1);
			for (const limb of ['RH', 'LH'] as const) expect(moved(limb), `${limb} at ${t}`).toBeGreaterThan(-0.05);
		}
		for (const limb of ['RH', 'LH'] as const)
			expect(onGround(limb, downBehind.duration) - onGround(limb, 0)).toBeCloseTo(30, 1);
		// The trunk leads, the legs follow.
		const t = mark(downBehind, 'pulls itself forward') + 1;
		expect(onGround('RH', t) - onGround('RH', 0)).toBeLessThan(downBehind.pose(t, 1).travel! - 1);
	});

	it('is awake: it hears, and the hind legs do not answer', () => {
		const base = downBehind.pose(1, 1);
		const called = downBehind.answer(base, 2.5, 1);
		expect(base.eye).toBe(1);
		expect(called.neck1).toBeGreaterThan(base.neck1);
		expect([called.RH, called.LH]).toEqual([base.RH, base.LH]);
	});
});

describe('a focal seizure', () => {
	const [begins, ends] = [mark(focalSeizure, 'jerks begin') + 1, mark(focalSeizure, 'jerks end') - 1];
	const during = times(begins, ends, 0.01);

	it('jerks one hind leg at an even beat, and the face of that side with it', () => {
		expect(peaksPerSecond(focalSeizure, ({ RH }) => RH.foot!.y, begins, begins + 4)).toBeCloseTo(jerkRate, 1);
		const jerking = during.filter((t) => focalSeizure.pose(t, 1).RH.foot!.y > 13);
		const quiet = during.filter((t) => focalSeizure.pose(t, 1).RH.foot!.y < 7.5);
		for (const t of jerking) {
			expect(focalSeizure.pose(t, 1).tense).toBeGreaterThan(0.3);
			expect(focalSeizure.pose(t, 1).eye).toBeLessThan(0.85);
		}
		const drawn = quiet.filter((t) => focalSeizure.pose(t, 1).tense < 0.2);
		expect(drawn.length).toBeGreaterThan(quiet.length / 2);
	});

	it('leaves the rest quiet: three feet stand, the trunk stays up and is not stiff', () => {
		for (const t of during) {
			for (const limb of ['LH', 'RF', 'LF'] as const)
				expect(distance(toeTip(focalSeizure, limb, t), toeTip(focalSeizure, limb, 0))).toBeLessThan(0.3);
			const { y, pitch, roll, tail, wag } = focalSeizure.pose(t, 1);
			expect(y).toBeGreaterThan(-2);
			expect([pitch, roll]).toEqual([0, 0]);
			expect(Math.abs(tail) + wag).toBeLessThan(5);
		}
	});

	it('hears in part: later and less than a dog that stands at ease, while the jerks go on', () => {
		const base = focalSeizure.pose(5, 1);
		const raised = (since: number): number => focalSeizure.answer(base, since, 5).neck1 - base.neck1;
		const full = hears(base, 2.5, 5).neck1 - base.neck1;
		expect(raised(2.5)).toBeGreaterThan(0.2 * full);
		expect(raised(2.5)).toBeLessThan(0.6 * full);
		expect(raised(0.8)).toBe(0);
		expect(hears(base, 0.8, 5).neck1).toBeGreaterThan(base.neck1);
		expect(focalSeizure.answer(base, 2.5, 5).RH).toEqual(base.RH);
	});

	it('asks before it shows anything, as every seizure does', () => {
		expect(focalSeizure.warns).toBe(true);
	});
});

describe('a faint', () => {
	const [slows, folds, limp, lifts, stands] = [
		'slows',
		'folds',
		'lies limp',
		'lifts its head',
		'stands again'
	].map((label) => mark(faint, label)) as [number, number, number, number, number];

	it('begins in a sound trot', () => {
		for (const t of times(0, slows - 0.1, 0.1)) {
			const [now, sound] = [faint, trot].map((motion) => plant(builds.mixed, motion.pose(t, 1)).pose);
			expect(angles(now!)).toEqual(angles(sound!));
		}
	});

	it('folds softly, over more than a second, and no faster than a dog lies down', () => {
		expect(limp - folds).toBeGreaterThan(1);
		for (const t of times(slows, limp, 0.02)) {
			const drop = (joints(faint, t).RF[0]![1] - joints(faint, t + 0.02).RF[0]![1]) / 0.02;
			expect(drop, `at ${t}`).toBeLessThan(60);
		}
	});

	it('lies limp: no joint moves, no leg is stretched, the eyes are shut', () => {
		const still = angles(plant(builds.mixed, faint.pose(limp, 1)).pose);
		for (const t of times(limp, lifts, 0.1)) {
			const { pose } = plant(builds.mixed, faint.pose(t, 1));
			for (const [name, value] of Object.entries(angles(pose)))
				expect(value, name).toBeCloseTo(still[name]!, 6);
			expect(pose.eye).toBe(0);
		}
		for (const limb of ['RH', 'LH'] as const) expect(still[`${limb} stifle`]).toBeGreaterThan(30);
		for (const limb of ['RF', 'LF'] as const) expect(still[`${limb} elbow`]).toBeGreaterThan(30);
	});

	it('slides no paw: after its last step each stays on its spot until the dog gets up', () => {
		const onGround = (limb: LimbName, t: number): number => {
			const now = faint.pose(t, 1);
			return now[limb].foot!.centre + now[limb].foot!.x + now.travel!;
		};
		for (const limb of limbNames)
			expect(spread(times(4.3, lifts, 0.05).map((t) => onGround(limb, t))), limb).toBeLessThan(0.01);
	});

	it('is on its feet ten to twenty seconds after it slowed, with a wagging tail', () => {
		expect(stands - slows).toBeGreaterThanOrEqual(10);
		expect(stands - slows).toBeLessThanOrEqual(20);
		const end = faint.pose(faint.duration, 1);
		expect(end.y).toBeGreaterThan(-3);
		expect(end.wag).toBeGreaterThan(5);
	});

	it('does not hear while it is limp, and hears when it is up', () => {
		const called = (t: number): Pose => faint.answer(faint.pose(t, 1), 2.5, t);
		expect(called(8)).toEqual(faint.pose(8, 1));
		expect(called(17).neck1).toBeGreaterThan(faint.pose(17, 1).neck1);
	});
});
