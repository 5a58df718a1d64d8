import { expect, it } from 'vitest';
import { startSession } from './session-time.ts';

const MINUTE = 60_000;

function session() {
	let now = 5_000_000;
	const time = startSession(() => now);
	return { time, pass: (ms: number) => (now += ms) };
}

it('counts whole seconds since the start', () => {
	const { time, pass } = session();
	pass(61_900);
	expect(time.seconds()).toBe(61);
});

it('counts a page hidden for a quarter of an hour', () => {
	const { time, pass } = session();
	time.hide();
	pass(15 * MINUTE);
	time.show();
	pass(MINUTE);
	expect(time.seconds()).toBe(16 * 60);
});

it('counts twenty minutes of a night in the background, also while it lasts', () => {
	const { time, pass } = session();
	pass(MINUTE);
	time.hide();
	pass(8 * 60 * MINUTE);
	expect(time.seconds()).toBe(21 * 60);
	time.show();
	pass(MINUTE);
	expect(time.seconds()).toBe(22 * 60);
});

it('takes two reports of hiding as one', () => {
	const { time, pass } = session();
	time.hide();
	pass(19 * MINUTE);
	time.hide();
	pass(19 * MINUTE);
	time.show();
	time.show();
	expect(time.seconds()).toBe(20 * 60);
});

it('is never negative when the clock is put back', () => {
	const { time, pass } = session();
	pass(-60 * MINUTE);
	expect(time.seconds()).toBe(0);
});
