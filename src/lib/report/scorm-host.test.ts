// Both standards against a strict run-time of our own, obedient and hostile.

import { describe, expect, test } from 'vitest';
import { answers, choice, match, multiple, story, toldBefore } from '../../../tests/lms/story.ts';
import type { Quirks } from '../../../tests/lms/quirks.ts';
import type { RuntimeOptions } from '../../../tests/lms/strict-launch.ts';
import { StrictRuntime } from '../../../tests/lms/strict-runtime.ts';
import type { Host, HostReport } from './port.ts';
import type { HostOptions } from './scorm-host.ts';
import { scorm12Host } from './scorm12.ts';
import { scorm2004Host } from './scorm2004.ts';

const online: HostOptions = {
	probe: () => Promise.resolve(true),
	isOnline: () => true,
	wait: () => Promise.resolve()
};

function hostOn(runtime: StrictRuntime, options: Partial<HostOptions> = {}): Host {
	const make = runtime.options.standard === 'scorm12' ? scorm12Host : scorm2004Host;
	return make(runtime.api, { ...online, ...options });
}
async function opened(runtime: StrictRuntime, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = hostOn(runtime, options);
	await host.open();
	return host;
}

const both = ['scorm12', 'scorm2004'] as const;
const status = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' };
const raw = { scorm12: 'cmi.core.score.raw', scorm2004: 'cmi.score.raw' };
const exit = { scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' };

describe.each(both)('%s', (standard) => {
	const runtimeWith = (quirks: Quirks = {}, more: Partial<RuntimeOptions> = {}) =>
		new StrictRuntime({ standard, quirks, ...more });

	test('the whole story is stored without one error', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		for (const [step, report] of Object.values(story).entries())
			expect(await host.commit(report, `state-${step}`, 60 * (step + 1))).toEqual({ type: 'stored' });
		host.close(story.passed, 'state-4', 300);
		expect(runtime.errors).toEqual([]);
		expect(runtime.state).toBe('finished');
		expect(runtime.server).toMatchSnapshot();
	});

	test('status incomplete and exit suspend are set at once after initialise', async () => {
		const runtime = runtimeWith();
		await opened(runtime);
		expect(runtime.writes).toEqual([`${status[standard]}=incomplete`, `${exit[standard]}=suspend`]);
	});

	test('a fresh attempt is called fresh, the next launch is not and gives the state back', async () => {
		const runtime = runtimeWith();
		const first = hostOn(runtime);
		expect(await first.open()).toMatchObject({
			keeper: standard,
			fresh: true,
			state: '',
			mode: 'normal',
			learnerId: 'learner-1',
			learnerName: 'Doe, Jane',
			held: { completed: false, passed: null, percent: null }
		});
		await first.commit(story.passed, 'the-state', 10);
		first.close(story.passed, 'the-state', 10);
		expect(await hostOn(runtime.relaunch()).open()).toMatchObject({
			fresh: false,
			state: 'the-state',
			held: { completed: true, passed: true, percent: 92 }
		});
	});

	test('an attempt that was left before the first commit is fresh again', async () => {
		const runtime = runtimeWith();
		await opened(runtime);
		expect((await hostOn(runtime.relaunch()).open()).fresh).toBe(true);
	});

	test('no score and no success are written before the assessment that counts is submitted', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		await host.commit(story.quizzed, 's', 10);
		host.close(story.quizzed, 's', 10);
		expect(
			Object.keys(runtime.server).filter((element) => /^cmi\.(core\.)?(score|success)/.test(element))
		).toEqual([]);
	});

	test('only what changed is written again', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		await host.commit(story.quizzed, 's1', 10);
		const before = runtime.writes.length;
		await host.commit(story.quizzed, 's2', 20);
		expect(runtime.writes.slice(before).map((write) => write.split('=')[0])).toEqual([
			'cmi.suspend_data',
			standard === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time'
		]);
	});

	test('session time is set before every commit', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		await host.commit(story.started, 's', 65.25);
		const last = runtime.calls.slice(-2);
		expect(last[0]).toContain(standard === 'scorm12' ? '0000:01:05.25' : 'PT1M5.25S');
		expect(last[1]).toContain('Commit');
	});

	test('a result only rises: a worse retake lowers neither status nor score', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		await host.commit(story.passed, 's1', 10);
		host.close(story.passed, 's1', 10);
		const again = runtime.relaunch();
		const second = await opened(again);
		await second.commit({ ...story.failed, percent: 31 }, 's2', 10);
		second.close({ ...story.failed, percent: 31 }, 's2', 10);
		expect(again.server[status[standard]]).toBe(standard === 'scorm12' ? 'passed' : 'completed');
		if (standard === 'scorm2004') expect(again.server['cmi.success_status']).toBe('passed');
		expect(again.server[raw[standard]]).toBe('92');
	});

	test('a fail is not told when course.yaml says so, and leaves the way back open', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		await host.commit({ ...story.failed, failReportedAs: 'incomplete' }, 's', 10);
		expect(runtime.server[status[standard]]).toBe('incomplete');
		expect(runtime.server['cmi.success_status']).toBeUndefined();
		expect(runtime.server[exit[standard]]).toBe('suspend');
		expect(runtime.server[raw[standard]]).toBe('67');
	});

	test.each([
		['close', standard === 'scorm12' ? '' : 'normal'],
		['keep', 'suspend']
	] as const)('exit is suspend until all is done, then %s', async (choice, word) => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		const attemptWhenDone = { scorm12: choice, scorm2004: choice };
		for (const report of [story.quizzed, story.failed]) {
			await host.commit({ ...report, attemptWhenDone }, 's', 10);
			expect(runtime.server[exit[standard]]).toBe('suspend');
		}
		host.close({ ...story.passed, attemptWhenDone }, 's', 10);
		expect(runtime.server[exit[standard]]).toBe(word);
		const again = runtime.relaunch();
		const second = await opened(again);
		second.close({ ...story.passed, attemptWhenDone }, 's', 10);
		expect(again.server[exit[standard]]).toBe(word);
		expect([...runtime.errors, ...again.errors]).toEqual([]);
	});

	test.each([
		['review', 'credit'],
		['browse', 'credit'],
		['normal', 'no-credit']
	] as const)('mode %s with %s: nothing is written', async (mode, credit) => {
		const runtime = runtimeWith({}, { mode, credit });
		const host = hostOn(runtime);
		expect((await host.open()).mode).toBe(mode === 'normal' ? 'browse' : mode);
		expect((await host.commit(story.passed, 's', 10)).type).toBe('failed');
		host.close(story.passed, 's', 10);
		expect(runtime.writes).toEqual([]);
		expect(runtime.server).toEqual({});
	});

	test('a review after the end keeps the grade although the host would store every write', async () => {
		const runtime = runtimeWith({ reviewAfterDone: true });
		const host = await opened(runtime);
		host.close(story.passed, 's', 10);
		const again = runtime.relaunch();
		const second = hostOn(again);
		expect(await second.open()).toMatchObject({ mode: 'review', held: { passed: true, percent: 92 } });
		const before = { ...again.server };
		await second.commit({ ...story.failed, percent: 31 }, 'other', 10);
		second.close({ ...story.failed, percent: 31 }, 'other', 10);
		expect(again.server).toEqual(before);
	});

	test('a preview that was never begun is not recorded as completed at its end', async () => {
		const runtime = runtimeWith({ finishCompletes: true }, { mode: 'browse' });
		const host = await opened(runtime);
		host.close(story.started, 's', 10);
		expect(runtime.server[status[standard]]).not.toBe('completed');
	});

	test('close writes, commits and finishes once, and never again', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		host.close(story.started, 's', 10);
		host.close(story.passed, 's', 20);
		const ends = runtime.calls.filter((call) => /Finish|Terminate/.test(call));
		expect(ends).toHaveLength(1);
		expect(runtime.server['cmi.suspend_data']).toBe('s');
		expect(await host.commit(story.passed, 's', 20)).toMatchObject({
			type: 'failed',
			reason: 'session-lost'
		});
	});

	test('objectives are found by id, not by position, and keep their ids', async () => {
		const runtime = runtimeWith({}, { declared: ['primary', 'night'] });
		const host = await opened(runtime);
		await host.commit(story.quizzed, 's', 10);
		await host.commit(story.passed, 's', 10);
		expect(runtime.server).toMatchObject({
			'cmi.objectives.0.id': 'primary',
			'cmi.objectives.1.id': 'night',
			'cmi.objectives.1.score.raw': '50',
			'cmi.objectives.2.id': 'look-first',
			'cmi.objectives.2.score.raw': '90'
		});
		expect(runtime.writes.filter((write) => /^cmi\.objectives\.\d\.id=/.test(write))).toEqual([
			'cmi.objectives.2.id=look-first'
		]);
	});

	test('an objective that was not begun is left alone', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		await host.commit(story.started, 's', 10);
		expect(Object.values(runtime.server)).not.toContain('night');
	});

	test('each interaction is written once, at its own index, through several launches', async () => {
		let runtime = runtimeWith();
		const all = answers(6);
		for (const upTo of [2, 4, 6]) {
			const host = await opened(runtime);
			const interactions = [...toldBefore(all.slice(0, upTo - 2)), ...all.slice(upTo - 2, upTo)];
			await host.commit({ ...story.started, interactions }, 's', 10);
			await host.commit({ ...story.started, interactions }, 's', 20);
			host.close({ ...story.started, interactions }, 's', 30);
			expect(runtime.writes.filter((write) => /^cmi\.interactions\.\d+\.id=/.test(write))).toHaveLength(2);
			expect(runtime.errors).toEqual([]);
			runtime = runtime.relaunch();
		}
		for (const [index, answer] of all.entries())
			expect(runtime.server[`cmi.interactions.${index}.id`]).toBe(answer.id);
	});

	test('after a reload in the frame the session goes on although initialise says "false"', async () => {
		const runtime = runtimeWith({ resetsCount: true });
		const host = await opened(runtime);
		await host.commit({ ...story.started, interactions: answers(3) }, 'before', 10);
		runtime.reload();
		const again = hostOn(runtime);
		expect(await again.open()).toMatchObject({ fresh: false, state: 'before', mode: 'normal' });
		expect(await again.commit({ ...story.started, interactions: answers(4) }, 'after', 10)).toEqual({
			type: 'stored'
		});
		for (const [index, answer] of answers(4).entries())
			expect(runtime.server[`cmi.interactions.${index}.id`]).toBe(answer.id);
	});

	test('a reload before the first commit goes on with the same attempt', async () => {
		const runtime = runtimeWith();
		await opened(runtime);
		runtime.reload();
		expect((await hostOn(runtime).open()).fresh).toBe(false);
	});

	test('after a reset count a report from the short state alone overwrites no other answer', async () => {
		const runtime = runtimeWith({ resetsCount: true });
		const host = await opened(runtime);
		await host.commit({ ...story.started, interactions: answers(3) }, 'before', 10);
		runtime.reload();
		const again = await opened(runtime);
		const rebuilt = answers(3).map((answer) => ({ ...answer, at: 0 }));
		await again.commit({ ...story.started, interactions: [...rebuilt, match] }, 'after', 10);
		expect(runtime.server['cmi.interactions.0.id']).toBe(answers(1)[0]?.id);
		expect(runtime.server['cmi.interactions.3.id']).toBe(match.id);
		expect(runtime.errors.filter((call) => !call.includes('Initialize'))).toEqual([]);
	});

	test('never more answers than it is to be told, in commits of at most 50', async () => {
		const runtime = runtimeWith();
		const pauses: number[] = [];
		const host = await opened(runtime, { wait: (time) => Promise.resolve(void pauses.push(time)) });
		expect(await host.commit({ ...story.started, interactions: answers(260) }, 's', 10)).toEqual({
			type: 'stored'
		});
		expect(
			Object.keys(runtime.server).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element))
		).toHaveLength(standard === 'scorm12' ? 225 : 120);
		expect(runtime.errors).toEqual([]);
		expect(pauses.every((pause) => pause >= 2000)).toBe(true);
		expect(runtime.calls.filter((call) => /Commit/.test(call))).toHaveLength(6);
	});

	test('hosts without objectives and interactions still get the result', async () => {
		const runtime = runtimeWith({ refuses: /objectives|interactions/ });
		const host = await opened(runtime);
		expect(await host.commit(story.passed, 's', 10)).toEqual({ type: 'stored' });
		expect(runtime.server[raw[standard]]).toBe('92');
	});

	test('what a host refused while its session was gone is handed over once it is back', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		runtime.state = 'finished';
		expect(await host.commit(story.passed, 's', 10)).toMatchObject({
			type: 'failed',
			reason: 'session-lost'
		});
		runtime.state = 'running';
		expect(await host.commit(story.passed, 's', 20)).toEqual({ type: 'stored' });
		expect(runtime.server).toMatchObject({
			'cmi.suspend_data': 's',
			'cmi.objectives.0.id': 'look-first',
			'cmi.interactions.3.id': match.id
		});
	});

	test('a refused status is told with element and code', async () => {
		const runtime = runtimeWith({ refuses: /lesson_status|success_status/ });
		const host = await opened(runtime);
		const result = await host.commit(story.passed, 's', 10);
		expect(result).toMatchObject({ type: 'failed', reason: 'refused' });
		expect(result.type === 'failed' && result.detail).toMatch(/status.*401/);
	});

	test.each([255, 4096])('state cut at %i characters is noticed', async (length) => {
		const runtime = runtimeWith({ cutsState: Math.min(length, 3000) });
		const host = await opened(runtime);
		const result = await host.commit(story.passed, 'x'.repeat(3800), 10);
		expect(result).toMatchObject({ type: 'failed', reason: 'refused' });
		expect(result.type === 'failed' && result.detail).toContain('of 3800 characters came back');
		expect(runtime.server[raw[standard]]).toBe('92');
	});

	test('a state of 3800 characters fits', async () => {
		const runtime = runtimeWith();
		const host = await opened(runtime);
		expect(await host.commit(story.passed, 'x'.repeat(3800), 10)).toEqual({ type: 'stored' });
	});

	test('a commit that says "true" while the server is out of reach is not believed', async () => {
		const runtime = runtimeWith({ offline: true });
		const host = await opened(runtime, { probe: () => Promise.reject(new Error('network')) });
		expect(await host.commit(story.passed, 's', 10)).toMatchObject({ type: 'failed', reason: 'offline' });
	});

	test('without a network the host is not even asked', async () => {
		const runtime = runtimeWith({ offline: true });
		const host = await opened(runtime, {
			isOnline: () => false,
			probe: () => Promise.reject(new Error('network'))
		});
		const before = runtime.calls.length;
		expect(await host.commit(story.passed, 's', 10)).toMatchObject({ type: 'failed', reason: 'offline' });
		expect(runtime.calls).toHaveLength(before);
	});

	test('a host on this very machine is used even when the browser says offline', async () => {
		const host = await opened(runtimeWith(), { isOnline: () => false });
		expect(await host.commit(story.passed, 's', 10)).toEqual({ type: 'stored' });
	});

	test('a login page in place of the package means the session is lost', async () => {
		const host = await opened(runtimeWith({ refusesCommit: true }), { probe: () => Promise.resolve(false) });
		expect(await host.commit(story.passed, 's', 10)).toMatchObject({
			type: 'failed',
			reason: 'session-lost'
		});
	});

	test('a refused commit is told with its code', async () => {
		const host = await opened(runtimeWith({ refusesCommit: true }));
		const result = await host.commit(story.passed, 's', 10);
		expect(result).toMatchObject({ type: 'failed', reason: 'refused' });
		expect(result.type === 'failed' && result.detail).toContain('101');
	});

	test('what a host lost while it counted as sent arrives after the network is back', async () => {
		const quirks: Quirks = { offline: true, cachesSent: standard === 'scorm12' };
		const runtime = runtimeWith(quirks);
		let reachable = false;
		const host = await opened(runtime, {
			probe: () => (reachable ? Promise.resolve(true) : Promise.reject(new Error('network')))
		});
		expect((await host.commit(story.passed, 'state-9', 10)).type).toBe('failed');
		quirks.offline = false;
		reachable = true;
		expect(await host.commit(story.passed, 'state-9', 20)).toEqual({ type: 'stored' });
		const reference = runtimeWith();
		const undisturbed = await opened(reference);
		await undisturbed.commit(story.passed, 'state-9', 20);
		// Ids of objectives are never changed, so a host that lost them keeps the slots without ids.
		const lost = /^cmi\.objectives\.\d+\.id$/;
		const comparable = (server: Record<string, string>) =>
			Object.fromEntries(
				Object.entries(server).filter(([element]) => !(standard === 'scorm12' && lost.test(element)))
			);
		expect(comparable(runtime.server)).toEqual(comparable(reference.server));
		expect(runtime.errors).toEqual([]);
	});

	test.each(['Commit', 'SetValue', 'GetValue', 'Initialize', 'Finish'])(
		'a host whose %s throws never throws at the course',
		async (call) => {
			const names = standard === 'scorm12' ? `LMS${call}` : call.replace('Finish', 'Terminate');
			const runtime = runtimeWith({ throws: [names] });
			const host = hostOn(runtime);
			await host.open();
			const result = await host.commit(story.passed, 's', 10);
			if (call === 'Commit') expect(result).toMatchObject({ type: 'failed', reason: 'threw' });
			else if (call !== 'Finish') expect(result.type).toBe('failed');
			expect(() => host.close(story.passed, 's', 10)).not.toThrow();
		}
	);

	test('a host that starts late and holds an earlier record is not overwritten', async () => {
		const broken: string[] = [standard === 'scorm12' ? 'LMSInitialize' : 'Initialize'];
		const runtime = runtimeWith({ throws: broken }, { server: { 'cmi.suspend_data': 'earlier' } });
		const host = hostOn(runtime);
		expect(await host.open()).toMatchObject({ fresh: false, state: '' });
		broken.length = 0;
		const result = await host.commit(story.started, 'new', 10);
		expect(result).toMatchObject({ type: 'failed', reason: 'refused' });
		expect(runtime.server['cmi.suspend_data']).toBe('earlier');
		expect(await host.open()).toMatchObject({ state: 'earlier' });
		expect((await host.commit(story.started, 'merged', 10)).type).toBe('stored');
	});

	test('answers that wait for their commit wait as long as course.yaml asks for', async () => {
		const runtime = runtimeWith();
		const waited: number[] = [];
		const host = await opened(runtime, { wait: (ms) => Promise.resolve(void waited.push(ms)) });
		const commits = { leastSeconds: 7 };
		await host.commit({ ...story.started, commits, interactions: answers(120) }, 's', 10);
		expect(waited).toEqual([7000, 7000]);
		expect(runtime.server['cmi.interactions.119.id']).toBe('night.item-119.1');
	});

	test('closing while answers wait for their commit hands all of them over', async () => {
		const runtime = runtimeWith();
		const report: HostReport = { ...story.started, interactions: answers(120) };
		let release: () => void = () => undefined;
		const host = await opened(runtime, { wait: () => new Promise((resolve) => (release = resolve)) });
		const committing = host.commit(report, 's', 10);
		await new Promise((resolve) => setTimeout(resolve, 5));
		host.close(report, 's', 20);
		release();
		expect(await committing).toMatchObject({ type: 'failed', reason: 'session-lost' });
		expect(runtime.server['cmi.interactions.119.id']).toBe('night.item-119.1');
	});
});

test('1.2: a mastery score in the manifest does not turn a learner without a score into a failed one', async () => {
	const runtime = new StrictRuntime({
		standard: 'scorm12',
		quirks: { masteryScore: 80, finishCompletes: true }
	});
	const host = await opened(runtime);
	await host.commit(story.quizzed, 's', 10);
	host.close(story.quizzed, 's', 10);
	expect(runtime.server['cmi.core.lesson_status']).toBe('incomplete');
});

test('1.2: a slot whose objective id was lost is used before a new one is added', async () => {
	const runtime = new StrictRuntime({
		standard: 'scorm12',
		server: { 'cmi.objectives.0.status': 'incomplete' }
	});
	const host = await opened(runtime);
	await host.commit(story.started, 's', 10);
	expect(runtime.server['cmi.objectives.0.id']).toBe('look-first');
});

test('1.2: passed and failed wait until the required lessons are completed', async () => {
	const runtime = new StrictRuntime({ standard: 'scorm12' });
	const host = await opened(runtime);
	await host.commit({ ...story.passed, completed: false }, 's', 10);
	expect(runtime.server).toMatchObject({
		'cmi.core.lesson_status': 'incomplete',
		'cmi.core.score.raw': '92'
	});
});

test('1.2: a completed course is never turned into a failed one', async () => {
	const runtime = new StrictRuntime({
		standard: 'scorm12',
		server: { 'cmi.core.lesson_status': 'completed' }
	});
	const host = await opened(runtime);
	await host.commit(story.failed, 's', 10);
	expect(runtime.server['cmi.core.lesson_status']).toBe('completed');
});

test('1.2: a report shorter than the host’s count appends what the host’s state did not hold', async () => {
	const runtime = new StrictRuntime({ standard: 'scorm12' });
	const first = await opened(runtime);
	first.close({ ...story.started, interactions: answers(5) }, 's', 10);
	const again = runtime.relaunch();
	const host = await opened(again);
	// Made without a network before the other one was told from elsewhere.
	const interactions = [multiple, ...toldBefore([choice]), match];
	await host.commit({ ...story.started, interactions }, 's', 10);
	const ids = [4, 5, 6, 7].map((index) => again.server[`cmi.interactions.${index}.id`]);
	expect(ids).toEqual(['night.item-4.1', multiple.id, match.id, undefined]);
});

test('2004: progress stays below 1 while the course is not completed', async () => {
	const runtime = new StrictRuntime({ standard: 'scorm2004' });
	const host = await opened(runtime);
	await host.commit({ ...story.failed, failReportedAs: 'incomplete' }, 's', 10);
	expect(runtime.server['cmi.progress_measure']).toBe('0.99');
	await host.commit(story.passed, 's', 10);
	expect(runtime.server['cmi.progress_measure']).toBe('1');
});

test('1.2: a blank that an interrupted repair left behind the state is no part of it', async () => {
	const runtime = new StrictRuntime({ standard: 'scorm12', server: { 'cmi.suspend_data': 'state ' } });
	expect((await hostOn(runtime).open()).state).toBe('state');
});

test('a preview marked browsed by the host becomes incomplete once it is taken for real', async () => {
	const runtime = new StrictRuntime({ standard: 'scorm12', server: { 'cmi.core.lesson_status': 'browsed' } });
	await opened(runtime);
	expect(runtime.writes).toContain('cmi.core.lesson_status=incomplete');
});
