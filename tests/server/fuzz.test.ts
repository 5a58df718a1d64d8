// Requests that no page sends, by chance: whatever comes, the server answers 4xx in words, or a page that says what is
// not there, and changes nothing. `npm run fuzz:server` sends more; FUZZ_RUNS and FUZZ_SEED say how many and which.

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { allEvents, commitOf, realBank } from '../support/commits.ts';
import { emptyDatabase, engines, type Place } from '../support/engines.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { classSignedIn, envOf, openBeside, type SignedIn } from '../support/signed-in.ts';
import { chance } from '../support/simulated-learner.ts';
import { tablesOf } from '../support/tables.ts';
import type { Running } from '../../src/lib/course/exam-sitting.ts';
import type { Classroom } from '../../src/lib/server/classroom.ts';

const runs = Number(process.env.FUZZ_RUNS ?? (import.meta.env.MODE === 'fuzz' ? 10_000 : 1000));
const seed = Number(process.env.FUZZ_SEED ?? 20261123);
/** Requests under way together. */
const TOGETHER = 8;

const bank = realBank();
const events = allEvents(bank);
const KEPT = 40;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Sent {
	method: string;
	path: string;
	headers: Record<string, string>;
	body?: string | Uint8Array<ArrayBuffer>;
}

describe.each(engines)('a server on %s under fire', (engine) => {
	let place: Place;
	let beside: Classroom;
	let served: ServerProcess;
	let li: SignedIn;
	let brandt: SignedIn;
	let sitting: Running;

	beforeAll(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		beside = await openBeside(place.place, bank);
		[li, brandt] = (await classSignedIn(beside, ['Li', 'Brandt'])) as [SignedIn, SignedIn];
		served = await startServer(await builtServer(), envOf(engine, place.place));
		const stored = await send(toCommit(li, commitOf(li.registration, 7, events.slice(0, KEPT))));
		expect(stored.status).toBe(200);
		const begun = await send(toExam('POST', '', { registration: li.registration, known: [], number: null }));
		sitting = JSON.parse(begun.text) as Running;
	}, 900_000);
	afterAll(async () => {
		await served?.stop();
		await beside?.close();
		await place?.remove();
	});

	const json = (who: SignedIn) => ({
		...{ origin: served.url, cookie: who.cookie, accept: 'application/json' },
		'content-type': 'application/json'
	});
	const toCommit = (who: SignedIn, body: unknown): Sent => ({
		...{ method: 'POST', path: '/api/commit', headers: json(who) },
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});
	const toExam = (method: string, path: string, body: unknown): Sent => ({
		...{ method, path: `/api/exam${path}`, headers: json(li), body: JSON.stringify(body) }
	});

	async function send({ method, path, headers, body }: Sent) {
		const response = await fetch(`${served.url}${path}`, {
			...{ method, headers, redirect: 'manual' },
			...(body !== undefined && { body })
		});
		return {
			status: response.status,
			type: response.headers.get('content-type'),
			text: await response.text()
		};
	}

	/** Makes requests by chance; each is wrong in one way at least. */
	function* fire(random: () => number): Generator<Sent> {
		const below = (end: number) => Math.floor(random() * end);
		const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
		const noise = (length: number) => Uint8Array.from({ length }, () => below(256));
		const words = [
			...[
				'',
				' ',
				'\u0000',
				'x\u0000y',
				'\ud800',
				'‮',
				"' or 1=1 --",
				'<script>',
				'../../etc/passwd',
				'%00',
				'%'
			],
			...['NaN', '-1', '1e9', '99999999999999999999', 'null', 'constructor', '__proto__', 'x'.repeat(5000)]
		];
		const no: Json[] = [
			null,
			true,
			0,
			-1,
			0.5,
			1e300,
			2 ** 53,
			'',
			'none',
			'x'.repeat(5000),
			[],
			{},
			[[]],
			...words
		];
		const valid = () => commitOf(li.registration, 8, pickSome());
		const pickSome = () => events.slice(KEPT + below(100)).slice(0, 1 + below(4));
		const clone = (value: unknown) => JSON.parse(JSON.stringify(value)) as { [key: string]: Json };

		/** One thing in a right commit replaced by what it cannot be. */
		function mutated(): Sent {
			const body = clone(valid());
			const told = body['events'] as { [key: string]: Json }[];
			const event = pick(told);
			const wrongs: (() => void)[] = [
				() => delete body[pick(Object.keys(body))],
				() => (body[pick(['x', 'score', 'x\u0000', 'X'.repeat(300), '0', '-1'])] = pick(no)),
				() => (body['sequence'] = pick<Json>([null, true, 0, -1, 0.5, 1e300, 2 ** 53, '8', [], {}])),
				() => (body['final'] = pick<Json>([null, 0, 1, 'true', [], {}])),
				() => (body['version'] = pick<Json>([null, 1, [], {}, 'v\u0000', 'x'.repeat(65)])),
				() => (body['cmi'] = pick<Json>([true, 1, 'x', [], { 'a.b': 'x' }, { core: null }, { core: [1] }])),
				() => (body['cmi'] = nested(7 + below(2000))),
				() => (body['events'] = pick<Json>([null, 1, 'x', {}, [null], [[]], ['x']])),
				() => delete event[pick(Object.keys(event))],
				() => (event[pick(['more', 'score_', '__proto', 'At'])] = pick(no)),
				() => (event['type'] = pick<Json>([null, 1, 'granted', 'Answered', 'constructor', [], 'x\u0000'])),
				() => (event['at'] = pick<Json>([null, '1', -1, 0.5, 1e300, 2 ** 53, Date.now() + 10 ** 9, []])),
				() => told.push(clone({ type: 'reached', lesson: pick(words), at: 1 })),
				() =>
					told.push(clone({ type: 'answered', seed: 1, item: pick(words), response: {}, seconds: 1, at: 1 })),
				() => told.push(clone({ type: 'commented', id: 'x', about: { item: pick(words) }, text: '', at: 1 })),
				() => {
					const response = told.find((one) => one['response'])?.['response'] as { [key: string]: Json };
					if (response) response[pick(['kind', 'earned', 'choice_'])] = pick(no);
					else body['more'] = 1;
				}
			];
			pick(wrongs)();
			return toCommit(li, body);
		}
		function nested(depth: number): Json {
			let tree: Json = 'x';
			for (let level = 0; level < depth; level++) tree = { a: tree };
			return tree;
		}
		/** A right commit that was cut, or in which bytes are others. */
		function torn(): Sent {
			const bytes = new TextEncoder().encode(JSON.stringify(valid()));
			const cut = bytes.slice(0, below(bytes.length));
			if (random() < 0.5) return { ...toCommit(li, ''), body: cut };
			const place = below(bytes.length);
			const joined = new Uint8Array([
				...bytes.slice(0, place),
				0xff,
				...noise(below(20)),
				...bytes.slice(place)
			]);
			return { ...toCommit(li, ''), body: joined };
		}
		const foreign = (): Sent => {
			const registration = pick([brandt.registration, 'none', ...words]);
			return toCommit(li, commitOf(registration, 1 + below(9), pickSome()));
		};
		/** Of before what stands, or told by somebody else. */
		const late = (): Sent => {
			const body = commitOf(li.registration, 1 + below(7), pickSome());
			return random() < 0.5 ? toCommit(li, body) : toCommit(brandt, body);
		};
		const withWrongHeaders = (): Sent => {
			const sent = toCommit(li, valid());
			const wrongs: Record<string, string>[] = [
				{ origin: 'https://elsewhere.example' },
				{ origin: 'null' },
				{ 'content-type': 'multipart/form-data; boundary=x' },
				{ 'content-type': 'application/x-www-form-urlencoded' },
				{ 'content-type': 'image/png' },
				{ cookie: '' },
				{ cookie: `hindsight.session_token=${'x'.repeat(below(3000))}` },
				{ cookie: `hindsight.session_token=%00%ff${below(99)}` },
				{ cookie: li.cookie.slice(0, -4 - below(40)) }
			];
			return { ...sent, headers: { ...sent.headers, ...pick(wrongs) } };
		};
		const long = (): Sent => toCommit(li, JSON.stringify(valid()) + ' '.repeat(65_537 + below(9000)));
		const method = (): Sent => {
			const { path, headers, body } = toCommit(li, valid());
			return { method: pick(['PUT', 'PATCH', 'DELETE']), path, headers, body: body! };
		};
		const encoded = (text: string) => encodeURIComponent(text.toWellFormed()) || 'x';
		const asked = (): Sent => {
			const paths = ['/api/commit?registration=', '/api/exam?registration=', '/api/classes/'];
			const path = pick(paths);
			const word = encoded(pick([brandt.registration, ...words]));
			return { method: 'GET', path: `${path}${word}${path.endsWith('/') ? '/live' : ''}`, headers: json(li) };
		};
		const atExam = (): Sent => {
			const { registration } = li;
			const answer = { registration, response: pick(no), seconds: pick(no) };
			const number = pick([String(sitting.number), ...words.map(encoded)]);
			return pick([
				() => toExam('POST', '', { registration: pick(words), known: [], number: null }),
				() => toExam('POST', '', { registration, known: [-1 - below(9)], number: pick(no) }),
				() => toExam('PUT', `/${number}/question/${pick(['1', '2', ...words.map(encoded)])}`, answer),
				() => toExam('POST', `/${number}/submit`, { registration: pick([brandt.registration, ...words]) }),
				() => toExam('POST', '/certificate', { registration, name: pick(words), date: pick(no) })
			])();
		};
		const page = (): Sent => {
			const paths = [
				'/classes/*',
				'/classes/*/learners/*',
				'/classes/*/attempts/*',
				'/classes/*/gradebook.csv'
			];
			const path = pick([
				...paths,
				'/join/*',
				'/verify/*',
				'/setup/*',
				'/sign-in?next=*',
				'/classes/c/questions/*'
			]);
			const { cookie } = li;
			return {
				method: 'GET',
				path: path.replaceAll('*', () => encoded(pick(words))),
				headers: { cookie }
			};
		};
		const form = (): Sent => {
			const path = pick([
				'/sign-in?/enter',
				'/join/xxxx?/known',
				'/setup/xxxx?/make',
				'/classes/c/people?/add',
				'/nowhere'
			]);
			const fields = ['who', 'password', 'next', 'name', 'email', 'people'].map((name) => [
				name,
				pick(words)
			]);
			const body = new URLSearchParams(fields).toString();
			const headers = { ...json(li), 'content-type': 'application/x-www-form-urlencoded' };
			return { method: 'POST', path, headers, body };
		};
		const commits = [mutated, mutated, mutated, torn, foreign, late, withWrongHeaders];
		for (;;) yield pick([...commits, ...commits, long, method, asked, atExam, atExam, page, form])();
	}

	it(
		`answers each of ${runs} requests in words and is what it was`,
		{ timeout: 60_000 + runs * 200 },
		async () => {
			const before = await tablesOf(beside.db);
			const shots = fire(chance(seed));
			const counts = new Map<number, number>();
			const wrong: object[] = [];
			let left = runs;
			async function shoot() {
				while (left-- > 0 && wrong.length < 20) {
					const sent = shots.next().value as Sent;
					const { status, type, text } = await send(sent);
					counts.set(status, (counts.get(status) ?? 0) + 1);
					const forPeople = !sent.path.startsWith('/api/');
					// A form is answered in the body when a script sends it; a page may lead to where one signs in.
					const refused = (status >= 400 && status < 500) || (forPeople && [200, 303].includes(status));
					const said =
						forPeople || /^application\/json/.test(type ?? '')
							? text.length > 10 || status === 303
							: status === 405;
					if (!refused || !said)
						wrong.push({
							...sent,
							headers: { ...sent.headers, cookie: '' },
							status,
							text: text.slice(0, 200)
						});
				}
			}
			await Promise.all(Array.from({ length: TOGETHER }, shoot));
			expect(wrong).toEqual([]);
			expect(await tablesOf(beside.db)).toEqual(before);
			console.log(`${engine}: ${JSON.stringify(Object.fromEntries([...counts].sort()))}`);
			// It was fired at in all ways, and works as before.
			for (const status of [400, 401, 403, 404, 405, 409, 413, 415])
				expect([...counts.keys()]).toContain(status);
			const good = commitOf(li.registration, 8, events.slice(KEPT, KEPT + 3));
			expect((await send(toCommit(li, good))).status).toBe(200);
		}
	);
});
