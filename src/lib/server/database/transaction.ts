// Transactions that are tried again when another one came between: PostgreSQL then refuses one of them, and an
// embedded database may be held by another process.

import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Db } from './open.ts';
import type { Tables } from './tables.ts';

const TRIES = 8;
/** PostgreSQL: serialization failure, deadlock. */
const refusals = ['40001', '40P01'];
/** SQLite: busy, and locked by another statement. */
const busy = [5, 6];

/**
 * @param work may run more than once, so nothing outside the transaction may hang on it
 * @throws Error of the last try
 */
export async function transact<T>(db: Db, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries++)
		try {
			return await db.transaction().execute(work);
		} catch (error) {
			if (tries === TRIES || !mayBeTriedAgain(error)) throw error;
			await pause(5 * 2 ** tries * (0.5 + Math.random()));
		}
}

/** Whether an entry was refused because another one has the same key: PostgreSQL, and SQLite's two ways to say so. */
export function isTaken(error: unknown): boolean {
	const { code, errcode } = error as { code?: unknown; errcode?: unknown };
	return code === '23505' || errcode === 2067 || errcode === 1555;
}

function mayBeTriedAgain(error: unknown): boolean {
	const { code, errcode } = error as { code?: unknown; errcode?: unknown };
	return refusals.includes(String(code)) || (typeof errcode === 'number' && busy.includes(errcode & 0xff));
}
