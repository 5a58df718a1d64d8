// The motions that run in phases: rising stiffly, the onset of a seizure, and the time after one.
import { describe, expect, it } from 'vitest';
import { builds } from '../build.ts';
import { add, distance, type Point, turned } from '../geometry.ts';
import { plant } from '../contact.ts';
import { body, trunkFrames } from '../kinematics.ts';
import { headLine, noseLine } from '../landmarks.ts';
import type { LimbName } from '../pose.ts';
import { angles } from '../testing.ts';
import { answerLasts, oriented } from './answers.ts';
import { motionNames, motions } from './index.ts';
import { oaRise } from './oa-rise.ts';
import { postIctal } from './post-ictal.ts';
import { remTwitch } from './rem-twitch.ts';
import { seizureOnset } from './seizure-onset.ts';
import type { Motion } from './motion.ts';

const mark = (motion: Motion, label: string): number => motion.marks.find((one) => one.label === label)!.at;

function knuckle(motion: Motion, limb: LimbName, t: number): Point {
	const { joints } = body(builds.mixed, plant(builds.mixed, motion.pose(t, 1)).pose);
	return joints[limb].at(-2)!;
}

describe('a stiff rise', () => {
	it('lifts the front end first and the rump only with the push', () => {
		const from = oaRise.pose(0, 1);
		const front = oaRise.pose(mark(oaRise, 'rocks'), 1);
		expect(front.pitch - from.pitch).toBeGreaterThan(15);
		const pushed = mark(oaRise, 'hind legs push');
		for (let t = 0; t < pushed; t += 0.1) expect(oaRise.pose(t, 1).y).toBeLessThan(-30);
		expect(oaRise.pose(oaRise.duration, 1).y).toBeGreaterThan(-3);
	});

	it('takes three to six seconds', () => {
		const takes = mark(oaRise, 'stands') - mark(oaRise, 'front end up');
		expect(takes).toBeGreaterThanOrEqual(3);
		expect(takes).toBeLessThanOrEqual(6);
	});

	it('keeps the hind feet on their spots until the push', () => {
		const start = knuckle(oaRise, 'RH', 0);
		for (let t = 0; t < mark(oaRise, 'hind legs push'); t += 0.1)
			expect(distance(knuckle(oaRise, 'RH', t), start)).toBeLessThan(0.5);
	});
});

describe('the onset of a seizure', () => {
	it('is a stare first: nothing but the eyes differs', () => {
		const staring = seizureOnset.pose(2, 1);
		expect(staring.eye).toBeGreaterThan(1.2);
		const still = angles(plant(builds.mixed, seizureOnset.pose(2.8, 1)).pose);
		expect(angles(plant(builds.mixed, staring).pose)).toEqual(still);
		expect(staring.wag).toBeCloseTo(0, 9);
		expect(staring.breath).toBeCloseTo(0, 9);
	});

	it('goes stiff, then loses its balance, then sinks', () => {
		expect(seizureOnset.pose(mark(seizureOnset, 'loses its balance'), 1).tail).toBeGreaterThan(30);
		const before = seizureOnset.pose(mark(seizureOnset, 'loses its balance'), 1);
		const reeling = Array.from({ length: 60 }, (_, i) =>
			seizureOnset.pose(mark(seizureOnset, 'loses its balance') + i * 0.01, 1)
		);
		expect(Math.max(...reeling.map(({ x }) => Math.abs(x - before.x)))).toBeGreaterThan(3);
		expect(before.y - seizureOnset.pose(mark(seizureOnset, 'sinks'), 1).y).toBeLessThan(2);
		expect(seizureOnset.pose(6, 1).y).toBeLessThan(-12);
		for (const limb of ['RH', 'LH', 'LF'] as const)
			expect(distance(knuckle(seizureOnset, limb, 0), knuckle(seizureOnset, limb, 5.9)), limb).toBeLessThan(
				1
			);
	});
});

describe('the time after a seizure', () => {
	it('lifts the head before it stands, and stands swaying', () => {
		expect(postIctal.pose(4.3, 1).neck1).toBeGreaterThan(postIctal.pose(0, 1).neck1 + 10);
		expect(postIctal.pose(4.3, 1).y).toBeLessThan(-30);
		const xs = Array.from({ length: 60 }, (_, i) => postIctal.pose(12 + i * 0.1, 1).x);
		expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(5);
	});

	it('moves one foot at a time', () => {
		for (let t = 11; t < postIctal.duration - 0.1; t += 0.1) {
			const onGround = (limb: LimbName, at: number): number => {
				const now = postIctal.pose(at, 1);
				return now[limb].foot!.x + now.travel!;
			};
			const moving = (['RH', 'LH', 'RF', 'LF'] as const).filter(
				(limb) => Math.abs(onGround(limb, t) - onGround(limb, t + 0.05)) > 0.01
			);
			expect(moving.length, `at ${t}`).toBeLessThanOrEqual(1);
		}
	});
});

describe('the wall that a dazed dog walks into', () => {
	it.each(['mixed', 'toy'] as const)(
		'is met by the forehead, not the nose, and never passed (%s)',
		(name) => {
			const build = builds[name];
			const gapAt = (points: readonly Point[], t: number): number => {
				const now = postIctal.pose(t, 1);
				const head = trunkFrames(build, now).HD!;
				const ahead = points.map((one) => add(head.at, turned(build.headPoint(one), head.turn - 10))[0]);
				return now.block! - Math.max(...ahead);
			};
			const gap = (t: number): number => gapAt([...headLine, ...noseLine], t);
			const gaps = Array.from({ length: postIctal.duration * 30 }, (_, i) => gap(i / 30));
			for (let t = mark(postIctal, 'walks into a wall'); t < postIctal.duration; t += 0.1)
				expect(gapAt(noseLine, t), `nose at ${t}`).toBeGreaterThan(gap(t) + 0.5);
			expect(Math.min(...gaps)).toBeGreaterThan(-0.5);
			expect(Math.abs(gap(mark(postIctal, 'walks into a wall')))).toBeLessThan(1.5);
			expect(gap(mark(postIctal, 'stands, swaying'))).toBeGreaterThan(30);
		}
	);
});

describe('a call', () => {
	it('wakes a dreaming dog: eyes open and head up within two seconds, then it sleeps again', () => {
		expect(oriented).toBeLessThanOrEqual(2);
		const base = remTwitch.pose(3, 1);
		const woken = remTwitch.answer(base, oriented, 3);
		expect(base.eye).toBeLessThan(0.2);
		expect(woken.eye).toBeGreaterThan(0.9);
		expect(woken.neck1).toBeGreaterThan(base.neck1 + 10);
		expect(remTwitch.answer(base, answerLasts, 3).eye).toBeCloseTo(base.eye, 9);
	});

	it('changes nothing in a seizure', () => {
		for (const since of [0.5, 2, 4])
			for (const t of [1, 9, 25, 34])
				expect(motions.seizure.answer(motions.seizure.pose(t, 1), since, t)).toEqual(
					motions.seizure.pose(t, 1)
				);
		expect(seizureOnset.answer(seizureOnset.pose(4, 1), 2, 4)).toEqual(seizureOnset.pose(4, 1));
	});

	it('moves the ears or the head of every dog that is not in a seizure', () => {
		for (const name of motionNames.filter((one) => !['seizure', 'seizure-onset'].includes(one))) {
			const motion = motions[name];
			const base = motion.pose(0.2, 1);
			const { ear, head, neck1 } = motion.answer(base, 2.5, 0.2);
			expect([ear, head, neck1], name).not.toEqual([base.ear, base.head, base.neck1]);
		}
	});

	it('leaves a cramp, a tremor, ripples, jerks and the scratch reflex going', () => {
		for (const [name, t] of [
			['cramp', 4],
			['tremor', 1],
			['fasciculation', 2.6],
			['myoclonus', 0.47],
			['scratch-reflex', 3]
		] as const) {
			const base = motions[name].pose(t, 1);
			const answered = motions[name].answer(base, 2.5, t);
			expect([answered.RH, answered.ripple], name).toEqual([base.RH, base.ripple]);
		}
	});
});
