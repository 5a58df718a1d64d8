// All that one learner told, sorted by what it is about, so that a new event touches only what it belongs to.
// Kept in memory while a learner is at work and made anew from the rows of `event` at any time.

import type { LearnerEvent, Position } from '../../course/progress.ts';
import type { AttemptEvent } from '../../quiz/attempt.ts';
import type { ItemId } from '../../quiz/items.ts';

const DAY = 86_400_000;

/** An event as it is kept. */
export interface Told<E extends LearnerEvent = LearnerEvent> {
	event: E;
	/** In the order of arrival. */
	number: number;
	/** Epoch milliseconds, by the server's clock. */
	receivedAt: number;
}
export type Practised = Extract<LearnerEvent, { type: 'practised' }>;

export interface Log {
	/** Number of the last event. */
	number: number;
	/** In the order of arrival, by seed. */
	attempts: Map<number, Told<AttemptEvent>[]>;
	practice: Map<ItemId, Told<Practised>[]>;
	reached: Set<string>;
	/** Stays at one place in the order of time, and of each the first moment. */
	stays: { at: number; position: Position }[];
	/** Day number -> the last moment on it at which anything was done. */
	days: Map<number, number>;
	/** Epoch milliseconds of the last thing that was done; 0 before anything was. */
	lastActive: number;
}

export const emptyLog = (): Log => ({
	number: 0,
	attempts: new Map(),
	practice: new Map(),
	reached: new Set(),
	stays: [],
	days: new Map(),
	lastActive: 0
});

/** When it was done by the learner's clock; of what was done at an unknown time, when it was told. */
export const timeOf = ({ event, receivedAt }: Told): number => event.at || receivedAt;

/** What events belong to: assessments, whose attempts are counted together, and items of lessons. */
export interface Touched {
	assessments: Set<string>;
	practice: Set<ItemId>;
}
/** @param log that they are added to, before or after */
export function touchedBy(log: Log, events: readonly LearnerEvent[]): Touched {
	const touched: Touched = { assessments: new Set(), practice: new Set() };
	const begun = (event: LearnerEvent) =>
		event.type === 'started' && touched.assessments.add(event.assessment);
	for (const event of events) {
		begun(event);
		if ('seed' in event) for (const told of log.attempts.get(event.seed) ?? []) begun(told.event);
		if (event.type === 'practised') touched.practice.add(event.item);
	}
	return touched;
}

/** Adds what follows in the order of arrival. */
export function addTo(log: Log, told: readonly Told[]): void {
	for (const one of told) {
		const { event, number } = one;
		log.number = Math.max(log.number, number);
		const at = timeOf(one);
		log.lastActive = Math.max(log.lastActive, at);
		const day = Math.floor(at / DAY);
		log.days.set(day, Math.max(log.days.get(day) ?? 0, at));
		if ('seed' in event) push(log.attempts, event.seed, one as Told<AttemptEvent>);
		else if (event.type === 'practised') push(log.practice, event.item, one as Told<Practised>);
		else if (event.type === 'reached') log.reached.add(event.lesson);
		else if (event.type === 'moved') stay(log.stays, at, event.position);
	}
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** Moves within a page make one stay; another device may tell of an earlier one. */
function stay(stays: Log['stays'], at: number, position: Position): void {
	const place = stays.findLastIndex((one) => one.at <= at) + 1;
	const same = (index: number) => {
		const other = stays[index]?.position;
		return other?.page === position.page && other.id === position.id;
	};
	if (same(place - 1)) return;
	if (same(place)) stays[place]!.at = at;
	else stays.splice(place, 0, { at, position });
}

/** Where the learner is, since when, and on how many days (UTC) something was done since; null before any move. */
export function whereIn({ stays, days }: Log) {
	const last = stays.at(-1);
	if (!last) return null;
	const { at: since, position } = last;
	const { page, id } = position;
	return { page, id, since, days: [...days.values()].filter((at) => at >= since).length };
}
