import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	MINUTE,
	ScriptedHost,
	course,
	gapsOf,
	moved,
	opened,
	quiz,
	reached,
	recorderOf
} from '../../../tests/fixtures/scripted-host.ts';
import type { CommitResult } from './port.ts';

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
	vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('saving', () => {
	it('writes to the journal before it returns', async () => {
		const { recorder, storage } = await opened();
		recorder.record(reached(1));
		expect([...storage.values.values()].join()).toContain('lesson-1');
	});

	it('says "saved" only after the host replied', async () => {
		const { host, recorder } = await opened();
		host.delay = 900;
		const statuses: string[] = [];
		recorder.subscribe(({ status }) => {
			if (statuses.at(-1) !== status.type) statuses.push(status.type);
		});
		recorder.record(reached(1));
		expect(recorder.session.status).toEqual({ type: 'saving' });
		await wait(1200);
		expect(recorder.session.status).toEqual({ type: 'saving' });
		await wait(200);
		expect(recorder.session.status).toEqual({ type: 'saved', at: 1_700_000_000_000 + 1300 });
		expect(statuses).toEqual(['idle', 'saving', 'saved']);
	});

	it('gathers an answer and the next place into one commit', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		recorder.record(moved);
		await wait(MINUTE);
		expect(host.commits).toHaveLength(1);
		expect(host.kept).toMatchObject({ reached: ['lesson-1'], position: { id: 'lesson-1' } });
	});

	it('never commits twice within two seconds, and loses nothing by that', async () => {
		const { host, recorder } = await opened();
		host.delay = 300;
		for (let number = 1; number <= 20; number++) {
			recorder.record(reached(number));
			await wait(450);
		}
		await wait(5000);
		expect(Math.min(...gapsOf(host))).toBeGreaterThanOrEqual(2000);
		expect(host.commits.length).toBeLessThan(8);
		expect(host.kept?.reached).toHaveLength(20);
		expect(recorder.session.status.type).toBe('saved');
	});

	it('tells a comment at once, and keeps it although the state text has no room for it', async () => {
		const { host, recorder, storage } = await opened();
		const comment = { id: 'a', about: { course: true }, text: 'Clear.', at: 1 } as const;
		recorder.record({ type: 'commented', ...comment });
		await wait(0);
		expect(host.commits.at(-1)?.report.comments).toEqual([comment]);
		expect(host.kept?.comments).toEqual([]);
		const later = await opened({ fresh: false, state: host.commits.at(-1)!.state }, storage);
		expect(later.recorder.session.record.comments).toEqual([comment]);
		await wait(MINUTE);
		later.recorder.record(reached(1));
		await wait(MINUTE);
		expect(later.host.commits.at(-1)?.report.comments).toEqual([comment]);
	});

	it('commits a submission at once, unless the last commit is not two seconds old', async () => {
		const { host, recorder } = await opened();
		recorder.record(quiz.started);
		expect(host.commits).toHaveLength(0);
		await wait(0);
		expect(host.commits).toHaveLength(1);
		recorder.record(quiz.answered);
		recorder.record(quiz.submitted);
		await wait(1999);
		expect(host.commits).toHaveLength(1);
		await wait(1);
		expect(host.commits).toHaveLength(2);
		expect(host.commits[1]?.report).toMatchObject({ passed: true, percent: 90 });
	});

	it('commits again what came while a commit was on its way', async () => {
		const { host, recorder } = await opened();
		host.delay = 5000;
		recorder.record(reached(1));
		await wait(1000);
		recorder.record(reached(2));
		await wait(4500);
		expect(recorder.session.status.type).toBe('saving');
		await wait(6000);
		expect(host.commits).toHaveLength(2);
		expect(host.kept?.reached).toEqual(['lesson-1', 'lesson-2']);
		expect(recorder.session.status.type).toBe('saved');
	});

	it('does nothing for an event that changes nothing', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		await wait(5000);
		recorder.record(reached(1));
		await wait(5000);
		expect(host.commits).toHaveLength(1);
	});

	it('commits every eight minutes while a page of the course is open', async () => {
		const { host, recorder } = await opened();
		await wait(20 * MINUTE);
		expect(host.commits).toHaveLength(0);
		recorder.record(moved);
		await wait(MINUTE);
		host.commits.length = 0;
		await wait(24 * MINUTE);
		expect(host.commits).toHaveLength(3);
		expect(gapsOf(host)).toEqual([8 * MINUTE, 8 * MINUTE]);
	});

	it('leaves the room between commits, and between heartbeats, that course.yaml asks for', async () => {
		const commits = { leastSeconds: 30, heartbeatMinutes: 5 };
		const slow = { ...course, policy: { ...course.policy, commits } };
		const host = new ScriptedHost();
		const recorder = recorderOf(host, { course: slow });
		await recorder.open();
		recorder.record(moved);
		for (let number = 1; number <= 20; number++) {
			recorder.record(reached(number));
			await wait(10_000);
		}
		await wait(MINUTE);
		expect(gapsOf(host).every((gap) => gap >= 30_000 && gap < 40_500)).toBe(true);
		expect(host.kept?.reached).toHaveLength(20);
		host.commits.length = 0;
		await wait(15 * MINUTE);
		expect(gapsOf(host)).toEqual([5 * MINUTE, 5 * MINUTE]);
	});

	it('does nothing when a network comes back that nothing waited for', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		await wait(5000);
		recorder.reconnected();
		await wait(5000);
		expect(host.commits).toHaveLength(1);
	});

	it('is not held up by a clock that was put back', async () => {
		const { host, recorder } = await opened();
		recorder.record(reached(1));
		await wait(1000);
		vi.setSystemTime(Date.now() - 60 * MINUTE);
		recorder.record(reached(2));
		await wait(3000);
		expect(host.commits).toHaveLength(2);
	});
});

describe('a host that fails', () => {
	const refused: CommitResult = { type: 'failed', reason: 'refused', detail: 'LMSCommit 101' };

	it('is asked again after 2, 4, 8 and at most 60 seconds, each time for everything', async () => {
		const { host, recorder } = await opened();
		host.answer = refused;
		recorder.record(reached(1));
		await wait(500);
		expect(recorder.session.status).toEqual({ type: 'retrying', tries: 1 });
		await wait(6 * MINUTE);
		expect(gapsOf(host).slice(0, 7)).toEqual([2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000));
		expect(recorder.session.status).toEqual({ type: 'retrying', tries: host.commits.length });
		host.answer = { type: 'stored' };
		await wait(MINUTE);
		expect(host.kept?.reached).toEqual(['lesson-1']);
		expect(recorder.session.status.type).toBe('saved');
	});

	it('begins with two seconds again after it stored something', async () => {
		const { host, recorder } = await opened();
		host.answer = refused;
		recorder.record(reached(1));
		await wait(20_000);
		host.answer = { type: 'stored' };
		await wait(MINUTE);
		host.answer = refused;
		recorder.record(reached(2));
		await wait(500);
		expect(recorder.session.status).toEqual({ type: 'retrying', tries: 1 });
	});

	it('is asked no sooner for another answer, but at once for a submission', async () => {
		const { host, recorder } = await opened();
		host.answer = refused;
		recorder.record(quiz.started);
		await wait(20_000);
		const tries = host.commits.length;
		recorder.record(quiz.answered);
		await wait(1000);
		expect(host.commits).toHaveLength(tries);
		recorder.record(quiz.submitted);
		await wait(0);
		expect(host.commits).toHaveLength(tries + 1);
	});

	it('is told everything when the page is hidden or left, without waiting', async () => {
		const { host, recorder } = await opened();
		host.answer = refused;
		recorder.record(reached(1));
		await wait(500);
		recorder.hidden();
		expect(host.commits).toHaveLength(2);
		await wait(0);
		host.answer = { type: 'stored' };
		expect(await recorder.finish()).toEqual({ type: 'stored' });
		expect(host.commits).toHaveLength(3);
		expect(host.kept?.reached).toEqual(['lesson-1']);
	});

	it('that throws is taken as one that failed', async () => {
		const { host, recorder } = await opened();
		const commit = vi.spyOn(host, 'commit').mockRejectedValueOnce(new Error('gone'));
		recorder.record(reached(1));
		await wait(500);
		expect(recorder.session.status).toEqual({ type: 'retrying', tries: 1 });
		await wait(2000);
		expect(commit).toHaveBeenCalledTimes(2);
		expect(recorder.session.status.type).toBe('saved');
	});

	it('is not asked without a network, and at once when it is back', async () => {
		let online = false;
		const host = new ScriptedHost();
		const recorder = recorderOf(host, { online: () => online });
		await recorder.open();
		recorder.record(reached(1));
		await wait(10 * MINUTE);
		expect(recorder.session.status).toEqual({ type: 'offline' });
		expect(host.commits).toEqual([]);
		online = true;
		recorder.reconnected();
		await wait(0);
		expect(host.commits).toHaveLength(1);
		expect(recorder.session.status.type).toBe('saved');
	});

	it('that says it is offline shows as offline', async () => {
		const { host, recorder } = await opened();
		host.answer = { type: 'failed', reason: 'offline', detail: 'probe' };
		recorder.record(reached(1));
		await wait(500);
		expect(recorder.session.status).toEqual({ type: 'offline' });
	});
});
