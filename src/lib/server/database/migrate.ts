// Brings the tables up to date at start. Several processes may start at once: the one that holds the lock row does
// it, the others wait. The row has an expiry, so that a process that died in the middle stops nobody for long.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { migrations, type Migration } from './migrations.ts';
import type { Db, Engine } from './open.ts';

const LOCK = 'migration';
const HELD_FOR = 60_000;

/**
 * @param list in the order of their making
 * @throws Error of the first statement that fails; its migration leaves nothing behind
 */
export async function migrate(db: Db, engine: Engine, list: Migration[] = migrations): Promise<void> {
	await bookkeeping(db);
	// Most starts find nothing to do: they need not wait for the lock of a process that was killed with it.
	if ((await missing(db, list)).length === 0) return;
	const holder = randomUUID();
	while (!(await acquire(db, holder))) await pause(100);
	try {
		for (const one of await missing(db, list))
			await db.transaction().execute(async (trx) => {
				await one.up(trx as never, engine);
				await trx.insertInto('migration').values({ name: one.name, at: Date.now() }).execute();
			});
	} finally {
		await db.deleteFrom('lock').where('name', '=', LOCK).where('holder', '=', holder).execute();
	}
}

async function missing(db: Db, list: readonly Migration[]): Promise<Migration[]> {
	const rows = await db.selectFrom('migration').select('name').execute();
	const done = new Set(rows.map(({ name }) => name));
	return list.filter(({ name }) => !done.has(name));
}

/** Two processes may make the same table at the same moment, and PostgreSQL then refuses one of them. */
async function bookkeeping(db: Db): Promise<void> {
	for (let tries = 1; ; tries++)
		try {
			await db.schema
				.createTable('lock')
				.ifNotExists()
				.addColumn('name', 'text', (c) => c.primaryKey())
				.addColumn('holder', 'text', (c) => c.notNull())
				.addColumn('expiresAt', 'bigint', (c) => c.notNull())
				.execute();
			await db.schema
				.createTable('migration')
				.ifNotExists()
				.addColumn('name', 'text', (c) => c.primaryKey())
				.addColumn('at', 'bigint', (c) => c.notNull())
				.execute();
			return;
		} catch (error) {
			if (tries === 5) throw error;
			await pause(50 * tries);
		}
}

/** True when this process holds the row now: it was free, or whoever held it is gone. */
async function acquire(db: Db, holder: string): Promise<boolean> {
	const now = Date.now();
	const values = { name: LOCK, holder, expiresAt: now + HELD_FOR };
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('lock')
		.values(values)
		.onConflict((conflict) =>
			conflict
				.column('name')
				.doUpdateSet({ holder: values.holder, expiresAt: values.expiresAt })
				.where(sql.ref('lock.expiresAt'), '<', now)
		)
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}
