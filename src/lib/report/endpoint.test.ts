import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { story, toldBefore } from '../../../tests/lms/story.ts';
import { findApi, type HostWindow, type ScormApi } from './discovery.ts';
import { startEndpoint, type Endpoint, type EndpointOptions } from './endpoint.ts';
import type { Host } from './port.ts';
import { scorm12Host } from './scorm12.ts';

type Post = {
	learner: object;
	sequence: number;
	final: boolean;
	cmi: { core: Record<string, string>; suspend_data: string; interactions?: object };
};
type Mood =
	'well' | 'login page' | 'drops' | 'refuses' | 'created' | 'no content' | 'redirects' | 'wrong number';

/** A commit address that keeps its record as the head of endpoint.ts describes. */
class Address {
	mood: Mood = 'well';
	stored: Post | null = null;
	posts: Post[] = [];
	requests: RequestInit[] = [];
	readonly fetch = ((url: string, init: RequestInit = {}) => {
		this.requests.push(init);
		return this.#answer(url, init);
	}) as typeof fetch;

	async #answer(url: string, init: RequestInit): Promise<Response> {
		if (this.mood === 'drops') throw new TypeError('failed to fetch');
		if (this.mood === 'login page')
			return new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } });
		if (this.mood === 'refuses') return Response.json({ error: 'no' }, { status: 500 });
		if (init.method !== 'POST') {
			expect(url).toBe('/commit?learner=u1');
			return Response.json({ cmi: this.stored?.cmi ?? null, sequence: this.stored?.sequence ?? 0 });
		}
		const post = JSON.parse(String(init.body)) as Post;
		if (this.mood === 'created') return Response.json({ stored: post.sequence }, { status: 201 });
		if (this.mood === 'no content') return new Response(null, { status: 204 });
		if (this.mood === 'redirects')
			return new Response(null, { status: 302, headers: { location: '/login' } });
		if (this.mood === 'wrong number') return Response.json({ stored: post.sequence - 1 });
		const held = this.stored?.sequence ?? 0;
		if (post.sequence < held) return Response.json({ sequence: held }, { status: 409 });
		this.posts.push(post);
		this.stored = { ...this.stored, ...post };
		return Response.json({ stored: post.sequence });
	}
}

function memory() {
	const map = new Map<string, string>();
	return {
		get: (key: string) => map.get(key) ?? null,
		set: (key: string, value: string) => void map.set(key, value),
		remove: (key: string) => void map.delete(key),
		map
	};
}

const running: Endpoint[] = [];
afterEach(() => {
	for (const endpoint of running.splice(0)) endpoint.stop();
	vi.useRealTimers();
});

let address: Address;
let storage: ReturnType<typeof memory>;
let events: EventTarget;
beforeEach(() => {
	address = new Address();
	storage = memory();
	events = new EventTarget();
});

async function start(
	more: Partial<EndpointOptions> = {}
): Promise<{ endpoint: Endpoint; host: Host; win: HostWindow & { API?: ScormApi } }> {
	const win: HostWindow & { API?: ScormApi } = {};
	const endpoint = await startEndpoint({
		address: '/commit',
		learner: { id: 'u1', name: 'Doe, Jane' },
		storage,
		events,
		fetch: address.fetch,
		win,
		...more
	});
	if (!endpoint) throw new Error('the endpoint did not start');
	running.push(endpoint);
	const api = findApi('scorm12', win);
	if (!api) throw new Error('no API');
	return {
		endpoint,
		win,
		host: scorm12Host(api, { probe: endpoint.probe, isOnline: () => true, wait: () => Promise.resolve() })
	};
}

test('our own client finds the API and its commits reach the address in order', async () => {
	const { host } = await start();
	expect(await host.open()).toMatchObject({
		fresh: true,
		learnerId: 'u1',
		learnerName: 'Doe, Jane',
		mode: 'normal'
	});
	expect(await host.commit(story.started, 's1', 10)).toEqual({ type: 'stored' });
	expect(await host.commit(story.passed, 's2', 20)).toEqual({ type: 'stored' });
	expect(address.posts.map(({ sequence }) => sequence)).toEqual([1, 2]);
	expect(address.posts[1]).toMatchObject({
		learner: { id: 'u1', name: 'Doe, Jane' },
		final: false,
		cmi: {
			suspend_data: 's2',
			core: { lesson_status: 'passed', score: { raw: '92' }, total_time: '00:00:20' }
		}
	});
	expect(address.requests.every(({ credentials }) => credentials === 'same-origin')).toBe(true);
});

test('mastery is not decided by the run-time: a low score does not make a failed status', async () => {
	const first = await start();
	await first.host.open();
	await first.host.commit(story.started, 's', 10);
	first.endpoint.stop();
	storage.map.clear();
	if (address.stored)
		address.stored.cmi = { ...address.stored.cmi, student_data: { mastery_score: '80' } } as Post['cmi'];
	const { host } = await start();
	await host.open();
	host.close({ ...story.failed, failReportedAs: 'incomplete' }, 's', 10);
	await vi.waitFor(() =>
		expect(address.stored?.cmi.core).toMatchObject({ lesson_status: 'incomplete', score: { raw: '67' } })
	);
	expect(address.stored?.final).toBe(true);
});

test('the next start resumes with state, result and time, and counts no time twice', async () => {
	const first = await start();
	await first.host.open();
	await first.host.commit(story.quizzed, 's1', 90);
	first.host.close(story.quizzed, 's1', 90);
	await first.endpoint.probe();
	first.endpoint.stop();
	storage.map.clear();
	const second = await start();
	expect(await second.host.open()).toMatchObject({ fresh: false, state: 's1' });
	expect(second.win.API?.LMSGetValue?.('cmi.core.entry')).toBe('resume');
	expect(second.win.API?.LMSGetValue?.('cmi.core.total_time')).toBe('00:01:30');
	second.host.close(story.quizzed, 's2', 30);
	await vi.waitFor(() => expect(address.stored?.cmi.core.total_time).toBe('00:02:00'));
});

test('time and exit of the last session are spent: a session that says neither adds nothing', async () => {
	const first = await start();
	await first.host.open();
	await first.host.commit(story.quizzed, 's1', 90);
	first.endpoint.stop();
	const { win } = await start();
	win.API?.LMSInitialize?.('');
	win.API?.LMSFinish?.('');
	await vi.waitFor(() =>
		expect(address.stored).toMatchObject({ final: true, cmi: { core: { total_time: '00:01:30', exit: '' } } })
	);
});

describe.each([
	'login page',
	'drops',
	'refuses',
	'created',
	'no content',
	'redirects',
	'wrong number'
] as const)('an address that %s', (mood) => {
	test('is not believed, is asked again, and the commit survives the page', async () => {
		const told: string[] = [];
		const first = await start({ onStatus: (status) => void told.push(status.type) });
		await first.host.open();
		address.mood = mood;
		const result = await first.host.commit(story.passed, 'kept', 10);
		expect(result).toMatchObject({ type: 'failed', reason: mood === 'drops' ? 'offline' : 'session-lost' });
		expect(told).toContain('waiting');
		expect(address.posts).toEqual([]);
		first.endpoint.stop();
		address.mood = 'well';
		const second = await start();
		expect(await second.host.open()).toMatchObject({ state: 'kept', held: { passed: true, percent: 92 } });
		expect(await second.endpoint.probe()).toBe(true);
		expect(address.stored?.cmi.suspend_data).toBe('kept');
	});
});

test('retries come after 1, 2, 4 ... and at most 60 seconds', async () => {
	const { host, endpoint } = await start();
	await host.open();
	vi.useFakeTimers();
	address.mood = 'drops';
	await host.commit(story.started, 's', 10);
	const waits: number[] = [];
	for (let tries = 0; tries < 8; tries += 1) {
		const before = address.requests.length;
		let waited = 0;
		while (address.requests.length === before && waited < 100) {
			await vi.advanceTimersByTimeAsync(1000);
			waited += 1;
		}
		waits.push(waited);
	}
	expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
	address.mood = 'well';
	await vi.advanceTimersByTimeAsync(60_000);
	expect(await endpoint.probe()).toBe(true);
	expect(address.posts).toHaveLength(1);
});

test('a network that comes back is used at once', async () => {
	const { host } = await start();
	await host.open();
	address.mood = 'drops';
	await host.commit(story.started, 's', 10);
	address.mood = 'well';
	events.dispatchEvent(new Event('online'));
	await vi.waitFor(() => expect(address.stored?.cmi.suspend_data).toBe('s'));
});

test('without an answer this device’s own copy is used; without a copy nothing is started', async () => {
	const first = await start();
	await first.host.open();
	await first.host.commit(story.started, 'mine', 10);
	first.endpoint.stop();
	address.mood = 'drops';
	const second = await start();
	expect(await second.host.open()).toMatchObject({ state: 'mine' });
	storage.map.clear();
	expect(
		await startEndpoint({
			address: '/commit',
			learner: { id: 'u1', name: '' },
			storage,
			events,
			fetch: address.fetch,
			win: {}
		})
	).toBeNull();
});

test('a record that another device stored meanwhile is newer than this device’s copy', async () => {
	const first = await start();
	await first.host.open();
	await first.host.commit(story.started, 'mine', 10);
	first.endpoint.stop();
	if (address.stored)
		address.stored = {
			...address.stored,
			sequence: 9,
			cmi: { ...address.stored.cmi, suspend_data: 'theirs' }
		};
	const second = await start();
	expect(await second.host.open()).toMatchObject({ state: 'theirs' });
});

test('a commit that is behind another device’s is numbered anew and stored', async () => {
	const { host } = await start();
	await host.open();
	await host.commit(story.started, 's1', 10);
	if (address.stored) address.stored.sequence = 9;
	expect(await host.commit(story.started, 's2', 20)).toEqual({ type: 'stored' });
	expect(address.stored).toMatchObject({ sequence: 10, cmi: { suspend_data: 's2' } });
});

test('a closing page sends what is unstored in a request that outlives it', async () => {
	const { host } = await start();
	await host.open();
	host.close(story.quizzed, 's', 10);
	events.dispatchEvent(new Event('pagehide'));
	const last = address.requests.at(-1);
	expect(last?.keepalive).toBe(true);
	expect(JSON.parse(String(last?.body))).toMatchObject({
		sequence: 2,
		final: true,
		cmi: { suspend_data: 's' }
	});
});

test('last words over 60 kB go without interactions, and the whole commit follows at the next start', async () => {
	const { host, endpoint } = await start();
	await host.open();
	const long = Array.from({ length: 225 }, (_, index) => ({
		...story.passed.interactions[0],
		id: `${'long-'.repeat(20)}${index}`
	}));
	host.close({ ...story.passed, interactions: long as typeof story.passed.interactions }, 's', 10);
	events.dispatchEvent(new Event('pagehide'));
	endpoint.stop();
	const words = address.requests.find(({ keepalive }) => keepalive)?.body as string;
	expect(new TextEncoder().encode(words).length).toBeLessThan(60_000);
	expect((JSON.parse(words) as Post).cmi.interactions).toBeUndefined();
	await start();
	await vi.waitFor(() => expect(address.stored?.sequence).toBe((JSON.parse(words) as Post).sequence + 1));
	expect(Object.keys(address.stored?.cmi.interactions ?? {})).toHaveLength(225);
});

test('one damaged value in the stored record does not take the rest with it', async () => {
	const first = await start();
	await first.host.open();
	await first.host.commit(story.passed, 'state', 10);
	first.endpoint.stop();
	if (address.stored) address.stored.cmi.core.score = { raw: '9999' } as never;
	storage.map.clear();
	const second = await start();
	expect(await second.host.open()).toMatchObject({ state: 'state', held: { passed: true, percent: null } });
});

test('blocked storage loses nothing while the page lives', async () => {
	const blocked = {
		get: () => null,
		set: () => {
			throw new Error('blocked');
		},
		remove: () => undefined
	};
	const { host } = await start({ storage: blocked });
	await host.open();
	expect(await host.commit(story.started, 's', 10)).toEqual({ type: 'stored' });
});

test('the model restored twice over keeps every answer in its order', async () => {
	const first = await start();
	await first.host.open();
	await first.host.commit(story.passed, 's', 10);
	first.endpoint.stop();
	storage.map.clear();
	const second = await start();
	await second.host.open();
	await second.host.commit(
		{ ...story.passed, interactions: toldBefore(story.passed.interactions) },
		's2',
		10
	);
	const interactions = address.stored?.cmi.interactions as Record<string, { id: string }>;
	expect(Object.values(interactions).map(({ id }) => id)).toEqual(
		story.passed.interactions.map(({ id }) => id)
	);
});
