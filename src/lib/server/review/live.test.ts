import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLive, newsOf, seldom } from './live.ts';

describe('news of a class', () => {
	it('reach those who watch it until they go, and nobody else', () => {
		const live = createLive();
		const [one, other] = [vi.fn(), vi.fn()];
		const stop = live.watch('a', one);
		live.watch('b', other);
		live.changed('a');
		live.changed('nobody');
		stop();
		live.changed('a');
		expect(one).toHaveBeenCalledTimes(1);
		expect(other).not.toHaveBeenCalled();
	});

	it('still reach the second watcher when the first goes while it is told', () => {
		const live = createLive();
		const other = vi.fn();
		const stop = live.watch('a', () => stop());
		live.watch('a', other);
		live.changed('a');
		live.changed('a');
		expect(other).toHaveBeenCalledTimes(2);
	});
});

describe('many changes at once', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('are told at once and then once, however many there were', () => {
		const tell = vi.fn();
		const news = seldom(tell, 1000);
		for (let n = 0; n < 50; n++) news.told();
		expect(tell).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(1000);
		expect(tell).toHaveBeenCalledTimes(2);
		vi.advanceTimersByTime(5000);
		expect(tell).toHaveBeenCalledTimes(2);
		news.told();
		expect(tell).toHaveBeenCalledTimes(3);
	});

	it('are told no more after the end', () => {
		const tell = vi.fn();
		const news = seldom(tell, 1000);
		news.told();
		news.told();
		news.stop();
		vi.advanceTimersByTime(5000);
		expect(tell).toHaveBeenCalledTimes(1);
	});
});

it('sends the news as events, and stops watching when the reader goes', async () => {
	const live = createLive();
	const unwatched = vi.fn();
	const watched: Parameters<typeof newsOf>[0]['live'] = {
		...live,
		watch(classId, told) {
			const stop = live.watch(classId, told);
			return () => (unwatched(), stop());
		}
	};
	// A class in SQLite is never looked for in the database.
	const news = newsOf({ live: watched, db: null as never, engine: 'sqlite' }, 'a').getReader();
	const text = async () => new TextDecoder().decode((await news.read()).value);
	expect(await text()).toMatch(/^retry: \d+\n\n$/);
	live.changed('b');
	live.changed('a');
	expect(await text()).toBe('event: changed\ndata:\n\n');
	await news.cancel();
	expect(unwatched).toHaveBeenCalledTimes(1);
});
