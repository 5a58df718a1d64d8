// Sitting the exam: begun, answered one question at a time, submitted, all by the server's clock and keys. What is
// begun by one of two tabs is begun for both; what was submitted once stays as it was judged then.

import { randomInt, randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { rulesFor } from '../../course/take-quiz.ts';
import type { AssessmentInfo } from '../../course/course.ts';
import type { SittingResult } from '../../course/exam-sitting.ts';
import { draw } from '../../quiz/draw.ts';
import { grade } from '../../quiz/grade.ts';
import type { IncompleteReason, ItemId, Response } from '../../quiz/items.ts';
import { sameResponse } from '../../quiz/response.ts';
import type { Classroom } from '../classroom.ts';
import type { Db } from '../database/open.ts';
import type { Tables } from '../database/tables.ts';
import { transact } from '../database/transaction.ts';
import { classBank } from '../rekey/class-bank.ts';
import { recordResult, recordStart } from './record.ts';
import { resultOf } from './result.ts';
import { attemptOf, sheetOf, type Sheet } from './sheet.ts';
import { takerKey, type Taker } from './taker.ts';

const SEEDS = 2 ** 32;
/** Two tabs, and a draw of a number that is taken. */
const STARTS = 5;

/** Who sits on which server; what a function here needs of both. */
export interface Seat {
	classroom: Classroom;
	taker: Taker;
}

export type Started =
	| { type: 'running'; sitting: Sheet }
	| { type: 'none-left' }
	/** `until`: epoch milliseconds. */
	| { type: 'wait'; until: number };

/** @throws Error when the course has no exam, so that nobody is led here */
export function examOf({ classroom }: Seat): AssessmentInfo {
	const { exam } = classroom.bank.course;
	if (!exam) throw new Error('The course has no exam.');
	return exam;
}

/**
 * Begins a sitting, or gives the one that runs. Items of earlier ones are avoided while the pool allows.
 * @param wanted what the learner's record already calls a running attempt that nobody knows any more
 * @param chance whole numbers from 0 to 2^32 - 1
 */
export async function startSitting(
	seat: Seat,
	wanted: number | null = null,
	chance: () => number = () => randomInt(SEEDS)
): Promise<Started> {
	const { classroom, taker } = seat;
	const exam = examOf(seat);
	const { attempts, waitHours, minutesLimit } = rulesFor(classroom.bank.course, exam);
	for (let starts = 0; starts < STARTS; starts++) {
		const now = classroom.clock();
		const before = await sittingsOf(seat);
		const running = before.find(({ submittedAt }) => submittedAt === null);
		if (running) return { type: 'running', sitting: running };
		if (attempts !== null && before.length >= attempts) return { type: 'none-left' };
		const ended = Math.max(0, ...before.map(({ submittedAt }) => submittedAt ?? 0));
		const until = ended + waitHours * 3_600_000;
		if (until > now) return { type: 'wait', until };
		// The draw has chance of its own: the order of the questions is seen and must tell nothing of the options'.
		const drawn = draw({
			rows: exam.rows,
			seed: chance(),
			avoid: before.flatMap(({ items }) => items)
		});
		if (drawn.type === 'short') throw new Error('The pool of the exam cannot fill its blueprint.');
		const free = wanted !== null && starts === 0 && before.every(({ number }) => number !== wanted);
		const sitting: Sheet = {
			id: randomUUID(),
			registrationId: taker.type === 'learner' ? taker.registrationId : null,
			taker: takerKey(taker),
			assessment: exam.id,
			ordinal: before.length + 1,
			number: free ? wanted : chance(),
			running: `${takerKey(taker)} ${exam.id}`,
			seed: chance(),
			items: drawn.items,
			startedAt: now,
			endsAt: minutesLimit === null ? null : now + minutesLimit * 60_000,
			lastAt: now,
			submittedAt: null,
			percent: null,
			passed: null,
			result: null,
			version: classroom.bank.version
		};
		const begun = await transact(classroom.db, async (trx) => {
			const { numInsertedOrUpdatedRows } = await trx
				.insertInto('sitting')
				.values({ ...sitting, items: JSON.stringify(sitting.items) })
				.onConflict((conflict) => conflict.doNothing())
				.executeTakeFirstOrThrow();
			if (!numInsertedOrUpdatedRows) return false;
			if (taker.type === 'learner')
				await recordStart(trx, classroom.bank, taker.registrationId, taker.classId, sitting);
			return true;
		});
		if (begun) {
			if (taker.type === 'learner') classroom.changed?.(taker.classId);
			return { type: 'running', sitting };
		}
	}
	throw new Error('No sitting could be begun.');
}

/** All of a taker's sittings, the first one first. One whose time is up has been submitted by then. */
export async function sittingsOf(seat: Seat): Promise<Sheet[]> {
	const { classroom, taker } = seat;
	const read = async () => {
		const rows = await classroom.db
			.selectFrom('sitting')
			.selectAll()
			.where('taker', '=', takerKey(taker))
			.where('assessment', '=', examOf(seat).id)
			.orderBy('ordinal')
			.execute();
		return rows.map(sheetOf);
	};
	const sittings = await read();
	const late = sittings.find((sitting) => isOver(sitting, classroom.clock()));
	if (!late) return sittings;
	await submitSitting(seat, late.number);
	return read();
}

/** One of a taker's sittings; null for one that is not theirs, or of no one. */
export async function sittingOf(seat: Seat, number: number): Promise<Sheet | null> {
	return (await sittingsOf(seat)).find((one) => one.number === number) ?? null;
}

/** The answers of a sitting as they are kept. */
export const answersOf = (db: Db | Transaction<Tables>, { id }: Pick<Sheet, 'id'>) =>
	db.selectFrom('sittingAnswer').selectAll().where('sittingId', '=', id).execute();

export type Answered =
	| { type: 'stored' }
	/** Nothing is kept of an answer that cannot be judged. */
	| { type: 'incomplete'; reason: IncompleteReason }
	| { type: 'no-sitting' }
	/** It was not drawn for this sitting. */
	| { type: 'no-question' }
	/** Submitted, or its time is up. */
	| { type: 'over' };

/**
 * Keeps an answer, in place of the one before. Told twice it is kept once.
 * @param seconds whole seconds in view, all visits added; never more than have passed
 */
export async function answerSitting(
	seat: Seat,
	number: number,
	item: ItemId,
	response: Response,
	seconds: number
): Promise<Answered> {
	const { classroom } = seat;
	const sitting = await sittingOf(seat, number);
	if (!sitting) return { type: 'no-sitting' };
	const key = sitting.items.includes(item) ? classroom.bank.items.get(item)?.key : undefined;
	if (!key) return { type: 'no-question' };
	const judged = grade(key, response);
	if (judged.type === 'incomplete') return judged;
	return transact(classroom.db, async (trx) => {
		const at = classroom.clock();
		// The row is held until the answer is in: whoever submits meanwhile waits for it, or has come before it.
		const { numUpdatedRows } = await trx
			.updateTable('sitting')
			.set({ lastAt: at })
			.where('id', '=', sitting.id)
			.where('submittedAt', 'is', null)
			.where((where) => where.or([where('endsAt', 'is', null), where('endsAt', '>', at)]))
			.executeTakeFirstOrThrow();
		if (!numUpdatedRows) return { type: 'over' };
		const kept = (await answersOf(trx, sitting)).find((one) => one.item === item);
		if (kept && sameResponse(JSON.parse(kept.response) as Response, response)) return { type: 'stored' };
		const values = {
			response: JSON.stringify(response),
			seconds: Math.min(seconds, Math.ceil((at - sitting.startedAt) / 1000)),
			tries: (kept?.tries ?? 0) + 1,
			at
		};
		await trx
			.insertInto('sittingAnswer')
			.values({ sittingId: sitting.id, item, ...values })
			.onConflict((conflict) => conflict.columns(['sittingId', 'item']).doUpdateSet(values))
			.execute();
		return { type: 'stored' };
	});
}

/** Judges a sitting as it stands; the second time it gives what was judged first. Null for one that is not theirs. */
export async function submitSitting(seat: Seat, number: number): Promise<SittingResult | null> {
	const { classroom, taker } = seat;
	const submitted = await transact(classroom.db, async (trx) => {
		const mine = trx
			.selectFrom('sitting')
			.selectAll()
			.where('taker', '=', takerKey(taker))
			.where('number', '=', number);
		const row = await mine.executeTakeFirst();
		if (!row) return null;
		const now = classroom.clock();
		const timeUp = isOver(row, now);
		const at = timeUp ? row.endsAt! : now;
		const { numUpdatedRows } = await trx
			.updateTable('sitting')
			.set({ submittedAt: at, running: null })
			.where('id', '=', row.id)
			.where('submittedAt', 'is', null)
			.executeTakeFirstOrThrow();
		if (!numUpdatedRows) return JSON.parse((await mine.executeTakeFirstOrThrow()).result!) as SittingResult;
		const sitting = sheetOf(row);
		const attempt = attemptOf(sitting, await answersOf(trx, sitting));
		const bank =
			taker.type === 'learner' ? await classBank(trx, classroom.bank, taker.classId) : classroom.bank;
		const result = resultOf(bank, examOf(seat), attempt, timeUp);
		await trx
			.updateTable('sitting')
			.set({ percent: result.percent, passed: result.passed ? 1 : 0, result: JSON.stringify(result) })
			.where('id', '=', row.id)
			.execute();
		if (row.registrationId) await recordResult(trx, bank, row.registrationId, sitting, attempt, result, at);
		return result;
	});
	if (submitted && taker.type === 'learner') classroom.changed?.(taker.classId);
	return submitted;
}

const isOver = ({ submittedAt, endsAt }: Pick<Sheet, 'submittedAt' | 'endsAt'>, now: number): boolean =>
	submittedAt === null && endsAt !== null && now >= endsAt;
