// Reading the clip's time and the dog's clock.
import { describe, expect, it } from 'vitest';
import { barEnds, clockAt, clockRate, fiveMinutes, reading } from './clock.ts';
import { motionNames, motions } from './motions/index.ts';

describe('a reading', () => {
	it.each([
		[0, '0:00', '0:00.0'],
		[7.64, '0:07', '0:07.6'],
		[59.97, '0:59', '1:00.0'],
		[65.9, '1:05', '1:05.9'],
		[300, '5:00', '5:00.0']
	])('%f seconds reads %s and %s', (seconds, whole, tenths) => {
		expect(reading(seconds)).toBe(whole);
		expect(reading(seconds, true)).toBe(tenths);
	});
});

describe('the clock of a dog', () => {
	it('runs at its rate, and slower at quarter speed', () => {
		const clock = { from: 2, rate: 2, counts: 'seizure' } as const;
		expect(clockAt(clock, 9)).toBe(20);
		expect(clockRate(clock, 1)).toBe('2');
		expect(clockRate(clock, 0.25)).toBe('0.5');
	});

	it('stands at zero until the seizure has begun', () => {
		expect(clockAt({ from: -1, rate: 1, counts: 'seizure' }, 0.4)).toBe(0);
	});

	it('never drives a drawn seizure beyond its bar, nor over the five-minute line', () => {
		for (const { clock, duration } of motionNames.map((name) => motions[name]))
			if (clock?.counts === 'seizure') expect(clockAt(clock, duration)).toBeLessThan(fiveMinutes);
		expect(fiveMinutes).toBeLessThan(barEnds);
	});

	it('begins in the second clip of a seizure about where the first one ends', () => {
		const onset = motions['seizure-onset'];
		const falls = onset.marks.find(({ label }) => label === 'stiffens')!.at;
		expect(clockAt(motions.seizure.clock!, 0)).toBeCloseTo(clockAt(onset.clock!, falls), 0);
	});
});
