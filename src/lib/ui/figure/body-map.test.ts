import { describe, expect, it } from 'vitest';
import { bodyParts, placeOf } from './body-map.ts';
import { figureWords } from './words.ts';

describe('the body map', () => {
	it('places every part inside the picture, and no two so near that a finger meets both', () => {
		// In a picture 288 px wide, as on the narrowest phone, each can be hit in a circle 44 px wide.
		const places = bodyParts.map(placeOf);
		for (const { x, y } of places) {
			expect(x).toBeGreaterThan(0.05);
			expect(x).toBeLessThan(0.95);
			expect(y).toBeGreaterThan(0.05);
			expect(y).toBeLessThan(0.95);
		}
		for (const [i, a] of places.entries())
			for (const b of places.slice(i + 1))
				expect(Math.hypot((a.x - b.x) * 288, (a.y - b.y) * 192)).toBeGreaterThanOrEqual(44);
	});

	it('goes from the nose backward', () => {
		const inOrder = bodyParts
			.filter((part) => !['ears', 'eyes', 'mouth'].includes(part))
			.map((part) => placeOf(part).x);
		expect(placeOf('mouth').x).toBeGreaterThan(placeOf('eyes').x);
		expect(placeOf('eyes').x).toBeGreaterThan(placeOf('ears').x);
		expect(inOrder[0]).toBeGreaterThan(placeOf('tail').x);
	});

	it('has words for every part', () => {
		expect(Object.keys(figureWords().bodyMap.parts).sort()).toEqual([...bodyParts].sort());
	});
});
