// How far the numbers of a class can be trusted: how fresh they are, on what they rest, and what was left out.

import type { Db } from '../database/open.ts';
import type { ClassLearner } from './class-learners.ts';

export interface Trust {
	/** Server's time of the last report of anybody; null before the first. */
	lastReport: number | null;
	learners: number;
	/** Learners that have reported anything. */
	reporting: number;
	/** Submitted attempts. */
	attempts: number;
	/** Versions of the course by which learners reported last, most used first. */
	versions: { version: string; learners: number }[];
}

export function trustOf(learners: readonly ClassLearner[]): Trust {
	const reports = learners.flatMap(({ lastAt }) => lastAt ?? []);
	const versions = Map.groupBy(
		learners.flatMap(({ version }) => version ?? []),
		(version) => version
	);
	return {
		lastReport: reports.reduce<number | null>((last, one) => Math.max(last ?? one, one), null),
		learners: learners.length,
		reporting: learners.filter(({ summary }) => summary).length,
		attempts: learners
			.flatMap(({ summary }) => Object.values(summary?.assessments ?? {}))
			.reduce((sum, { attempts }) => sum + attempts, 0),
		versions: [...versions]
			.map(([version, { length }]) => ({ version, learners: length }))
			.sort((a, b) => b.learners - a.learners || (a.version < b.version ? 1 : -1))
	};
}

export interface LeftOut {
	/** Attempts that do not count for statistics, by why. */
	excluded: { why: string; attempts: number }[];
	/** Answers of which no plausible time is known. */
	untimed: number;
}

/** Counted in the database: a class may hold a million answers. Those who left are in it. */
export async function leftOutOf(db: Db, classId: string): Promise<LeftOut> {
	const [excluded, answers] = await Promise.all([
		db
			.selectFrom('attempt')
			.select(['excluded as why', (eb) => eb.fn.countAll<number>().as('attempts')])
			.where('classId', '=', classId)
			.where('excluded', 'is not', null)
			.groupBy('excluded')
			.orderBy('attempts', 'desc')
			.execute(),
		db
			.selectFrom('response')
			.select((eb) => eb.fn.countAll<number>().as('untimed'))
			.where('classId', '=', classId)
			.where('seconds', 'is', null)
			.executeTakeFirstOrThrow()
	]);
	return {
		excluded: excluded.map(({ why, attempts }) => ({ why: why ?? '', attempts })),
		untimed: answers.untimed
	};
}
