// What was decided about questions, for those who see it: instructors beside the question, learners among their own
// results.

import { graderOf } from '../../quiz/grade.ts';
import type { ItemId, Response } from '../../quiz/items.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { titleOf } from '../review/titles.ts';

export interface DecisionLine {
	id: string;
	kind: 'accept' | 'drop';
	/** The answer that is right too, in words. */
	answer: string | null;
	reason: string;
	/** Name of who decided; null for an account that is gone. */
	actor: string | null;
	at: number;
	confirmedAt: number | null;
	takenBackAt: number | null;
	/** Attempts whose result changed by it. */
	applied: number;
	/** Attempts that would lose by it, and wait. */
	waiting: Rescored[];
}
export interface Rescored {
	attemptId: string;
	learner: { id: string; name: string };
	title: string;
	ordinal: number;
	before: { percent: number; passed: boolean };
	after: { percent: number; passed: boolean };
}

/** Newest first. */
export async function decidedAbout(
	db: Db,
	{ course, items }: CourseBank,
	classId: string,
	item: ItemId
): Promise<DecisionLine[]> {
	const decisions = await db
		.selectFrom('rekey as k')
		.leftJoin('user as u', 'u.id', 'k.actorId')
		.select(['k.id', 'k.kind', 'k.response', 'k.reason', 'k.at', 'k.confirmedAt', 'k.takenBackAt'])
		.select('u.name as actor')
		.where('k.classId', '=', classId)
		.where('k.item', '=', item)
		.orderBy('k.at', 'desc')
		.orderBy('k.id')
		.execute();
	if (decisions.length === 0) return [];
	const rescored = await db
		.selectFrom('rescore as s')
		.innerJoin('attempt as t', 't.id', 's.attemptId')
		.innerJoin('registration as r', 'r.id', 't.registrationId')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.selectAll('s')
		.select(['r.id', 'u.name', 't.assessment', 't.ordinal'])
		.where(
			's.rekeyId',
			'in',
			decisions.map(({ id }) => id)
		)
		.orderBy('u.name')
		.orderBy('t.ordinal')
		.execute();
	const byDecision = Map.groupBy(rescored, ({ rekeyId }) => rekeyId);
	const prompt = items.get(item)?.prompt;
	return decisions.map(({ response, ...decision }) => {
		const own = byDecision.get(decision.id) ?? [];
		const answer =
			response && prompt ? graderOf(prompt.kind).text(prompt, JSON.parse(response) as Response) : null;
		return {
			...decision,
			answer,
			applied: own.filter(({ appliedAt }) => appliedAt !== null).length,
			waiting: own
				.filter(({ appliedAt }) => appliedAt === null && decision.takenBackAt === null)
				.map((row) => ({
					...{ attemptId: row.attemptId, learner: { id: row.id, name: row.name }, ordinal: row.ordinal },
					title: titleOf(course, row.assessment) ?? row.assessment,
					before: { percent: row.percentBefore, passed: row.passedBefore === 1 },
					after: { percent: row.percentAfter, passed: row.passedAfter === 1 }
				}))
		};
	});
}

/** A result of one's own that was changed after it was told. */
export interface ChangedResult {
	title: string;
	ordinal: number;
	reason: string;
	before: { percent: number; passed: boolean };
	after: { percent: number; passed: boolean };
	at: number;
	/** Then it was changed back. */
	takenBackAt: number | null;
}

/** Newest first. Says nothing of which question it was: it may come again. */
export async function changedResultsOf(
	db: Db,
	{ course }: Pick<CourseBank, 'course'>,
	userId: string
): Promise<ChangedResult[]> {
	const rows = await db
		.selectFrom('rescore as s')
		.innerJoin('rekey as k', 'k.id', 's.rekeyId')
		.innerJoin('attempt as t', 't.id', 's.attemptId')
		.innerJoin('registration as r', 'r.id', 't.registrationId')
		.selectAll('s')
		.select(['t.assessment', 't.ordinal', 'k.reason', 'k.takenBackAt'])
		.where('r.userId', '=', userId)
		.where('s.appliedAt', 'is not', null)
		.orderBy('s.appliedAt', 'desc')
		.orderBy('s.attemptId')
		.execute();
	return rows.map((row) => ({
		...{ ordinal: row.ordinal, reason: row.reason, takenBackAt: row.takenBackAt, at: row.appliedAt! },
		title: titleOf(course, row.assessment) ?? row.assessment,
		before: { percent: row.percentBefore, passed: row.passedBefore === 1 },
		after: { percent: row.percentAfter, passed: row.passedAfter === 1 }
	}));
}
