// What the server as it is built does against those who mean it harm.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { engines } from '../support/engines.ts';
import { bank, openSchool, PASSWORD, type School } from '../support/school.ts';
import { startServer } from '../support/server-process.ts';
import { tablesOf } from '../support/tables.ts';
import type { Answer } from '../support/visitor.ts';
import { root } from '../../src/build/project.ts';
import { faultWords, setupWords } from '../../src/lib/ui/classroom/account-words.en.ts';

beforeAll(() => builtServer(), 900_000);

/** Pages of the route tree that are in a build; what is in brackets is filled in. */
const pages = readdirSync(join(root, 'src/routes'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('+page.svelte') && !file.startsWith('dev'))
	.map((file) => `/${dirname(file).replaceAll('\\', '/')}`.replace(/\/\((?:course|classroom)\)|\/\.$/g, ''));

const sourcesIn = (policy: string) =>
	new Map(
		policy.split(/;\s*/).map((rule) => {
			const [name, ...sources] = rule.split(' ');
			return [name!, sources];
		})
	);
/** Contents of the scripts that stand in a page, and the nonce of each. */
const inline = (html: string) =>
	[...html.matchAll(/<script((?![^>]*\ssrc=)[^>]*)>([\s\S]*?)<\/script>/g)].map(([, marks, text]) => ({
		nonce: /nonce="([^"]+)"/.exec(marks!)?.[1],
		hash: createHash('sha256').update(text!).digest('base64')
	}));

function expectStrict(path: string, { headers, text }: Answer) {
	const policy = sourcesIn(headers.get('content-security-policy') ?? '');
	for (const [rule, sources] of Object.entries({
		...{ 'default-src': ["'none'"], 'style-src': ["'self'"], 'connect-src': ["'self'"] },
		...{ 'base-uri': ["'none'"], 'form-action': ["'self'"], 'frame-ancestors': ["'self'"] }
	}))
		expect(policy.get(rule), `${rule} of ${path}`).toEqual(sources);
	const scripts = policy.get('script-src') ?? [];
	expect(scripts[0], path).toBe("'self'");
	for (const source of scripts.slice(1)) expect(source, path).toMatch(/^'(?:nonce|sha256)-[\w+/=-]+'$/);
	for (const { nonce, hash } of inline(text))
		expect(scripts, `a script in ${path}`).toContain(nonce ? `'nonce-${nonce}'` : `'sha256-${hash}'`);
	expect(text, path).not.toMatch(/<style|\son\w+="|javascript:/);
	expect(Object.fromEntries(headers), path).toMatchObject({
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		'x-frame-options': 'SAMEORIGIN'
	});
}

describe.each(engines)('a server on %s', (engine) => {
	let school: School;
	beforeAll(async () => {
		school = await openSchool(engine, inject('postgres'));
	}, 120_000);
	afterAll(() => school?.close());
	beforeEach(async () => {
		await school.beside.db.deleteFrom('limit').execute();
	});
	const signInAs = async (who: string, password: string, from = school.visitor()) => ({
		from,
		answer: await from.form('/sign-in?/enter', { who, password, next: '' })
	});
	const registrationOf = async (username: string) =>
		school.beside.db
			.selectFrom('registration as r')
			.innerJoin('user as u', 'u.id', 'r.userId')
			.select('r.id')
			.where('u.username', '=', username)
			.executeTakeFirstOrThrow();

	it('gives every page a policy by which only its own scripts run, and the headers that go with it', async () => {
		await school.join('policy');
		const { id } = await registrationOf('policy');
		const item = [...bank.items.keys()][0]!;
		const attempt = {
			id: 'a-1',
			registrationId: id,
			classId: school.classId,
			seed: 1,
			ordinal: 1,
			items: '[]'
		};
		const rest = { startedAt: 1, submittedAt: 2, percent: 0, passed: 0, missedTopics: null, excluded: null };
		const assessment = bank.course.modules[0]!.quiz!.id;
		await school.beside.db
			.insertInto('attempt')
			.values({ ...attempt, ...rest, assessment, takenOn: 'device', version: 'v1' })
			.execute();
		const parts: Record<string, string> = {
			...{ class: school.classId, registration: id, attempt: 'a-1', item, token: 'none', number: '1' },
			...{ code: school.code, quiz: assessment, lesson: bank.course.modules[0]!.lessons[0]!.id }
		};
		for (const page of pages) {
			const path =
				page.replace(/\[+([^\]]+)\]+/g, (_, part: string) => parts[part] ?? `no ${part} here`) || '/';
			const who = path === '/sign-in' ? school.visitor() : school.instructor;
			const answer = await who.get(path);
			expect([path, answer.status]).toEqual([path, 200]);
			expectStrict(path, answer);
		}
		const nowhere = await school.visitor().get('/classes/none/people/none');
		expect(nowhere.status).toBe(404);
		expectStrict('a page that is not there', nowhere);
		const nonce = async () => inline((await school.visitor().get('/sign-in')).text)[0]!.nonce;
		expect(await nonce()).not.toBe(await nonce());
	});

	it('lets no script read who is signed in, and sends that with no form of another site', async () => {
		await school.join('cookie');
		const { answer } = await signInAs('cookie', PASSWORD);
		expect(answer.status).toBe(303);
		const lines = answer.headers.getSetCookie();
		const session = lines.find((line) => line.startsWith('hindsight.session_token='))!;
		for (const line of lines.filter((line) => !line.startsWith('hindsight-learner='))) {
			expect(line).toMatch(/; HttpOnly/i);
			expect(line).toMatch(/; SameSite=(?:Lax|Strict)/i);
		}
		expect(session).toMatch(/; Path=\//i);
		// A word for scripts: that there is somebody to ask for.
		expect(lines.find((line) => line.startsWith('hindsight-learner='))).toMatch(/^hindsight-learner=1;/);
	});

	it('takes no form and no JSON from a page of another site', async () => {
		const learner = await school.join('elsewhere');
		const { id } = await registrationOf('elsewhere');
		const foreign = { origin: 'https://elsewhere.example' };
		const before = await tablesOf(school.beside.db);
		for (const [who, path, fields] of [
			[school.instructor, '/classes', { title: 'Forged', due: '' }],
			[school.instructor, `/classes/${school.classId}/people?/archive`, {}],
			[learner, '/account?/name', { name: 'Forged' }],
			[learner, '/account?/remove', { word: 'delete' }],
			[learner, '/sign-out', {}],
			[school.visitor(), '/sign-in?/enter', { who: 'elsewhere', password: PASSWORD }],
			[school.visitor(), `/join/${school.code}?/new`, { name: 'F', username: 'forged', password: PASSWORD }]
		] as const) {
			expect((await who.form(path, fields, foreign)).status, path).toBe(403);
			expect((await who.form(path, fields, { origin: 'null' })).status, path).toBe(403);
		}
		const commit = { registration: id, sequence: 1, final: false, cmi: {}, events: [], version: 'v1' };
		for (const [path, body] of [
			['/api/commit', commit],
			['/api/exam', { registration: null, known: [], number: null }],
			['/api/exam/bring', { registration: id, known: [1] }]
		] as const)
			for (const type of ['application/json', 'text/plain'])
				expect((await learner.json(path, body, { ...foreign, 'content-type': type })).status, path).toBe(403);
		expect(await tablesOf(school.beside.db)).toEqual(before);
		expect((await learner.get('/account')).status).toBe(200);
	});

	it('answers a name that nobody has and a wrong password with the same page', async () => {
		await school.join('known.name');
		const page = ({ text, status }: Answer, who: string) =>
			[status, text.replaceAll(who, 'NAME').replaceAll(/nonce="[^"]+"|__sveltekit_\w+/g, '')] as const;
		const [known, unknown] = await Promise.all([
			signInAs('known.name', 'wrong password'),
			signInAs('other.name', 'wrong password')
		]);
		expect(page(unknown.answer, 'other.name')).toEqual(page(known.answer, 'known.name'));
		expect(known.answer.status).toBe(400);
		expect(known.answer.text).toContain(faultWords['not-you']);
	});

	it('lets nobody try one name, one address or one code for long, and says when to try again', async () => {
		const learner = await school.join('tried');
		await school.beside.db.deleteFrom('limit').execute();
		const again = (answer: Answer) => [answer.status, Number(answer.headers.get('retry-after')) > 0];
		for (let tries = 0; tries < 10; tries++)
			expect((await signInAs('tried', 'wrong')).answer.status).toBe(400);
		expect(again((await signInAs('tried', PASSWORD)).answer)).toEqual([429, true]);
		expect((await signInAs('K.SOARES@example.org ', PASSWORD)).answer.status).toBe(303);
		/** As if so much had been asked. */
		const count = (name: string, count: number) =>
			school.beside.db.updateTable('limit').set({ count }).where('name', 'like', `${name}:%`).execute();
		await count('door', 200);
		expect(again((await signInAs('k.soares@example.org', PASSWORD)).answer)).toEqual([429, true]);
		const join = await school
			.visitor()
			.form(`/join/${school.code}?/new`, { name: 'A', username: 'another', password: PASSWORD });
		expect(again(join)).toEqual([429, true]);

		const guesser = school.visitor();
		expect((await guesser.get('/join/AAAAAA')).text).toContain(faultWords['code-unknown']);
		await count('look', 300);
		for (const answer of [
			await guesser.get('/join/AAAAAB'),
			await guesser.get(`/join?code=${school.code}`),
			await guesser.get(`/join/${school.code}`),
			await learner.form(`/join/${school.code}?/present`)
		])
			expect(again(answer)).toEqual([429, true]);
		expect((await guesser.get(`/join/${school.code}/__data.json`)).text).not.toContain('Night shift');

		await guesser.get('/verify/AAAA-AAAA-AAAA');
		await count('verify', 600);
		expect(again(await guesser.get('/verify/AAAA-AAAA-AAAB'))).toEqual([429, true]);
		const begin = { registration: null, known: [], number: null };
		await guesser.json('/api/exam', begin);
		await count('exam', 600);
		expect(again(await school.visitor().json('/api/exam', begin))).toEqual([429, true]);
	});

	it('takes no form that is longer than any of its own, and goes on', async () => {
		const before = await tablesOf(school.beside.db);
		const people = 'Mo,mo\n'.repeat(120_000);
		const answer = await school.instructor.form(`/classes/${school.classId}/people?/add`, { people });
		expect(answer.status).toBe(413);
		expect(await tablesOf(school.beside.db)).toEqual(before);
		expect((await school.instructor.get(`/classes/${school.classId}/people`)).status).toBe(200);
	});

	it('ends a session when its owner signs out, and every one when the password is changed or given anew', async () => {
		const first = await school.join('leaving');
		const { from: second } = await signInAs('leaving', PASSWORD);
		const third = school.visitor();
		for (const [name, value] of second.cookies) third.cookies.set(name, value);
		const isIn = async (who: typeof first) => (await who.get('/account')).status === 200;
		expect(await Promise.all([first, second, third].map(isIn))).toEqual([true, true, true]);
		await second.form('/sign-out');
		// A copy of the cookie opens nothing either.
		expect(await Promise.all([first, second, third].map(isIn))).toEqual([true, false, false]);

		const { from: fourth } = await signInAs('leaving', PASSWORD);
		const stolen = school.visitor();
		for (const [name, value] of first.cookies) stolen.cookies.set(name, value);
		await first.form('/account?/password', { present: PASSWORD, next: 'another four legs' });
		expect(await Promise.all([first, fourth, stolen].map(isIn))).toEqual([true, false, false]);

		const { id } = await registrationOf('leaving');
		await school.instructor.form(`/classes/${school.classId}/people?/reset`, { id });
		expect(await isIn(first)).toBe(false);
		expect((await signInAs('leaving', 'another four legs')).answer.status).toBe(400);
	});

	it('is set up once: by one of two at once, by no old link, and by no link after a restart', async () => {
		const fresh = await openSchool(engine, inject('postgres'));
		const made = { name: 'E. Marsh', email: 'e.marsh@example.org', password: PASSWORD };
		const late = await fresh.visitor().form(`/setup/${fresh.setup}?/make`, made);
		expect([late.status, late.text.includes(setupWords.gone)]).toEqual([400, true]);
		await fresh.served.stop();
		const again = await startServer(await builtServer(), fresh.env);
		expect(again.said()).not.toContain('/setup/');
		await again.stop();

		const { db } = fresh.beside;
		await db.deleteFrom('user').execute();
		const empty = await startServer(await builtServer(), fresh.env);
		const [, token] = /\/setup\/(\S+)/.exec(empty.said())!;
		await empty.stop();
		const both = await startServer(await builtServer(), fresh.env);
		expect((await fetch(`${both.url}/setup/${token}`)).status).toBe(200);
		const [, newest] = /\/setup\/(\S+)/.exec(both.said())!;
		const send = (name: string, by: string) =>
			fetch(`${both.url}/setup/${by}?/make`, {
				method: 'POST',
				redirect: 'manual',
				headers: { origin: both.url, accept: 'text/html' },
				body: new URLSearchParams({ ...made, email: `${name}@example.org` })
			}).then(({ status }) => status);
		expect(await send('old', token!)).toBe(400);
		expect((await Promise.all([send('one', newest!), send('two', newest!)])).toSorted()).toEqual([303, 400]);
		await both.stop();
		expect(await db.selectFrom('user').selectAll().execute()).toHaveLength(1);
		await fresh.beside.close();
	}, 60_000);
});

it('behind https its cookies go over nothing else', async () => {
	const school = await openSchool('sqlite', inject('postgres'), { ORIGIN: 'https://learn.example.org' });
	try {
		const learner = await school.join('secure');
		expect([...learner.cookies.keys()]).toContain('__Secure-hindsight.session_token');
		const answers = [
			await school.visitor().form('/sign-in?/enter', { who: 'secure', password: PASSWORD }),
			await school.visitor().json('/api/exam', { registration: null, known: [], number: null }),
			await learner.form('/sign-out')
		];
		for (const { headers } of answers) {
			expect(headers.getSetCookie()).not.toEqual([]);
			for (const line of headers.getSetCookie()) expect(line).toMatch(/; Secure/i);
		}
	} finally {
		await school.close();
	}
});
