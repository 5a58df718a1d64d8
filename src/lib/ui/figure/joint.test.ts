import { describe, expect, it } from 'vitest';
import { hasNerves, nerves, tissues } from './joint.ts';

const ends = nerves.flatMap((nerve) => nerve.ends);

describe('nerves', () => {
	it('end in every tissue that has them and never in cartilage', () => {
		expect(hasNerves.cartilage).toBe(false);
		for (const tissue of tissues) expect(ends.some((end) => end.in === tissue)).toBe(hasNerves[tissue]);
	});

	it('end short of the cartilage: in the bones, or outside both bone ends', () => {
		for (const { x, y, in: tissue } of ends) {
			if (tissue === 'bone') expect(y < 150 || y > 224, `${x} ${y}`).toBe(true);
			else expect(Math.abs(x - 200)).toBeGreaterThan(105);
		}
	});

	it('are the same on both sides', () => {
		const soft = ends.filter((end) => end.in !== 'bone');
		for (const { x, y } of soft) expect(soft.some((end) => end.x === 400 - x && end.y === y)).toBe(true);
	});
});
