// Two servers, as two machines would run them, on one PostgreSQL.

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { commitOf, realBank } from '../support/commits.ts';
import { emptyDatabase, type Place } from '../support/engines.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { classSignedIn, openBeside, sessionOf, type SignedIn } from '../support/signed-in.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { createPerson } from '../../src/lib/server/accounts/people.ts';
import { joinClass } from '../../src/lib/server/classes/classes.ts';
import type { Classroom } from '../../src/lib/server/classroom.ts';
import { migrations } from '../../src/lib/server/database/migrations.ts';

const PASSWORD = 'four legs and a tail';
const bank = realBank();
const reached = (at: number): LearnerEvent => ({
	...{ type: 'reached', lesson: bank.course.modules[0]!.lessons[0]!.id, at }
});

describe('two servers on one database', () => {
	let place: Place;
	let beside: Classroom;
	let both: [ServerProcess, ServerProcess];
	let li: SignedIn;

	beforeAll(async () => {
		const folder = await builtServer();
		place = await emptyDatabase('postgres', inject('postgres'));
		const env = { DATABASE_URL: place.place };
		// At the same moment, and nobody has made a table yet.
		both = await Promise.all([startServer(folder, env), startServer(folder, env)]);
		beside = await openBeside(place.place, bank);
		[li] = (await classSignedIn(beside, ['Li'])) as [SignedIn];
	}, 900_000);
	afterAll(async () => {
		for (const one of both ?? []) await one.stop();
		await beside?.close();
		await place?.remove();
	});

	async function post({ url }: ServerProcess, body: object) {
		const response = await fetch(`${url}/api/commit`, {
			method: 'POST',
			headers: { origin: url, cookie: li.cookie, 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});
		const said = (await response.json()) as { stored?: number; sequence?: number; events?: number };
		return { status: response.status, said };
	}

	it('make the tables once, and both serve', async () => {
		const rows = await beside.db.selectFrom('migration').select('name').execute();
		expect(rows.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name).sort());
		for (const { url } of both) expect((await fetch(`${url}/api/ready`)).status).toBe(200);
	});

	it('lose and tear nothing that twelve writers tell through both of one attempt', async () => {
		await Promise.all(
			Array.from({ length: 12 }, async (_, writer) => {
				let sequence = 0;
				for (let index = 0; index < 10; index++)
					for (;;) {
						const events = [reached(1000 * (writer * 10 + index + 1))];
						const through = both[(writer + index) % 2]!;
						const { status, said } = await post(through, commitOf(li.registration, ++sequence, events));
						if (status === 200) break;
						expect(status).toBe(409);
						sequence = said.sequence!;
					}
			})
		);
		const told = await beside.db.selectFrom('event').select(['number', 'at']).orderBy('number').execute();
		expect(told.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
		expect(new Set(told.map(({ at }) => at)).size).toBe(120);
		const { cmi, ...row } = await beside.db
			.selectFrom('registration')
			.select(['sequence', 'events', 'cmi'])
			.where('id', '=', li.registration)
			.executeTakeFirstOrThrow();
		expect(row).toEqual({ sequence: 120, events: 120 });
		expect(JSON.parse(cmi!)).toEqual(commitOf(li.registration, 120).cmi);
	});

	it('answer alike what the other has stored, and refuse what came before it', async () => {
		const commit = commitOf(li.registration, 121, [reached(500)]);
		const first = await post(both[0], commit);
		expect(first).toEqual({ status: 200, said: { stored: 121, events: 121 } });
		expect(await post(both[1], commit)).toEqual(first);
		expect(await post(both[1], commitOf(li.registration, 120))).toMatchObject({
			...{ status: 409, said: { sequence: 121 } }
		});
	});

	it('know who signed in at the other', async () => {
		const person = { name: 'Mo', username: 'mo', password: PASSWORD, role: 'learner' } as const;
		await createPerson(beside, person, Date.now(), async (trx, id) => {
			await joinClass(trx, 'c', id, Date.now());
			return true;
		});
		const [{ url }, other] = both;
		const entered = await fetch(`${url}/sign-in?/enter`, {
			...{ method: 'POST', redirect: 'manual', headers: { origin: url, accept: 'text/html' } },
			body: new URLSearchParams({ who: 'mo', password: PASSWORD, next: '' })
		});
		expect(entered.status).toBe(303);
		const cookie = entered.headers
			.getSetCookie()
			.map((line) => line.split(';')[0])
			.join('; ');
		const who = async (at: string) =>
			(await (await fetch(`${at}/api/session`, { headers: { cookie } })).json()) as object;
		expect(await who(other.url)).toMatchObject({
			learner: { name: 'Mo' },
			registrations: [{ title: 'Autumn intake' }]
		});
		const out = { method: 'POST', redirect: 'manual', headers: { origin: other.url, cookie } } as const;
		expect((await fetch(`${other.url}/sign-out`, out)).status).toBe(303);
		expect(await who(url)).toMatchObject({ learner: null });
	});

	it('tell whoever watches a class at one what came in at the other', { timeout: 60_000 }, async () => {
		const made = await createPerson(
			beside,
			{ name: 'K. Soares', email: 'k@example.org', password: PASSWORD, role: 'instructor' },
			Date.now()
		);
		if (!('id' in made)) throw new Error(made.fault);
		await beside.db
			.insertInto('classInstructor')
			.values({ classId: 'c', userId: made.id, addedAt: Date.now() })
			.execute();
		const cookie = await sessionOf(beside.auth, made.id);
		const closed = new AbortController();
		const news = await fetch(`${both[1].url}/api/classes/c/live`, {
			headers: { cookie },
			signal: closed.signal
		});
		expect(news.status).toBe(200);
		const reader = news.body!.pipeThrough(new TextDecoderStream()).getReader();
		let heard = '';
		const listening = (async () => {
			while (!heard.includes('event: changed')) heard += (await reader.read()).value ?? '';
		})();
		// Before anything happens it is told of nothing.
		await pause(6000);
		expect(heard).not.toContain('event: changed');
		// Events alone, without a model: the number of the commit stays.
		await post(both[0], commitOf(li.registration, 1, [reached(700)], { cmi: null }));
		await listening;
		closed.abort();
	});

	it('go on when one of them is killed', async () => {
		const commit = commitOf(li.registration, 200, [reached(900)]);
		const first = await post(both[0], commit);
		await both[0].kill();
		expect(await post(both[1], commit)).toEqual(first);
		expect(await post(both[1], commitOf(li.registration, 201, [reached(901)]))).toMatchObject({
			status: 200
		});
	});
});
