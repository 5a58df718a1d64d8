import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { course, recent, unitAt } from '../../../tests/fixtures/cmi5-unit.ts';
import { stateOf, reached } from '../../../tests/fixtures/scripted-host.ts';
import { startLrs, type ServedLrs } from '../../../tests/lms/lrs-server.ts';
import { documentKey, type StrictLrs } from '../../../tests/lms/strict-lrs.ts';
import { story as told } from '../../../tests/lms/story.ts';
import { decodeState } from './codec.ts';
import { openCmi5 } from './cmi5.ts';
import { readKept, stateId } from './cmi5-told.ts';
import type { Host } from './port.ts';

const story = {
	started: recent(told.started),
	quizzed: recent(told.quizzed),
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

describe('a page that is loaded again', () => {
	it('goes on with a session that was not ended, with the token it had', async () => {
		const unit = unitAt(lrs);
		await unit.host.open();
		await unit.host.commit(story.started, 'H1.x', 50);
		const { host } = unit.reload();
		const requests = await requestsAfter(() => host.open());
		expect(requests.filter((request) => request.startsWith('POST'))).toEqual([]);
		expect(await host.commit(story.quizzed, 'H1.y', 20)).toEqual(stored);
		await host.close(story.quizzed, 'H1.y', 30);
		expect(lrs.verbs(unit.registration).filter((verb) => verb === 'initialized')).toHaveLength(1);
		expect(lrs.told(unit.registration).at(-1)?.result?.duration).toBe('PT1M20S');
		expect(lrs.refusals).toEqual([]);
	});

	it('knows when the session was ended, asks nothing more and still knows the pass mark and the way back', async () => {
		const unit = unitAt(lrs, { returnURL: 'https://lms.example/', masteryScore: 0.95 });
		await unit.host.open();
		await unit.host.close(story.started, 's', 5);
		const { host } = unit.reload();
		const requests = await requestsAfter(async () => {
			expect(await host.open()).toMatchObject({
				over: true,
				fresh: false,
				passMark: 95,
				returnUrl: 'https://lms.example/'
			});
			expect(await host.commit(story.quizzed, 's', 5)).toMatchObject({ reason: 'session-lost' });
			await host.close(story.quizzed, 's', 5);
		});
		expect(requests).toEqual([]);
	});

	it('whose token was given out to another page knows that there is no session', async () => {
		const { parameters } = lrs.launch();
		const page = () =>
			openCmi5({ location: { search: `?${parameters}` }, sessionStorage: blocked, fetch }, course)!;
		await page().open();
		expect(await page().open()).toMatchObject({ over: true, fresh: false, state: '' });
	});
});

describe('the learner’s state', () => {
	it('comes back at the next launch on another computer, and nothing is told again', async () => {
		const first = unitAt(lrs);
		await first.host.open();
		await commitAll(first.host);
		await first.host.close(story.passed, stateOf(reached(3)), 5);
		const before = lrs.statements.length;
		const { host } = unitAt(lrs, { registration: first.registration });
		expect(await host.open()).toMatchObject({
			fresh: false,
			state: stateOf(reached(3)),
			held: { completed: true, passed: true }
		});
		expect(await host.commit(story.passed, stateOf(reached(3)), 5)).toEqual(stored);
		expect(lrs.statements.slice(before).map(({ verb }) => verb.id.split('/').at(-1))).toEqual([
			'initialized'
		]);
	});

	it('is one a unit and a registration', async () => {
		const { host, registration } = unitAt(lrs);
		await host.open();
		await host.commit(story.started, 'H1.x', 5);
		expect(await unitAt(lrs, { registration, unit: 'exam' }).host.open()).toMatchObject({
			state: '',
			fresh: true
		});
		expect(await unitAt(lrs, {}).host.open()).toMatchObject({ state: '', fresh: true });
	});

	it.each([{ demandsMatch: false }, { demandsMatch: true }])(
		'is united with what another session wrote in between: %o',
		async (trouble) => {
			lrs.trouble = trouble;
			const { host, registration } = unitAt(lrs);
			await host.open();
			expect(await host.commit(story.started, stateOf(reached(1)), 5)).toEqual(stored);
			const key = documentKey(stateId, `${lrs.url}activities/asleep`, registration);
			lrs.documents.set(key, JSON.stringify({ state: stateOf(reached(1), reached(2)), told: [] }));
			expect(await host.commit(story.started, stateOf(reached(1), reached(3)), 9)).toEqual(stored);
			expect(await host.commit(story.started, stateOf(reached(1), reached(3)), 12)).toEqual(stored);
			expect(decodeState(kept(registration), course)).toMatchObject({
				record: { reached: ['lesson-1', 'lesson-2', 'lesson-3'] }
			});
		}
	);

	it('is kept by a host whose ETags a page may not read', async () => {
		lrs.trouble = { hidesEtag: true };
		const { host, registration } = unitAt(lrs);
		await host.open();
		await host.commit(story.started, 'H1.x', 5);
		expect(await host.commit(story.started, 'H1.y', 5)).toEqual(stored);
		expect(kept(registration)).toBe('H1.y');
	});

	it('that was written by something else reaches the codec as it is', async () => {
		const { registration } = unitAt(lrs);
		lrs.documents.set(documentKey(stateId, `${lrs.url}activities/asleep`, registration), 'H1.rubbish');
		expect(await unitAt(lrs, { registration }).host.open()).toMatchObject({
			state: 'H1.rubbish',
			fresh: false
		});
	});
});
