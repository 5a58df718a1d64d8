// The log of a class: what its instructors did, and when. Lines are added, never changed, and name people by their ids
// alone, so that somebody who was deleted is in no line.

import { randomUUID } from 'node:crypto';
import type { Db } from '../database/open.ts';

export interface LogEntry {
	actorId: string;
	classId: string | null;
	/** What was done to what, such as `learner.add`. */
	action: string;
	/** Id of what it was done to: a registration, a class, a person, a question. */
	subject: string;
	/** No personal data but ids. */
	detail?: object;
}

export async function audit(db: Db, { detail = {}, ...entry }: LogEntry, now: number): Promise<void> {
	await db
		.insertInto('audit')
		.values({ ...entry, id: randomUUID(), at: now, detail: JSON.stringify(detail) })
		.execute();
}

export interface LogLine {
	id: string;
	at: number;
	/** Name of who did it; null for whose account is deleted. */
	actor: string | null;
	action: string;
	/** Name of the person it was done to; null when it was no person, or one who is deleted. */
	person: string | null;
	/** Whatever else it was done to, by its id. */
	subject: string;
}

/** Newest first. @param before epoch milliseconds: lines from earlier on only */
export async function classLog(
	db: Db,
	classId: string,
	{ before, most }: { before: number | null; most: number }
): Promise<LogLine[]> {
	const rows = await db
		.selectFrom('audit as a')
		.leftJoin('user as actor', 'actor.id', 'a.actorId')
		.leftJoin('registration as r', 'r.id', 'a.subject')
		.leftJoin('user as learner', 'learner.id', 'r.userId')
		.leftJoin('user as person', 'person.id', 'a.subject')
		.select(['a.id', 'a.at', 'a.action', 'a.subject'])
		.select(['actor.name as actor', 'learner.name as learner', 'person.name as person'])
		.where('a.classId', '=', classId)
		.$if(before !== null, (query) => query.where('a.at', '<', before!))
		.orderBy('a.at', 'desc')
		.orderBy('a.id')
		.limit(most)
		.execute();
	return rows.map(({ learner, person, ...row }) => ({ ...row, person: learner ?? person }));
}
