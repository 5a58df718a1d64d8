// What is stored about one person: handed over whole, or deleted whole.

import { taughtAlone } from '../classes/instructors.ts';
import { audit } from '../classes/log.ts';
import type { Db } from '../database/open.ts';
import { transact } from '../database/transaction.ts';
import { emailOf } from './no-email.ts';

/**
 * Everything but what protects the account (hashes of passwords, tokens of sessions) or the exam: which of its answers
 * were right would be its key, and how its options were arranged.
 */
export async function ownData(db: Db, userId: string) {
	const user = await db
		.selectFrom('user')
		.select(['id', 'name', 'email', 'username', 'role', 'createdAt'])
		.where('id', '=', userId)
		.executeTakeFirstOrThrow();
	const registrations = await db
		.selectFrom('registration as r')
		.innerJoin('classroom as c', 'c.id', 'r.classId')
		.selectAll('r')
		.select('c.title')
		.where('r.userId', '=', userId)
		.execute();
	const own = listOf(registrations);
	const attempts = await db.selectFrom('attempt').selectAll().where('registrationId', 'in', own).execute();
	const onServer = new Set(attempts.filter(({ takenOn }) => takenOn === 'server').map(({ id }) => id));
	const responses = await db.selectFrom('response').selectAll().where('registrationId', 'in', own).execute();
	const sittings = await db.selectFrom('sitting').selectAll().where('registrationId', 'in', own).execute();
	return {
		user: { ...user, email: emailOf(user.email) },
		registrations,
		events: await db.selectFrom('event').selectAll().where('registrationId', 'in', own).execute(),
		attempts,
		responses: responses.map((response) =>
			onServer.has(response.attemptId)
				? { ...response, earned: undefined, misconceptions: undefined }
				: response
		),
		rescored: await db
			.selectFrom('rescore as s')
			.innerJoin('attempt as a', 'a.id', 's.attemptId')
			.selectAll('s')
			.where('a.registrationId', 'in', own)
			.execute(),
		sittings: sittings.map((sitting) => ({ ...sitting, seed: undefined })),
		sittingAnswers: await db
			.selectFrom('sittingAnswer')
			.selectAll()
			.where('sittingId', 'in', listOf(sittings))
			.execute(),
		certificates: await db.selectFrom('certificate').selectAll().where('registrationId', 'in', own).execute(),
		teaches: await db
			.selectFrom('classInstructor as i')
			.innerJoin('classroom as c', 'c.id', 'i.classId')
			.select(['c.id', 'c.title', 'i.addedAt'])
			.where('i.userId', '=', userId)
			.execute(),
		log: await db
			.selectFrom('audit')
			.select(['at', 'action', 'classId', 'subject', 'detail'])
			.where((eb) => eb.or([eb('actorId', '=', userId), eb('subject', 'in', [...own, userId])]))
			.orderBy('at')
			.execute(),
		sessions: await db
			.selectFrom('session')
			.select(['createdAt', 'expiresAt', 'userAgent'])
			.where('userId', '=', userId)
			.execute(),
		signsInBy: await db
			.selectFrom('account')
			.select(['providerId', 'createdAt'])
			.where('userId', '=', userId)
			.execute()
	};
}

/** PostgreSQL takes no empty list, and nothing has the id ''. */
const listOf = (rows: readonly { id: string }[]) => ['', ...rows.map(({ id }) => id)];

/**
 * Rows that hang on an account or a registration go with it; the log of each class keeps a line with an id of nobody.
 * @returns classes that would be left without an instructor; while there are any, nothing is deleted
 */
export async function deletePerson(db: Db, userId: string, now: number): Promise<string[]> {
	return transact(db, async (trx) => {
		const alone = await taughtAlone(trx, userId);
		if (alone.length > 0) return alone;
		const registrations = await trx
			.selectFrom('registration')
			.select(['id', 'classId'])
			.where('userId', '=', userId)
			.execute();
		for (const { id, classId } of registrations)
			await audit(trx, { actorId: userId, classId, action: 'account.delete', subject: id }, now);
		await trx.deleteFrom('user').where('id', '=', userId).execute();
		return [];
	});
}
