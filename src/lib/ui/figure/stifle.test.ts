import { describe, expect, it } from 'vitest';
import { bend, kneecap, ligamentFoot, part, pull, straightened } from './stifle.ts';

describe('a straight leg', () => {
	it('pulls straight over the groove, so the kneecap stays', () => {
		expect(bend(0, 0)).toBeCloseTo(0);
		expect(straightened(0)).toBeCloseTo(0);
		expect(pull(0, 0).map(([x]) => x)).toEqual([0, 0, 0]);
	});
});

describe('a bowed leg', () => {
	it('bends the pull at the groove, the more it is bowed', () => {
		expect(bend(0.5, 0)).toBeLessThan(-3);
		expect(bend(1, 0)).toBeLessThan(bend(0.5, 0));
	});

	it('draws the kneecap to the inside until the pull is straight', () => {
		const slip = straightened(1);
		expect(slip).toBeGreaterThan(0.5);
		expect(slip).toBeLessThanOrEqual(1);
		expect(bend(1, slip)).toBeCloseTo(0);
	});

	it('carries the knee outward and the foot of the ligament to the inside of it', () => {
		expect(kneecap(1, 0)[0]).toBeLessThan(-20);
		expect(ligamentFoot(1)[0]).toBeGreaterThan(kneecap(1, 0)[0]);
	});

	it('draws every part without a break', () => {
		for (const name of ['leg', 'femur', 'tibia', 'groove', 'floor', 'crest'] as const)
			for (const bow of [0, 0.5, 1]) expect(part(name, bow)).toMatch(/^M[\d.,C-]+$/);
	});
});
