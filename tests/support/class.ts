// Classes made by hand for tests of what instructors see. The people are made up.

import type { RegistrationSummary } from '../../src/lib/server/commits/summary.ts';
import type { Db } from '../../src/lib/server/database/open.ts';
import type { ClassLearner } from '../../src/lib/server/review/class-learners.ts';

export const NOON = Date.UTC(2026, 10, 23, 12);

/** One who has just begun, but for what is said otherwise. */
export const summaryOf = (told: Partial<RegistrationSummary> = {}): RegistrationSummary => ({
	lessonsCompleted: [],
	progress: 0,
	completed: false,
	passed: null,
	percent: null,
	assessments: {},
	at: null,
	objectives: {},
	misconceptions: {},
	triage: {},
	lastActive: NOON,
	minutes: 5,
	...told
});

/** @param told null: nothing was reported yet */
export const learnerOf = (
	name: string,
	told: Partial<RegistrationSummary> | null = {},
	more: Partial<ClassLearner> = {}
): ClassLearner => ({
	id: `r-${name}`,
	name,
	email: null,
	joinedAt: NOON - 30 * 24 * 3600_000,
	lastAt: told ? (told.lastActive ?? NOON) : null,
	version: told ? '1' : null,
	summary: told ? summaryOf(told) : null,
	...more
});

/** Stores a class with these learners. */
export async function storeClass(
	db: Db,
	learners: readonly ClassLearner[],
	room: { id: string; dueAt?: number | null } = { id: 'c' }
): Promise<void> {
	const { id: classId, dueAt = null } = room;
	const createdAt = NOON - 40 * 24 * 3600_000;
	await db
		.insertInto('classroom')
		.values({
			id: classId,
			title: 'Autumn intake',
			code: classId,
			dueAt,
			createdAt,
			archivedAt: null,
			demo: 0
		})
		.execute();
	await addLearners(db, classId, learners);
}

/** Stores more learners of a class. */
export async function addLearners(db: Db, classId: string, learners: readonly ClassLearner[]): Promise<void> {
	for (let from = 0; from < learners.length; from += 50) {
		const some = learners.slice(from, from + 50);
		const time = new Date(NOON - 40 * 24 * 3600_000).toISOString();
		await db
			.insertInto('user')
			.values(
				some.map(({ id, name, email }) => ({
					...{ id: `u-${id}`, name, email: email ?? `${id}@learner.invalid`, emailVerified: 0, image: null },
					...{
						createdAt: time,
						updatedAt: time,
						username: null,
						displayUsername: null,
						role: 'learner' as const
					}
				}))
			)
			.execute();
		await db
			.insertInto('registration')
			.values(
				some.map(({ id, joinedAt, lastAt, version, summary }) => ({
					...{ id, classId, userId: `u-${id}`, joinedAt, leftAt: null, sequence: summary ? 1 : 0, cmi: null },
					...{ version, firstAt: lastAt, lastAt, summary: summary && JSON.stringify(summary) }
				}))
			)
			.execute();
	}
}
