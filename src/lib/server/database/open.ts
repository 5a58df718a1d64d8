// The one database handle of a process: a file of its own by default, PostgreSQL where DATABASE_URL says so.

import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import { migrate } from './migrate.ts';
import { databaseFile } from './place.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';
export type Db = Kysely<Tables>;

export interface Database {
	db: Db;
	engine: Engine;
	close(): Promise<void>;
}

/** bigint: milliseconds and counts are far below 2^53. */
const INT8 = 20;

/**
 * Opens, and brings the tables up to date.
 * @param place folder of the embedded database, or a `postgres://` address
 * @throws Error when it cannot be reached or a migration fails
 */
export async function openDatabase(place: string): Promise<Database> {
	const engine: Engine = /^postgres(?:ql)?:\/\//.test(place) ? 'postgres' : 'sqlite';
	const dialect =
		engine === 'sqlite' ? sqliteDialect(databaseFile(place)) : new PostgresDialect({ pool: poolOf(place) });
	const db = new Kysely<Tables>({ dialect });
	try {
		await migrate(db, engine);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return { db, engine, close: () => db.destroy() };
}

function poolOf(address: string): Pool {
	const pool = new Pool({
		connectionString: address,
		max: 10,
		types: {
			getTypeParser: ((id: number, format: 'text' | 'binary') =>
				id === INT8 ? Number : types.getTypeParser(id, format as 'text')) as typeof types.getTypeParser
		}
	});
	// A connection that breaks while nobody uses it is replaced by the next query.
	pool.on('error', () => undefined);
	return pool;
}
