import { describe, expect, it } from 'vitest';
import { ScratchPlay } from './scratch-play.svelte.ts';

/** Lets frames pass, with a stroke by key every so often (0 for none); returns what was said, each once. */
function watch(play: ScratchPlay, seconds: number, apart = 0): string[] {
	const said: string[] = [play.said];
	let next = 0;
	for (let t = 0; t < seconds; t += 1 / 60) {
		if (apart && t >= next) {
			play.press();
			next += apart;
		}
		play.pass(1 / 60);
		if (said.at(-1) !== play.said) said.push(play.said);
	}
	return said;
}

describe('what is said', () => {
	it('goes from not yet to the answer and to the stop, each said once', () => {
		const play = new ScratchPlay();
		expect(watch(play, 5, 0.2)).toEqual(['ready', 'adding', 'answers']);
		expect(watch(play, 3)).toEqual(['answers', 'stopped']);
	});

	it('tells when the strokes led to nothing', () => {
		const play = new ScratchPlay();
		expect(watch(play, 4, 1)).toEqual(['ready', 'adding']);
		expect(watch(play, 2)).toEqual(['adding', 'faded']);
	});

	it('does not claim that the hand stopped while it goes on too slowly', () => {
		const play = new ScratchPlay();
		watch(play, 4, 0.2);
		expect(watch(play, 6, 1)).toEqual(['answers', 'adding']);
	});
});

describe('the two rates', () => {
	it('differ while the leg kicks, and the hand’s range is kept', () => {
		const play = new ScratchPlay();
		watch(play, 4, 0.2);
		expect(play.handRate).toBeCloseTo(5, 0);
		expect(play.legRate).toBe(4.5);
		watch(play, 3, 0.4);
		expect(play.handRate).toBeCloseTo(2.5, 0);
		expect(play.legRate).toBe(4.5);
		watch(play, 3);
		expect([play.handRate, play.legRate]).toEqual([0, 0]);
		expect(play.range![0]).toBeLessThan(3);
		expect(play.range![1]).toBeGreaterThan(4.5);
	});

	it('count a key that is held down as ten strokes a second at most', () => {
		const play = new ScratchPlay();
		watch(play, 2, 1 / 60);
		expect(play.handRate).toBeGreaterThan(5);
		expect(play.handRate).toBeLessThanOrEqual(10);
	});
});

it('rests when hand and leg do, so that no frame is asked for', () => {
	const play = new ScratchPlay();
	expect(play.moving).toBe(false);
	play.press();
	expect(play.moving).toBe(true);
	watch(play, 6);
	expect(play.moving).toBe(false);
});
