// Commits sent to the server as it is built: what is not right is answered in words and changes nothing.

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { allEvents, commitOf, realBank } from '../support/commits.ts';
import { emptyDatabase, engines, type Place } from '../support/engines.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { classSignedIn, envOf, openBeside, type SignedIn } from '../support/signed-in.ts';
import { tablesOf } from '../support/tables.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import type { Classroom } from '../../src/lib/server/classroom.ts';

const bank = realBank();
const events = allEvents(bank);
const lesson = bank.course.modules[0]!.lessons[0]!.id;
const reached = (at: number): LearnerEvent => ({ type: 'reached', lesson, at });

beforeAll(() => builtServer(), 900_000);

describe.each(engines)('the address for commits, of a server on %s,', (engine) => {
	let place: Place;
	let beside: Classroom;
	let served: ServerProcess;
	let li: SignedIn;
	let brandt: SignedIn;
	let left: SignedIn;

	beforeAll(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		beside = await openBeside(place.place, bank);
		[li, brandt, left] = (await classSignedIn(beside, ['Li', 'Brandt', 'Marsh'])) as [
			SignedIn,
			SignedIn,
			SignedIn
		];
		await beside.db
			.updateTable('registration')
			.set({ leftAt: Date.now() })
			.where('id', '=', left.registration)
			.execute();
		served = await startServer(await builtServer(), envOf(engine, place.place));
		for (const [index, part] of [events.slice(0, 3), events.slice(3, 6), []].entries())
			expect(await post(commitOf(li.registration, index + 1, part))).toMatchObject({ status: 200 });
	}, 120_000);
	afterAll(async () => {
		await served?.stop();
		await beside?.close();
		await place?.remove();
	});

	interface Answer {
		status: number;
		body: { error?: string; message?: string; stored?: number; sequence?: number; events?: number };
	}
	async function ask(path: string, init: RequestInit): Promise<Answer> {
		const response = await fetch(`${served.url}${path}`, { redirect: 'manual', ...init });
		expect(response.headers.get('content-type')).toMatch(/^application\/json/);
		return { status: response.status, body: (await response.json()) as Answer['body'] };
	}
	const post = (body: unknown, headers: Record<string, string> = {}, who: SignedIn | null = li) =>
		ask('/api/commit', {
			method: 'POST',
			headers: {
				...{ origin: served.url, accept: 'application/json', 'content-type': 'application/json' },
				...(who && { cookie: who.cookie }),
				...headers
			},
			body: typeof body === 'string' ? body : JSON.stringify(body)
		});
	const get = (registration: string, who: SignedIn | null) =>
		ask(`/api/commit?registration=${encodeURIComponent(registration)}`, {
			headers: { accept: 'application/json', ...(who && { cookie: who.cookie }) }
		});

	let before: Record<string, string>;
	beforeEach(async () => {
		before = await tablesOf(beside.db);
	});
	const unchanged = async () => expect(await tablesOf(beside.db)).toEqual(before);

	it('gives back what it keeps, to the learner alone', async () => {
		const told = events.slice(0, 6);
		const { status, body } = await get(li.registration, li);
		expect(status).toBe(200);
		expect(body).toEqual({
			...{ cmi: commitOf(li.registration, 3).cmi, sequence: 3, events: told.length },
			log: told.filter(({ type }) => type !== 'moved'),
			now: expect.any(Number)
		});
		expect(await get(brandt.registration, brandt)).toMatchObject({
			...{ status: 200, body: { cmi: null, sequence: 0, events: 0, log: [] } }
		});
		expect(await get(li.registration, null)).toMatchObject({ status: 401, body: { error: 'signed-out' } });
		for (const who of [brandt, left])
			expect(await get(li.registration, who)).toMatchObject({ status: 403, body: { error: 'not-yours' } });
		expect(await get(left.registration, left)).toMatchObject({ status: 403 });
		for (const none of ['', 'none', "' or 1=1 --", '\u0000', '%', 'x'.repeat(5000)])
			expect((await get(none, li)).status).toBeGreaterThanOrEqual(400);
		await unchanged();
	});

	it('answers what it has already as it did, and stores nothing again', async () => {
		const again = commitOf(li.registration, 3);
		expect(await post(again)).toEqual({ status: 200, body: { stored: 3, events: 6 } });
		// Only events, which were told before with another number.
		expect(await post(commitOf(li.registration, 9, events.slice(0, 6), { cmi: null }))).toEqual({
			...{ status: 200, body: { stored: 9, events: 6 } }
		});
		expect(await tablesOf(beside.db)).toEqual(before);
	});

	it('refuses what comes late or out of turn, and says which commit stands', async () => {
		const late = [
			commitOf(li.registration, 1, events.slice(0, 3)),
			commitOf(li.registration, 2, [reached(1)]),
			commitOf(li.registration, 3, [reached(1)]),
			commitOf(li.registration, 3, [], { cmi: { suspend_data: 'of another device' } })
		];
		for (const body of late)
			expect(await post(body)).toMatchObject({ status: 409, body: { error: 'elsewhere', sequence: 3 } });
		await unchanged();
	});

	it('refuses what is told by, or of, anybody else', async () => {
		const own = commitOf(li.registration, 4, [reached(1)]);
		expect(await post(own, {}, null)).toMatchObject({ status: 401, body: { error: 'signed-out' } });
		for (const cookie of [
			'hindsight.session_token=none',
			li.cookie.slice(0, -9),
			li.cookie.replace('=', '=x')
		])
			expect(await post(own, { cookie })).toMatchObject({ status: 401, body: { error: 'signed-out' } });
		for (const who of [brandt, left])
			expect(await post(own, {}, who)).toMatchObject({ status: 403, body: { error: 'not-yours' } });
		expect(await post(commitOf(left.registration, 1), {}, left)).toMatchObject({ status: 403 });
		for (const origin of ['https://elsewhere.example', 'null', served.url.replace('127.0.0.1', 'localhost')])
			for (const type of ['application/json', 'text/plain'])
				expect(await post(own, { origin, 'content-type': type })).toMatchObject({ status: 403 });
		await unchanged();
	});

	it('refuses what is too long, or no JSON', async () => {
		const long = commitOf(li.registration, 4, [], { cmi: { comments: 'x'.repeat(4096) } });
		const body = JSON.stringify(long);
		const filled = `${body}${' '.repeat(65_536 - body.length)}`;
		for (const wrong of [`${filled} `, 'x'.repeat(600_000)])
			expect(await post(wrong)).toMatchObject({ status: 413, body: { error: 'too-long' } });
		// In parts, whose sum nobody has said.
		let parts = 0;
		const slowly = new ReadableStream({
			pull(controller) {
				if (++parts > 20) controller.close();
				else controller.enqueue(new TextEncoder().encode(' '.repeat(20_000)));
			}
		});
		const chunked = { body: slowly, duplex: 'half' } as RequestInit;
		const headers = { origin: served.url, cookie: li.cookie, 'content-type': 'application/json' };
		expect(await ask('/api/commit', { method: 'POST', headers, ...chunked })).toMatchObject({ status: 413 });
		for (const wrong of [
			'',
			'{',
			'null',
			'[]',
			`${'['.repeat(30_000)}${']'.repeat(30_000)}`,
			body.slice(0, -1)
		])
			expect(await post(wrong)).toMatchObject({ status: 400, body: { error: 'malformed' } });
		for (const type of ['application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded'])
			expect(await post(body, { 'content-type': type })).toMatchObject({ status: 415 });
		await unchanged();
	});

	it('refuses what no page sends, whole', async () => {
		const own = commitOf(li.registration, 4, [reached(1)]);
		const exam = bank.course.exam!;
		const wrong: object[] = [
			{ ...own, score: 100 },
			{ ...own, sequence: 4.5 },
			{ ...own, sequence: 2 ** 31 },
			{ ...own, version: 'v\u0000' },
			{ ...own, registration: 'r\u0000' },
			{ ...own, cmi: { __proto__x: 'y' } },
			{ ...own, cmi: { core: { score: { raw: 100 } } } },
			{ ...own, events: [reached(1), { ...reached(2), at: Date.now() + 2 * 86_400_000 }] },
			{ ...own, events: [reached(1), { ...reached(2), lesson: 'none' }] },
			{ ...own, events: [{ type: 'granted', at: 1 }] },
			{ ...own, events: Array.from({ length: 501 }, (_, at) => reached(at)) },
			{ ...own, events: [{ type: 'started', assessment: exam.id, seed: 1, items: ['none'], at: 1 }] }
		];
		for (const body of wrong)
			expect(await post(body)).toMatchObject({
				status: 400,
				body: { message: expect.stringMatching(/\.$/) }
			});
		await unchanged();
	});

	it('takes what is right after all that', async () => {
		const body = JSON.stringify(commitOf(brandt.registration, 1, events.slice(0, 5)));
		const words = { 'content-type': 'text/plain;charset=UTF-8' };
		expect(await post(`${body}${' '.repeat(65_536 - body.length)}`, words, brandt)).toEqual({
			...{ status: 200, body: { stored: 1, events: 5 } }
		});
		expect((await tablesOf(beside.db))['event']).not.toBe(before['event']);
	});
});
