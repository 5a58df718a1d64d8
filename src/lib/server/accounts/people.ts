// People: made, signed in and out, given another password. What can go wrong is a value, for a form to say.

import { randomUUID } from 'node:crypto';
import type { Classroom } from '../classroom.ts';
import type { Db } from '../database/open.ts';
import { isTaken, transact } from '../database/transaction.ts';
import { asUser, usernameForm, type Auth, type User } from './auth.ts';
import { cleanName, nameFault } from './names.ts';
import { noEmail } from './no-email.ts';
import { hashPassword, insertPassword, passwordFits } from './passwords.ts';

export type Accounts = Pick<Classroom, 'db' | 'auth'>;

export interface NewPerson {
	name: string;
	/** Learners sign in by it; instructors may. */
	username?: string;
	email?: string;
	password: string;
	role: 'learner' | 'instructor';
}
export type PersonFault =
	| 'name-missing'
	| 'name-long'
	| 'username-form'
	| 'username-taken'
	| 'email-form'
	| 'email-taken'
	| 'password-length';

/** What better-auth takes at sign-in: an address with a domain, in ASCII. */
const emailForm =
	/^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+.-]{0,63}[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** What is wrong with the form of it; whether a name is taken, only the database knows. */
function formFault({ name, username, email, password }: NewPerson): PersonFault | null {
	if (username !== undefined && !usernameForm.test(username)) return 'username-form';
	if (email !== undefined && !emailForm.test(email)) return 'email-form';
	return nameFault(name) ?? (passwordFits(password) ? null : 'password-length');
}

/** Names of these that somebody has, in lower case. */
export async function takenNames(db: Db, usernames: readonly string[]): Promise<Set<string>> {
	if (usernames.length === 0) return new Set();
	const names = usernames.map((name) => name.toLowerCase());
	const rows = await db.selectFrom('user').select('username').where('username', 'in', names).execute();
	return new Set(rows.map(({ username }) => username!));
}

/**
 * @param also done in the same transaction; when it answers false, nobody is made and the fault is `gone`
 * @returns id of the user, or which field is wrong
 */
export async function createPerson(
	{ db, auth }: Accounts,
	person: NewPerson,
	now: number,
	also: (trx: Db, userId: string) => Promise<boolean> = async () => true
): Promise<{ id: string } | { fault: PersonFault | 'gone' }> {
	const fault = formFault(person);
	if (fault) return { fault };
	const hash = await hashPassword(auth, person.password);
	try {
		const id = await transact(db, async (trx) => {
			const made = await insertPerson(trx, person, hash, now);
			if (!(await also(trx, made))) throw new Undone();
			return made;
		});
		return { id };
	} catch (error) {
		if (error instanceof Undone) return { fault: 'gone' };
		if (isTaken(error)) return { fault: person.username ? 'username-taken' : 'email-taken' };
		throw error;
	}
}
class Undone extends Error {}

/** @param name one that `nameFault` lets pass */
export async function rename(db: Db, userId: string, name: string, now: number): Promise<void> {
	const updatedAt = new Date(now).toISOString();
	await db
		.updateTable('user')
		.set({ name: cleanName(name), updatedAt })
		.where('id', '=', userId)
		.execute();
}

/**
 * The rows of somebody new, as better-auth would write them.
 * @throws what `isTaken` knows, when somebody has the user name or the e-mail
 */
export async function insertPerson(
	trx: Db,
	{ name, username, email, role }: Omit<NewPerson, 'password'>,
	hash: string,
	now: number
): Promise<string> {
	const id = randomUUID();
	const time = new Date(now).toISOString();
	await trx
		.insertInto('user')
		.values({
			...{
				id,
				name: cleanName(name),
				email: email?.toLowerCase() ?? noEmail(id),
				emailVerified: 0,
				image: null
			},
			...{ createdAt: time, updatedAt: time, role },
			...{ username: username?.toLowerCase() ?? null, displayUsername: username ?? null }
		})
		.execute();
	await insertPassword(trx, id, hash, now);
	return id;
}

/**
 * @param who user name or e-mail
 * @returns who it is and what sets the session's cookie, or null when the two do not belong together, whichever is wrong
 */
export async function signIn(
	auth: Auth,
	who: string,
	password: string
): Promise<{ user: User; headers: Headers } | null> {
	const name = who.trim();
	try {
		const { headers, response } = name.includes('@')
			? await auth.api.signInEmail({ body: { email: name, password }, returnHeaders: true })
			: await auth.api.signInUsername({ body: { username: name, password }, returnHeaders: true });
		return { headers, user: asUser(response.user) };
	} catch (error) {
		if (isRefusal(error)) return null;
		throw error;
	}
}

/** better-auth's own errors carry a status; others are faults of the database. */
const isRefusal = (error: unknown): boolean =>
	error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500;

export async function signOut(auth: Auth, headers: Headers): Promise<Headers> {
	const { headers: out } = await auth.api.signOut({ headers, returnHeaders: true });
	return out;
}
