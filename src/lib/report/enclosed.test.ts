// What a class is sent besides the model: events arrive once, whatever becomes of the requests and their answers.

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { LearnerEvent } from '../course/progress.ts';
import { eventBox } from './event-box.ts';
import { startOutbox, type Denied, type Outbox } from './outbox.ts';

interface Post {
	registration: string;
	version: string;
	sequence: number;
	cmi: object | null;
	events: LearnerEvent[];
}
/** What becomes of a request: `deaf`: it arrives, its answer does not. */
type Fate = 'well' | 'lost' | 'deaf' | 'signed out' | 'not theirs' | 'other site';

/** Keeps what it is sent by the rules that stand with /api/commit. */
class ClassAddress {
	fates: Fate[] = [];
	posts: Post[] = [];
	sequence = 0;
	cmi: object | null = null;
	readonly events = new Map<string, LearnerEvent>();
	unknown: string[] = [];
	longest = 0;

	readonly fetch = (async (_url: string, init: RequestInit = {}) => {
		const fate = this.fates.shift() ?? 'well';
		if (fate === 'lost') throw new TypeError('failed to fetch');
		if (fate === 'signed out') return Response.json({ error: 'signed-out' }, { status: 401 });
		if (fate === 'not theirs') return Response.json({ error: 'not-yours' }, { status: 403 });
		if (fate === 'other site') return Response.json({ error: 'other-origin' }, { status: 403 });
		const response = init.method === 'POST' ? this.#post(String(init.body)) : this.#get();
		if (fate === 'deaf') throw new TypeError('failed to fetch');
		return response;
	}) as typeof fetch;

	#get = () =>
		Response.json({ cmi: this.cmi, sequence: this.sequence, log: [...this.events.values()], now: 0 });
	#post(text: string): Response {
		this.longest = Math.max(this.longest, text.length);
		const post = JSON.parse(text) as Post;
		if (post.events.some((event) => this.unknown.includes(JSON.stringify(event))))
			return Response.json({ error: 'unknown' }, { status: 400 });
		if (post.cmi) {
			const again = post.sequence === this.sequence && JSON.stringify(post.cmi) === JSON.stringify(this.cmi);
			const held = post.events.every((event) => this.events.has(JSON.stringify(event)));
			if (post.sequence <= this.sequence && !(again && held))
				return Response.json({ error: 'elsewhere', sequence: this.sequence }, { status: 409 });
			this.sequence = post.sequence;
			this.cmi = post.cmi;
		}
		this.posts.push(post);
		for (const event of post.events) this.events.set(JSON.stringify(event), event);
		return Response.json({ stored: post.sequence, events: this.events.size });
	}
}

function memory() {
	const map = new Map<string, string>();
	return {
		get: (key: string) => map.get(key) ?? null,
		set: (key: string, value: string) => void map.set(key, value),
		remove: (key: string) => void map.delete(key)
	};
}

const running: Outbox[] = [];
afterEach(() => running.splice(0).forEach((outbox) => outbox.stop()));

async function start(address: ClassAddress, storage = memory(), events = new EventTarget()) {
	const box = eventBox(storage, 'owed');
	const denied: (Denied | null)[] = [];
	const outbox = await startOutbox(
		{
			address: '/api/commit?registration=r1',
			learner: { id: 'u1', name: 'Li' },
			storage,
			events,
			fetch: address.fetch,
			enclosed: {
				fields: { registration: 'r1', version: 'v1' },
				opened: () => undefined,
				owed: box.all,
				acknowledged: box.drop,
				refused: box.setAside
			}
		},
		(status) => denied.push(status.type === 'waiting' ? status.denied : null)
	);
	if (!outbox) throw new Error('the outbox did not start');
	running.push(outbox);
	let number = 0;
	return {
		box,
		storage,
		denied,
		events,
		outbox,
		tell(event: LearnerEvent) {
			box.add(event);
			outbox.put({ learner: { id: 'u1', name: 'Li' }, final: false, cmi: { suspend_data: `s${number++}` } });
		}
	};
}

const said = (at: number, text = ''): LearnerEvent => ({
	type: 'commented',
	id: `c${at}`,
	about: { course: true },
	text,
	at
});
const settled = (outbox: Outbox) => outbox.settled().catch(() => false);

describe('events that go with commits', () => {
	it('arrive with the model, whose they are stands in the body', async () => {
		const address = new ClassAddress();
		const { outbox, tell, box } = await start(address);
		tell(said(1));
		expect(await outbox.settled()).toBe(true);
		expect(address.posts).toEqual([
			expect.objectContaining({
				...{ registration: 'r1', version: 'v1', sequence: 1, cmi: { suspend_data: 's0' } },
				events: [said(1)]
			})
		]);
		expect(address.posts[0]).not.toHaveProperty('learner');
		expect(box.all()).toEqual([]);
	});

	it('are all there in the end and in their order, whichever requests and answers are lost', async () => {
		const fate = fc.constantFrom<Fate>('well', 'lost', 'deaf', 'signed out');
		await fc.assert(
			fc.asyncProperty(
				fc.array(fate, { maxLength: 12 }),
				fc.integer({ min: 1, max: 8 }),
				async (fates, n) => {
					const address = new ClassAddress();
					const first = await start(address);
					address.fates = fates;
					for (let at = 1; at <= n; at++) {
						first.tell(said(at));
						if (at % 2) await settled(first.outbox);
					}
					first.outbox.stop();
					address.fates = [];
					const { outbox, box } = await start(address, first.storage);
					expect(await outbox.settled()).toBe(true);
					expect([...address.events.values()].map(({ at }) => at)).toEqual(
						Array.from({ length: n }, (_, index) => index + 1)
					);
					expect(box.all()).toEqual([]);
					expect(address.cmi).toEqual({ suspend_data: `s${n - 1}` });
					outbox.stop();
				}
			),
			{ numRuns: 60 }
		);
	});

	it('go in several requests where they are too many for one, none of them longer than a browser lets a closing page send', async () => {
		const address = new ClassAddress();
		const { outbox, box } = await start(address);
		for (let at = 1; at <= 400; at++) box.add(said(at, 'ä'.repeat(200)));
		outbox.put({ learner: { id: 'u1', name: 'Li' }, final: false, cmi: { suspend_data: 's' } });
		expect(await outbox.settled()).toBe(true);
		expect(address.events.size).toBe(400);
		expect(address.posts.length).toBeGreaterThan(2);
		expect(address.posts.filter(({ cmi }) => cmi)).toHaveLength(1);
		expect(address.longest).toBeLessThan(60_000);
	});

	it('go without the answers of the model where both are too long: the events are the record', async () => {
		const address = new ClassAddress();
		const { outbox, box } = await start(address);
		box.add(said(1));
		const interactions = Object.fromEntries(
			Array.from({ length: 600 }, (_, index) => [index, { id: 'x'.repeat(100) }])
		);
		outbox.put({ learner: { id: 'u1', name: 'Li' }, final: false, cmi: { suspend_data: 's', interactions } });
		expect(await outbox.settled()).toBe(true);
		expect(address.cmi).toEqual({ suspend_data: 's' });
		expect(address.events.size).toBe(1);
	});

	it('are not held up by one that the class does not know: it is kept aside', async () => {
		const address = new ClassAddress();
		address.unknown = [JSON.stringify(said(2))];
		const { outbox, box, storage } = await start(address);
		for (const at of [1, 2, 3]) box.add(said(at));
		outbox.put({ learner: { id: 'u1', name: 'Li' }, final: false, cmi: { suspend_data: 's' } });
		expect(await outbox.settled()).toBe(true);
		expect([...address.events.values()].map(({ at }) => at)).toEqual([1, 3]);
		expect(address.cmi).toEqual({ suspend_data: 's' });
		expect(JSON.parse(storage.get('owed/refused')!)).toEqual([JSON.stringify(said(2))]);
	});

	it('wait for who is signed out, and go when they come back to the page', async () => {
		const address = new ClassAddress();
		const { outbox, tell, denied, events } = await start(address);
		address.fates = ['signed out'];
		tell(said(1));
		expect(await settled(outbox)).toBe(false);
		expect(denied).toEqual(['signed-out']);
		events.dispatchEvent(new Event('focus'));
		await expect.poll(() => denied).toEqual(['signed-out', null]);
		expect(address.events.size).toBe(1);
	});

	it.each([
		['not theirs', 'not-yours'],
		['other site', null]
	] as const)('wait where whoever is signed in may not tell them: %s', async (fate, word) => {
		const address = new ClassAddress();
		const { outbox, tell, denied, box } = await start(address);
		address.fates = [fate];
		tell(said(1));
		expect(await settled(outbox)).toBe(false);
		expect(denied).toEqual([word]);
		expect(box.all()).toHaveLength(1);
	});

	it('are the last words of a page that is closed', async () => {
		const address = new ClassAddress();
		const { outbox, tell, events, box } = await start(address);
		address.fates = ['lost'];
		tell(said(1));
		expect(await settled(outbox)).toBe(false);
		events.dispatchEvent(new Event('pagehide'));
		await expect.poll(() => address.events.size).toBe(1);
		// Nobody heard that they arrived, so they are told once more by the next page.
		expect(box.all()).toHaveLength(1);
	});
});
