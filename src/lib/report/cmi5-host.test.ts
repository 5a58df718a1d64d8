import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { course, recent, unitAt } from '../../../tests/fixtures/cmi5-unit.ts';
import { stateOf, reached } from '../../../tests/fixtures/scripted-host.ts';
import { startLrs, type ServedLrs } from '../../../tests/lms/lrs-server.ts';
import { documentKey, type StrictLrs } from '../../../tests/lms/strict-lrs.ts';
import { answers, story as told } from '../../../tests/lms/story.ts';
import { decodeState } from './codec.ts';
import { openCmi5 } from './cmi5.ts';
import { readKept, stateId } from './cmi5-told.ts';
import type { Host } from './port.ts';

const story = {
	started: recent(told.started),
	quizzed: recent(told.quizzed),
	failed: recent(told.failed),
	passed: recent(told.passed)
};
const stored = { type: 'stored' };
const blocked = { getItem: () => null, setItem: () => undefined };

let served: ServedLrs;
let lrs: StrictLrs;
beforeEach(async () => {
	served = await startLrs();
	({ lrs } = served);
});
afterEach(() => served.close());

/** The learner's state as the host keeps it. */
const kept = (registration: string, unit = 'asleep') =>
	readKept(lrs.documents.get(documentKey(stateId, `${lrs.url}activities/${unit}`, registration)) ?? '').state;
const requestsAfter = async (work: () => Promise<unknown>) => {
	const before = lrs.requests.length;
	await work();
	return lrs.requests.slice(before);
};
const commitAll = async (host: Host) => {
	for (const [index, report] of [story.started, story.quizzed, story.passed].entries())
		expect(await host.commit(report, stateOf(reached(index + 1)), 60 * (index + 1))).toEqual(stored);
};

describe('a launch', () => {
	it('asks for the token, then for what the host says, and only then tells that it has begun', async () => {
		const { host } = unitAt(lrs, { languagePreference: 'de-CH,en' });
		const launch = await host.open();
		expect(lrs.requests[0]).toBe('POST fetch 200');
		expect(lrs.requests.slice(1, 4).sort()).toEqual([
			'GET activities/state 200',
			'GET activities/state 404',
			'GET agents/profile 200'
		]);
		expect(lrs.requests.slice(4)).toEqual(['POST statements 200']);
		expect(launch).toMatchObject({
			keeper: 'cmi5',
			mode: 'normal',
			learnerId: 'https://lms.example/ learner-1',
			learnerName: 'Doe, Jane',
			fresh: true,
			state: '',
			language: 'de-CH',
			passMark: 80
		});
	});

	it('without its parameters is told as no launch', () => {
		const win = { location: { search: '?part=asleep' }, sessionStorage: blocked, fetch };
		expect(openCmi5(win, course)).toBeNull();
	});

	it('takes the host’s score to pass as the pass mark, rounded up to whole percents', async () => {
		expect(await unitAt(lrs, { masteryScore: 0.825 }).host.open()).toMatchObject({ passMark: 83 });
		expect(await unitAt(lrs, { masteryScore: null }).host.open()).not.toHaveProperty('passMark');
	});

	it('that the host does not answer is begun by a later commit, without the record that it holds being lost', async () => {
		const first = unitAt(lrs);
		await first.host.open();
		await first.host.commit(story.started, stateOf(reached(1)), 5);
		await first.host.close(story.started, stateOf(reached(1)), 5);
		lrs.trouble = { away: true };
		const { registration } = first;
		const { host } = unitAt(lrs, { registration });
		expect(await host.open()).toMatchObject({
			state: '',
			fresh: false,
			learnerId: 'https://lms.example/ learner-1'
		});
		expect(await host.commit(story.started, stateOf(reached(2)), 5)).toMatchObject({ reason: 'offline' });
		lrs.trouble = {};
		expect(await host.commit(story.started, stateOf(reached(2)), 5)).toEqual(stored);
		expect(decodeState(kept(registration), course)).toMatchObject({
			record: { reached: ['lesson-1', 'lesson-2'] }
		});
	});
});

describe('a session', () => {
	it('tells the story in the order of the specification, each thing once', async () => {
		const { host, registration } = unitAt(lrs);
		await host.open();
		await commitAll(host);
		await host.close(story.passed, stateOf(reached(3)), 200);
		expect(lrs.verbs(registration)).toEqual([
			'initialized',
			...['answered', 'progressed'],
			...['answered', 'progressed'],
			...['answered', 'answered', 'scored', 'completed', 'passed'],
			'terminated'
		]);
		expect(lrs.refusals).toEqual([]);
		const passed = lrs.told(registration).find(({ verb }) => verb.id.endsWith('passed'));
		expect(passed?.result).toEqual({
			success: true,
			score: { scaled: 0.92, raw: 92, min: 0, max: 100 },
			duration: 'PT3M0S'
		});
	});

	it('makes one request for statements and one for the state of a commit', async () => {
		const { host } = unitAt(lrs);
		await host.open();
		const many = {
			...story.quizzed,
			interactions: recent({ ...story.quizzed, interactions: answers(40) }).interactions
		};
		expect(await requestsAfter(() => host.commit(many, 's', 5))).toEqual([
			'POST statements 200',
			'PUT activities/state 204'
		]);
		expect(await requestsAfter(() => host.commit(many, 's', 9))).toEqual(['PUT activities/state 204']);
	});

	it('tells a fail when it ends, once, and never after a pass', async () => {
		const first = unitAt(lrs);
		await first.host.open();
		await first.host.commit(story.failed, 's', 5);
		await first.host.close(story.failed, 's', 9);
		const again = unitAt(lrs, { registration: first.registration });
		await again.host.open();
		await again.host.close(story.failed, 's', 3);
		const last = unitAt(lrs, { registration: first.registration });
		await last.host.open();
		await last.host.commit(story.passed, 't', 5);
		await last.host.close({ ...story.failed, percent: 40 }, 't', 9);
		const verbs = lrs
			.verbs(first.registration)
			.filter((verb) => /ed$/.test(verb) && !/answ|prog|scored/.test(verb));
		expect(verbs).toEqual([
			...['initialized', 'completed', 'failed', 'terminated'],
			...['initialized', 'terminated'],
			...['initialized', 'passed', 'terminated']
		]);
		expect(lrs.refusals).toEqual([]);
	});

	it('tells a score again where the last one counts and another one was told since', async () => {
		const scores = async (scoreReported: 'best' | 'last') => {
			const first = unitAt(lrs);
			await first.host.open();
			const report = (percent: number) => ({ ...story.failed, scoreReported, percent });
			for (const percent of [40, 60, 40, 40]) await first.host.commit(report(percent), 's', 5);
			await first.host.close(report(40), 's', 6);
			const later = unitAt(lrs, { registration: first.registration });
			await later.host.open();
			for (const percent of [40, 60]) await later.host.commit(report(percent), 's', 5);
			return lrs
				.told(first.registration)
				.flatMap(({ verb, result }) => (verb.id.endsWith('scored') ? result?.score?.raw : []));
		};
		expect(await scores('last')).toEqual([40, 60, 40, 60]);
		expect(await scores('best')).toEqual([40, 60]);
		expect(lrs.refusals).toEqual([]);
	});

	it('says nothing of a fail where course.yaml reports it as incomplete', async () => {
		const { host, registration } = unitAt(lrs);
		await host.open();
		const silent = { ...story.failed, failReportedAs: 'incomplete' as const };
		await host.commit(silent, 's', 5);
		await host.close(silent, 's', 5);
		expect(lrs.verbs(registration)).not.toContain('failed');
		expect(lrs.verbs(registration)).not.toContain('completed');
	});

	it('tells no pass below the host’s own score to pass', async () => {
		const { host, registration } = unitAt(lrs, { masteryScore: 0.95 });
		await host.open();
		expect(await host.commit(story.passed, 's', 5)).toEqual(stored);
		expect(lrs.verbs(registration)).not.toContain('passed');
		expect(lrs.refusals).toEqual([]);
	});

	it.each(['Browse', 'Review'] as const)(
		'in mode %s tells that it began and ended and nothing else',
		async (mode) => {
			const { host, registration } = unitAt(lrs, { mode });
			expect(await host.open()).toMatchObject({ mode: mode.toLowerCase() });
			expect(await host.commit(story.passed, 's', 5)).toMatchObject({ type: 'failed' });
			await host.close(story.failed, 's', 5);
			expect(lrs.verbs(registration)).toEqual(['initialized', 'terminated']);
			expect(lrs.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
		}
	);

	it('gives the page the address to go back to', async () => {
		const returnURL = 'https://lms.example/course/7';
		expect(await unitAt(lrs, { returnURL }).host.open()).toMatchObject({ returnUrl: returnURL });
		expect(await unitAt(lrs, { returnURL: 'javascript:alert(1)' }).host.open()).not.toHaveProperty(
			'returnUrl'
		);
	});

	it('tells what happened before it as of its beginning, with the true time beside', async () => {
		const { host, registration } = unitAt(lrs);
		await host.open();
		await host.commit(told.started, 's', 5);
		const [first, answered] = lrs.told(registration);
		expect(answered!.timestamp).toBe(first!.timestamp);
		expect(Object.values(answered!.context.extensions ?? {})).toContain('2026-01-02T10:11:12.345Z');
	});
});
