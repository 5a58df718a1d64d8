import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { course, recent, unitAt, type Unit } from '../../../tests/fixtures/cmi5-unit.ts';
import { reached, stateOf } from '../../../tests/fixtures/scripted-host.ts';
import { cappedFetch, startLrs, type ServedLrs } from '../../../tests/lms/lrs-server.ts';
import { documentKey, type StrictLrs } from '../../../tests/lms/strict-lrs.ts';
import { answers, story as told } from '../../../tests/lms/story.ts';
import { decodeState } from './codec.ts';
import { readKept, stateId } from './cmi5-told.ts';
import type { HostReport } from './port.ts';

const [started, quizzed, failed, passed] = [told.started, told.quizzed, told.failed, told.passed].map(
	(report) => recent(report)
) as [HostReport, HostReport, HostReport, HostReport];
const stored = { type: 'stored' };

let served: ServedLrs;
let lrs: StrictLrs;
beforeEach(async () => {
	served = await startLrs();
	({ lrs } = served);
});
afterEach(() => served.close());

const documentOf = (registration: string) =>
	readKept(lrs.documents.get(documentKey(stateId, `${lrs.url}activities/asleep`, registration)) ?? '');
/** Names of what was told, without those of the session. */
const facts = (registration: string) =>
	lrs
		.told(registration)
		.map(({ verb, object }) => `${verb.id.split('/').at(-1)} ${object.id.split('/').at(-1)}`)
		.filter((fact) => !/^(initialized|terminated)/.test(fact))
		.sort();
/** Commits until the host has it, as the recorder does; a lost session has the learner launch again. */
async function insist(unit: Unit, report: HostReport, state: string): Promise<Unit> {
	for (let tries = 0; tries < 4; tries++) {
		const result = await unit.host.commit(report, state, 10 * (tries + 1));
		if (result.type === 'stored') return unit;
		if (result.reason !== 'session-lost') continue;
		unit = unitAt(lrs, { registration: unit.registration });
		await unit.host.open();
	}
	throw new Error('The host never took it.');
}

describe('a host in trouble', () => {
	it('that is not there is told as offline, and hears everything once when it is back', async () => {
		const unit = unitAt(lrs);
		await unit.host.open();
		lrs.trouble = { away: true };
		expect(await unit.host.commit(passed, 's', 5)).toMatchObject({ type: 'failed', reason: 'offline' });
		lrs.trouble = {};
		expect(await unit.host.commit(passed, 's', 9)).toEqual(stored);
		expect(lrs.verbs(unit.registration).filter((verb) => verb === 'answered')).toHaveLength(4);
	});

	it('that is busy is told as refusing, and nothing is lost', async () => {
		const unit = unitAt(lrs);
		await unit.host.open();
		lrs.trouble = { failing: 2 };
		expect(await unit.host.commit(started, 's', 5)).toMatchObject({ type: 'failed', reason: 'refused' });
		expect(await unit.host.commit(started, 's', 5)).toEqual(stored);
		expect(documentOf(unit.registration).state).toBe('s');
	});

	it('whose place something else answers for a while is told everything once it is back', async () => {
		let elsewhere = 0;
		const unit = unitAt(lrs, {}, async (address, init) =>
			init?.method === 'POST' && String(address).endsWith('statements') && elsewhere-- > 0
				? new Response('no such page', { status: 404 })
				: fetch(address, init)
		);
		await unit.host.open();
		elsewhere = 1;
		expect(await unit.host.commit(passed, 's', 5)).toMatchObject({ type: 'failed', reason: 'refused' });
		expect(await unit.host.commit(passed, 's', 9)).toEqual(stored);
		expect(lrs.verbs(unit.registration).filter((verb) => verb === 'answered')).toHaveLength(4);
	});

	it('whose session is lost says so; the next launch tells the rest', async () => {
		const first = unitAt(lrs);
		await first.host.open();
		await first.host.commit(started, 's', 5);
		lrs.expire();
		expect(await first.host.commit(passed, 't', 9)).toMatchObject({ type: 'failed', reason: 'session-lost' });
		const next = unitAt(lrs, { registration: first.registration });
		expect(await next.host.open()).toMatchObject({ state: 's' });
		await next.host.commit(passed, 't', 3);
		expect(facts(first.registration).filter((fact) => /passed|answered/.test(fact))).toHaveLength(5);
		expect(lrs.refusals).toEqual([]);
	});

	it('that abandoned the session for a second launch takes nothing from the first', async () => {
		const first = unitAt(lrs);
		await first.host.open();
		const second = unitAt(lrs, { registration: first.registration });
		await second.host.open();
		expect(await first.host.commit(started, 's', 5)).toMatchObject({ reason: 'session-lost' });
		expect(await second.host.commit(started, 's', 5)).toEqual(stored);
	});

	it('that is slow loses nothing of what is said while it answers', async () => {
		const unit = unitAt(lrs);
		await unit.host.open();
		lrs.trouble = { slow: 300 };
		const onItsWay = unit.host.commit(started, 's', 5);
		await unit.host.close(quizzed, 't', 6);
		await onItsWay;
		expect(lrs.refusals).toEqual([]);
		expect(lrs.verbs(unit.registration).at(-1)).toBe('terminated');
		expect(facts(unit.registration).filter((fact) => fact.startsWith('answered'))).toHaveLength(2);
	});

	it('that refuses one statement gets all the others, and a pass it holds already counts as told', async () => {
		const first = unitAt(lrs);
		await first.host.open();
		await first.host.commit(passed, 's', 5);
		await first.host.close(passed, 's', 5);
		// The administrator deleted the learner's state, not the statements.
		lrs.documents.clear();
		const next = unitAt(lrs, { registration: first.registration });
		await next.host.open();
		const more = { ...passed, interactions: recent({ ...passed, interactions: answers(5) }).interactions };
		expect(await next.host.commit(more, 't', 5)).toEqual(stored);
		const verbs = lrs.verbs(first.registration);
		expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(9);
		expect(verbs.filter((verb) => verb === 'passed' || verb === 'completed')).toHaveLength(2);
		expect(documentOf(first.registration).told).toEqual(expect.arrayContaining(['completed', 'passed']));
	});
});

describe('a network that is cut', () => {
	const [one, two, three] = [1, 2, 3].map((last) =>
		stateOf(...[1, 2, 3].slice(0, last).map((number) => reached(number)))
	) as [string, string, string];
	/** Two sessions; every request of both may be cut. */
	async function play(): Promise<string> {
		let unit = unitAt(lrs);
		const { registration } = unit;
		await unit.host.open();
		unit = await insist(unit, started, one);
		unit = await insist(unit, failed, two);
		await unit.host.close(failed, two, 40);
		unit = unitAt(lrs, { registration });
		await unit.host.open();
		unit = await insist(unit, passed, three);
		await unit.host.close(passed, three, 40);
		return registration;
	}

	it('at any one request, before or after it is carried out, loses nothing and doubles nothing', async () => {
		const whole = facts(await play());
		const requests = lrs.requests.length;
		expect(requests).toBeGreaterThan(15);
		for (const what of ['request', 'reply'] as const)
			for (let at = 1; at <= requests; at++) {
				await using other = await startLrs();
				lrs = other.lrs;
				lrs.trouble = { cut: { at, what } };
				const registration = await play().catch((error: unknown) => {
					throw new Error(`cut at ${at} (${what}): ${lrs.requests.join(', ')}`, { cause: error });
				});
				const cut = `${what} ${at} cut`;
				const got = facts(registration);
				// A fail that is said with the last words is not said again.
				const without = (list: string[]) => list.filter((fact) => !fact.startsWith('failed'));
				expect(without(got), cut).toEqual(without(whole));
				expect(decodeState(documentOf(registration).state, course), cut).toMatchObject({
					record: { reached: ['lesson-1', 'lesson-2', 'lesson-3'] }
				});
			}
	}, 60_000);
});

describe('last words', () => {
	const lot = (count: number) => ({
		...passed,
		interactions: recent({ ...passed, interactions: answers(count) }).interactions
	});

	it('end the session and hold what was not told yet', async () => {
		const unit = unitAt(lrs);
		await unit.host.open();
		await unit.host.close(passed, 'end', 9);
		expect(lrs.verbs(unit.registration).slice(-3)).toEqual(['completed', 'passed', 'terminated']);
		expect(documentOf(unit.registration).state).toBe('end');
		expect(lrs.refusals).toEqual([]);
	});

	it('are never too long for a browser: the result and the end go, the next launch tells the other answers', async () => {
		const unit = unitAt(lrs);
		await unit.host.open();
		await unit.host.close(lot(200), 'x'.repeat(3800), 9);
		const verbs = lrs.verbs(unit.registration);
		expect(verbs.slice(-3)).toEqual(['completed', 'passed', 'terminated']);
		expect(verbs.filter((verb) => verb === 'answered').length).toBeGreaterThan(10);
		const next = unitAt(lrs, { registration: unit.registration });
		await next.host.open();
		expect(await next.host.commit(lot(200), 's', 9)).toEqual(stored);
		expect(lrs.verbs(unit.registration).filter((verb) => verb === 'answered')).toHaveLength(200);
	});

	it('are said once', async () => {
		const unit = unitAt(lrs);
		await unit.host.open();
		await unit.host.close(started, 's', 5);
		await unit.host.close(started, 's', 6);
		expect(await unit.host.commit(quizzed, 't', 7)).toMatchObject({ reason: 'session-lost' });
		expect(lrs.verbs(unit.registration).filter((verb) => verb === 'terminated')).toHaveLength(1);
		expect(lrs.refusals).toEqual([]);
	});

	it('are not said by a page whose session never began', async () => {
		lrs.trouble = { away: true };
		const unit = unitAt(lrs, {}, cappedFetch());
		await unit.host.open();
		lrs.trouble = {};
		await unit.host.close(started, 's', 5);
		expect(lrs.requests).toEqual([]);
	});
});
