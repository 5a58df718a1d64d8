import { describe, expect, it } from 'vitest';
import { swept, touched, type Place } from './scratch-sweep.ts';

function strokes(path: readonly Place[]): number {
	let sweep = touched(path[0]!);
	let count = 0;
	for (const at of path.slice(1)) {
		const next = swept(sweep, at);
		sweep = next.sweep;
		if (next.stroke) count++;
	}
	return count;
}
/** Two seconds of a hand, seen 60 times a second. */
const watched = (place: (t: number) => Place) => Array.from({ length: 121 }, (_, i) => place(i / 60));
const turns = (t: number, each: number) => 2 * Math.PI * each * t;

describe('a hand', () => {
	it('makes two strokes with each rub to and fro', () => {
		expect(strokes(watched((t) => ({ x: 15 * Math.sin(turns(t, 2)), y: 0 })))).toBe(9);
	});

	it('makes them up and down as well, and slowly or fast', () => {
		expect(strokes(watched((t) => ({ x: 0, y: 15 * Math.cos(turns(t, 1)) })))).toBe(4);
		expect(strokes(watched((t) => ({ x: 15 * Math.cos(turns(t, 5)), y: 0 })))).toBe(20);
	});

	it('makes them round and round', () => {
		const round = watched((t) => ({ x: 10 * Math.cos(turns(t, 2)), y: 10 * Math.sin(turns(t, 2)) }));
		expect(strokes(round)).toBeGreaterThanOrEqual(7);
	});

	it('makes one stroke of one long sweep, and none by resting or trembling', () => {
		expect(strokes(watched((t) => ({ x: 20 * t, y: 0 })))).toBe(1);
		expect(strokes(watched(() => ({ x: 3, y: 4 })))).toBe(0);
		expect(strokes(watched((t) => ({ x: 2 * Math.sin(turns(t, 6)), y: 0 })))).toBe(0);
	});
});
