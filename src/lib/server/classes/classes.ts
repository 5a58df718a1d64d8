// Classes: made, joined by their code, given a date, put away. What an instructor does leaves a line in the log.

import { randomInt, randomUUID } from 'node:crypto';
import { cleanName } from '../accounts/names.ts';
import type { Db } from '../database/open.ts';
import { isTaken, transact } from '../database/transaction.ts';
import { audit } from './log.ts';

/** Without letters and digits that are taken for one another. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;

export const newCode = (): string =>
	Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** What somebody typed, as a code is stored. */
export const codeIn = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** As it is stored and shown. */
export const cleanTitle = (text: string): string => cleanName(text).slice(0, 120);

/** @returns id of the class, whose first instructor is who made it */
export async function createClass(
	db: Db,
	instructorId: string,
	{ title, dueAt }: { title: string; dueAt: number | null },
	now: number
): Promise<string> {
	const id = randomUUID();
	await withNewCode((code) =>
		transact(db, async (trx) => {
			await trx
				.insertInto('classroom')
				.values({ id, title, code, dueAt, createdAt: now, archivedAt: null, demo: 0 })
				.execute();
			await trx
				.insertInto('classInstructor')
				.values({ classId: id, userId: instructorId, addedAt: now })
				.execute();
			await audit(trx, { actorId: instructorId, classId: id, action: 'class.create', subject: id }, now);
		})
	);
	return id;
}

/** The old code and what was printed of it no longer lead anywhere. */
export async function renewCode(db: Db, actorId: string, classId: string, now: number): Promise<void> {
	await withNewCode((code) =>
		transact(db, async (trx) => {
			await trx.updateTable('classroom').set({ code }).where('id', '=', classId).execute();
			await audit(trx, { actorId, classId, action: 'class.code', subject: classId }, now);
		})
	);
}

/** Among 31^6 codes one is seldom taken, and then another one is not. */
async function withNewCode(store: (code: string) => Promise<void>): Promise<void> {
	for (let tries = 1; ; tries++)
		try {
			return await store(newCode());
		} catch (error) {
			if (tries === 5 || !isTaken(error)) throw error;
		}
}

export interface ClassLine {
	id: string;
	title: string;
	dueAt: number | null;
	archived: boolean;
	learners: number;
}

/** Classes of an instructor, those at work first, newest first. */
export async function classesOf(db: Db, instructorId: string): Promise<ClassLine[]> {
	const rows = await db
		.selectFrom('classroom as c')
		.innerJoin('classInstructor as i', 'i.classId', 'c.id')
		.leftJoin('registration as r', (join) => join.onRef('r.classId', '=', 'c.id').on('r.leftAt', 'is', null))
		.where('i.userId', '=', instructorId)
		.select(({ fn }) => [
			'c.id',
			'c.title',
			'c.dueAt',
			'c.archivedAt',
			'c.createdAt',
			fn.count<number>('r.id').as('learners')
		])
		.groupBy(['c.id', 'c.title', 'c.dueAt', 'c.archivedAt', 'c.createdAt'])
		.execute();
	return rows
		.sort(
			(a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || b.createdAt - a.createdAt
		)
		.map(({ id, title, dueAt, archivedAt, learners }) => ({
			...{ id, title, dueAt, learners: Number(learners) },
			archived: archivedAt !== null
		}));
}

/** The class that a code belongs to; null when none takes learners by it. */
export async function classByCode(db: Db, code: string): Promise<{ id: string; title: string } | null> {
	const row = await db
		.selectFrom('classroom')
		.select(['id', 'title'])
		.where('code', '=', codeIn(code))
		.where('archivedAt', 'is', null)
		.executeTakeFirst();
	return row ?? null;
}

/** Whoever left comes back to the record that stands. @returns id of the registration */
export async function joinClass(db: Db, classId: string, userId: string, now: number): Promise<string> {
	await db
		.insertInto('registration')
		.values({
			...{ id: randomUUID(), classId, userId, joinedAt: now, leftAt: null, sequence: 0 },
			...{ cmi: null, version: null, firstAt: null, lastAt: null, summary: null }
		})
		.onConflict((conflict) => conflict.columns(['classId', 'userId']).doUpdateSet({ leftAt: null }))
		.execute();
	const row = await db
		.selectFrom('registration')
		.select('id')
		.where('classId', '=', classId)
		.where('userId', '=', userId)
		.executeTakeFirstOrThrow();
	return row.id;
}

export interface RegistrationLine {
	id: string;
	classId: string;
	title: string;
	dueAt: number | null;
}

/** Where somebody learns now, the class joined last first. */
export async function registrationsOf(db: Db, userId: string): Promise<RegistrationLine[]> {
	return db
		.selectFrom('registration as r')
		.innerJoin('classroom as c', 'c.id', 'r.classId')
		.select(['r.id', 'r.classId', 'c.title', 'c.dueAt'])
		.where('r.userId', '=', userId)
		.where('r.leftAt', 'is', null)
		.where('c.archivedAt', 'is', null)
		.orderBy('r.joinedAt', 'desc')
		.execute();
}

/** Changes what is told about a class; a new title is in the log without its words. */
export async function changeClass(
	db: Db,
	actorId: string,
	classId: string,
	change: { title?: string; dueAt?: number | null; archivedAt?: number | null },
	now: number
): Promise<void> {
	const { archivedAt } = change;
	const action =
		archivedAt === undefined ? 'class.change' : archivedAt === null ? 'class.restore' : 'class.archive';
	const detail = change.dueAt === undefined ? {} : { dueAt: change.dueAt };
	await transact(db, async (trx) => {
		await trx.updateTable('classroom').set(change).where('id', '=', classId).execute();
		await audit(trx, { actorId, classId, action, subject: classId, detail }, now);
	});
}
