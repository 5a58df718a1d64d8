import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beat } from '../../dog/motions/scratching.ts';
import { atRest, kickRate, later, stroked, strength, strokeRate, type Leg } from './scratch-toy.ts';

/** Strokes of one strength, a fixed time apart, from 0 on. */
function rub(count: number, apart: number, added: number): Leg {
	let leg = atRest();
	for (let i = 0; i < count; i++) leg = stroked(leg, i * apart, added);
	return leg;
}
const gaps = fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { minLength: 1, maxLength: 60 });
const strengths = fc.constantFrom(...Object.values(strength));
/** Any rub at all: where it leaves the leg. */
const rubbed = fc
	.array(fc.tuple(fc.double({ min: 0.01, max: 3, noNaN: true }), strengths), { minLength: 1, maxLength: 60 })
	.map((strokes) => strokes.reduce((leg, [gap, added]) => stroked(leg, leg.at + gap, added), atRest()));

describe('strokes add up', () => {
	it.each(['light', 'firm'] as const)('one %s stroke does not start the leg', (touch) => {
		expect(stroked(atRest(), 0, strength[touch]).kicking).toBe(false);
	});

	it('light strokes far apart never start it', () => {
		fc.assert(
			fc.property(gaps, (times) => {
				let leg = atRest();
				for (const gap of times) {
					leg = stroked(leg, leg.at + 0.5 + gap, strength.light);
					expect(leg.kicking).toBe(false);
				}
			})
		);
	});

	it('the same light strokes close together do', () => {
		expect(rub(20, 0.6, strength.light).kicking).toBe(false);
		expect(rub(20, 0.2, strength.light).kicking).toBe(true);
	});

	it('firm strokes need fewer', () => {
		const needed = (added: number) => [...Array(40).keys()].find((n) => rub(n, 0.25, added).kicking);
		expect(needed(strength.light)).toBeGreaterThan(2 * (needed(strength.firm) ?? Infinity));
	});
});

describe('the rhythm', () => {
	it('is the one of the clip', () => {
		expect(kickRate).toBe(beat);
	});

	it('stays the same however fast the hand rubs', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0.05, max: 0.5, noNaN: true }), { minLength: 20 }), (times) => {
				let leg = rub(3, 0.1, strength.firm);
				expect(leg.kicking).toBe(true);
				for (const gap of times) {
					const next = stroked(leg, leg.at + gap, strength.firm);
					expect(next.kicking).toBe(true);
					expect((next.kicks - leg.kicks) / (next.at - leg.at)).toBeCloseTo(kickRate, 6);
					leg = next;
				}
			})
		);
	});
});

describe('when the hand stops', () => {
	it('the foot is down within two seconds, whatever went before', () => {
		fc.assert(
			fc.property(rubbed, (leg) => {
				const end = later(leg, leg.at + 2);
				expect(end).toMatchObject({ kicking: false, lift: 0, kicks: 0 });
			})
		);
	});

	it('the leg goes on for a moment first', () => {
		const leg = rub(12, 0.25, strength.firm);
		expect(later(leg, leg.at + 0.5)).toMatchObject({ kicking: true, lift: 1 });
	});

	it('height and phase never jump, stroke or no stroke', () => {
		fc.assert(
			fc.property(rubbed, strengths, fc.array(fc.boolean(), { maxLength: 200 }), (start, added, hand) => {
				let leg = start;
				for (const stroke of hand) {
					const at = leg.at + 1 / 60;
					const next = stroke ? stroked(leg, at, added) : later(leg, at);
					expect(Math.abs(next.lift - leg.lift)).toBeLessThan(0.05);
					if (next.lift > 0 && leg.lift > 0) expect(next.kicks - leg.kicks).toBeCloseTo(kickRate / 60, 9);
					leg = next;
				}
			})
		);
	});
});

it('gives the same leg however often it is looked at in between', () => {
	fc.assert(
		fc.property(rubbed, fc.array(fc.double({ min: 0, max: 0.3, noNaN: true })), (leg, looks) => {
			const looked = looks.reduce((now, passed) => later(now, now.at + passed), leg);
			const once = later(leg, looked.at);
			expect(looked.kicking).toBe(once.kicking);
			expect(looked.drive).toBeCloseTo(once.drive, 9);
			expect(looked.lift).toBeCloseTo(once.lift, 6);
			expect(looked.kicks).toBeCloseTo(once.kicks, 6);
		})
	);
});

describe('the hand’s own rate', () => {
	it('is told from the spacing of its strokes', () => {
		expect(strokeRate([0, 0.5, 1, 1.5], 1.6)).toBeCloseTo(2, 6);
		expect(strokeRate([0, 5, 5.1, 5.2, 5.3], 5.35)).toBeCloseTo(10, 6);
	});

	it('is nothing before the second stroke and after a pause', () => {
		expect(strokeRate([], 1)).toBe(0);
		expect(strokeRate([1], 1)).toBe(0);
		expect(strokeRate([0.5, 1], 3)).toBe(0);
		expect(strokeRate([0.8, 0.9, 1], 1.7)).toBe(0);
	});
});
