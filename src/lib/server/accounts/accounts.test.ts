import { getMigrations } from 'better-auth/db/migration';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { createAuth, secretOf, userOf, type Auth } from './auth.ts';
import { knowsPassword, setPassword } from './passwords.ts';
import { createPerson, signIn, signOut, type Accounts } from './people.ts';
import type { ProviderSettings } from './provider.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

describe.each(engines)('accounts in %s', (engine) => {
	let place: Place;
	let database: Database;
	let auth: Auth;
	let own: Accounts;
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		auth = createAuth(database, 'http://127.0.0.1:4173', await secretOf(database, undefined));
		own = { db: database.db, auth };
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});
	const li = { name: 'Li', username: 'Li.Wei', password: 'four legs and a tail', role: 'learner' } as const;
	/** The request of a browser that took these cookies. */
	const requestAfter = ({ headers }: { headers: Headers }) =>
		new Headers({
			cookie: headers
				.getSetCookie()
				.map((line) => line.split(';')[0])
				.join('; ')
		});

	it('lack no table or column that better-auth wants, with and without another site', async () => {
		const elsewhere: ProviderSettings = {
			issuer: 'http://127.0.0.1:9',
			clientId: 'c',
			clientSecret: 's',
			name: 'Shelter'
		};
		const both = [auth, createAuth(database, 'http://127.0.0.1:4173', 'x'.repeat(32), elsewhere)];
		for (const one of both) {
			const { toBeAdded, toBeCreated } = await getMigrations(one.options as never);
			expect([...toBeAdded, ...toBeCreated]).toEqual([]);
		}
	});

	it('know a learner by user name in any case, without an e-mail', async () => {
		await createPerson(own, li, NOW);
		const entered = await signIn(auth, ' li.wei ', li.password);
		expect(entered?.user.name).toBe('Li');
		expect(await userOf(own, requestAfter(entered!))).toMatchObject({
			name: 'Li',
			email: null,
			username: 'li.wei',
			role: 'learner'
		});
	});

	it('give a cookie that scripts cannot read and other sites cannot send along', async () => {
		await createPerson(own, li, NOW);
		const cookies = (await signIn(auth, 'li.wei', li.password))!.headers.getSetCookie();
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i);
	});

	it('answer a wrong name and a wrong password alike', async () => {
		await createPerson(own, li, NOW);
		expect(await signIn(auth, 'li.wei', 'wrong password')).toBeNull();
		expect(await signIn(auth, 'nobody', li.password)).toBeNull();
		expect(await signIn(auth, 'nobody@example.org', li.password)).toBeNull();
		expect(await signIn(auth, 'l', '')).toBeNull();
	});

	it('say which field is wrong, and make nobody then', async () => {
		const faultOf = async (more: object) => createPerson(own, { ...li, ...more }, NOW);
		expect(await faultOf({ name: '  ' })).toEqual({ fault: 'name-missing' });
		expect(await faultOf({ username: 'a b' })).toEqual({ fault: 'username-form' });
		for (const email of ['nowhere', 'a@b.c', 'a b@example.org', 'a@example..org', 'ä@example.org'])
			expect(await faultOf({ email })).toEqual({ fault: 'email-form' });
		expect(await faultOf({ password: 'x'.repeat(129) })).toEqual({ fault: 'password-length' });
		expect(await faultOf({ name: 'x'.repeat(101) })).toEqual({ fault: 'name-long' });
		expect(await faultOf({ password: 'short' })).toEqual({ fault: 'password-length' });
		expect(await database.db.selectFrom('user').selectAll().execute()).toEqual([]);
		await createPerson(own, li, NOW);
		expect(await faultOf({ username: 'LI.WEI' })).toEqual({ fault: 'username-taken' });
	});

	it('let one of two take a name that both ask for at once', async () => {
		const both = await Promise.all([createPerson(own, li, NOW), createPerson(own, li, NOW)]);
		expect(both.filter((one) => 'id' in one)).toHaveLength(1);
		expect(both).toContainEqual({ fault: 'username-taken' });
	});

	it('end a session by signing out, and every session by a new password', async () => {
		const made = (await createPerson(own, li, NOW)) as { id: string };
		const enter = async () => requestAfter((await signIn(auth, 'li.wei', li.password))!);
		const [one, two] = [await enter(), await enter()];
		await signOut(auth, one);
		expect(await userOf(own, one)).toBeNull();
		expect(await userOf(own, two)).not.toBeNull();
		expect(await setPassword(own, made.id, 'another one, longer')).toBe(true);
		expect(await userOf(own, two)).toBeNull();
		expect(await signIn(auth, 'li.wei', li.password)).toBeNull();
		expect(await knowsPassword(own, made.id, 'another one, longer')).toBe(true);
		expect(await knowsPassword(own, made.id, li.password)).toBe(false);
	});

	it('keep a password when what belongs to its change does not come about', async () => {
		const { id } = (await createPerson(own, li, NOW)) as { id: string };
		expect(await setPassword(own, id, 'another one, longer', async () => false)).toBe(false);
		expect(await knowsPassword(own, id, li.password)).toBe(true);
	});

	it('make nobody when what belongs to it does not come about', async () => {
		expect(await createPerson(own, li, NOW, async () => false)).toEqual({ fault: 'gone' });
		expect(await database.db.selectFrom('user').select('id').execute()).toEqual([]);
		expect(await createPerson(own, li, NOW)).toHaveProperty('id');
	});

	it('store a name on one line, without signs that turn the text round', async () => {
		await createPerson(own, { ...li, name: ' Li\n\u202eWei\t ' }, NOW);
		const { name } = await database.db.selectFrom('user').select('name').executeTakeFirstOrThrow();
		expect(name).toBe('Li Wei');
	});

	it.each(['li-wei', 'li.wei', 'l_1', '7x', 'x'.repeat(40)])(
		'let in who chose the name %s',
		async (username) => {
			await createPerson(own, { ...li, username }, NOW);
			expect(await signIn(auth, username, li.password)).not.toBeNull();
		}
	);

	it('keep their secret, so that a session outlives a restart', async () => {
		await createPerson(own, li, NOW);
		const entered = await signIn(auth, 'li.wei', li.password);
		const again = createAuth(database, 'http://127.0.0.1:4173', await secretOf(database, undefined));
		expect(await userOf({ ...own, auth: again }, requestAfter(entered!))).not.toBeNull();
	});

	it('take no cookie that somebody made up, or signed otherwise', async () => {
		await createPerson(own, li, NOW);
		const cookie = requestAfter((await signIn(auth, 'li.wei', li.password))!).get('cookie')!;
		const [, name, token, signature] = /(hindsight\.session_token)=([^.]+)\.([^;]+)/.exec(cookie)!;
		const other = signature!.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
		for (const value of [
			'abc.def',
			'abc',
			'%',
			`${token}`,
			`${token}.`,
			`${token}.${other}`,
			`x${token}.${signature}`
		])
			expect(await userOf(own, new Headers({ cookie: `${name}=${value}` }))).toBeNull();
		expect(await userOf(own, new Headers({ cookie: `a=b; ${name}=${token}.${signature}` }))).not.toBeNull();
	});

	it('end a session after a week, and make one in use last longer', async () => {
		await createPerson(own, li, NOW);
		const request = requestAfter((await signIn(auth, 'li.wei', li.password))!);
		const endsIn = (milliseconds: number) =>
			database.db
				.updateTable('session')
				.set({ expiresAt: new Date(Date.now() + milliseconds).toISOString() })
				.execute();
		const end = async () =>
			new Date(
				(await database.db.selectFrom('session').select('expiresAt').executeTakeFirstOrThrow()).expiresAt
			);
		await endsIn(3_600_000);
		expect(await userOf(own, request)).toMatchObject({ name: 'Li' });
		expect((await end()).getTime()).toBeGreaterThan(Date.now() + 6.9 * 24 * 3_600_000);
		await endsIn(-1000);
		expect(await userOf(own, request)).toBeNull();
	});
});
