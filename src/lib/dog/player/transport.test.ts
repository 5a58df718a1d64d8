// Time within a clip: going on, stepping, jumping from mark to mark, and where the ring shows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, markAt, markFrom, stepped, stepSize, within } from './transport.ts';

const clip = fc.record({ duration: fc.double({ min: 0.5, max: 60, noNaN: true }), loop: fc.boolean() });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('going on', () => {
	it('stays inside the clip, whatever time has passed', () => {
		fc.assert(
			fc.property(clip, share, fc.double({ min: 0, max: 1e6, noNaN: true }), (one, at, passed) => {
				const t = advance(one, at * one.duration, passed);
				expect(t).toBeGreaterThanOrEqual(0);
				expect(t).toBeLessThanOrEqual(one.duration);
			})
		);
	});

	it('goes on where it was after the page slept for a minute', () => {
		expect(advance({ duration: 20, loop: true }, 3, 60)).toBeCloseTo(3.1, 9);
	});

	it('goes round a loop and stays at the end of what does not loop', () => {
		expect(advance({ duration: 2, loop: true }, 1.98, 0.05)).toBeCloseTo(0.03, 9);
		expect(advance({ duration: 2, loop: false }, 1.98, 0.05)).toBe(2);
	});
});

describe('a step', () => {
	it('forward and back again leads to where it began', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), (steps) => {
				const one = { duration: 20, loop: false };
				const t = steps * stepSize;
				expect(stepped(one, stepped(one, t, 1), -1)).toBeCloseTo(t, 9);
			})
		);
	});

	it('back from the start goes to the end of a loop and stays in what does not loop', () => {
		expect(stepped({ duration: 2, loop: true }, 0, -1)).toBeCloseTo(2 - stepSize, 9);
		expect(stepped({ duration: 2, loop: false }, 0, -1)).toBe(0);
	});
});

describe('marks', () => {
	const marks = [{ at: 1 }, { at: 1.3 }, { at: 4 }];
	const one = { duration: 6, loop: true };

	it('are jumped to one by one, with start and end of the clip beyond them', () => {
		expect([0, 1, 1.3, 4].map((t) => markFrom(one, marks, t, 1))).toEqual([1, 1.3, 4, 6]);
		expect([6, 4, 1.3, 1].map((t) => markFrom(one, marks, t, -1))).toEqual([4, 1.3, 1, 0]);
		expect(markFrom(one, marks, 6, 1)).toBe(6);
		expect(markFrom(one, marks, 0, -1)).toBe(0);
	});

	it('show their ring from their moment on, the later one first, and not for ever', () => {
		expect(markAt(marks, 0.9)).toBeUndefined();
		expect(markAt(marks, 1.2)).toEqual({ at: 1 });
		expect(markAt(marks, 1.35)).toEqual({ at: 1.3 });
		expect(markAt(marks, 2.1)).toBeUndefined();
	});
});

describe('side by side', () => {
	it('a short loop goes round while a long clip runs, and a clip that does not loop waits at its end', () => {
		expect(within({ duration: 2, loop: true }, 5)).toBe(1);
		expect(within({ duration: 2, loop: false }, 5)).toBe(2);
	});
});
