// What holds for the picture of every motion at every moment: nothing is cut, and nothing flashes.
import { describe, expect, it } from 'vitest';
import { builds } from '../build.ts';
import { onPage, pen, viewBox } from '../camera.ts';
import { draw } from '../drawing.ts';
import type { Pose } from '../pose.ts';
import { areaOf, figuresOf, mostFlashes } from '../testing.ts';
import { answerLasts } from './answers.ts';
import { motionNames, motions } from './index.ts';
import type { Motion } from './motion.ts';

const seeds = [1, 42, 99_991];
const rate = 20;
const [left, top, wide, high] = viewBox.split(' ').map(Number) as [number, number, number, number];
/** What changes by less than this share of the picture is too small to count as a flash. */
const smallest = 0.01 * wide * high;

/** The seeds that make a difference to a motion. */
function seedsOf({ pose }: Motion): number[] {
	const same = [0.9, 3.3].every((t) => JSON.stringify(pose(t, 1)) === JSON.stringify(pose(t, 7)));
	return same ? [1] : seeds;
}

/** The sides of the picture that a pose is cut at, and the area of each shape. */
function looked(motion: Motion, build: 'mixed' | 'toy', pose: Pose): { cut: string[]; areas: number[] } {
	const ink = pen(motion.view, 'small');
	const cut = new Set<string>();
	const areas = draw(builds[build], pose, ink).shapes.map(({ role, d, clipped }) => {
		const figures = figuresOf(d);
		// A hand reaches in from outside: the picture's edge is to cut its forearm.
		if (!clipped && role !== 'hand')
			for (const [x, y] of figures.flat()) {
				const [atX, atY] = onPage(motion.view, [x, -y]);
				if (atX < left + 1 || atX > left + wide - 1) cut.add(`${role} at x ${atX.toFixed(1)}`);
				if (atY < top + 1 || atY > top + high - 1) cut.add(`${role} at y ${atY.toFixed(1)}`);
			}
		return figures.reduce((sum, figure) => sum + areaOf(figure), 0);
	});
	return { cut: [...cut], areas };
}

describe('the count of flashes', () => {
	const blinking = (times: number): number[] =>
		Array.from({ length: 2 * rate }, (_, i) => (Math.floor((i / rate) * 2 * times) % 2 ? 500 : 0));

	it('is the number of times a second that something large comes and goes', () => {
		expect(mostFlashes(blinking(5), rate, 400)).toBe(5);
		expect(mostFlashes(blinking(2), rate, 400)).toBe(2);
	});

	it('leaves out what is small or only grows', () => {
		expect(mostFlashes(blinking(5), rate, 600)).toBe(0);
		expect(mostFlashes([0, 100, 500, 900], rate, 400)).toBeLessThanOrEqual(1);
	});
});

describe.each(motionNames)('%s', (name) => {
	const motion = motions[name];

	it.each(['mixed', 'toy'] as const)(
		'stays inside its picture and flashes at most three times a second (%s)',
		(build) => {
			for (const seed of seedsOf(motion)) {
				const series: number[][] = [];
				for (let i = 0; i <= motion.duration * rate; i++) {
					const { cut, areas } = looked(motion, build, motion.pose(i / rate, seed));
					if (cut.length) expect(cut, `seed ${seed} at ${i / rate}`).toEqual([]);
					areas.forEach((area, shape) => (series[shape] ??= []).push(area));
				}
				expect(Math.max(...series.map((areas) => mostFlashes(areas, rate, smallest)))).toBeLessThanOrEqual(3);
			}
		}
	);

	it('stays inside its picture when the dog is called', () => {
		for (const start of [0, 0.37, 0.52, 0.93].map((share) => share * motion.duration))
			for (let since = 0; since <= answerLasts; since += 0.2) {
				const t = motion.loop ? (start + since) % motion.duration : Math.min(start + since, motion.duration);
				const { cut } = looked(motion, 'mixed', motion.answer(motion.pose(t, 1), since, t));
				if (cut.length) expect(cut, `called at ${start}, ${since} later`).toEqual([]);
			}
	});
});
