// What an instructor decides about a question of the class: made, confirmed where learners lose by it, taken back. Each
// leaves a line in the log.

import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { gradeOwn } from '../../quiz/grade.ts';
import type { ItemId, Response } from '../../quiz/items.ts';
import { audit } from '../classes/log.ts';
import type { Classroom } from '../classroom.ts';
import { refreshSummary } from '../commits/standing.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transaction.ts';
import { forgetAnalysis } from '../review/questions.ts';
import { bankWith, takesFrom, type Decision } from './rekey.ts';
import { decisionsOf } from './class-bank.ts';
import { judgeAnswers, judgedAnew, storeResult, type Judged } from './rescore.ts';

type Room = Pick<Classroom, 'db' | 'bank' | 'clock' | 'changed'>;
type Trx = Transaction<Tables>;

export type Change = { kind: 'drop' } | { kind: 'accept'; response: Response };

/** Attempts that rose or fell with it at once, and those that wait. */
export interface Decided {
	raised: number;
	waiting: number;
}

/** Learners whose summary is made anew before other work of the server gets its turn. */
const SLICE = 10;

/**
 * @returns null when there is nothing to decide: the course has no such question, the answer is none, has all points
 * already, or the question was dropped before
 */
export async function decide(
	room: Room,
	actorId: string,
	classId: string,
	item: ItemId,
	change: Change,
	reason: string
): Promise<Decided | null> {
	const now = room.clock();
	const id = randomUUID();
	const made = await transact(room.db, async (trx) => {
		const standing = await decisionsOf(trx, classId);
		const key = bankWith(room.bank, standing).items.get(item)?.key;
		if (!key || key.dropped) return null;
		const response = change.kind === 'accept' ? ownOf(change.response) : null;
		const before = response && gradeOwn(key, response);
		if (response && (before?.type !== 'scored' || before.earned === before.possible)) return null;
		const decision: Decision = { id, item, kind: change.kind, response };
		await trx
			.insertInto('rekey')
			.values({
				...{ id, classId, item, kind: change.kind, response: response && JSON.stringify(response) },
				...{ reason, actorId, at: now, confirmedAt: null, takenBackAt: null }
			})
			.execute();
		const decisions = [...standing, decision];
		const touched = await judgeAnswers(trx, room.bank, classId, item, decisions);
		const judged = (await judgedAnew(trx, room.bank, classId, item, decisions)).filter(changes);
		const falling = judged.filter(({ before, after }) => takesFrom(before, after));
		const rising = judged.filter((one) => !falling.includes(one));
		await rows(trx, id, rising, now);
		await rows(trx, id, falling, null);
		for (const { attemptId, after } of rising) await storeResult(trx, room.bank, decisions, attemptId, after);
		const entry = { actorId, classId, action: `question.${change.kind}`, subject: item };
		const counts = { raised: rising.length, waiting: falling.length };
		await audit(trx, { ...entry, detail: { rekey: id, ...counts } }, now);
		return { touched: [...touched, ...rising.map(({ registrationId }) => registrationId)], counts };
	});
	if (!made) return null;
	await refresh(room, classId, made.touched);
	return made.counts;
}

const changes = ({ before, after }: Judged): boolean =>
	before.percent !== after.percent || before.passed !== after.passed;

/** Without the urgency and the confidence that are asked besides. */
function ownOf({ triage: _, ...own }: Response): Response {
	return own as Response;
}

async function rows(trx: Trx, rekeyId: string, judged: readonly Judged[], appliedAt: number | null) {
	for (let from = 0; from < judged.length; from += 500)
		await trx
			.insertInto('rescore')
			.values(
				judged.slice(from, from + 500).map(({ attemptId, before, after }) => ({
					...{ rekeyId, attemptId, appliedAt },
					...{ percentBefore: before.percent, percentAfter: after.percent },
					...{ passedBefore: before.passed ? 1 : 0, passedAfter: after.passed ? 1 : 0 }
				}))
			)
			.execute();
}

/**
 * What waited is stored: learners lose points or a pass, and are told so.
 * @returns how many attempts fell; null when this class has no such decision that waits
 */
export async function confirm(
	room: Room,
	actorId: string,
	classId: string,
	rekeyId: string
): Promise<number | null> {
	const now = room.clock();
	const done = await transact(room.db, async (trx) => {
		const row = await trx
			.updateTable('rekey')
			.set({ confirmedAt: now })
			.where('id', '=', rekeyId)
			.where('classId', '=', classId)
			.where('takenBackAt', 'is', null)
			.where('confirmedAt', 'is', null)
			.returning('item')
			.executeTakeFirst();
		if (!row) return null;
		const waiting = await trx
			.updateTable('rescore')
			.set({ appliedAt: now })
			.where('rekeyId', '=', rekeyId)
			.where('appliedAt', 'is', null)
			.returning('attemptId')
			.execute();
		const ids = new Set(waiting.map(({ attemptId }) => attemptId));
		const touched = await settle(trx, room, classId, row.item, ids, (one) =>
			trx
				.updateTable('rescore')
				.set({ percentAfter: one.after.percent, passedAfter: one.after.passed ? 1 : 0 })
				.where('rekeyId', '=', rekeyId)
				.where('attemptId', '=', one.attemptId)
				.execute()
		);
		const entry = { actorId, classId, action: 'question.confirm', subject: row.item };
		await audit(trx, { ...entry, detail: { rekey: rekeyId, lowered: touched.length } }, now);
		return touched;
	});
	if (!done) return null;
	await refresh(room, classId, done);
	return done.length;
}

/**
 * As if it had never been decided: what rose by it falls again, and what fell rises.
 * @returns how many attempts changed; null when this class has no such decision
 */
export async function takeBack(
	room: Room,
	actorId: string,
	classId: string,
	rekeyId: string
): Promise<number | null> {
	const now = room.clock();
	const done = await transact(room.db, async (trx) => {
		const row = await trx
			.updateTable('rekey')
			.set({ takenBackAt: now })
			.where('id', '=', rekeyId)
			.where('classId', '=', classId)
			.where('takenBackAt', 'is', null)
			.returning(['item', 'at'])
			.executeTakeFirst();
		if (!row) return null;
		// What was judged by it: then, when it was made, and ever since.
		const then = await trx
			.selectFrom('rescore')
			.select('attemptId as id')
			.where('rekeyId', '=', rekeyId)
			.where('appliedAt', 'is not', null)
			.execute();
		const since = await trx
			.selectFrom('attempt')
			.select('id')
			.where('classId', '=', classId)
			.where('submittedAt', '>=', row.at)
			.execute();
		const ids = new Set([...then, ...since].map(({ id }) => id));
		const touched = await judgeAnswers(trx, room.bank, classId, row.item, await decisionsOf(trx, classId));
		const changed = await settle(trx, room, classId, row.item, ids);
		const entry = { actorId, classId, action: 'question.take-back', subject: row.item };
		await audit(trx, { ...entry, detail: { rekey: rekeyId, changed: changed.length } }, now);
		return { touched: [...touched, ...changed], changed: changed.length };
	});
	if (!done) return null;
	await refresh(room, classId, done.touched);
	return done.changed;
}

/** Brings these attempts to what they are by the decisions that stand. @returns whose changed */
async function settle(
	trx: Trx,
	{ bank }: Room,
	classId: string,
	item: ItemId,
	attemptIds: ReadonlySet<string>,
	each?: (one: Judged) => Promise<unknown>
): Promise<string[]> {
	const decisions = await decisionsOf(trx, classId);
	const judged = (await judgedAnew(trx, bank, classId, item, decisions)).filter(
		(one) => attemptIds.has(one.attemptId) && changes(one)
	);
	for (const one of judged) {
		await storeResult(trx, bank, decisions, one.attemptId, one.after);
		await each?.(one);
	}
	return judged.map(({ registrationId }) => registrationId);
}

/** What is known of these learners at a glance follows from their rows, so it may come a moment later. */
async function refresh({ db, bank, changed }: Room, classId: string, registrationIds: readonly string[]) {
	const all = [...new Set(registrationIds)];
	for (let from = 0; from < all.length; from += SLICE)
		await transact(db, async (trx) => {
			for (const id of all.slice(from, from + SLICE)) await refreshSummary(trx, bank, id);
		});
	forgetAnalysis(db, classId);
	changed?.(classId);
}
