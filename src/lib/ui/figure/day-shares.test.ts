import { describe, expect, it } from 'vitest';
import { dayStates, remHours, ring, shares, sleepHours } from './day-shares.ts';

const percent = (share: number) => Math.round(share * 100);

describe('shares', () => {
	it('give 44, 21, 23 and 12 percent of the day', () => {
		expect(dayStates).toEqual(['alert', 'drowsy', 'slow-wave', 'rem']);
		expect(shares('day').map(percent)).toEqual([44, 21, 23, 12]);
	});

	it('give slow wave 66 and REM 34 percent of scored sleep, and nothing to the rest', () => {
		expect(shares('sleep').map(percent)).toEqual([0, 0, 66, 34]);
	});

	it('fill either whole', () => {
		for (const whole of ['day', 'sleep'] as const)
			expect(shares(whole).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
	});

	it('keep the hours of REM whatever the whole is', () => {
		expect(shares('day')[3]! * 24).toBeCloseTo(remHours, 10);
		expect(shares('sleep')[3]! * sleepHours).toBeCloseTo(remHours, 10);
		expect(remHours.toFixed(1)).toBe('2.9');
		expect(sleepHours.toFixed(1)).toBe('8.4');
	});
});

describe('ring', () => {
	it('goes clockwise from the top', () => {
		const [right, left] = ring([0.5, 0.5], 50, 90, 100);
		expect(right!.x).toBeCloseTo(100);
		expect(left!.x).toBeCloseTo(-100);
		expect(right!.y).toBeCloseTo(0);
	});

	it('draws finite paths for every share, empty ones too', () => {
		for (const piece of ring(shares('sleep'), 50, 90, 100)) {
			expect(piece.path).toMatch(/^M/);
			expect(piece.path).not.toContain('NaN');
		}
	});
});
