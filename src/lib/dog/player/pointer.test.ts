// The ring over the picture: on the point it marks, with a label that stays on the stage.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callout, toPixels } from './pointer.ts';

describe('a point of the page', () => {
	it('is centred in a stage that is wider than the picture', () => {
		expect(toPixels([1, -61], { width: 1000, height: 140 }, false)).toEqual([500, 70]);
	});

	it('is mirrored with the picture', () => {
		const size = { width: 420, height: 280 };
		const [x] = toPixels([40, -10], size, false);
		const [mirrored] = toPixels([40, -10], size, true);
		expect(mirrored).toBeCloseTo(420 - x, 9);
	});
});

describe('the label', () => {
	it('stays on the stage with its ring for any point, size and side', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.1, max: 0.9, noNaN: true }),
				fc.double({ min: 0.1, max: 0.85, noNaN: true }),
				fc.constantFrom(
					{ width: 300, height: 176 },
					{ width: 602, height: 224 },
					{ width: 544, height: 360 }
				),
				fc.boolean(),
				(x, y, size, mirror) => {
					const at = [x * size.width, y * size.height] as const;
					const { label, side, ring } = callout(at, size, 128, mirror);
					expect(ring).toEqual(at);
					expect(label[1] + 14).toBeLessThanOrEqual(size.height);
					const far = label[0] + side * 128;
					expect(Math.min(label[0], far)).toBeGreaterThanOrEqual(0);
					expect(Math.max(label[0], far)).toBeLessThanOrEqual(size.width);
				}
			)
		);
	});

	it('goes to the side the feet point to', () => {
		const size = { width: 544, height: 360 };
		expect(callout([272, 200], size, 128, false).side).toBe(1);
		expect(callout([272, 200], size, 128, true).side).toBe(-1);
	});
});
