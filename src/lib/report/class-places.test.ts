// Who has the record of a class, in a browser that several people, tabs and days share.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEvent, emptyRecord, recordOf, type LearnerEvent } from '../course/progress.ts';
import { openClass, selfStudyHere, type OpenedClass } from './classroom.ts';
import { journalKey, openJournal } from './journal.ts';
import { openHost } from './open-host.ts';
import type { HostReport } from './port.ts';
import { memoryStorage, type KeyValue } from './storage.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const fold = { empty: emptyRecord, apply: applyEvent };
const li = { id: 'li', name: 'Li' };
const mo = { id: 'mo', name: 'Mo' };
const response = { kind: 'choice', option: 'a' } as never;

const tried = (item: string, at: number): LearnerEvent => ({
	type: 'practised',
	...{ item, response, earned: 1, possible: 1, seconds: 3, at }
});

/** The class, by the rules that stand with /api/commit; each learner has the place `in-<id>`. */
class Server {
	signedIn: { id: string; name: string } | null = li;
	/** Addresses that do not answer. */
	away: string[] = [];
	gone: string[] = [];
	/** How far the device is ahead of the server, by its clock. */
	ahead = 0;
	posts = 0;
	cmi: object | null = null;
	sequence = 0;
	told: LearnerEvent[] = [];

	readonly fetch = (async (url: string, init: RequestInit = {}) => {
		if (this.away.some((address) => url.startsWith(address))) throw new TypeError('failed to fetch');
		const learner = this.signedIn;
		if (url === '/api/session')
			return Response.json({
				learner,
				registrations: learner ? [{ id: `in-${learner.id}`, title: 'Class', dueAt: null }] : []
			});
		if (!learner) return Response.json({ error: 'signed-out' }, { status: 401 });
		if (!url.endsWith(`=in-${learner.id}`)) return Response.json({ error: 'not-yours' }, { status: 403 });
		if (init.method !== 'POST')
			return Response.json({ cmi: this.cmi, sequence: this.sequence, log: this.told, now: this.now() });
		this.posts++;
		const post = JSON.parse(String(init.body)) as { sequence: number; cmi: object; events: LearnerEvent[] };
		if (post.events.length > 500) return Response.json({ error: 'malformed' }, { status: 400 });
		for (const event of post.events) {
			if ('item' in event && this.gone.includes(event.item))
				return Response.json({ error: 'unknown' }, { status: 400 });
			if (event.at > this.now() + DAY) return Response.json({ error: 'future' }, { status: 400 });
		}
		if (post.cmi && post.sequence <= this.sequence)
			return Response.json({ error: 'elsewhere', sequence: this.sequence }, { status: 409 });
		if (post.cmi) [this.cmi, this.sequence] = [post.cmi, post.sequence];
		const kept = new Set(this.told.map((event) => named(event)));
		this.told.push(...post.events.filter((event) => !kept.has(named(event))));
		return Response.json({ stored: post.sequence, events: this.told.length });
	}) as typeof fetch;

	now = () => Date.now() - this.ahead;
	tries = (item: string) => this.told.filter((event) => 'item' in event && event.item === item).length;
}
const named = (event: object) => JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));

const report: HostReport = {
	...{ completed: false, passed: null, percent: null, passMark: 80, failReportedAs: 'incomplete' },
	...{ scoreReported: 'best', attemptWhenDone: { scorm12: 'keep', scorm2004: 'keep' } },
	...{
		commits: { leastSeconds: 0 },
		progress: 0,
		location: '/',
		objectives: [],
		interactions: [],
		comments: []
	}
};

beforeEach(() => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('navigator', { onLine: true });
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const asked = (server: Server, storage: KeyValue) =>
	openClass({ storage, fold, version: 'v1', fetch: server.fetch, clock: Date.now });

/** A page of the course, which keeps its journal as the recorder does. */
async function openPage(server: Server, storage: KeyValue) {
	const opened = await asked(server, storage);
	if (opened.type !== 'open') throw new Error(`the class is ${opened.type}`);
	const { host } = opened;
	const launch = await host.open();
	const place = {
		course: 'c',
		edition: 'server',
		learner: launch.learnerId,
		registration: launch.registration!
	};
	const journal = openJournal({ place, storage, fold, onOther: () => undefined });
	journal.adopt(launch.record!, launch.state !== '');
	host.heard!(journal.record, null);
	let commits = 0;
	const commit = () => host.commit(report, `${++commits} ${journal.record.revision}`, 1);
	return {
		launch,
		journal,
		commit,
		record(event: LearnerEvent) {
			journal.append(event);
			host.heard!(journal.record, event);
		}
	};
}

describe('a computer that learners share', () => {
	const learns = (opened: OpenedClass) => (opened.type === 'open' ? opened.place.id : opened.type);

	it('never opens the record of another one because the server could not say who is there', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		const page = await openPage(server, storage);
		page.record(tried('q1', NOW));
		expect(await page.commit()).toEqual({ type: 'stored' });
		server.signedIn = mo;
		server.away = ['/api/session'];
		expect(learns(await asked(server, storage))).toBe('away');
		server.signedIn = null;
		expect(learns(await asked(server, storage))).toBe('away');
		server.signedIn = li;
		expect(learns(await asked(server, storage))).toBe('in-li');
	});

	it('still opens what is kept of the one who is there when nothing answers', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		const page = await openPage(server, storage);
		page.record(tried('q1', NOW));
		expect(await page.commit()).toEqual({ type: 'stored' });
		server.away = ['/api'];
		expect(learns(await asked(server, storage))).toBe('in-li');
	});

	it('forgets who learned there once they have signed out', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		const page = await openPage(server, storage);
		page.record(tried('q1', NOW));
		await page.commit();
		vi.stubGlobal('document', { cookie: '' });
		await openHost('server', storage, {} as never, { fold, version: 'v1' });
		server.away = ['/api'];
		expect(learns(await asked(server, storage))).toBe('away');
	});
});

describe('what a class is told at the next launch', () => {
	it('is not told twice where the clock of the device is days ahead', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		server.ahead = 3 * DAY;
		const page = await openPage(server, storage);
		page.record(tried('q1', NOW));
		server.away = ['/api'];
		expect(await page.commit()).not.toEqual({ type: 'stored' });
		// The way there takes longer or shorter each time.
		server.away = [];
		server.ahead -= 40;
		const next = await openPage(server, storage);
		expect(await next.commit()).toEqual({ type: 'stored' });
		expect(server.tries('q1')).toBe(1);

		server.away = ['/api'];
		const alone = await openPage(server, storage);
		server.away = [];
		expect(await alone.commit()).toEqual({ type: 'stored' });
		expect(server.tries('q1')).toBe(1);
		expect(server.told[0]!.at).toBeLessThanOrEqual(server.now());
	});

	it.each([3 * DAY, -3 * DAY])('has no time where none is known, be the clock wrong by %i', async (ahead) => {
		const [server, storage] = [new Server(), memoryStorage()];
		server.ahead = ahead;
		const page = await openPage(server, storage);
		page.journal.append({ type: 'reached', lesson: 'l1', at: NOW });
		// Told anew by the next launch: the page was killed, and a record keeps no time of it.
		const next = await openPage(server, storage);
		await next.commit();
		expect(server.told).toEqual([{ type: 'reached', lesson: 'l1', at: 0 }]);
	});

	it('has the time of the class where the clock of the device is days behind', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		server.ahead = -3 * DAY;
		const page = await openPage(server, storage);
		page.record(tried('q1', Date.now()));
		expect(await page.commit()).toEqual({ type: 'stored' });
		expect(Math.abs(server.told[0]!.at - server.now())).toBeLessThan(60_000);
	});

	it('arrives with its right time although the clock was put wrong while the page was open', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		const page = await openPage(server, storage);
		await page.commit();
		server.ahead = 3 * DAY;
		vi.setSystemTime(NOW + 3 * DAY);
		page.record(tried('q1', Date.now()));
		await page.commit();
		expect(server.tries('q1')).toBe(0);
		const next = await openPage(server, storage);
		expect(await next.commit()).toEqual({ type: 'stored' });
		expect(server.tries('q1')).toBe(1);
		expect(server.told[0]!.at).toBeLessThanOrEqual(server.now());
	});

	it('is not again what the class will never take: it stays aside once', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		const page = await openPage(server, storage);
		server.gone = ['q1'];
		page.record(tried('q1', NOW));
		page.record(tried('q2', NOW + 1));
		expect(await page.commit()).toEqual({ type: 'stored' });
		expect([server.tries('q1'), server.tries('q2')]).toEqual([0, 1]);
		server.posts = 0;
		for (let launch = 0; launch < 3; launch++)
			expect(await (await openPage(server, storage)).commit()).toEqual({ type: 'stored' });
		expect(server.posts).toBe(3);
		expect(JSON.parse(storage.get('hindsight.owed/in-li/refused')!)).toHaveLength(1);
	});

	it('is all of it where the class has lost its copy', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		const page = await openPage(server, storage);
		page.record(tried('q1', NOW));
		expect(await page.commit()).toEqual({ type: 'stored' });
		expect((await openPage(server, storage)).launch.fresh).toBe(false);
		[server.cmi, server.sequence, server.told] = [null, 0, []];
		// Taken for a new attempt, the journal would be put away.
		const next = await openPage(server, storage);
		expect(next.launch.fresh).toBe(false);
		expect(await next.commit()).toEqual({ type: 'stored' });
		expect(server.tries('q1')).toBe(1);
	});

	it('goes in as few requests as it can, be there ever so much', async () => {
		const [server, storage] = [new Server(), memoryStorage()];
		const page = await openPage(server, storage);
		for (let number = 0; number < 540; number++)
			page.record({ type: 'moved', position: { page: 'quiz', id: 'q', index: number }, at: NOW });
		expect(await page.commit()).toEqual({ type: 'stored' });
		expect(server.told).toHaveLength(540);
		expect(server.posts).toBeLessThan(5);
	});
});

describe('self-study that was brought into a class', () => {
	const place = { course: 'c', edition: 'server' };
	const study = (storage: KeyValue, events: LearnerEvent[]) => {
		const journal = openJournal({
			...{ place: { ...place, learner: '', registration: '' }, storage, fold },
			onOther: () => undefined
		});
		events.forEach(journal.append);
		return journal;
	};

	it('is not offered to the next one, who studies on in the same browser: only what came since is', () => {
		const storage = memoryStorage();
		study(storage, [tried('q1', NOW), tried('q2', NOW + 1)]);
		selfStudyHere(storage, fold, place, 'in-li')!.settle(true);
		study(storage, [{ type: 'moved', position: { page: 'lesson', id: 'l1', section: null }, at: NOW + 2 }]);
		expect(selfStudyHere(storage, fold, place, 'in-mo')).toBeNull();
		study(storage, [tried('q3', NOW + 3)]);
		const theirs = selfStudyHere(storage, fold, place, 'in-mo')!;
		expect(Object.keys(theirs.record.practice)).toEqual(['q3']);
		theirs.settle(true);
		expect(selfStudyHere(storage, fold, place, 'in-li')).toBeNull();
		expect(storage.get(journalKey({ ...place, learner: '', registration: '' }))).not.toBeNull();
	});

	it('does not stand for what somebody else did, from nothing and just as much', () => {
		const storage = memoryStorage();
		const journal = study(storage, [tried('q1', NOW)]);
		selfStudyHere(storage, fold, place, 'in-li')!.settle(true);
		journal.setAside();
		journal.append(tried('q1', NOW + 5));
		expect(selfStudyHere(storage, fold, place, 'in-mo')?.record).toMatchObject(
			recordOf([tried('q1', NOW + 5)])
		);
	});
});
