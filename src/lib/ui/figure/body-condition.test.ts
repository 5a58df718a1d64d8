import { describe, expect, it } from 'vitest';
import { groupOf, groups, inGroup, percentOver, scores } from './body-condition.ts';
import { bumps, profile, ribs, sideView, trunk, tuck, viewFromAbove, waist } from './body-dog.ts';

describe('the scale', () => {
	it('is thin from 1 to 3, ideal at 4 and 5, heavy from 6 to 9', () => {
		expect(groups.map(inGroup)).toEqual([
			[1, 2, 3],
			[4, 5],
			[6, 7, 8, 9]
		]);
		expect(groupOf(5)).toBe('ideal');
	});

	it('counts about ten percent a step above 5 and nothing below', () => {
		expect(scores.map(percentOver)).toEqual([0, 0, 0, 0, 0, 10, 20, 30, 40]);
	});
});

describe('the drawn dog', () => {
	it('loses its waist and its tuck step by step, and has neither at 8 and 9', () => {
		for (const score of scores.slice(1)) {
			expect(waist(score), `waist ${score}`).toBeLessThan(waist(score - 1));
			expect(tuck(score), `tuck ${score}`).toBeLessThan(tuck(score - 1));
		}
		expect(waist(5)).toBeGreaterThan(3);
		expect(tuck(5)).toBeGreaterThan(8);
		for (const score of [8, 9]) {
			expect(waist(score)).toBeLessThan(1);
			expect(tuck(score)).toBeLessThan(5);
		}
	});

	it('is wider at every place of the body the higher the score', () => {
		for (const score of scores.slice(1))
			profile(score).forEach(([x, half], i) => {
				const before = profile(score - 1)[i]![1];
				if (x < 50) expect(half).toBeGreaterThan(before);
				else expect(half).toBeGreaterThanOrEqual(before);
			});
	});

	it('shows ribs and spine only when it is too thin, and more the thinner it is', () => {
		expect(scores.map((score) => ribs(score).length)).toEqual([6, 4, 2, 0, 0, 0, 0, 0, 0]);
		expect(scores.map((score) => bumps(score).length)).toEqual([11, 9, 7, 0, 0, 0, 0, 0, 0]);
	});

	it('keeps its belly off the ground and its outline whole', () => {
		for (const score of scores) {
			expect(Math.min(...trunk(score).map(([, y]) => y))).toBeGreaterThan(35);
			for (const path of [...Object.values(sideView(score)), viewFromAbove(score)])
				expect(path).not.toMatch(/NaN|undefined|--/);
		}
	});
});
