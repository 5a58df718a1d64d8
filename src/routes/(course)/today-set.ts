// What comes back today: the schedule with the questions it names. Opens the banks of all that was tried.

import type { Course } from '$lib/course/course.ts';
import { attemptsAt, type Card, type LearnerRecord } from '$lib/course/progress.ts';
import { scheduleOf, todayOf, type Now } from '$lib/course/review.ts';
import type { AskedClip } from '$lib/dog/clip.ts';
import type { Item } from '$lib/quiz/items.ts';
import { lessonBank, quizBank } from './banks-at-hand.ts';

export interface TodaySet {
	items: Item[];
	/** The motions they show. */
	clips: Record<string, AskedClip>;
	/** Item id -> its card before today's answer. */
	cards: ReadonlyMap<string, Card>;
	/** The next day on which something is due, when nothing is left for today; null when nothing ever is. */
	next: number | null;
}

export async function openToday(course: Course, record: LearnerRecord, now: Now): Promise<TodaySet> {
	const opened = course.modules.flatMap(({ lessons, quiz }) => {
		const tried = lessons.filter(({ items }) => items.some((item) => record.practice[item]));
		const taken = quiz && attemptsAt(record, quiz.id).length > 0 ? [quizBank(quiz.id)] : [];
		return [...tried.map(({ id }) => lessonBank(id)), ...taken];
	});
	const banks = (await Promise.all(opened)).filter((bank) => bank !== undefined);
	const items = new Map(banks.flatMap((bank) => bank.items.map((item) => [item.prompt.id, item] as const)));
	const cards = scheduleOf(course, record, items, now);
	const { items: due, next } = todayOf(record, cards, now);
	return {
		items: due.flatMap((id) => items.get(id) ?? []),
		clips: Object.assign({}, ...banks.map(({ clips }) => clips)) as Record<string, AskedClip>,
		cards,
		next
	};
}

/** The learner's clock. */
export function now(): Now {
	const moment = new Date();
	return { at: moment.getTime(), offset: moment.getTimezoneOffset() };
}
