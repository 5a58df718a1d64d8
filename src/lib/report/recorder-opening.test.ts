import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	MINUTE,
	ScriptedHost,
	course,
	opened,
	quiz,
	reached,
	recorderOf,
	stateOf
} from '../../../tests/fixtures/scripted-host.ts';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import { emptyRecord } from '../course/progress.ts';
import { encodeState } from './codec.ts';

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
	vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('opening', () => {
	it('unites what the host and the journal hold, and tells the host what it missed', async () => {
		const { storage, recorder: before } = await opened();
		before.record(reached(1));
		const { host, recorder } = await opened({ fresh: false, state: stateOf(reached(2)) }, storage);
		expect(recorder.session.record.reached).toEqual(['lesson-1', 'lesson-2']);
		await wait(1000);
		expect(host.kept?.reached).toEqual(['lesson-1', 'lesson-2']);
	});

	it('tells the host nothing when it has everything', async () => {
		const { storage, recorder: before } = await opened();
		before.record(reached(1));
		const { host } = await opened({ fresh: false, state: stateOf(reached(1)) }, storage);
		await wait(MINUTE);
		expect(host.commits).toEqual([]);
	});

	it.each(['there', 'lost'])('tells nothing before the questions it tells of are %s', async (found) => {
		const { storage, recorder: before } = await opened();
		before.record(reached(1));
		const host = new ScriptedHost({ fresh: false, state: stateOf() });
		const prepare = () =>
			new Promise<void>((there, lost) => setTimeout(found === 'there' ? there : lost, 5000));
		const recorder = recorderOf(host, { storage: storage.tab(), prepare });
		let ready = false;
		void recorder.open().then(() => (ready = true));
		await wait(4000);
		recorder.record(reached(2));
		expect([host.commits.length, ready, recorder.session.status.type]).toEqual([0, false, 'saving']);
		await wait(1000);
		expect(ready).toBe(true);
		expect(host.kept?.reached).toEqual(['lesson-1', 'lesson-2']);
	});

	it('begins with nothing to save', async () => {
		const { host, recorder } = await opened();
		await wait(MINUTE);
		expect(recorder.session).toMatchObject({ phase: 'running', status: { type: 'idle' }, notices: [] });
		expect(host.commits).toEqual([]);
	});

	it('replays the journal when the host never gave anything back: the first commit was lost', async () => {
		const { storage, recorder: before } = await opened();
		before.record(reached(1));
		const { recorder } = await opened({ fresh: true }, storage);
		expect(recorder.session.record.reached).toEqual(['lesson-1']);
		expect(recorder.session.notices).toEqual([]);
	});

	it('sets the journal aside when the host had given our state back and now begins anew', async () => {
		const storage = new SharedStorage();
		await opened({ fresh: false, state: stateOf(reached(1)) }, storage);
		const { host, recorder } = await opened({ fresh: true }, storage);
		expect(recorder.session.record).toEqual(emptyRecord());
		expect(recorder.session.notices).toEqual([{ type: 'new-attempt' }]);
		await wait(MINUTE);
		expect(host.commits).toEqual([]);
		expect([...storage.values].filter(([key]) => key.endsWith('/1'))[0]?.[1]).toContain('lesson-1');
	});

	it('takes a state for more than a word: a launch called fresh that brings one goes on', async () => {
		const storage = new SharedStorage();
		await opened({ fresh: false, state: stateOf(reached(1)) }, storage);
		const { recorder } = await opened({ fresh: true, state: stateOf(reached(1)) }, storage);
		expect(recorder.session.notices).toEqual([]);
		expect(recorder.session.record.reached).toEqual(['lesson-1']);
	});

	it('does not take a text that is not ours for our state given back', async () => {
		const { storage, recorder: before } = await opened({ fresh: false, state: '{"page":3}' });
		before.record(reached(1));
		expect(before.session.notices).toEqual([{ type: 'state-damaged', kept: 'none' }]);
		const { recorder } = await opened({ fresh: true }, storage);
		expect(recorder.session.record.reached).toEqual(['lesson-1']);
	});

	it('replays the journal when the host lost our state without beginning anew', async () => {
		const storage = new SharedStorage();
		await opened({ fresh: false, state: stateOf(reached(1)) }, storage);
		const { recorder } = await opened({ fresh: false, state: '' }, storage);
		expect(recorder.session.record.reached).toEqual(['lesson-1']);
	});

	it('mends a state that was cut short from the journal, and says so', async () => {
		const { storage, recorder: before } = await opened();
		for (const event of [reached(1), quiz.started, quiz.answered, quiz.submitted]) before.record(event);
		const state = encodeState(before.session.record, course).slice(0, -10);
		const { host, recorder } = await opened({ fresh: false, state }, storage);
		expect(recorder.session.record).toEqual(before.session.record);
		expect(recorder.session.notices).toEqual([{ type: 'state-damaged', kept: 'some' }]);
		await wait(1000);
		expect(host.kept?.bests).toEqual(before.session.record.bests);
	});

	it('says when parts of the state are no longer in the course', async () => {
		const other = { ...course, modules: course.modules.slice(1) };
		const host = new ScriptedHost({ fresh: false, state: stateOf(reached(1), reached(2)) });
		const recorder = recorderOf(host, { course: other });
		await recorder.open();
		expect(recorder.session.notices).toEqual([{ type: 'course-changed', dropped: 1 }]);
		expect(recorder.session.record.reached).toEqual(['lesson-2']);
	});

	it('hands the state of a later version back untouched, and keeps the work in the journal', async () => {
		const state = 'H2.Cabcdefgh.Xijklmnop!';
		const { host, recorder, storage } = await opened({ fresh: false, state });
		expect(recorder.session.notices).toEqual([{ type: 'state-newer' }]);
		recorder.record(reached(1));
		await wait(MINUTE);
		recorder.pagehide(false);
		expect(host.commits.length).toBeGreaterThan(0);
		expect([...host.commits, ...host.closes].map((words) => words.state)).toEqual(
			[...host.commits, ...host.closes].map(() => state)
		);
		expect((await opened({ fresh: false, state }, storage)).recorder.session.record.reached).toEqual([
			'lesson-1'
		]);
	});

	it("does not give one learner's journal to the next where the host does not say who learns", async () => {
		const { storage, recorder: before } = await opened({ learnerId: '' });
		before.record(reached(1));
		const { recorder } = await opened({ learnerId: '' }, storage);
		expect(recorder.session.record).toEqual(emptyRecord());
		expect(storage.values.size).toBe(0);
	});

	it('keeps what was done while the host was slow to answer', async () => {
		const host = new ScriptedHost();
		const recorder = recorderOf(host);
		recorder.record(reached(1));
		const opening = recorder.open();
		expect(recorder.session.phase).toBe('opening');
		recorder.record(reached(2));
		await opening;
		expect(recorder.session.record.reached).toEqual(['lesson-1', 'lesson-2']);
		await wait(1000);
		expect(host.kept?.reached).toEqual(['lesson-1', 'lesson-2']);
	});

	it('happens once', async () => {
		const { host, recorder } = await opened();
		const open = vi.spyOn(host, 'open');
		await recorder.open();
		expect(open).not.toHaveBeenCalled();
	});

	it('passes on what was known before', async () => {
		const host = new ScriptedHost({ keeper: 'browser' });
		const recorder = recorderOf(host, { notices: [{ type: 'no-host', standard: 'scorm12' }] });
		await recorder.open();
		expect(recorder.session.notices).toEqual([{ type: 'no-host', standard: 'scorm12' }]);
	});
});

describe.each(['review', 'browse'] as const)('in %s mode', (mode) => {
	it('the page works and nothing is written anywhere', async () => {
		const state = stateOf(reached(1));
		const { host, recorder, storage } = await opened({ mode, fresh: false, state });
		recorder.record(reached(2));
		expect(recorder.session.record.reached).toEqual(['lesson-1', 'lesson-2']);
		expect(recorder.session).toMatchObject({ status: { type: 'not-recording' }, notices: [{ type: mode }] });
		recorder.hidden();
		await wait(30 * MINUTE);
		await recorder.finish();
		expect(host.commits).toEqual([]);
		expect(storage.values.size).toBe(0);
		// The host still has to end its session; the state it is handed is its own.
		expect(host.closes.map((words) => words.state)).toEqual([state]);
	});
});

describe('in this browser alone', () => {
	it('says "kept" as soon as the journal has it', async () => {
		const { host, recorder } = await opened({ keeper: 'browser', fresh: false });
		recorder.record(reached(1));
		expect(recorder.session.status).toEqual({ type: 'kept', at: 1_700_000_000_000 });
		recorder.hidden();
		await wait(30 * MINUTE);
		expect(host.commits).toEqual([]);
	});

	it('never calls a fresh launch a new attempt', async () => {
		const { recorder: before, storage } = await opened({ keeper: 'browser' });
		before.record(reached(1));
		const { recorder } = await opened({ keeper: 'browser', fresh: true }, storage);
		expect(recorder.session.record.reached).toEqual(['lesson-1']);
	});

	it('says when nothing outlives the page', async () => {
		const storage = new SharedStorage();
		storage.lasting = false;
		const { recorder } = await opened({ keeper: 'browser' }, storage);
		expect(recorder.session.notices).toEqual([{ type: 'memory-only' }]);
		recorder.record(reached(1));
		expect(recorder.session.status).toEqual({ type: 'memory-only' });
	});

	it('begins anew for someone else and keeps a copy, or erases', async () => {
		const { recorder, storage } = await opened({ keeper: 'browser' });
		recorder.record(reached(1));
		recorder.startOver('someone-else');
		expect(recorder.session.record).toEqual(emptyRecord());
		expect([...storage.values.values()].join()).toContain('lesson-1');
		recorder.startOver('erase');
		expect([...storage.values.values()].join()).not.toContain('lesson-1');
	});

	it('cannot be begun anew while a host keeps the record', async () => {
		const { recorder } = await opened();
		recorder.record(reached(1));
		recorder.startOver('erase');
		expect(recorder.session.record.reached).toEqual(['lesson-1']);
	});
});

describe('a second tab', () => {
	it('sees what the first did, and the host gets the union', async () => {
		const { host, recorder, storage } = await opened();
		const { recorder: second } = await opened({}, storage);
		recorder.record(reached(1));
		await wait(5000);
		second.record(reached(2));
		storage.deliver();
		expect(second.session.record.reached).toEqual(['lesson-1', 'lesson-2']);
		expect(recorder.session.record.reached).toEqual(['lesson-1', 'lesson-2']);
		await wait(3000);
		expect(host.kept?.reached).toEqual(['lesson-1', 'lesson-2']);
	});

	it('is not heard after the end', async () => {
		const { recorder, storage } = await opened();
		const { recorder: second } = await opened({}, storage);
		recorder.pagehide(false);
		second.record(reached(2));
		storage.deliver();
		expect(recorder.session.record).toEqual(emptyRecord());
	});
});

it('is a store: tells a new listener at once and no one after they left', async () => {
	const { recorder } = await opened();
	const heard: number[] = [];
	const stop = recorder.subscribe(({ record }) => heard.push(record.revision));
	recorder.record(reached(1));
	stop();
	recorder.record(reached(2));
	expect(heard[0]).toBe(0);
	expect(heard.at(-1)).toBe(1);
});
