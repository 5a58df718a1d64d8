// Old attempts and answers judged anew after a question of theirs was: what rises is stored at once, what would fall
// waits for the instructor.

import type { Transaction } from 'kysely';
import type { Attempt } from '../../quiz/attempt.ts';
import { grade } from '../../quiz/grade.ts';
import type { ItemId, Response } from '../../quiz/items.ts';
import { misconceptionsOf } from '../../quiz/misconceptions.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Tables } from '../database/tables.ts';
import { resultOf } from '../exam/result.ts';
import { attemptOf, sheetOf } from '../exam/sheet.ts';
import type { SittingResult } from '../../course/exam-sitting.ts';
import { bankWith, resultBy, type Decision, type Result } from './rekey.ts';

type Trx = Transaction<Tables>;

export interface Judged {
	attemptId: string;
	registrationId: string;
	before: Omit<Result, 'missedTopics'>;
	after: Result;
}

/** Attempts read at once. */
const SLICE = 200;

/**
 * All submitted attempts of a class that hold this question, as they stand and as they are by these decisions, less
 * those that still wait for an attempt. The pre-test is left alone: it counts for nothing.
 */
export async function judgedAnew(
	trx: Trx,
	bank: CourseBank,
	classId: string,
	item: ItemId,
	decisions: readonly Decision[]
): Promise<Judged[]> {
	const attempts = await trx
		.selectFrom('attempt')
		.selectAll()
		.where('classId', '=', classId)
		.where('submittedAt', 'is not', null)
		.where('assessment', '<>', bank.course.pretest?.id ?? '')
		.where('items', 'like', `%"${item}"%`)
		.execute();
	const waiting = await waitingIn(trx, decisions);
	const found: Judged[] = [];
	for (let from = 0; from < attempts.length; from += SLICE) {
		const some = attempts.slice(from, from + SLICE);
		const answers = await trx
			.selectFrom('response')
			.select(['attemptId', 'item', 'response', 'seconds', 'tries', 'at'])
			.where('registrationId', 'in', [...new Set(some.map((one) => one.registrationId))])
			.where(
				'attemptId',
				'in',
				some.map(({ id }) => id)
			)
			.execute();
		const byAttempt = Map.groupBy(answers, ({ attemptId }) => attemptId);
		for (const row of some) {
			const given = (byAttempt.get(row.id) ?? []).map(({ item, response, seconds, tries, at }) => [
				item,
				{ response: JSON.parse(response) as Response, seconds: seconds ?? 0, tries, at }
			]);
			const attempt: Attempt = {
				...{ assessment: row.assessment, seed: row.seed, items: JSON.parse(row.items) as ItemId[] },
				...{
					startedAt: row.startedAt,
					answers: Object.fromEntries(given) as Attempt['answers'],
					result: null
				}
			};
			const applying = decisions.filter(({ id }) => !waiting.has(`${id} ${row.id}`));
			const after = resultBy(bankWith(bank, applying), attempt);
			const before = { percent: row.percent ?? 0, passed: row.passed === 1 };
			if (after) found.push({ attemptId: row.id, registrationId: row.registrationId, before, after });
		}
	}
	return found;
}

/** Decision and attempt, where the one waits for the instructor before it counts for the other. */
async function waitingIn(trx: Trx, decisions: readonly Decision[]): Promise<Set<string>> {
	if (decisions.length === 0) return new Set();
	const rows = await trx
		.selectFrom('rescore')
		.select(['rekeyId', 'attemptId'])
		.where(
			'rekeyId',
			'in',
			decisions.map(({ id }) => id)
		)
		.where('appliedAt', 'is', null)
		.execute();
	return new Set(rows.map(({ rekeyId, attemptId }) => `${rekeyId} ${attemptId}`));
}

/** Stores what an attempt comes to; of a sitting of the exam also what its learner is told. */
export async function storeResult(
	trx: Trx,
	bank: CourseBank,
	decisions: readonly Decision[],
	attemptId: string,
	{ percent, passed, missedTopics }: Result
): Promise<void> {
	const result = { percent, passed: passed ? 1 : 0 };
	const row = await trx
		.updateTable('attempt')
		.set({ ...result, missedTopics: JSON.stringify(missedTopics) })
		.where('id', '=', attemptId)
		.returning(['registrationId', 'seed', 'assessment', 'takenOn'])
		.executeTakeFirstOrThrow();
	if (row.takenOn !== 'server') return;
	const sitting = await trx
		.selectFrom('sitting')
		.selectAll()
		.where('registrationId', '=', row.registrationId)
		.where('number', '=', row.seed)
		.executeTakeFirst();
	const { exam } = bank.course;
	if (!sitting?.result || !exam || exam.id !== row.assessment) return;
	const answers = await trx
		.selectFrom('sittingAnswer')
		.selectAll()
		.where('sittingId', '=', sitting.id)
		.execute();
	const { timeUp } = JSON.parse(sitting.result) as SittingResult;
	const told = resultOf(bankWith(bank, decisions), exam, attemptOf(sheetOf(sitting), answers), timeUp);
	await trx
		.updateTable('sitting')
		.set({ ...result, result: JSON.stringify(told) })
		.where('id', '=', sitting.id)
		.execute();
}

/**
 * Every answer of a class to this question, judged by these decisions.
 * @returns registrations of which an answer changed
 */
export async function judgeAnswers(
	trx: Trx,
	bank: CourseBank,
	classId: string,
	item: ItemId,
	decisions: readonly Decision[]
): Promise<string[]> {
	const key = bankWith(bank, decisions).items.get(item)?.key;
	if (!key) return [];
	const rows = await trx
		.selectFrom('response')
		.select(['registrationId', 'attemptId', 'earned', 'possible', 'response', 'misconceptions'])
		.where('classId', '=', classId)
		.where('item', '=', item)
		.execute();
	const changed: string[] = [];
	for (const { registrationId, attemptId, response, ...row } of rows) {
		const judged = grade(key, JSON.parse(response) as Response);
		if (judged.type !== 'scored') continue;
		const { earned, possible } = judged;
		const misconceptions = JSON.stringify(misconceptionsOf(key, judged));
		if (row.earned === earned && row.possible === possible && row.misconceptions === misconceptions) continue;
		await trx
			.updateTable('response')
			.set({ earned, possible, misconceptions })
			.where('registrationId', '=', registrationId)
			.where('attemptId', '=', attemptId)
			.where('item', '=', item)
			.execute();
		changed.push(registrationId);
	}
	return changed;
}
