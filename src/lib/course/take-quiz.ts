// Starting and submitting an attempt: the events that the course's policy and bank make of them.

import type { Attempt, AttemptEvent } from '../quiz/attempt.ts';
import { draw } from '../quiz/draw.ts';
import { grade } from '../quiz/grade.ts';
import type { Item, ItemId } from '../quiz/items.ts';
import { judgeAttempt, type Judgement, type Mark } from '../quiz/score.ts';
import type { AssessmentInfo, Course, Rules } from './course.ts';
import { attemptsAt, attemptsTaken, type KeptAttempt, type LearnerRecord } from './progress.ts';

/** The attempt that waits to be finished, if there is one. */
export function runningAttempt(record: LearnerRecord, assessment: string): KeptAttempt | undefined {
	return attemptsAt(record, assessment).find((attempt) => !attempt.result);
}

/** The pre-test counts for nothing, so nothing limits it. */
const freely: Rules = { attempts: null, waitHours: 0, minutesLimit: null };

export const rulesFor = ({ policy }: Course, { kind }: AssessmentInfo): Rules =>
	kind === 'pretest' ? freely : policy[kind];

/** Attempts that policy still allows; null means no limit. */
export function attemptsLeft(
	course: Course,
	record: LearnerRecord,
	assessment: AssessmentInfo
): number | null {
	const limit = rulesFor(course, assessment).attempts;
	return limit === null ? null : Math.max(0, limit - attemptsTaken(record, assessment.id));
}

/**
 * When the next attempt may begin, in epoch milliseconds; 0 when it may at once. An attempt whose end is not known,
 * because only the host's short state is left of it, makes nobody wait.
 */
export function mayBeginAt(course: Course, record: LearnerRecord, assessment: AssessmentInfo): number {
	const ended = Math.max(0, ...attemptsAt(record, assessment.id).map(({ result }) => result?.at ?? 0));
	return ended && ended + rulesFor(course, assessment).waitHours * 3_600_000;
}

/** Whole seconds that questions of an attempt were in view. */
export const secondsUsed = ({ answers }: Attempt): number =>
	Object.values(answers).reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * Draws a new attempt that avoids the items of earlier ones while the pool allows.
 * @param seed 32 random bits
 * @param at epoch milliseconds
 * @throws Error when the pool cannot fill the blueprint, which `npm run check` refuses
 */
export function startAttempt(
	assessment: AssessmentInfo,
	record: LearnerRecord,
	seed: number,
	at: number
): AttemptEvent {
	const drawn = draw({
		rows: assessment.rows,
		seed,
		avoid: attemptsAt(record, assessment.id).flatMap((attempt) => attempt.items)
	});
	if (drawn.type === 'short') throw new Error(`The bank of "${assessment.id}" cannot fill its blueprint.`);
	return { type: 'started', assessment: assessment.id, seed, items: drawn.items, at };
}

/** What each answer earned. */
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

/**
 * Score and pass of an attempt by the course's policy. Items that left the bank since the draw do not count: from the
 * host's state they are gone as well, so the result is the same on every device.
 */
export function judge(
	course: Course,
	assessment: AssessmentInfo,
	attempt: Attempt,
	bank: ReadonlyMap<ItemId, Item>
): Judgement {
	const { passMark } = course.policy;
	const criticalItems = assessment.critical.flatMap(({ items }) => items);
	const here = attempt.items.filter((id) => bank.has(id));
	const counting = here.filter((id) => !bank.get(id)?.key.dropped);
	// Of nothing there is no score.
	const items = counting.length > 0 ? counting : here;
	return judgeAttempt({ items, results: marksOf(attempt, bank), passMark, criticalItems });
}

/** @param at epoch milliseconds */
export function submitAttempt(
	course: Course,
	assessment: AssessmentInfo,
	attempt: Attempt,
	bank: ReadonlyMap<ItemId, Item>,
	at: number
): AttemptEvent {
	const { score, passed } = judge(course, assessment, attempt, bank);
	return { type: 'submitted', seed: attempt.seed, score, passed, at };
}
