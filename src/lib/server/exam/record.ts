// The rows by which instructors see a sitting of a learner of their class: an attempt while it runs, its answers once
// it is submitted. Only what was sat here makes them, never what a browser tells.

import type { Transaction } from 'kysely';
import type { SittingResult } from '../../course/exam-sitting.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import { grade } from '../../quiz/grade.ts';
import { misconceptionsOf } from '../../quiz/misconceptions.ts';
import { confidences } from '../../quiz/urgency.ts';
import { plausible } from '../commits/regrade.ts';
import { refreshSummary } from '../commits/standing.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Tables } from '../database/tables.ts';
import type { Sheet } from './sheet.ts';

/** As of any attempt, by what the learner's record calls it: the seed that its options are arranged by stays with the sitting. */
export const attemptIdOf = (
	registrationId: string,
	{ assessment, number }: Pick<Sheet, 'assessment' | 'number'>
) => `${registrationId}:${assessment}:${number}`;

export async function recordStart(
	trx: Transaction<Tables>,
	bank: CourseBank,
	registrationId: string,
	classId: string,
	sitting: Sheet
): Promise<void> {
	const { assessment, number: seed, ordinal, items, startedAt, version } = sitting;
	await trx
		.insertInto('attempt')
		.values({
			id: attemptIdOf(registrationId, sitting),
			registrationId,
			classId,
			assessment,
			seed,
			ordinal,
			items: JSON.stringify(items),
			startedAt,
			submittedAt: null,
			percent: null,
			passed: null,
			missedTopics: null,
			takenOn: 'server',
			version,
			excluded: null
		})
		.execute();
	await refreshSummary(trx, bank, registrationId);
}

/** @param at epoch milliseconds of the submission */
export async function recordResult(
	trx: Transaction<Tables>,
	bank: CourseBank,
	registrationId: string,
	sitting: Sheet,
	attempt: Attempt,
	result: SittingResult,
	at: number
): Promise<void> {
	const attemptId = attemptIdOf(registrationId, sitting);
	const { classId } = await trx
		.updateTable('attempt')
		.set({
			submittedAt: at,
			percent: result.percent,
			passed: result.passed ? 1 : 0,
			missedTopics: JSON.stringify(result.missed.map(({ id }) => id))
		})
		.where('id', '=', attemptId)
		.returning('classId')
		.executeTakeFirstOrThrow();
	const rows = attempt.items.flatMap((item) => {
		const key = bank.items.get(item)?.key;
		const answer = attempt.answers[item];
		const judged = key && answer && grade(key, answer.response);
		if (!key || !answer || judged?.type !== 'scored') return [];
		const { confidence } = answer.response.triage ?? {};
		return {
			registrationId,
			classId,
			attemptId,
			item,
			first: sitting.ordinal === 1 ? 1 : 0,
			earned: judged.earned,
			possible: judged.possible,
			seconds: plausible(answer.seconds),
			tries: answer.tries,
			at: answer.at,
			response: JSON.stringify(answer.response),
			misconceptions: JSON.stringify(misconceptionsOf(key, judged)),
			confidence: confidence ? confidences.indexOf(confidence) : null
		};
	});
	if (rows.length > 0) await trx.insertInto('response').values(rows).execute();
	await refreshSummary(trx, bank, registrationId);
}
