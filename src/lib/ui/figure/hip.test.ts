import { expect, it } from 'vitest';
import { cover, covered, headRadius, marks, places, shift, side, stops } from './hip.ts';

it('moves the head out by the share of its radius that the index names', () => {
	expect(shift(0)).toBe(0);
	expect(shift(1)).toBe(headRadius);
});

it('covers less of the head the looser the hip is, and over half only when it is tight', () => {
	for (let laxity = 0.05; laxity <= 1; laxity += 0.05)
		expect(covered(laxity)).toBeLessThan(covered(laxity - 0.05));
	expect(stops.map(cover)).toEqual(['over', 'under', 'edge']);
	expect(covered(1)).toBeGreaterThan(0);
});

it('puts 0.2 below the usual line of 0.30, and 0.30 itself past it', () => {
	expect([0.2, 0.25, 0.3, 0.5].map(side)).toEqual(['below', 'below', 'past', 'past']);
});

it('keeps the numbers of a hip apart', () => {
	for (const kind of Object.values(places))
		for (const one of marks)
			for (const other of marks)
				if (one !== other) {
					const [[x, y], [toX, toY]] = [kind[one].disc, kind[other].disc];
					expect(Math.hypot(x - toX, y - toY), `${one} and ${other}`).toBeGreaterThan(24);
				}
});
