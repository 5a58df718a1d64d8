// All that a database holds, to see whether it changed.

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../../src/lib/server/database/tables.ts';

/** Counters of requests, and locks: they change by being looked at. */
const without = new Set(['limit', 'lock']);

/** Table -> hash of its rows, in whatever order they are. */
export async function tablesOf(db: Kysely<Tables>): Promise<Record<string, string>> {
	const tables = (await db.introspection.getTables())
		.map(({ name }) => name)
		.filter((name) => !without.has(name));
	const found: Record<string, string> = {};
	for (const name of tables.sort()) {
		const rows = await db
			.selectFrom(name as 'event')
			.selectAll()
			.execute();
		const lines = rows.map((row) => JSON.stringify(row)).sort();
		found[name] = `${lines.length} ${createHash('sha256').update(lines.join('\n')).digest('base64url')}`;
	}
	return found;
}
