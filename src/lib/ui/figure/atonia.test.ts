import { describe, expect, it } from 'vitest';
import {
	links,
	linkState,
	motorNeuron,
	places,
	steps,
	twitchPath,
	twitchSource,
	type Point
} from './atonia.ts';

/** First and last point of a path that is written in absolute coordinates. */
function ends(path: string): [Point, Point] {
	const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
	return [
		{ x: numbers[0]!, y: numbers[1]! },
		{ x: numbers.at(-2)!, y: numbers.at(-1)! }
	];
}
const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
/** A link stops at the edge of a disc, never under it and never far from it. */
const touches = (a: Point, b: Point) => near(a, b) > 8 && near(a, b) < 20;

describe('the chain', () => {
	it('runs pons, medulla, cord, motor neuron, muscle', () => {
		const stations = [places[1], places[2], places[3], motorNeuron, places[4]];
		links.forEach((link, i) => {
			const [from, to] = ends(link.path);
			expect(touches(from, stations[i]!), `link ${i + 1} starts at its station`).toBe(true);
			expect(touches(to, stations[i + 1]!), `link ${i + 1} ends at the next`).toBe(true);
		});
	});

	it('excites twice, then blocks the motor neuron, and has one link a step', () => {
		expect(links.map((link) => link.kind)).toEqual(['excites', 'excites', 'blocks', 'moves']);
		expect(links.map((link) => link.step)).toEqual(steps);
	});

	it('brings twitches from a second place to the same motor neuron', () => {
		const [from, to] = ends(twitchPath);
		expect(from).toEqual(twitchSource);
		expect(near(twitchSource, places[1])).toBeGreaterThan(20);
		expect(touches(to, motorNeuron)).toBe(true);
	});

	it('stays inside the drawing with its discs', () => {
		for (const { x, y } of Object.values(places)) {
			expect(x).toBeGreaterThan(17);
			expect(x).toBeLessThan(383);
			expect(y).toBeGreaterThan(17);
			expect(y).toBeLessThan(339);
		}
	});
});

describe('walking along', () => {
	it('lights the whole chain before a step is chosen', () => {
		expect(steps.map((link) => linkState(link, null))).toEqual(['lit', 'lit', 'lit', 'lit']);
	});

	it('lights one link, calms those before it and fades those after it', () => {
		expect(steps.map((link) => linkState(link, 3))).toEqual(['past', 'past', 'lit', 'ahead']);
	});
});
