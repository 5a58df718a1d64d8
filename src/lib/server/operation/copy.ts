// Copies of the record: the embedded database as a file, while the server writes to it, and the rows of either
// engine as lines of JSON, which the other engine reads too.

import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Tables } from '../database/tables.ts';

/** Each table and its key, in the order in which rows may be added: what is referred to comes first. Digests are made anew. */
const keys = {
	user: ['id'],
	session: ['id'],
	account: ['id'],
	verification: ['id'],
	classroom: ['id'],
	classInstructor: ['classId', 'userId'],
	registration: ['id'],
	event: ['registrationId', 'id'],
	attempt: ['id'],
	response: ['registrationId', 'attemptId', 'item'],
	sitting: ['id'],
	sittingAnswer: ['sittingId', 'item'],
	certificate: ['sittingId'],
	rekey: ['id'],
	rescore: ['rekeyId', 'attemptId'],
	invitation: ['tokenHash'],
	audit: ['id'],
	setting: ['name'],
	limit: ['name']
} satisfies Record<Exclude<keyof Tables, 'lock' | 'migration' | 'digest'>, string[]>;
type TableName = keyof typeof keys;
const tableNames = Object.keys(keys) as TableName[];

/** The first line of a dump. */
const HEAD = { format: 'hindsight.dump.1' };
const ROWS_AT_ONCE = 500;

/**
 * A copy of the embedded database as it stands at this moment; the server may go on writing.
 * @param from the database's file
 * @param to must not exist
 * @throws Error when there is no database, or the copy is not sound
 */
export function copyFile(from: string, to: string): void {
	if (!existsSync(from)) throw new Error(`There is no database at ${from}.`);
	if (existsSync(to)) throw new Error(`${to} exists already. Nothing was written.`);
	const database = new DatabaseSync(from, { timeout: 30_000 });
	try {
		database.prepare('vacuum into ?').run(to);
	} finally {
		database.close();
	}
	const faults = faultsOf(to);
	if (faults) throw new Error(`The copy is not sound: ${faults}`);
}

/** What is wrong with a file as a database of ours; null when it is sound. */
export function faultsOf(file: string): string | null {
	let database: DatabaseSync | undefined;
	try {
		database = new DatabaseSync(file, { readOnly: true });
		const [row] = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
		database.prepare('select name from migration').all();
		return row?.integrity_check === 'ok' ? null : (row?.integrity_check ?? 'it is empty');
	} catch (error) {
		return (error as Error).message;
	} finally {
		database?.close();
	}
}

/** Whether another process has the embedded database open: leaving WAL needs it alone. */
export function inUse(file: string): boolean {
	const database = new DatabaseSync(file, { timeout: 0 });
	try {
		const [row] = database.prepare('pragma journal_mode = delete').all() as { journal_mode: string }[];
		return row?.journal_mode !== 'delete';
	} catch {
		return true;
	} finally {
		database.close();
	}
}

/**
 * Every row as a line of JSON `[table, row]`, of one moment.
 * @param write takes one line without its end
 * @returns rows by table
 */
export async function dump(
	db: Db,
	write: (line: string) => void | Promise<void>
): Promise<Record<TableName, number>> {
	const counts = Object.fromEntries(tableNames.map((name) => [name, 0])) as Record<TableName, number>;
	await db
		.transaction()
		// SQLite has one level, and it is this.
		.setIsolationLevel('repeatable read')
		.execute(async (trx) => {
			const done = await trx.selectFrom('migration').select('name').orderBy('name').execute();
			await write(JSON.stringify({ ...HEAD, migrations: done.map(({ name }) => name) }));
			for (const table of tableNames)
				for await (const row of rowsOf(trx, table)) {
					await write(JSON.stringify([table, row]));
					counts[table]++;
				}
		});
	return counts;
}

/** A table by its key, some rows at a time: it may be larger than memory. */
async function* rowsOf(db: Db, table: TableName): AsyncGenerator<Record<string, unknown>> {
	const key = sql.join(keys[table].map((column) => sql.ref(column)));
	for (let last: Record<string, unknown> | undefined; ;) {
		const after = last
			? sql`where (${key}) > (${sql.join(keys[table].map((column) => last![column]))})`
			: sql``;
		const query = sql<
			Record<string, unknown>
		>`select * from ${sql.table(table)} ${after} order by ${key} limit ${sql.lit(ROWS_AT_ONCE)}`;
		const { rows } = await query.execute(db);
		yield* rows;
		last = rows.at(-1);
		if (rows.length < ROWS_AT_ONCE) return;
	}
}

/**
 * Adds the rows of a dump to an empty database, all or none.
 * @throws Error with the line's number when the dump is damaged, from a later version, or the database has rows
 */
export async function load(db: Db, lines: AsyncIterable<string>): Promise<Record<TableName, number>> {
	const counts = Object.fromEntries(tableNames.map((name) => [name, 0])) as Record<TableName, number>;
	const known = await db.selectFrom('migration').select('name').execute();
	await db.transaction().execute(async (trx) => {
		if (await trx.selectFrom('user').select('id').executeTakeFirst())
			throw new Error('The database has people in it already.');
		const shape = await shapeOf(trx);
		let number = 0;
		let waiting: { table: TableName; rows: object[] } = { table: 'user', rows: [] };
		const flush = async () => {
			if (waiting.rows.length > 0)
				await trx
					.insertInto(waiting.table)
					.values(waiting.rows as never)
					.execute();
			counts[waiting.table] += waiting.rows.length;
		};
		for await (const line of lines) {
			number++;
			if (line === '') continue;
			const parsed = parse(line, number);
			if (number === 1) {
				const { format, migrations } = parsed as { format?: string; migrations?: string[] };
				if (format !== HEAD.format || !migrations) throw new Error('This is no dump of Hindsight.');
				const later = migrations.filter((name) => !known.some((one) => one.name === name));
				if (later.length > 0)
					throw new Error(`It is of a later version: this one does not know "${later[0]}".`);
				continue;
			}
			const [table, row] = parsed as [TableName, Record<string, unknown>];
			if (!tableNames.includes(table) || !row) throw new Error(`Line ${number} names no table.`);
			// Fewer than either engine's limit of values in a statement.
			if (table !== waiting.table || waiting.rows.length === 200) {
				await flush();
				waiting = { table, rows: [] };
			}
			waiting.rows.push(shape(table, row));
		}
		if (number === 0) throw new Error('The file is empty.');
		await flush();
	});
	return counts;
}

function parse(line: string, number: number): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new Error(`Line ${number} is damaged. Nothing was written.`);
	}
}

/** The engines write yes and no of better-auth's tables differently: as 1 and 0, or as a boolean. */
async function shapeOf(db: Db) {
	const tables = await db.introspection.getTables();
	const booleans = new Set(
		tables.flatMap(({ name, columns }) =>
			columns.filter(({ dataType }) => /^bool/i.test(dataType)).map((column) => `${name}.${column.name}`)
		)
	);
	return (table: string, row: Record<string, unknown>): object =>
		Object.fromEntries(
			Object.entries(row).map(([name, value]) => {
				if (booleans.has(`${table}.${name}`)) return [name, Boolean(value)];
				return [name, typeof value === 'boolean' ? Number(value) : value];
			})
		);
}
