// When an item comes back: the schedule of what was once answered, by FSRS (package ts-fsrs, its published weights).
// The record keeps a card of an item from its first review on; before that the card follows from what was answered.

import { fsrs, Rating, State, type Grade } from 'ts-fsrs';
import { grade, outcomeOf } from '../quiz/grade.ts';
import type { Item, ItemId } from '../quiz/items.ts';
import { hashSeed } from '../quiz/random.ts';
import type { Mark } from '../quiz/score.ts';
import type { Course } from './course.ts';
import { attemptsAt, type Card, type LearnerRecord } from './progress.ts';

/** What fits into five minutes. */
export const MOST_A_DAY = 6;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
/** Days: nobody is asked to trust a memory for longer than a course year. */
const LONGEST = 365;
const scheduler = fsrs({
	enable_fuzz: false,
	enable_short_term: false,
	maximum_interval: LONGEST,
	request_retention: 0.9
});

/** A moment, and how far the learner's clock is behind UTC (`Date.getTimezoneOffset`). */
export interface Now {
	/** Epoch milliseconds. */
	at: number;
	/** Minutes. */
	offset: number;
}

/** Day number (days since 2024-01-01) where the learner is; never below 0. */
export function dayOf({ at, offset }: Now): number {
	return Math.max(0, Math.floor((at - offset * 60_000 - FIRST_DAY) / DAY));
}

/** Noon in UTC of a day: the same date in nearly every time zone. Epoch milliseconds. */
export const timeOf = (day: number): number => FIRST_DAY + day * DAY + DAY / 2;

/** The card after an answer on a day. Null is an item without a card. */
export function review(card: Card | null, mark: Mark, on: number): Card {
	// A clock that was set back must not bring a review before the last one.
	const day = Math.max(on, card?.last ?? 0);
	const { due, last, ...memory } = card ?? {
		due: day,
		last: day,
		stability: 0,
		difficulty: 0,
		reps: 0,
		lapses: 0
	};
	const { card: next } = scheduler.next(
		{
			...memory,
			due: timeOf(due),
			state: card ? State.Review : State.New,
			elapsed_days: 0,
			scheduled_days: due - last,
			learning_steps: 0,
			...(card && { last_review: timeOf(last) })
		},
		timeOf(day),
		ratings[outcomeOf(mark)]
	);
	return {
		due: day + next.scheduled_days,
		last: day,
		stability: rounded(next.stability),
		difficulty: rounded(next.difficulty),
		reps: next.reps,
		lapses: next.lapses
	};
}

const ratings = { correct: Rating.Good, partly: Rating.Hard, 'not-yet': Rating.Again } satisfies Record<
	string,
	Grade
>;

/** To a hundredth and never nothing, as the state text keeps it. */
const rounded = (value: number): number => Math.max(1, Math.round(value * 100)) / 100;

/**
 * The cards of all that was tried: items of lessons, and items of module quizzes that were submitted. An answer given
 * elsewhere since the last review moves the card on. What was answered at an unknown time is due today.
 * @param bank the items of the quizzes that were taken: without its key an answer to one is not known to be right
 */
export function scheduleOf(
	course: Course,
	record: LearnerRecord,
	bank: ReadonlyMap<ItemId, Item>,
	now: Now
): Map<ItemId, Card> {
	const today = dayOf(now);
	const cards = new Map<ItemId, Card>();
	for (const [id, { mark, at }] of latestTries(course, record, bank)) {
		const card = record.cards[id] ?? null;
		const day = at > 0 ? Math.min(today, dayOf({ at, offset: now.offset })) : null;
		if (card) cards.set(id, day !== null && day > card.last ? review(card, mark, day) : card);
		else if (day !== null) cards.set(id, review(null, mark, day));
		else cards.set(id, dueToday(review(null, mark, today), today));
	}
	return cards;
}

/** As if it had been answered as long ago as its interval lasts. */
function dueToday(card: Card, today: number): Card {
	return { ...card, last: Math.max(0, today - (card.due - card.last)), due: today };
}

interface Try {
	mark: Mark;
	/** Epoch milliseconds; 0 when unknown. */
	at: number;
}

function latestTries(
	course: Course,
	record: LearnerRecord,
	bank: ReadonlyMap<ItemId, Item>
): Map<ItemId, Try> {
	const latest = new Map<ItemId, Try>();
	const note = (id: ItemId, tried: Try) => {
		if (tried.at >= (latest.get(id)?.at ?? 0)) latest.set(id, tried);
	};
	for (const { lessons, quiz } of course.modules) {
		for (const id of lessons.flatMap(({ items }) => items)) {
			const last = record.practice[id]?.last;
			// A host's short state may only know that it was tried: half right is the fair guess.
			if (last) note(id, { mark: last.possible > 0 ? last : { earned: 1, possible: 2 }, at: last.at });
		}
		for (const { result, answers } of quiz ? attemptsAt(record, quiz.id) : [])
			for (const [id, { response, at }] of result ? Object.entries(answers) : []) {
				const item = bank.get(id);
				const judged = item && grade(item.key, response);
				if (judged?.type === 'scored') note(id, { mark: judged, at });
			}
	}
	return latest;
}

export interface Today {
	/** What to ask now, the longest overdue first; at most MOST_A_DAY a day. */
	items: ItemId[];
	/** The next day on which something is due, when nothing is left for today; null when nothing ever is. */
	next: number | null;
}

/**
 * Which of the cards come today. Items due since the same day are in the same shuffled order all day.
 * @param cards of `scheduleOf`
 */
export function todayOf(record: LearnerRecord, cards: ReadonlyMap<ItemId, Card>, now: Now): Today {
	const day = dayOf(now);
	const doneToday = Object.values(record.cards).filter(({ last }) => last === day).length;
	const due = [...cards]
		.filter(([, card]) => card.due <= day)
		.sort(
			([a, one], [b, other]) => one.due - other.due || hashSeed(day, a) - hashSeed(day, b) || (a < b ? -1 : 1)
		);
	const items = due.slice(0, Math.max(0, MOST_A_DAY - doneToday)).map(([id]) => id);
	const later = [...cards.values()].map((card) => Math.max(card.due, day + 1));
	return { items, next: items.length > 0 || later.length === 0 ? null : Math.min(...later) };
}
