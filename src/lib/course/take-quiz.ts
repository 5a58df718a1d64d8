// Starting and submitting an attempt: the events that the course's policy and bank make of them.

import type { Attempt, AttemptEvent } from '../quiz/attempt.ts';
import { draw } from '../quiz/draw.ts';
import { grade } from '../quiz/grade.ts';
import type { Item, ItemId } from '../quiz/items.ts';
import { judgeAttempt, type Judgement, type Mark } from '../quiz/score.ts';
import type { AssessmentInfo, Course } from './course.ts';
import { attemptsAt, attemptsTaken, type KeptAttempt, type LearnerRecord } from './progress.ts';

/** The attempt that waits to be finished, if there is one. */
export function runningAttempt(record: LearnerRecord, assessment: string): KeptAttempt | undefined {
	return attemptsAt(record, assessment).find((attempt) => !attempt.result);
}

/** Attempts that policy still allows; null means no limit. */
export function attemptsLeft(course: Course, record: LearnerRecord, assessment: string): number | null {
	const limit = course.policy.attempts;
	return limit === null ? null : Math.max(0, limit - attemptsTaken(record, assessment));
}

/**
 * Draws a new attempt that avoids the items of earlier ones while the pool allows.
 * @param seed 32 random bits
 * @param at epoch milliseconds
 * @throws Error when the pool cannot fill the blueprint, which `npm run check` refuses
 */
export function startAttempt(
	course: Course,
	assessment: AssessmentInfo,
	record: LearnerRecord,
	seed: number,
	at: number
): AttemptEvent {
	const drawn = draw({
		pool: assessment.pool.map((id) => ({ id, objective: course.numbers[id]?.objective ?? '' })),
		blueprint: assessment.blueprint,
		seed,
		avoid: attemptsAt(record, assessment.id).flatMap((attempt) => attempt.items)
	});
	if (drawn.type === 'short') throw new Error(`The bank of "${assessment.id}" cannot fill its blueprint.`);
	return { type: 'started', assessment: assessment.id, seed, items: drawn.items, at };
}

/** What each answer earned. Items that left the bank since the draw count as not answered. */
export function marksOf(attempt: Attempt, bank: ReadonlyMap<ItemId, Item>): Record<ItemId, Mark> {
	const marks: Record<ItemId, Mark> = {};
	for (const id of attempt.items) {
		const item = bank.get(id);
		const answer = attempt.answers[id];
		if (!item || !answer) continue;
		const judged = grade(item.key, answer.response);
		if (judged.type === 'scored') marks[id] = { earned: judged.earned, possible: judged.possible };
	}
	return marks;
}

/** Score and pass of an attempt by the course's policy. */
export function judge(course: Course, attempt: Attempt, bank: ReadonlyMap<ItemId, Item>): Judgement {
	const { passMark, criticalItems } = course.policy;
	return judgeAttempt({ items: attempt.items, results: marksOf(attempt, bank), passMark, criticalItems });
}

/** @param at epoch milliseconds */
export function submitAttempt(
	course: Course,
	attempt: Attempt,
	bank: ReadonlyMap<ItemId, Item>,
	at: number
): AttemptEvent {
	const { score, passed } = judge(course, attempt, bank);
	return { type: 'submitted', seed: attempt.seed, score, passed, at };
}
