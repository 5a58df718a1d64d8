import { describe, expect, it } from 'vitest';
import { at, bars, emergency, minutes, phases } from './seizure-phases.ts';

describe('the line of a seizure', () => {
	it('runs through four phases without a gap, from edge to edge', () => {
		expect(bars.before.from).toBe(0);
		expect(bars.after.to).toBe(100);
		phases.slice(1).forEach((phase, i) => expect(bars[phase].from).toBe(bars[phases[i]!].to));
		for (const phase of phases) expect(bars[phase].to).toBeGreaterThan(bars[phase].from);
	});

	it('starts the timer at the first sign, and ends the example well before the five-minute line', () => {
		expect(bars['first-signs'].from).toBe(at(0));
		expect(bars.seizure.to).toBeLessThan(at(2));
		expect(at(emergency)).toBe(at(minutes.at(-1)!));
	});

	it('keeps minutes to one scale, and breaks it only where no minute is marked', () => {
		const steps = minutes.slice(1).map((minute) => at(minute) - at(minute - 1));
		expect(new Set(steps).size).toBe(1);
		expect(bars.before.broken).toBeLessThan(at(0));
		expect(bars.after.broken).toBeGreaterThan(at(emergency));
		expect(bars.seizure.broken).toBeUndefined();
	});

	it('leaves room for a figure at each minute on the smallest screen', () => {
		expect((at(1) - at(0)) * 2.8).toBeGreaterThan(24);
	});
});
