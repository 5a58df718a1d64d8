// Who teaches a class.

import type { Db } from '../database/open.ts';
import { transact } from '../database/transaction.ts';
import { audit } from './log.ts';

export async function instructorsOf(db: Db, classId: string): Promise<{ id: string; name: string }[]> {
	return db
		.selectFrom('classInstructor as i')
		.innerJoin('user as u', 'u.id', 'i.userId')
		.select(['u.id', 'u.name'])
		.where('i.classId', '=', classId)
		.orderBy('i.addedAt')
		.execute();
}

/** Makes an account one of an instructor, and of this class. */
export async function addInstructor(db: Db, classId: string, userId: string, now: number): Promise<void> {
	await db.updateTable('user').set({ role: 'instructor' }).where('id', '=', userId).execute();
	await db
		.insertInto('classInstructor')
		.values({ classId, userId, addedAt: now })
		.onConflict((conflict) => conflict.columns(['classId', 'userId']).doNothing())
		.execute();
	await audit(db, { actorId: userId, classId, action: 'instructor.join', subject: userId }, now);
}

/** Takes a class from an instructor who is not the only one of it. False when nothing was changed. */
export async function removeInstructor(
	db: Db,
	actorId: string,
	classId: string,
	userId: string,
	now: number
): Promise<boolean> {
	return transact(db, async (trx) => {
		// Written first, so that two who remove each other at once come one after the other.
		await trx
			.updateTable('classroom')
			.set(({ ref }) => ({ title: ref('title') }))
			.where('id', '=', classId)
			.execute();
		const own = await instructorsOf(trx, classId);
		if (own.length < 2 || !own.some(({ id }) => id === userId)) return false;
		await trx
			.deleteFrom('classInstructor')
			.where('classId', '=', classId)
			.where('userId', '=', userId)
			.execute();
		await audit(trx, { actorId, classId, action: 'instructor.remove', subject: userId }, now);
		return true;
	});
}

/** Titles of classes that would have no instructor without this one. */
export async function taughtAlone(db: Db, userId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('classInstructor as own')
		.innerJoin('classInstructor as all', 'all.classId', 'own.classId')
		.innerJoin('classroom as c', 'c.id', 'own.classId')
		.where('own.userId', '=', userId)
		.groupBy(['c.id', 'c.title'])
		.having(({ fn }) => fn.countAll(), '=', 1)
		.select('c.title')
		.orderBy('c.title')
		.execute();
	return rows.map(({ title }) => title);
}
