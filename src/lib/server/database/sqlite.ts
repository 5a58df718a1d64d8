// SQLite by Node's own module, dressed as the driver that Kysely expects.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/**
 * @param file path of the database, made with its folder when it is missing
 * @throws Error when the file cannot be opened or is no database
 */
export function sqliteDialect(file: string): SqliteDialect {
	mkdirSync(dirname(file), { recursive: true });
	// Another process (a backup, the demonstration) may hold the file for a moment.
	const database = new DatabaseSync(file, { timeout: 10_000, enableForeignKeyConstraints: true });
	// An acknowledged answer is on disk: WAL alone would lose the last ones with the power.
	database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
	const kept: Statements = new Map();
	return new SqliteDialect({
		database: {
			close: () => database.close(),
			prepare(text) {
				const statement = prepared(database, kept, text);
				const input = (values: readonly unknown[]) => values as SQLInputValue[];
				return {
					reader: statement.columns().length > 0,
					all: (values) => statement.all(...input(values)),
					run: (values) => statement.run(...input(values)),
					// Read row by row: what is asked meanwhile must not begin it anew.
					iterate: (values) => database.prepare(text).iterate(...input(values))
				};
			}
		}
	});
}

type Statements = Map<string, StatementSync>;
/** Statements that are kept, and the longest of them: lists of many rows are another text each time. */
const MOST = 300;
const LONGEST = 2000;

/** To read a statement takes longer than most of them take to run. */
function prepared(database: DatabaseSync, kept: Statements, text: string): StatementSync {
	const known = kept.get(text);
	if (known) return known;
	const statement = database.prepare(text);
	if (text.length > LONGEST) return statement;
	if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
	kept.set(text, statement);
	return statement;
}
