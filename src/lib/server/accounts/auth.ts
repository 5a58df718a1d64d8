// Accounts and sessions, by better-auth on our own tables. None of its endpoints is reachable by itself: our forms
// call it, so that what may be asked, and how often, stands in one place.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { username } from 'better-auth/plugins/username';
import { createQueue } from '../commits/queue.ts';
import type { Database, Db } from '../database/open.ts';
import { emailOf } from './no-email.ts';
import { providerOptions, type ProviderSettings } from './provider.ts';

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;
export const usernameForm = /^[a-z0-9][a-z0-9._-]{1,39}$/i;
const DAY = 86_400;
/** Seconds that a session lasts, and after which one in use is made to last that long anew. */
const LASTS = 7 * DAY;
const RENEWED = DAY;

/** Who is signed in. */
export interface User {
	id: string;
	name: string;
	/** null for a learner without one. */
	email: string | null;
	username: string | null;
	role: 'learner' | 'instructor';
}

/** What another site's tokens would let us do there is not ours to keep. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null };
const withoutTokens = { before: async (account: object) => ({ data: { ...account, ...noTokens } }) };

/**
 * @param origin of the site, as browsers see it
 * @param secret signs the cookies; at least 32 characters
 * @param elsewhere the site at which people may sign in too
 */
export function createAuth(
	{ db, engine }: Pick<Database, 'db' | 'engine'>,
	origin: string,
	secret: string,
	elsewhere: ProviderSettings | null = null
) {
	return betterAuth({
		database: { db, type: engine },
		baseURL: origin,
		secret,
		trustedOrigins: [origin],
		telemetry: { enabled: false },
		// Counted by operation/limits.ts, which several processes share.
		rateLimit: { enabled: false },
		emailAndPassword: {
			enabled: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: LONGEST_PASSWORD
		},
		session: { expiresIn: LASTS, updateAge: RENEWED },
		user: { additionalFields: { role: { type: 'string', input: false, defaultValue: 'learner' } } },
		advanced: {
			cookiePrefix: 'hindsight',
			useSecureCookies: origin.startsWith('https:'),
			defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
			// Addresses of people are nobody's business once a request is answered.
			ipAddress: { disableIpTracking: true }
		},
		plugins: [
			username({
				minUsernameLength: 2,
				maxUsernameLength: 40,
				usernameValidator: (name) => usernameForm.test(name)
			}),
			...(elsewhere ? [genericOAuth({ config: [providerOptions(elsewhere)] })] : [])
		],
		// Whoever has an account with a password here keeps to it: an e-mail alone opens no account.
		account: { accountLinking: { enabled: false } },
		databaseHooks: { account: { create: withoutTokens, update: withoutTokens } },
		onAPIError: { errorURL: '/sign-in' },
		logger: { disabled: true }
	});
}
export type Auth = ReturnType<typeof createAuth>;

/** HINDSIGHT_SECRET, else one made at the first start and kept in the database, so that sessions outlive a restart. */
export async function secretOf({ db }: Pick<Database, 'db'>, given: string | undefined): Promise<string> {
	if (given) return given;
	const value = randomBytes(32).toString('base64url');
	await db
		.insertInto('setting')
		.values({ name: 'secret', value })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.execute();
	const kept = await db
		.selectFrom('setting')
		.select('value')
		.where('name', '=', 'secret')
		.executeTakeFirstOrThrow();
	return kept.value;
}

/**
 * Who a request comes from; null for nobody. A session that stands and need not be made longer yet is looked up in one
 * query, at each request: what better-auth does besides costs more than storing what the request brings.
 */
export async function userOf({ auth, db }: { auth: Auth; db: Db }, headers: Headers): Promise<User | null> {
	// Most visitors have never signed in, and the database need not be asked for them.
	const signed = sessionCookie.exec(headers.get('cookie') ?? '')?.[1];
	if (!signed) return null;
	const { secret } = await auth.$context;
	const token = tokenIn(signed, secret);
	const row = token === null ? undefined : await standingSession(db, token);
	if (row && new Date(row.expiresAt).getTime() - Date.now() > (LASTS - RENEWED) * 1000) return asUser(row);
	const session = await auth.api.getSession({ headers });
	if (!session) return null;
	return asUser(session.user);
}

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?hindsight\.session_token=([^;\s]+)/;

/** The token in a cookie that was signed here; null for any other. */
function tokenIn(cookie: string, secret: string): string | null {
	const [, token, signature] = /^([\w-]+)\.([\w+/=]+)$/.exec(decoded(cookie)) ?? [];
	if (!token || !signature) return null;
	const own = createHmac('sha256', secret).update(token).digest();
	const given = Buffer.from(signature, 'base64');
	return given.length === own.length && timingSafeEqual(given, own) ? token : null;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

type Session = Awaited<ReturnType<typeof standingSessions>>[number];
const lookups = new WeakMap<Db, (token: string) => Promise<Session | undefined>>();

/** Requests that come at the same moment share one query. */
function standingSession(db: Db, token: string): Promise<Session | undefined> {
	let lookup = lookups.get(db);
	if (!lookup) {
		let last = 0;
		const queue = createQueue<{ token: string; number: number }, Session | undefined>(
			{ lanes: 2, most: 64 },
			({ number }) => String(number),
			async (asked) => {
				const rows = await standingSessions(
					db,
					asked.map(({ token }) => token)
				);
				const found = new Map(rows.map((row) => [row.token, row]));
				return asked.map(({ token }) => found.get(token));
			}
		);
		lookup = (token) => queue({ token, number: ++last });
		lookups.set(db, lookup);
	}
	return lookup(token);
}

const standingSessions = (db: Db, tokens: readonly string[]) =>
	db
		.selectFrom('session as s')
		.innerJoin('user as u', 'u.id', 's.userId')
		.select(['s.token', 's.expiresAt', 'u.id', 'u.name', 'u.email', 'u.username', 'u.role'])
		.where('s.token', 'in', tokens)
		.execute();

/** @param record a user as better-auth tells of it, with our own fields */
export function asUser(record: object): User {
	const { id, name, email, username, role } = record as User & { email: string };
	return {
		...{ id, name, email: emailOf(email), username: username ?? null },
		role: role === 'instructor' ? 'instructor' : 'learner'
	};
}
