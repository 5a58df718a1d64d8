// What a server process holds while it runs: opened once, handed to every function that needs it.

import { createAuth, secretOf, type Auth } from './accounts/auth.ts';
import { providerFrom } from './accounts/provider.ts';
import type { CourseBank } from './course-bank.ts';
import { openDatabase, type Database } from './database/open.ts';
import { createLive, type Live } from './review/live.ts';

export interface Classroom extends Database {
	auth: Auth;
	/** Another site where people may sign in; by itself, so that nobody else waits when it does not answer. */
	provider: { name: string; auth: Auth } | null;
	/** The address of the site as browsers see it. */
	origin: string;
	bank: CourseBank;
	/** Epoch milliseconds. */
	clock(): number;
	/** Who watches a class. */
	live: Live;
	/** Called after something was stored for a class. */
	changed?: (classId: string) => void;
}

/**
 * @param place folder of the embedded database, or a `postgres://` address
 * @throws Error when the database cannot be opened
 */
export async function openClassroom(
	place: string,
	bank: CourseBank,
	clock: () => number = Date.now,
	origin: string = process.env.ORIGIN ?? 'http://127.0.0.1:4173'
): Promise<Classroom> {
	const database = await openDatabase(place);
	const secret = await secretOf(database, process.env.HINDSIGHT_SECRET);
	const auth = createAuth(database, origin, secret);
	const settings = providerFrom(process.env);
	const provider = settings && { name: settings.name, auth: createAuth(database, origin, secret, settings) };
	const live = createLive();
	return { ...database, auth, provider, origin, bank, clock, live, changed: live.changed };
}
