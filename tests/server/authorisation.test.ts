// Who is answered what by the server as it is built: every page, form and endpoint of the classroom, asked by five
// people. Made from the routes as they are, so a new one without a line in the table fails.

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { learnerOf, storeClass } from '../support/class.ts';
import { realBank } from '../support/commits.ts';
import { emptyDatabase, engines, type Place } from '../support/engines.ts';
import { startServer, type ServerProcess } from '../support/server-process.ts';
import { envOf, openBeside, sessionOf } from '../support/signed-in.ts';
import { tablesOf } from '../support/tables.ts';
import { root } from '../../src/build/project.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { invite } from '../../src/lib/server/accounts/invitations.ts';
import { addInstructor } from '../../src/lib/server/classes/instructors.ts';
import type { Classroom } from '../../src/lib/server/classroom.ts';
import type { Tables } from '../../src/lib/server/database/tables.ts';
import { startSitting } from '../../src/lib/server/exam/sitting.ts';
import { people, table, type Expected, type Who } from './authorisation-table.ts';

const routes = join(root, 'src/routes');
const files = ['(classroom)', 'api']
	.flatMap((folder) =>
		readdirSync(join(routes, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
			join(routes, folder, file)
		)
	)
	.filter((file) => /\+(?:page|layout)?\.?server\.ts$/.test(file));
const routeOf = (file: string) => relative(routes, dirname(file)).replaceAll('\\', '/');

type Module = { load?: unknown; actions?: Record<string, unknown> } & Record<string, unknown>;
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'fallback'];

/** What a file of a route answers, as in the table. */
async function callsOf(file: string): Promise<string[]> {
	const module = (await import(file)) as Module;
	return [
		...(module.load ? ['load'] : []),
		...Object.keys(module.actions ?? {}).map((name) => `form ${name}`),
		...methods.filter((one) => module[one])
	];
}

const bank = realBank();
const [module] = bank.course.modules;
/** Of class c: who does not teach or learn in it reads this nowhere. */
const TITLE = 'Night shift';

describe('the routes of the classroom', () => {
	it('stand in the table, each with all it answers', async () => {
		const found: Record<string, string[]> = {};
		for (const file of files)
			found[routeOf(file)] = [...(found[routeOf(file)] ?? []), ...(await callsOf(file))].sort();
		const told = Object.entries(table).map(([route, calls]) => [route, Object.keys(calls).sort()]);
		expect(found).toEqual(Object.fromEntries(told));
	});

	it('have no page without a load of its own, for that is where its rule stands', () => {
		const pages = readdirSync(join(routes, '(classroom)'), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('+page.svelte'))
			.map((file) => join(routes, '(classroom)', dirname(file), '+page.server.ts'));
		expect(pages.filter((file) => !existsSync(file))).toEqual([]);
	});

	it('with the id of a person or an attempt in the address are tried by an instructor of another class', () => {
		const named = files.map(routeOf).filter((route) => /\[class\].*\[(?!item)/.test(route));
		expect(named).not.toEqual([]);
		expect(named.filter((route) => !foreign.some(([one]) => one === route))).toEqual([]);
	});
});

/** What an instructor tries on what belongs to another class, by the address of the own one. */
const foreign: [route: string, name: string, sent?: Record<string, unknown>][] = [
	['(classroom)/classes/[class]/attempts/[attempt]', 'load'],
	['(classroom)/classes/[class]/learners/[registration]', 'load'],
	['(classroom)/classes/[class]/people', 'form remove', { id: 'r-Li' }],
	['(classroom)/classes/[class]/people', 'form restore', { id: 'r-Li' }],
	['(classroom)/classes/[class]/people', 'form reset', { id: 'r-Li' }],
	['(classroom)/classes/[class]/people', 'form dismiss', { id: 'u-r-Soares' }],
	['(classroom)/classes/[class]/questions/[item]', 'form confirm', { id: 'k' }],
	['(classroom)/classes/[class]/questions/[item]', 'form back', { id: 'k' }]
];

beforeAll(() => builtServer(), 900_000);

describe.each(engines)('a server on %s', (engine) => {
	let place: Place;
	let beside: Classroom;
	let served: ServerProcess;
	let token: string;
	let exam: { sitting: string; right: unknown };
	let cookies: Record<Who, string | null>;

	beforeAll(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		beside = await openBeside(place.place, bank);
		served = await startServer(await builtServer(), { ...envOf(engine, place.place), LOG: 'errors' });
	}, 120_000);
	afterAll(async () => {
		await served?.stop();
		await beside?.close();
		await place?.remove();
	});
	beforeEach(openSchool);

	/** As if the server had just been set up: nobody has asked anything yet. */
	async function openSchool() {
		const { db, auth } = beside;
		const now = Date.now();
		const all: (keyof Tables)[] = ['rekey', 'certificate', 'sitting', 'invitation', 'audit', 'limit'];
		for (const name of [...all, 'user', 'classroom'] as const) await db.deleteFrom(name).execute();
		await db.deleteFrom('setting').where('name', '<>', 'secret').execute();
		await storeClass(db, [learnerOf('Li', null), learnerOf('Soares', null)], { id: 'c' });
		await storeClass(db, [learnerOf('Brandt', null), learnerOf('Marsh', null)], { id: 'd' });
		await addInstructor(db, 'c', 'u-r-Soares', now);
		await addInstructor(db, 'd', 'u-r-Marsh', now);
		await db.deleteFrom('registration').where('userId', 'in', ['u-r-Soares', 'u-r-Marsh']).execute();
		await db.updateTable('classroom').set({ code: 'ABCDEF', title: TITLE }).where('id', '=', 'c').execute();
		const taker = { type: 'learner', registrationId: 'r-Li', classId: 'c' } as const;
		const started = await startSitting({ classroom: beside, taker }, null);
		if (started.type !== 'running') throw new Error('The exam did not begin.');
		const { number, items } = started.sitting;
		exam = { sitting: String(number), right: sampleResponses(bank.items.get(items[0]!)!).right };
		token = await invite(db, { kind: 'instructor', classId: 'c', userId: null }, now);
		const attempt = {
			id: 'a-Li',
			registrationId: 'r-Li',
			classId: 'c',
			assessment: module!.quiz!.id,
			seed: 7
		};
		const rest = { percent: 0, passed: 0, missedTopics: null, takenOn: 'device', excluded: null } as const;
		await db
			.insertInto('attempt')
			.values({ ...attempt, ...rest, ordinal: 1, items: '[]', startedAt: 1, submittedAt: 2, version: 'v1' })
			.execute();
		const change = { item: 'i', kind: 'drop', response: null, reason: 'r', actorId: 'u-r-Soares' } as const;
		await db
			.insertInto('rekey')
			.values({ id: 'k', classId: 'c', at: now, ...change, confirmedAt: null, takenBackAt: null })
			.execute();
		cookies = {
			nobody: null,
			learner: await sessionOf(auth, 'u-r-Li'),
			'other learner': await sessionOf(auth, 'u-r-Brandt'),
			instructor: await sessionOf(auth, 'u-r-Soares'),
			'other instructor': await sessionOf(auth, 'u-r-Marsh')
		};
	}

	function addressOf(route: string, query: string, at: Record<string, string>): string {
		const params: Record<string, string> = {
			...{ class: 'c', registration: 'r-Li', attempt: 'a-Li', item: [...bank.items.keys()][0]!, token },
			...{ code: 'ABCDEF', provider: 'oidc', sitting: exam.sitting, number: '1', ...at }
		};
		// A frame is asked for with any of its pages.
		const path = (route === '(classroom)' ? 'verify' : route.replace('(classroom)/', '')).replace(
			/\[+([^\]]+)\]+/g,
			(_, part: string) => encodeURIComponent(params[part] ?? `no ${part} in this test`)
		);
		return `${served.url}/${path}${query}`;
	}

	interface Asked {
		who: Who;
		route: string;
		name: string;
		sent?: Expected['sent'];
		query?: string;
		at?: Record<string, string>;
	}
	/** A status, or `in` for the way to signing in. */
	async function answerTo({ who, route, name, sent, query = '', at = {} }: Asked): Promise<string> {
		const action = name.startsWith('form ') ? name.slice(5) : null;
		const method = action ? 'POST' : name === 'load' ? 'GET' : name;
		const body = action
			? new URLSearchParams(sent as Record<string, string>)
			: method === 'GET'
				? null
				: JSON.stringify({ ...sent, ...(sent?.['response'] === 'right' && { response: exam.right }) });
		const headers = {
			origin: served.url,
			// A form answers a script in JSON, always with 200.
			accept: route.startsWith('api/') ? 'application/json' : 'text/html',
			...(body && !action && { 'content-type': 'application/json' }),
			...(cookies[who] !== null && { cookie: cookies[who] })
		};
		const asked = action && action !== 'default' ? `?/${action}` : query;
		const ended = new AbortController();
		const response = await fetch(addressOf(route, asked, at), {
			...{ method, body, headers, redirect: 'manual', signal: ended.signal }
		});
		const { status } = response;
		const toSignIn = response.headers.get('location')?.startsWith('/sign-in?next=');
		// What an open line still has to say is not waited for.
		if (response.headers.get('content-type')?.startsWith('text/event-stream')) ended.abort();
		else {
			const said = await response.text();
			// Everybody who has the code of a class, or an invitation to it, is told its name.
			const told = who === 'instructor' || who === 'learner' || /code|setup/.test(route);
			if (!told) expect(said.includes(TITLE), `${name} of ${route} tells ${who} of the class`).toBe(false);
		}
		return status === 303 && toSignIn ? 'in' : String(status);
	}

	/** All that is stored, but for when a session was last used, and what is packed of it for statistics. */
	async function stored() {
		const { session: _, digest: __, ...tables } = await tablesOf(beside.db);
		return tables;
	}

	const cases = files
		.map(routeOf)
		.flatMap((route) =>
			Object.entries(table[route] ?? {}).map(([name, expected]) => [route, name, expected] as const)
		);
	it.each(cases)('%s, %s: answers each of the five as the table says', async (route, name, expected) => {
		const answers: string[] = [];
		for (const who of people) {
			const before = await stored();
			const answer = await answerTo({ who, route, name, ...expected });
			answers.push(answer);
			if (['in', '401', '403', '404'].includes(answer))
				expect(await stored(), `${name} changed something for ${who}`).toEqual(before);
		}
		expect(answers.join(' ')).toBe(expected.answers);
	});

	/** What Kit's own script asks for when it goes from page to page. */
	it('gives the data of a page to nobody who may not open it', async () => {
		for (const [route, calls] of Object.entries(table).filter(
			([, { load }]) => load && / 404| 403/.test(load.answers)
		))
			for (const [index, who] of people.entries()) {
				if (calls['load']!.answers.split(' ')[index] === '200') continue;
				const address = addressOf(`${route}/__data.json`, '', {});
				const cookie = cookies[who];
				const answer = await fetch(address, { redirect: 'manual', ...(cookie && { headers: { cookie } }) });
				const said = await answer.text();
				expect(said, `${route} for ${who}`).toMatch(/"type":"(?:redirect|error)"/);
				expect(said.includes(TITLE), `${route} for ${who}`).toBe(false);
			}
	});

	it.each(foreign)('%s, %s: what belongs to another class is not there', async (route, name, sent) => {
		const before = await stored();
		const asked = {
			who: 'other instructor',
			route,
			name,
			at: { class: 'd' },
			...(sent && { sent })
		} as const;
		expect(await answerTo(asked)).toMatch(/^4(?:04|09)$/);
		expect(await stored()).toEqual(before);
	});
});
