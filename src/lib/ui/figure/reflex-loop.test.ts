import { describe, expect, it } from 'vitest';
import { steps, type Point } from './atonia.ts';
import {
	discRadius,
	labelNames,
	labelPlaces,
	labelSize,
	links,
	motorNeuron,
	places,
	stage,
	type Label
} from './reflex-loop.ts';
import { figureWords } from './words.ts';

/** First and last point of a path that is written in absolute coordinates. */
function ends(path: string): [Point, Point] {
	const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
	return [
		{ x: numbers[0]!, y: numbers[1]! },
		{ x: numbers.at(-2)!, y: numbers.at(-1)! }
	];
}
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
/** A link stops at the edge of a disc, never under it and never far from it. */
const touches = (a: Point, b: Point) => apart(a, b) > 4 && apart(a, b) < discRadius + 2.5;

const { labels } = figureWords().reflexLoop;
interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}
function boxOf(name: Label): Box {
	const { x, y } = labelPlaces[name];
	return {
		left: x,
		right: x + 0.52 * labelSize * labels[name].length,
		top: y - 0.75 * labelSize,
		bottom: y + 2
	};
}

describe('the loop', () => {
	it('runs skin, cord, rhythm maker, motor neuron, leg', () => {
		const stations = [places[1], places[2], places[3], motorNeuron, places[4]];
		expect(links).toHaveLength(stations.length - 1);
		links.forEach(({ path }, i) => {
			const [from, to] = ends(path);
			expect(touches(from, stations[i]!), `link ${i + 1} starts at its station`).toBe(true);
			expect(touches(to, stations[i + 1]!), `link ${i + 1} ends at the next`).toBe(true);
		});
	});

	it('never comes near the head, where the brain is', () => {
		for (const { path } of links) for (const end of ends(path)) expect(end.x).toBeLessThan(20);
	});
});

describe('the drawing', () => {
	it('keeps its discs apart and inside', () => {
		for (const a of steps) {
			for (const b of steps)
				if (a < b) expect(apart(places[a], places[b])).toBeGreaterThan(2 * discRadius + 3);
			expect(places[a].x - discRadius).toBeGreaterThan(stage.x);
			expect(places[a].y - discRadius).toBeGreaterThan(stage.y);
		}
	});

	it('keeps its labels inside, off each other and off the discs', () => {
		for (const name of labelNames) {
			const { left, right, top, bottom } = boxOf(name);
			expect(left, name).toBeGreaterThan(stage.x);
			expect(right, name).toBeLessThan(stage.x + stage.width);
			expect(top, name).toBeGreaterThan(stage.y);
			for (const n of steps) {
				const { x, y } = places[n];
				const gap = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
				expect(gap, `${name} and disc ${n}`).toBeGreaterThan(discRadius);
			}
			for (const other of labelNames) {
				if (other === name) continue;
				const box = boxOf(other);
				const over = left < box.right && box.left < right && top < box.bottom && box.top < bottom;
				expect(over, `${name} over ${other}`).toBe(false);
			}
		}
	});

	it('keeps its letters at 13 pixels where it is 328 wide', () => {
		expect((labelSize * 328) / stage.width).toBeGreaterThanOrEqual(13);
	});
});
