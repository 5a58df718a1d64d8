// The learners of a class with what is known of each at a glance: one query, one row a learner.

import type { RegistrationSummary } from '../commits/summary.ts';
import type { Db } from '../database/open.ts';

export interface ClassLearner {
	/** The registration's id: what a learner is called in addresses. */
	id: string;
	name: string;
	/** null for one who signed up without. */
	email: string | null;
	joinedAt: number;
	/** Server's time of the last commit; null before the first. */
	lastAt: number | null;
	/** Version of the course that made the last commit. */
	version: string | null;
	/** null before the first commit. */
	summary: RegistrationSummary | null;
}

/** Addresses that stand for none (database/tables.ts). */
export const emailOf = (email: string): string | null => (email.endsWith('.invalid') ? null : email);

/** Those who are in the class now, by name. */
export async function learnersOf(db: Db, classId: string): Promise<ClassLearner[]> {
	const rows = await db
		.selectFrom('registration as r')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.select(['r.id', 'r.joinedAt', 'r.lastAt', 'r.version', 'r.summary', 'u.name', 'u.email'])
		.where('r.classId', '=', classId)
		.where('r.leftAt', 'is', null)
		.execute();
	return rows
		.map((row) => ({
			...row,
			email: emailOf(row.email),
			summary: row.summary ? (JSON.parse(row.summary) as RegistrationSummary) : null
		}))
		.sort((a, b) => names.compare(a.name, b.name));
}

const names = new Intl.Collator('en', { numeric: true });
