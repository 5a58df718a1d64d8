// Questions that the instructors of a class judge otherwise than the course: an answer that is right too, or a question
// that counts for nothing. Pure.

import { assessmentsIn } from '../commits/known.ts';
import { judge } from '../../course/take-quiz.ts';
import type { Attempt } from '../../quiz/attempt.ts';
import type { Item, ItemId, Response } from '../../quiz/items.ts';
import { percent } from '../../quiz/score.ts';
import type { CourseBank } from '../course-bank.ts';

export interface Decision {
	id: string;
	item: ItemId;
	kind: 'accept' | 'drop';
	/** The answer that is right too; null for a dropped question. */
	response: Response | null;
}

/** The bank as a class is judged by; items that left the course are passed over. */
export function bankWith<Bank extends Pick<CourseBank, 'items'>>(
	bank: Bank,
	decisions: readonly Decision[]
): Bank {
	if (decisions.length === 0) return bank;
	const items = new Map<ItemId, Item>(bank.items);
	for (const { item: id, kind, response } of decisions) {
		const item = items.get(id);
		if (!item) continue;
		const { key } = item;
		items.set(id, {
			...item,
			key: kind === 'drop' ? { ...key, dropped: true } : { ...key, also: [...(key.also ?? []), response!] }
		});
	}
	return { ...bank, items };
}

export interface Result {
	/** Whole percent. */
	percent: number;
	passed: boolean;
	/** Ids of topics that had to be right and were not. */
	missedTopics: string[];
}

/** What a submitted attempt comes to; null when its assessment left the course. */
export function resultBy({ course, items }: CourseBank, attempt: Attempt): Result | null {
	const assessment = assessmentsIn(course).get(attempt.assessment);
	if (!assessment) return null;
	const { score, passed, criticalMissed } = judge(course, assessment, attempt, items);
	const missed = assessment.critical.filter((topic) =>
		topic.items.some((item) => criticalMissed.includes(item))
	);
	return { percent: percent(score), passed, missedTopics: missed.map(({ id }) => id) };
}

/** Whether a learner would lose by it: points, or a pass. */
export const takesFrom = (
	before: Omit<Result, 'missedTopics'>,
	after: Omit<Result, 'missedTopics'>
): boolean => after.percent < before.percent || (before.passed && !after.passed);
