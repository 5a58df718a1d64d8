// The exam's endpoints as they answer requests: who gets in, what is refused and how, and that nothing changes then.

import type { RequestEvent } from '@sveltejs/kit';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, storeClass } from '../support/class.ts';
import { emptyDatabase, engines, type Place } from '../support/engines.ts';
import { loadProject } from '../../src/build/project.ts';
import type { Running } from '../../src/lib/course/exam-sitting.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { openClassroom, type Classroom } from '../../src/lib/server/classroom.ts';
import { bankOf } from '../../src/lib/server/course-bank.ts';
import * as exam from '../../src/routes/api/exam/+server.ts';
import * as sitting from '../../src/routes/api/exam/[sitting]/+server.ts';
import * as question from '../../src/routes/api/exam/[sitting]/question/[number]/+server.ts';
import * as submit from '../../src/routes/api/exam/[sitting]/submit/+server.ts';
import * as certificate from '../../src/routes/api/exam/certificate/+server.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'v1');
const origin = 'https://course.example';

/** A browser with what the server had it keep. */
interface Browser {
	user: { id: string; role: 'learner' } | null;
	cookies: Map<string, string>;
}
const guest = (): Browser => ({ user: null, cookies: new Map() });

describe.each(engines)('the exam’s endpoints in %s', (engine) => {
	let place: Place;
	let classroom: Classroom;
	let now: number;
	const mine = learnerOf('Li', null);
	const others = learnerOf('A. Brandt', null);
	const signedIn = (who: { id: string }): Browser => ({
		user: { id: `u-${who.id}`, role: 'learner' },
		cookies: new Map()
	});

	beforeEach(async () => {
		now = 1_790_000_000_000;
		place = await emptyDatabase(engine, inject('postgres'));
		classroom = await openClassroom(place.place, bank, () => now);
		await storeClass(classroom.db, [mine, others]);
	});
	afterEach(async () => {
		await classroom.close();
		await place.remove();
	});

	type Handler = (event: RequestEvent) => Promise<Response>;
	type Params = Record<string, string>;
	const sent = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
		method: 'POST',
		headers: { origin, 'content-type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});

	/** Status and body; what is thrown is Kit's own error. */
	async function ask<T = { error?: string; message?: string }>(
		handler: Handler,
		browser: Browser,
		{ params = {}, query = '', init = {} }: { params?: Params; query?: string; init?: RequestInit } = {}
	): Promise<{ status: number; body: T }> {
		const event = {
			request: new Request(`${origin}/api/exam${query}`, init),
			url: new URL(`${origin}/api/exam${query}`),
			params,
			route: { id: '/api/exam' },
			locals: { classroom, user: browser.user },
			getClientAddress: () => '192.0.2.7',
			cookies: {
				get: (name: string) => browser.cookies.get(name),
				set: (name: string, value: string, options: object) => {
					expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true });
					browser.cookies.set(name, value);
				}
			}
		} as unknown as RequestEvent;
		try {
			const response = await handler(event);
			expect(response.headers.get('cache-control')).toBe('no-store');
			return { status: response.status, body: (await response.json()) as T };
		} catch (thrown) {
			const { status, body } = thrown as { status: number; body: T };
			if (typeof status !== 'number') throw thrown;
			return { status, body };
		}
	}
	const begin = (browser: Browser, registration: string | null = null, known: number[] = []) =>
		ask<Running>(exam.POST, browser, { init: sent({ registration, known, number: null }) });
	const place1 = (number: number) => ({ params: { sitting: String(number), number: '1' } });
	const right = (id: string) => sampleResponses(bank.items.get(id)!).right!;

	it('let a guest sit it by a cookie, of which the database holds no word', async () => {
		const browser = guest();
		const { status, body } = await begin(browser);
		expect(status).toBe(200);
		const token = browser.cookies.get('hindsight-exam')!;
		expect(token).toMatch(/^[\w-]{43}$/);
		const rows = await classroom.db.selectFrom('sitting').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain(token);
		expect((await ask(question.GET, browser, place1(body.number))).status).toBe(200);
		const answer = { registration: null, response: right(body.items[0]!), seconds: 3 };
		const kept = await ask<Running>(question.PUT, browser, { ...place1(body.number), init: sent(answer) });
		expect(kept.body.answered).toEqual([body.items[0]]);
	});

	it('let a learner go on from another browser, and nobody else', async () => {
		const { body } = await begin(signedIn(mine), mine.id);
		const elsewhere = await begin(signedIn(mine), mine.id);
		expect(elsewhere.body).toEqual(body);
		const query = `?registration=${encodeURIComponent(mine.id)}`;
		const at = { ...place1(body.number), query };
		expect((await ask(question.GET, signedIn(mine), at)).status).toBe(200);
		expect((await ask(question.GET, signedIn(others), at)).status).toBe(403);
		expect((await ask(question.GET, guest(), at)).status).toBe(401);
		expect((await ask(question.GET, guest(), place1(body.number))).status).toBe(404);
		const own = { ...place1(body.number), query: `?registration=${encodeURIComponent(others.id)}` };
		expect((await ask(question.GET, signedIn(others), own)).status).toBe(404);
		await classroom.db.updateTable('registration').set({ leftAt: now }).where('id', '=', mine.id).execute();
		expect((await ask(question.GET, signedIn(mine), at)).status).toBe(404);
	});

	it('begin anew for whoever uses the browser of another guest', async () => {
		const browser = guest();
		const first = await begin(browser);
		const before = browser.cookies.get('hindsight-exam');
		expect((await begin(browser, null, [first.body.number])).body.number).toBe(first.body.number);
		expect(browser.cookies.get('hindsight-exam')).toBe(before);
		expect((await begin(browser)).body.number).not.toBe(first.body.number);
		expect(browser.cookies.get('hindsight-exam')).not.toBe(before);
	});

	it('refuse what is not theirs to read in words, and change nothing', async () => {
		const browser = guest();
		const { body } = await begin(browser);
		const at = place1(body.number);
		const answer = { registration: null, response: right(body.items[0]!), seconds: 3 };
		const rows = () =>
			classroom.db.selectFrom('sitting').leftJoin('sittingAnswer', 'sittingId', 'id').selectAll().execute();
		const before = await rows();
		const put = (init: RequestInit, where = at) => ask(question.PUT, browser, { ...where, init });
		const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
		const refused: [number, Promise<{ status: number; body: { error?: string; message?: string } }>][] = [
			[403, put(sent(answer, { origin: 'https://elsewhere.example' }))],
			[403, put({ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })],
			[415, put(sent(answer, { 'content-type': 'text/plain' }))],
			[413, put(sent({ ...answer, more: 'x'.repeat(20_000) }))],
			[400, put(sent('{"registration":'))],
			[400, put(sent(deep))],
			[400, put(sent({ ...answer, more: 1 }))],
			[400, put(sent({ ...answer, seconds: -1 }))],
			[400, put(sent({ ...answer, seconds: 1.5 }))],
			[400, put(sent({ ...answer, response: { kind: 'choice', choice: 'x'.repeat(65) } }))],
			[400, put(sent({ ...answer, response: { kind: 'constructor' } }))],
			[400, put(sent({ ...answer, response: { ...answer.response, earned: 1 } }))],
			[404, put(sent(answer), { params: { sitting: String(body.number), number: '999' } })],
			[404, put(sent(answer), { params: { sitting: String(body.number), number: '-1' } })],
			[404, put(sent(answer), { params: { sitting: 'NaN', number: '1' } })],
			[404, put(sent(answer), { params: { sitting: '99999999999999999999', number: '1' } })],
			[404, ask(submit.POST, browser, { params: { sitting: '1' }, init: sent({ registration: null }) })],
			[404, ask(sitting.GET, browser, { params: { sitting: '1' } })],
			[
				400,
				ask(certificate.POST, browser, { init: sent({ registration: null, name: 'Li', date: '2026-13-01' }) })
			],
			[
				400,
				ask(certificate.POST, browser, {
					init: sent({ registration: null, name: 'L\ni', date: '2026-09-21' })
				})
			],
			[400, ask(exam.POST, browser, { init: sent({ registration: null, known: [2 ** 32], number: null }) })]
		];
		for (const [index, [status, answered]] of refused.entries()) {
			const { status: got, body: said } = await answered;
			expect([index, got]).toEqual([index, status]);
			expect(said.error).toMatch(/^[a-z-]+$/);
			expect(said.message).toMatch(/\.$/);
		}
		expect(await rows()).toEqual(before);
	});

	it('say what is missing of an answer, and keep none of it', async () => {
		const browser = guest();
		const { body } = await begin(browser);
		const { kind } = right(body.items[0]!);
		const other = kind === 'numeric' ? { kind: 'choice', choice: 'x' } : { kind: 'numeric', text: '1' };
		const init = sent({ registration: null, response: other, seconds: 3 });
		const said = await ask(question.PUT, browser, { ...place1(body.number), init });
		expect(said).toEqual({ status: 200, body: { incomplete: 'other-kind' } });
		expect(await classroom.db.selectFrom('sittingAnswer').selectAll().execute()).toEqual([]);
	});

	it('enter no certificate where nothing was passed', async () => {
		const browser = guest();
		await begin(browser);
		const init = sent({ registration: null, name: 'Li', date: '2026-09-21' });
		expect(await ask(certificate.POST, browser, { init })).toEqual({
			status: 200,
			body: { none: 'not-passed' }
		});
		expect(await classroom.db.selectFrom('certificate').selectAll().execute()).toEqual([]);
	});

	it('give the result again and again, and no question after the end', async () => {
		const browser = guest();
		const { body } = await begin(browser);
		const end = { params: { sitting: String(body.number) }, init: sent({ registration: null }) };
		const first = await ask(submit.POST, browser, end);
		expect(first.body).toMatchObject({ result: { passed: false, percent: 0 } });
		expect(await ask(submit.POST, browser, end)).toEqual(first);
		expect(await ask(sitting.GET, browser, { params: end.params })).toEqual(first);
		expect((await ask(question.GET, browser, place1(body.number))).status).toBe(409);
		const answer = { registration: null, response: right(body.items[0]!), seconds: 3 };
		expect((await ask(question.PUT, browser, { ...place1(body.number), init: sent(answer) })).status).toBe(
			409
		);
	});

	it('stop whoever begins too often', async () => {
		const browser = signedIn(mine);
		let allowed = 0;
		for (; allowed < 200; allowed++) if ((await begin(browser, mine.id)).status === 429) break;
		expect(allowed).toBe(60);
		now += 3_600_000;
		expect((await begin(browser, mine.id)).status).toBe(200);
	});
});
