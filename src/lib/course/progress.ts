// What a learner has done: a record and the events that change it. What follows from a record is in
// completion.ts. Pure: keys and the clock stay outside.

import { applyAttemptEvent, attemptId, type Attempt, type AttemptEvent } from '../quiz/attempt.ts';
import type { ItemId, Response } from '../quiz/items.ts';
import { compare, type Fraction } from '../quiz/score.ts';

/** Where the learner is. `section` is a heading id of the lesson, `index` a question of the running attempt. */
export type Position =
	{ page: 'lesson'; id: string; section: string | null } | { page: 'quiz'; id: string; index: number };

export interface PracticeTry {
	response: Response;
	earned: number;
	/** 0: it was tried, but the host's short state had no room to say how; the response is empty then. */
	possible: number;
	seconds: number;
	/** Epoch milliseconds; 0 when only the host's short state is known. */
	at: number;
}
export interface Practice {
	/** The first judged try: this is what is reported. */
	first: PracticeTry;
	last: PracticeTry;
	tries: number;
}

export interface Best {
	score: Fraction;
	passed: boolean;
}

/** An attempt in a record. */
export interface KeptAttempt extends Attempt {
	/** 1 for the first attempt at this assessment. Stays when older attempts are dropped for want of room. */
	ordinal: number;
}

/** What is known of how well one item is remembered, and when it is asked again (course/review.ts). */
export interface Card {
	/** Days since 2024-01-01 where the learner is, whole. */
	due: number;
	last: number;
	/** Days, to a hundredth. */
	stability: number;
	/** 1-10, to a hundredth. */
	difficulty: number;
	/** Reviews, and how many of them were missed. */
	reps: number;
	lapses: number;
}

/** Why a learner reports a question. */
export type ReportReason = 'unclear' | 'wrong' | 'broken' | 'other';
/** What a comment is about: a question, a page by its path, or the whole course. */
export type CommentAbout = { item: ItemId } | { page: string } | { course: true };
/** What a learner had to say. */
export interface LearnerComment {
	/** From content and time, so that one told twice is one. */
	id: string;
	about: CommentAbout;
	reason?: ReportReason;
	/** At most 500 characters. */
	text: string;
	/** Epoch milliseconds. */
	at: number;
}
/** Comments that a record keeps: those above it are not taken. */
export const MOST_COMMENTS = 60;

/** Everything kept about one learner in one registration. */
export interface LearnerRecord {
	/** Counts changes; decides between two copies. Never a clock. */
	revision: number;
	position: Position | null;
	/** Lesson ids whose end was reached, sorted. */
	reached: string[];
	practice: Record<ItemId, Practice>;
	/** Sorted by assessment, then oldest first; at most one without a result per assessment. */
	attempts: KeptAttempt[];
	/** Assessment id -> best result; only ever rises. */
	bests: Record<string, Best>;
	/** Assessment id -> epoch milliseconds of the first pass that is known, down to the quarter of an hour. */
	passedOn: Record<string, number>;
	/** Of items that came back for review. */
	cards: Record<ItemId, Card>;
	/** As they were made, oldest first. The host's short state has no room for them. */
	comments: LearnerComment[];
}

export type LearnerEvent =
	| { type: 'moved'; position: Position; at: number }
	| { type: 'reached'; lesson: string; at: number }
	| {
			type: 'practised';
			item: ItemId;
			response: Response;
			earned: number;
			possible: number;
			seconds: number;
			at: number;
	  }
	| ({ type: 'commented' } & LearnerComment)
	/** One try of an item that came back, and its card after it. */
	| {
			type: 'reviewed';
			item: ItemId;
			card: Card;
			response: Response;
			earned: number;
			possible: number;
			seconds: number;
			at: number;
	  }
	| AttemptEvent;

export function emptyRecord(): LearnerRecord {
	return {
		revision: 0,
		position: null,
		reached: [],
		practice: {},
		attempts: [],
		bests: {},
		passedOn: {},
		cards: {},
		comments: []
	};
}

/**
 * The record after one more event, with its revision one higher; the same object when nothing changed.
 * An event that does not fit (an answer to no attempt, a second running attempt) changes nothing.
 */
export function applyEvent(record: LearnerRecord, event: LearnerEvent): LearnerRecord {
	const change = changeBy(record, event);
	return change ? { ...record, ...change, revision: record.revision + 1 } : record;
}

/** State after a whole log. */
export function recordOf(
	events: readonly LearnerEvent[],
	base: LearnerRecord = emptyRecord()
): LearnerRecord {
	return events.reduce(applyEvent, base);
}

/** The attempts at one assessment, oldest first. */
export function attemptsAt(record: LearnerRecord, assessment: string): KeptAttempt[] {
	return record.attempts.filter((attempt) => attempt.assessment === assessment);
}

/** How many attempts at an assessment were begun, dropped ones included. */
export function attemptsTaken(record: LearnerRecord, assessment: string): number {
	const ordinals = record.attempts.filter((a) => a.assessment === assessment).map((a) => a.ordinal);
	return Math.max(0, ...ordinals);
}

/** What the host's short state keeps of a time. Every time zone is whole quarters from UTC: the date stays. */
const QUARTER = 900_000;

/** Order of `LearnerRecord.attempts`. */
function byAssessment(a: KeptAttempt, b: KeptAttempt): number {
	if (a.assessment !== b.assessment) return a.assessment < b.assessment ? -1 : 1;
	return a.ordinal - b.ordinal;
}

/** The better of two results: a pass, then a score, is never lost. */
function betterOf(a: Best | undefined, b: Best): Best {
	if (!a) return b;
	return { score: compare(a.score, b.score) >= 0 ? a.score : b.score, passed: a.passed || b.passed };
}

function changeBy(record: LearnerRecord, event: LearnerEvent): Partial<LearnerRecord> | null {
	switch (event.type) {
		case 'moved':
			return samePosition(record.position, event.position) ? null : { position: event.position };
		case 'reached':
			if (record.reached.includes(event.lesson)) return null;
			return { reached: [...record.reached, event.lesson].sort() };
		case 'practised': {
			const { response, earned, possible, seconds, at } = event;
			const before = record.practice[event.item];
			const last: PracticeTry = { response, earned, possible, seconds, at };
			const after: Practice = { first: before?.first ?? last, last, tries: (before?.tries ?? 0) + 1 };
			return { practice: { ...record.practice, [event.item]: after } };
		}
		case 'reviewed':
			return { cards: { ...record.cards, [event.item]: event.card } };
		case 'commented': {
			const { type: _, ...comment } = event;
			const { comments } = record;
			if (comments.length >= MOST_COMMENTS || comments.some(({ id }) => id === comment.id)) return null;
			return { comments: [...comments, comment] };
		}
		case 'started': {
			const { assessment } = event;
			const stands = record.attempts.some(
				(a) => attemptId(a) === attemptId(event) || (a.assessment === assessment && !a.result)
			);
			const attempt = stands ? null : applyAttemptEvent(null, event);
			if (!attempt) return null;
			const kept = { ...attempt, ordinal: attemptsTaken(record, assessment) + 1 };
			return { attempts: [...record.attempts, kept].sort(byAssessment) };
		}
		case 'answered':
		case 'submitted': {
			const attempt = record.attempts.find((a) => a.seed === event.seed && !a.result);
			const next = attempt && applyAttemptEvent(attempt, event);
			if (!next || next === attempt) return null;
			const attempts = record.attempts.map((a) => (a === attempt ? { ...next, ordinal: a.ordinal } : a));
			if (!next.result) return { attempts };
			const best = betterOf(record.bests[next.assessment], next.result);
			const bests = { ...record.bests, [next.assessment]: bare(best) };
			const on = Math.floor(next.result.at / QUARTER) * QUARTER;
			if (!next.result.passed || !on || record.passedOn[next.assessment]) return { attempts, bests };
			return { attempts, bests, passedOn: { ...record.passedOn, [next.assessment]: on } };
		}
	}
}

const bare = ({ score, passed }: Best): Best => ({ score, passed });

function samePosition(a: Position | null, b: Position): boolean {
	if (a?.page !== b.page || a.id !== b.id) return false;
	return a.page === 'lesson' && b.page === 'lesson'
		? a.section === b.section
		: a.page === 'quiz' && b.page === 'quiz' && a.index === b.index;
}
