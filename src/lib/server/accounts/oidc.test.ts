import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { client, startOidc, type OidcServer } from '../../../../tests/support/oidc-server.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { createAuth, userOf, type Auth } from './auth.ts';
import { comeBack, signInElsewhere } from './oidc.ts';
import { createPerson, signIn } from './people.ts';
import { providerFrom } from './provider.ts';

const ORIGIN = 'http://127.0.0.1:4173';
const SECRET = 'not a secret, but thirty-two characters';
const NOW = Date.UTC(2026, 10, 23, 12);
const cookiesOf = (headers: Headers) =>
	headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');

it('another site is named whole or not at all', () => {
	const whole = {
		OIDC_ISSUER: 'https://id.example/',
		OIDC_CLIENT_ID: 'c',
		OIDC_CLIENT_SECRET: 's',
		OIDC_NAME: 'Shelter'
	};
	expect(providerFrom({})).toBeNull();
	expect(providerFrom(whole)).toMatchObject({ issuer: 'https://id.example', name: 'Shelter' });
	expect(() => providerFrom({ ...whole, OIDC_CLIENT_SECRET: '' })).toThrow('OIDC_CLIENT_SECRET must be set');
});

describe.each(engines)('signing in elsewhere, in %s', (engine) => {
	let site: OidcServer;
	let place: Place;
	let database: Database;
	let auth: Auth;
	let own: { provider: { name: string; auth: Auth }; origin: string };
	beforeAll(async () => {
		site = await startOidc();
	});
	afterAll(() => site.close());
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		auth = createAuth(database, ORIGIN, SECRET);
		const settings = { issuer: site.issuer, name: 'Shelter', ...client };
		own = {
			provider: { name: 'Shelter', auth: createAuth(database, ORIGIN, SECRET, settings) },
			origin: ORIGIN
		};
		site.claims = { sub: '1', name: 'Li', email: 'li@example.org', email_verified: true };
		site.spoil = null;
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});

	/** As far as the other site sends the browser back. */
	async function leave(next = '/join/ABCDEF') {
		const away = await signInElsewhere(own, next);
		const answer = await fetch(away!.url, { redirect: 'manual' });
		return { url: answer.headers.get('location')!, cookie: cookiesOf(away!.headers) };
	}
	const back = ({ url, cookie }: { url: string; cookie: string }) =>
		comeBack(own, new Request(url, { headers: { cookie } }));
	async function enter(next?: string) {
		const { path, headers, entered } = (await back(await leave(next)))!;
		const request = new Headers({ cookie: cookiesOf(headers) });
		return { path, entered, user: await userOf({ auth, db: database.db }, request) };
	}
	const users = () => database.db.selectFrom('user').selectAll().execute();

	it('makes a learner of whom the site names, once, and leads back to where it began', async () => {
		const first = await enter();
		expect(first).toMatchObject({
			path: '/join/ABCDEF',
			entered: true,
			user: { name: 'Li', email: 'li@example.org', username: null, role: 'learner' }
		});
		site.claims = { ...site.claims, name: 'Li Wei', role: 'instructor' };
		const second = await enter('/');
		expect(second.user).toEqual(first.user);
		expect(await users()).toHaveLength(1);
	});

	it('keeps no token of the other site', async () => {
		await enter();
		await enter();
		const [account] = await database.db.selectFrom('account').selectAll().execute();
		expect(account).toMatchObject({ accessToken: null, refreshToken: null, idToken: null });
	});

	it('keeps no e-mail that the site has not verified, and needs none', async () => {
		site.claims = { sub: '2', name: 'Mo', email: 'mo@example.org', email_verified: false };
		expect((await enter()).user).toMatchObject({ name: 'Mo', email: null });
		site.claims = { sub: '3', given_name: 'A.', family_name: 'Brandt' };
		expect((await enter()).user).toMatchObject({ name: 'A. Brandt', email: null });
	});

	it('opens no account with a password, though the e-mail is the same', async () => {
		const person = {
			name: 'K. Soares',
			email: 'li@example.org',
			password: 'four legs',
			role: 'instructor'
		} as const;
		await createPerson({ db: database.db, auth }, person, NOW);
		expect(await enter()).toEqual({ path: '/sign-in?error=refused', entered: false, user: null });
		expect(await users()).toHaveLength(1);
		expect(await signIn(auth, 'li@example.org', 'four legs')).not.toBeNull();
	});

	it.each(['signature', 'nonce', 'audience', 'expired'] as const)(
		'lets nobody in by an ID token with a false %s',
		async (spoil) => {
			site.spoil = spoil;
			expect(await enter()).toMatchObject({ entered: false, user: null });
			expect(await users()).toEqual([]);
		}
	);

	it('lets nobody in twice by one answer, by one of another browser, or by one nobody asked for', async () => {
		const answer = await leave();
		const elsewhere = await leave();
		expect((await back({ url: answer.url, cookie: '' }))?.entered).toBe(false);
		expect((await back({ url: answer.url, cookie: elsewhere.cookie }))?.entered).toBe(false);
		const made = `${ORIGIN}/api/auth/callback/oidc?code=x&state=y`;
		expect((await back({ url: made, cookie: answer.cookie }))?.entered).toBe(false);
		const other = await leave();
		expect((await back(other))?.entered).toBe(true);
		expect((await back(other))?.entered).toBe(false);
	});

	it('leads to no other site afterwards', async () => {
		expect(await enter('https://evil.example/')).toMatchObject({ path: '/', entered: true });
	});

	it('is not there when the site does not answer, and passwords still are', async () => {
		const settings = { issuer: 'http://127.0.0.1:9', name: 'Shelter', ...client };
		const provider = { name: 'Shelter', auth: createAuth(database, ORIGIN, SECRET, settings) };
		expect(await signInElsewhere({ provider }, '/')).toBeNull();
	});

	it('nobody comes back from elsewhere where no site is named', async () => {
		const request = new Request(`${ORIGIN}/api/auth/callback/oidc?code=x&state=y`);
		expect(await comeBack({ provider: null, origin: ORIGIN }, request)).toBeNull();
	});
});
