// A class whose learners are all signed in, written straight into a database: for tests of the server as it is built.
// The people are made up.

import { createHmac } from 'node:crypto';
import { openClassroom, type Classroom } from '../../src/lib/server/classroom.ts';
import type { CourseBank } from '../../src/lib/server/course-bank.ts';
import type { Engine } from '../../src/lib/server/database/open.ts';
import { learnerOf, storeClass } from './class.ts';

export interface SignedIn {
	registration: string;
	user: string;
	/** Of the session, as a browser sends it. */
	cookie: string;
}

/** Opens the database beside the server that is tried. */
export const openBeside = (place: string, bank: CourseBank): Promise<Classroom> =>
	openClassroom(place, bank, Date.now, 'http://127.0.0.1');

/** What tells a server where its database is. */
export const envOf = (engine: Engine, place: string): Record<string, string> =>
	engine === 'sqlite' ? { DATA: place } : { DATABASE_URL: place };

/** @returns one for each name; class `c`, registrations `r-Li`, users `u-r-Li` */
export async function classSignedIn(
	{ db, auth }: Classroom,
	names: readonly string[],
	id = 'c'
): Promise<SignedIn[]> {
	await storeClass(
		db,
		names.map((name) => learnerOf(name, null)),
		{ id }
	);
	const signedIn: SignedIn[] = [];
	for (const name of names) {
		const user = `u-r-${name}`;
		signedIn.push({ registration: `r-${name}`, user, cookie: await sessionOf(auth, user) });
	}
	return signedIn;
}

/** Signs a user in. @returns the cookie */
export async function sessionOf(auth: Classroom['auth'], user: string): Promise<string> {
	const { internalAdapter, secret } = await auth.$context;
	const { token } = await internalAdapter.createSession(user);
	const signature = createHmac('sha256', secret).update(token).digest('base64');
	return `hindsight.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
