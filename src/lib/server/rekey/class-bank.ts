// The bank by which a class is judged: the course's, with what its instructors decided.

import type { Response } from '../../quiz/items.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { bankWith, type Decision } from './rekey.ts';

/** Those that stand, the oldest first. */
export async function decisionsOf(db: Db, classId: string): Promise<Decision[]> {
	const rows = await db
		.selectFrom('rekey')
		.select(['id', 'item', 'kind', 'response'])
		.where('classId', '=', classId)
		.where('takenBackAt', 'is', null)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(({ response, ...row }) => ({
		...row,
		response: response === null ? null : (JSON.parse(response) as Response)
	}));
}

export async function classBank(db: Db, bank: CourseBank, classId: string): Promise<CourseBank> {
	return bankWith(bank, await decisionsOf(db, classId));
}
