// How often something may be asked in a while: signing in, joining, beginning an exam. Counted in the database, so
// that several processes count together.

import { sql } from 'kysely';
import type { Db } from '../database/open.ts';

/** Counters of windows long past are swept with one request in this many. */
const SWEEP_EVERY = 100;
const KEPT = 24 * 3_600_000;

/**
 * Counts one request. A window begins with its first request and ends `windowMs` later.
 * @param name what is limited and for whom, without personal data: `sign-in:<hash>`
 * @param now epoch milliseconds
 * @returns false when this is more than `most` in the window
 */
export async function within(
	db: Db,
	name: string,
	most: number,
	windowMs: number,
	now: number
): Promise<boolean> {
	const over = sql<boolean>`${sql.ref('limit.windowStart')} <= ${now - windowMs}`;
	const { count } = await db
		.insertInto('limit')
		.values({ name, windowStart: now, count: 1 })
		.onConflict((conflict) =>
			conflict.column('name').doUpdateSet({
				windowStart: sql`case when ${over} then ${now} else ${sql.ref('limit.windowStart')} end`,
				count: sql`case when ${over} then 1 else ${sql.ref('limit.count')} + 1 end`
			})
		)
		.returning('count')
		.executeTakeFirstOrThrow();
	if (now % SWEEP_EVERY === 0)
		await db
			.deleteFrom('limit')
			.where('windowStart', '<', now - KEPT)
			.execute();
	return count <= most;
}
