import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MINUTE, opened, quiz, reached, stateOf } from '../../../tests/fixtures/scripted-host.ts';

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
	vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('a page that goes away', () => {
	it('commits at once when hidden, whatever came before', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		await wait(500);
		recorder.record(reached(2));
		recorder.hidden();
		expect(host.commits).toHaveLength(2);
		recorder.hidden();
		await wait(1000);
		recorder.hidden();
		expect(host.commits).toHaveLength(2);
	});

	it('commits once more after the commit on its way when hidden during it', async () => {
		const { host, recorder } = await opened();
		host.delay = 500;
		recorder.record(quiz.started);
		await wait(100);
		recorder.record(quiz.answered);
		recorder.hidden();
		recorder.pagehide(true);
		await wait(450);
		expect(host.commits).toHaveLength(2);
		await wait(MINUTE);
		expect(host.commits).toHaveLength(2);
	});

	it('closes the host once, with everything', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		recorder.pagehide(false);
		recorder.pagehide(false);
		expect(vi.getTimerCount()).toBe(0);
		expect(host.commits).toEqual([]);
		expect(host.closes).toHaveLength(1);
		expect(host.closes[0]?.state).toBe(stateOf(reached(1)));
		expect(recorder.session.phase).toBe('closed');
	});

	it('commits instead when it may come back, and goes on when it does', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		recorder.pagehide(true);
		expect(host.commits).toHaveLength(1);
		expect(host.closes).toEqual([]);
		await wait(30 * MINUTE);
		recorder.pageshow(true);
		recorder.record(reached(2));
		await wait(3000);
		expect(host.kept?.reached).toEqual(['lesson-1', 'lesson-2']);
		recorder.pagehide(false);
		expect(host.closes).toHaveLength(1);
	});

	it('asks a host that had failed at once when it comes back', async () => {
		const { host, recorder } = await opened();
		host.answer = { type: 'failed', reason: 'refused', detail: '' };
		recorder.record(reached(1));
		await wait(20_000);
		recorder.pagehide(true);
		await wait(5000);
		const tries = host.commits.length;
		recorder.pageshow(true);
		await wait(0);
		expect(host.commits).toHaveLength(tries + 1);
	});

	it('counts twenty minutes of the time in the back-forward cache', async () => {
		const { host, recorder } = await opened();
		recorder.pagehide(true);
		await wait(50 * MINUTE);
		recorder.pageshow(true);
		await wait(MINUTE);
		recorder.pagehide(false);
		expect(host.closes[0]?.seconds).toBe(21 * 60);
	});

	it('hands over the seconds of the session, a night in the background left out', async () => {
		const { host, recorder } = await opened();
		await wait(MINUTE);
		recorder.hidden();
		await wait(8 * 60 * MINUTE);
		recorder.shown();
		await wait(MINUTE);
		recorder.pagehide(false);
		expect(host.commits[0]?.seconds).toBe(60);
		expect(host.closes[0]?.seconds).toBe(22 * 60);
	});

	it('ignores what the host answers after the end', async () => {
		const { host, recorder } = await opened();
		host.delay = 1000;
		host.answer = { type: 'failed', reason: 'threw', detail: '' };
		recorder.record(quiz.started);
		await wait(500);
		recorder.pagehide(false);
		await wait(10 * MINUTE);
		expect(host.commits).toHaveLength(1);
		expect(recorder.session.status).toEqual({ type: 'saving' });
	});
});

describe('save and exit', () => {
	it('commits what is owed, then closes', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		expect(await recorder.finish()).toEqual({ type: 'stored' });
		expect(host.commits).toHaveLength(1);
		expect(host.closes).toHaveLength(1);
		recorder.pagehide(false);
		expect(host.closes).toHaveLength(1);
		recorder.record(reached(2));
		expect(recorder.session.status.type).toBe('saved');
	});

	it('waits for the commit on its way and does not repeat it', async () => {
		const { host, recorder } = await opened();
		host.delay = 1000;
		recorder.record(quiz.started);
		await wait(500);
		const finished = recorder.finish();
		expect(host.closes).toEqual([]);
		await wait(500);
		expect(await finished).toEqual({ type: 'stored' });
		expect(host.commits).toHaveLength(1);
		expect(host.closes).toHaveLength(1);
	});

	it('waits for every commit, and asks once more when the last of them failed', async () => {
		const { host, recorder } = await opened();
		host.delay = 1000;
		recorder.record(quiz.started);
		await wait(500);
		recorder.record(quiz.answered);
		recorder.hidden();
		const finished = recorder.finish();
		await wait(600);
		host.answer = { type: 'failed', reason: 'refused', detail: '' };
		await wait(1000);
		host.answer = { type: 'stored' };
		await wait(1000);
		expect(await finished).toEqual({ type: 'stored' });
		expect(host.commits).toHaveLength(3);
		expect(host.closes).toHaveLength(1);
	});

	it('tells when the last commit failed; the journal has everything', async () => {
		const { host, recorder, storage } = await opened();
		host.answer = { type: 'failed', reason: 'session-lost', detail: '' };
		recorder.record(reached(1));
		expect(await recorder.finish()).toMatchObject({ type: 'failed', reason: 'session-lost' });
		expect(host.closes).toHaveLength(1);
		recorder.record(reached(2));
		await wait(10 * MINUTE);
		expect(host.commits).toHaveLength(1);
		expect(recorder.session.status).toEqual({ type: 'retrying', tries: 1 });
		expect((await opened({}, storage)).recorder.session.record.reached).toEqual(['lesson-1', 'lesson-2']);
	});
});
