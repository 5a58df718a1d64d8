// An attempt is a list of events; its state is a fold over them. Nothing here knows a key or a clock:
// the time of an event and the score of a submission are given by the caller.

import type { ItemId, Response } from './items.ts';
import { isEmpty } from './response.ts';
import type { Fraction } from './score.ts';

/** `started` fixes the draw for good: the item ids are stored, so a changed bank never changes a running attempt. */
export type AttemptEvent =
	| { type: 'started'; assessment: string; seed: number; items: ItemId[]; at: number }
	| { type: 'answered'; seed: number; item: ItemId; response: Response; seconds: number; at: number }
	| { type: 'submitted'; seed: number; score: Fraction; passed: boolean; at: number };

export interface Answer {
	response: Response;
	/** Whole seconds the question was in view before this answer was kept, all visits added. */
	seconds: number;
	/** How often an answer was kept for this question. */
	tries: number;
	/** Epoch milliseconds of the last answer; 0 when only the host's short state is known. */
	at: number;
}

export interface Attempt {
	assessment: string;
	/** 32-bit seed of draw and shuffles; with the assessment it identifies the attempt. */
	seed: number;
	items: ItemId[];
	answers: Record<ItemId, Answer>;
	/** Epoch milliseconds; 0 when unknown. */
	startedAt: number;
	/** Set once, by submission. */
	result: { score: Fraction; passed: boolean; at: number } | null;
}

/** Unique across devices as long as seeds are random: 32 bits per assessment. */
export function attemptId(attempt: Pick<Attempt, 'assessment' | 'seed'>): string {
	return `${attempt.assessment}:${attempt.seed}`;
}

/**
 * The attempt after one more event. A `started` event makes a new attempt; any other event on no attempt,
 * on another seed or after submission changes nothing. An answer given twice counts as two tries: copies of
 * one event are for `replay` to drop.
 */
export function applyAttemptEvent(attempt: Attempt | null, event: AttemptEvent): Attempt | null {
	if (event.type === 'started') {
		if (attempt) return attempt;
		return {
			assessment: event.assessment,
			seed: event.seed,
			items: [...event.items],
			answers: {},
			startedAt: event.at,
			result: null
		};
	}
	if (!attempt || attempt.seed !== event.seed || attempt.result) return attempt;
	if (event.type === 'submitted')
		return { ...attempt, result: { score: event.score, passed: event.passed, at: event.at } };
	if (!attempt.items.includes(event.item)) return attempt;
	const before = answerTo(attempt, event.item);
	const answer: Answer = {
		response: event.response,
		seconds: event.seconds,
		tries: (before?.tries ?? 0) + 1,
		at: event.at
	};
	return { ...attempt, answers: { ...attempt.answers, [event.item]: answer } };
}

/**
 * State of an attempt from its whole log. Exact copies of an event count once, wherever they stand, so that
 * a log delivered again in part or in full is harmless.
 */
export function replay(events: readonly AttemptEvent[]): Attempt | null {
	const distinct = new Map(events.map((event) => [JSON.stringify(event), event]));
	return [...distinct.values()].reduce<Attempt | null>(applyAttemptEvent, null);
}

/** The answer kept for an item. Own entries only: an item may be called "constructor". */
export function answerTo(attempt: Attempt, item: ItemId): Answer | undefined {
	return Object.hasOwn(attempt.answers, item) ? attempt.answers[item] : undefined;
}

/** Items without an answer or with a cleared one, in the order they were drawn. */
export function unanswered(attempt: Attempt): ItemId[] {
	return attempt.items.filter((id) => {
		const answer = answerTo(attempt, id);
		return !answer || isEmpty(answer.response);
	});
}
