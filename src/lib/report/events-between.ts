// What a copy of a record knows and another does not, told as the events that made it: so a class hears of what was
// done before it, and of what a page that was killed could not say. Pure.

import { attemptId } from '../quiz/attempt.ts';
import type { KeptAttempt, LearnerEvent, LearnerRecord, Practice, PracticeTry } from '../course/progress.ts';

/**
 * Folding them onto `before` gives what was read, practised, answered, submitted and said in `after`; how often a
 * question was tried between is not kept by a record. Only what is known whole is told: what has no time came through
 * the short state of the class itself.
 */
export function eventsBetween(before: LearnerRecord, after: LearnerRecord): LearnerEvent[] {
	const events: LearnerEvent[] = [];
	const at = lastTime(after);
	for (const lesson of after.reached)
		if (!before.reached.includes(lesson)) events.push({ type: 'reached', lesson, at });
	for (const [item, practice] of Object.entries(after.practice))
		for (const one of triesBetween(before.practice[item], practice))
			events.push({ type: 'practised', item, ...one });
	const known = new Map(before.attempts.map((attempt) => [attemptId(attempt), attempt]));
	for (const attempt of after.attempts) events.push(...attemptEvents(known.get(attemptId(attempt)), attempt));
	const heard = new Set(before.comments.map(({ id }) => id));
	for (const comment of after.comments)
		if (!heard.has(comment.id)) events.push({ type: 'commented', ...comment });
	return events;
}

/** The first and the last try; those between them are not kept, only counted. */
function triesBetween(before: Practice | undefined, { first, last, tries }: Practice): PracticeTry[] {
	if (before && before.tries >= tries) return [];
	const both = before || tries === 1 ? [last] : [first, last];
	return both.filter(({ at, possible }) => at > 0 && possible > 0);
}

function attemptEvents(before: KeptAttempt | undefined, after: KeptAttempt): LearnerEvent[] {
	const { assessment, seed, items, startedAt, answers, result } = after;
	if (before?.result || startedAt === 0) return [];
	const events: LearnerEvent[] = before ? [] : [{ type: 'started', assessment, seed, items, at: startedAt }];
	// By time, for one that was answered again stands where it was first.
	const given = Object.entries(answers).sort(([, a], [, b]) => a.at - b.at);
	for (const [item, { response, seconds, tries, at }] of given)
		if (at > 0 && (before?.answers[item]?.tries ?? 0) < tries)
			events.push({ type: 'answered', seed, item, response, seconds, at });
	const { score, passed, at = 0 } = result ?? {};
	if (score && passed !== undefined && at > 0) events.push({ type: 'submitted', seed, score, passed, at });
	return events;
}

/** Of the last thing done: the end of a lesson has no time of its own. */
function lastTime({ practice, attempts, comments }: LearnerRecord): number {
	return Math.max(
		0,
		...Object.values(practice).map(({ last }) => last.at),
		...attempts.flatMap(({ startedAt, answers, result }) => [
			startedAt,
			...Object.values(answers).map(({ at }) => at),
			result?.at ?? 0
		]),
		...comments.map(({ at }) => at)
	);
}
