// Passwords: their length, their hashes, a new one in place of the old.

import { randomUUID } from 'node:crypto';
import type { Db } from '../database/open.ts';
import { transact } from '../database/transaction.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, type Auth } from './auth.ts';

export const passwordFits = ({ length }: string): boolean =>
	length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD;

export const hashPassword = async (auth: Auth, password: string): Promise<string> =>
	(await auth.$context).password.hash(password);

/** @param now epoch milliseconds */
export async function insertPassword(trx: Db, userId: string, hash: string, now: number): Promise<void> {
	const time = new Date(now).toISOString();
	const none = { accessToken: null, refreshToken: null, idToken: null, scope: null };
	await trx
		.insertInto('account')
		.values({
			...{ id: randomUUID(), accountId: userId, providerId: 'credential', userId, password: hash, ...none },
			...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null, createdAt: time, updatedAt: time }
		})
		.execute();
}

const ofUser = (db: Db, userId: string) =>
	db
		.selectFrom('account')
		.select('password')
		.where('userId', '=', userId)
		.where('providerId', '=', 'credential')
		.executeTakeFirst();

/** False for who signs in at another site only. */
export const hasPassword = async (db: Db, userId: string): Promise<boolean> =>
	(await ofUser(db, userId)) !== undefined;

export async function knowsPassword(
	{ db, auth }: { db: Db; auth: Auth },
	userId: string,
	password: string
): Promise<boolean> {
	const { password: hasher } = await auth.$context;
	const kept = await ofUser(db, userId);
	if (!kept?.password || password.length > LONGEST_PASSWORD) return false;
	return hasher.verify({ hash: kept.password, password });
}

/**
 * Ends every session of theirs too.
 * @param also done in the same transaction; when it answers false, everything stays as it was
 * @returns false when it is too short or too long, when there is no such password, and when `also` says so
 */
export async function setPassword(
	{ db, auth }: { db: Db; auth: Auth },
	userId: string,
	password: string,
	also: (trx: Db) => Promise<boolean> = async () => true
): Promise<boolean> {
	if (!passwordFits(password)) return false;
	const hash = await hashPassword(auth, password);
	return transact(db, async (trx) => {
		if (!(await also(trx))) return false;
		const { numUpdatedRows } = await trx
			.updateTable('account')
			.set({ password: hash })
			.where('userId', '=', userId)
			.where('providerId', '=', 'credential')
			.executeTakeFirst();
		await trx.deleteFrom('session').where('userId', '=', userId).execute();
		return numUpdatedRows > 0n;
	});
}
