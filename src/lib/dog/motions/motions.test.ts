// What every motion must hold to, whatever it shows: joints, bones, contact, continuity, loops, words.
import { describe, expect, it } from 'vitest';
import { builds } from '../build.ts';
import { along, closed } from '../outline.ts';
import { plant } from '../contact.ts';
import { forePoints, hindPoints } from '../corrections.ts';
import type { Point } from '../geometry.ts';
import { body, carried } from '../kinematics.ts';
import { jointsOf, limbNames, longestStep, outside, sample } from '../testing.ts';
import { motionNames, motions } from './index.ts';
import { motionWords } from './words.ts';
import { answerLasts } from './answers.ts';
import { standardSeed } from './motion.ts';

const seeds = [1, 7, 42];

/** Crossings of an outline with itself, sampled at five points a span. */
function crossings(points: readonly Point[]): number {
	const line = closed(points).flatMap((segment) => [0, 0.2, 0.4, 0.6, 0.8].map((t) => along(segment, t)));
	const side = (a: Point, b: Point, c: Point): number =>
		Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
	const at = (i: number): Point => line[i % line.length] as Point;
	let found = 0;
	for (let i = 0; i < line.length; i++)
		for (let j = i + 2; j < line.length; j++) {
			if (i === 0 && j === line.length - 1) continue;
			const [a, b, c, d] = [at(i), at(i + 1), at(j), at(j + 1)];
			if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) found++;
		}
	return found;
}

describe.each(motionNames)('%s', (name) => {
	const motion = motions[name];

	it('is listed under its own name, with words for those who do not see it', () => {
		expect(motion.name).toBe(name);
		expect(motion.alt).toMatch(/^[A-Z].*\.$/);
		expect(motion.alt.length).toBeLessThan(180);
		const { caption, describe: steps } = motionWords[name];
		expect(steps.length).toBeGreaterThanOrEqual(2);
		for (const text of [caption, motion.answersVoice, ...steps]) expect(text).toMatch(/^[A-Z].*\.$/);
		expect(motion.title).toMatch(/^[A-Z].*[^.]$/);
	});

	it('has four key poses and its marks inside its duration, in order', () => {
		const { keyPoses, marks, duration } = motion;
		expect(keyPoses).toHaveLength(4);
		for (const times of [keyPoses, marks.map(({ at }) => at)]) {
			expect([...times].sort((a, b) => a - b)).toEqual([...times]);
			for (const at of times) {
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at).toBeLessThanOrEqual(duration);
			}
		}
	});

	it('says what each key pose shows, and what a mark stands for', () => {
		for (const text of motion.keyWords) expect(text).toMatch(/^[A-Z].*\.$/);
		if (motion.marks.length) expect(motion.markName).toMatch(/^(a|an|\w+s) /);
		expect(motion.marksOf?.(standardSeed) ?? motion.marks).toEqual(motion.marks);
	});

	it('answers a call from any moment inside its limits, without a jump, and goes back to what it did', () => {
		for (const dog of [builds.mixed, builds.toy])
			for (const start of [0, 0.37, 0.52, 0.93].map((share) => share * motion.duration)) {
				let before: Point[] | undefined;
				for (let since = 0; since <= answerLasts; since += 1 / 60) {
					const t = motion.loop
						? (start + since) % motion.duration
						: Math.min(start + since, motion.duration);
					const { pose, caps } = plant(dog, motion.answer(motion.pose(t, 1), since, t));
					const wrong = caps ? [...outside(pose), 'overreach'] : outside(pose);
					if (wrong.length) expect(wrong, `${dog.name} called at ${start}, ${since} later`).toEqual([]);
					const now = jointsOf(dog, pose);
					const step = before ? longestStep(before, now) : 0;
					if (step > 12) expect(step, `called at ${start}, ${since} later`).toBeLessThan(12);
					before = now;
				}
			}
		const base = motion.pose(1, 1);
		for (const since of [0, answerLasts])
			expect(jointsOf(builds.mixed, plant(builds.mixed, motion.answer(base, since, 1)).pose)).toEqual(
				jointsOf(builds.mixed, plant(builds.mixed, base).pose)
			);
	});

	it('gives the same pose for the same time and seed', () => {
		expect(motion.pose(1.234, 5)).toEqual(motion.pose(1.234, 5));
	});

	it.each(['mixed', 'toy'] as const)(
		'keeps every joint inside its limits and never overreaches (%s)',
		(build) => {
			for (const seed of seeds)
				for (const { t, pose, caps } of sample(motion, builds[build], 30, seed)) {
					const wrong = caps ? [...outside(pose), 'overreach'] : outside(pose);
					if (wrong.length) expect(wrong, `at ${t}`).toEqual([]); // thousands of passing calls are slow
				}
		}
	);

	it('moves without a jump: no joint goes farther than 3 units in a 240th of a second', () => {
		for (const seed of seeds) {
			let before: Point[] | undefined;
			for (const { t, pose } of sample(motion, builds.mixed, 240, seed)) {
				const now = jointsOf(builds.mixed, pose);
				const step = before ? longestStep(before, now) : 0;
				if (step >= 3) expect(step, `at ${t}`).toBeLessThan(3);
				before = now;
			}
		}
	});

	if (motion.loop)
		it('ends as it begins', () => {
			for (const seed of seeds) {
				const first = sample(motion, builds.mixed, 1 / motion.duration, seed);
				const [start, end] = [first[0], first[1]].map((frame) => jointsOf(builds.mixed, frame!.pose));
				expect(longestStep(start!, end!)).toBeLessThan(0.01);
				expect(motion.pose(0, seed).breath).toBeCloseTo(motion.pose(motion.duration, seed).breath, 6);
			}
		});

	// Where the dog sits the folded thigh makes one small loop, hidden inside the fill.
	const allowed = ['ear-itch', 'oa-rise', 'post-ictal'].includes(name) ? 1 : 0;

	it.each(['mixed', 'toy'] as const)('never turns a limb outline inside out (%s)', (build) => {
		const dog = builds[build];
		for (const { t, pose } of sample(motion, dog, 6)) {
			const { limbs } = body(dog, pose);
			for (const limb of ['RH', 'LH'] as const)
				expect(
					crossings(hindPoints(dog, limbs[limb], pose[limb], pose)),
					`${limb} at ${t}`
				).toBeLessThanOrEqual(allowed);
			for (const limb of ['RF', 'LF'] as const)
				expect(crossings(forePoints(dog, limbs[limb], pose[limb], 0)), `${limb} at ${t}`).toBeLessThanOrEqual(
					allowed
				);
		}
	});

	if (motion.view === 'side')
		it('keeps every part of every paw above the ground', () => {
			for (const dog of [builds.mixed, builds.toy])
				for (const { t, pose } of sample(motion, dog, 30)) {
					const { limbs } = body(dog, pose);
					for (const limb of limbNames) {
						const line = limb === 'RH' || limb === 'LH' ? dog.hindLine : dog.foreLine;
						const lowest = Math.min(...line.map((mark) => carried(limbs[limb], mark)[1]));
						expect(lowest, `${dog.name} ${limb} at ${t}`).toBeGreaterThan(-0.3);
					}
				}
		});
});
