// What one made-up learner does in the course, from joining to where it ended: lessons with their questions, quizzes
// again until they are passed, and the exam at the end.

import type { AssessmentInfo, LessonInfo } from '../../lib/course/course.ts';
import { applyEvent, emptyRecord, type LearnerEvent } from '../../lib/course/progress.ts';
import { runningAttempt, startAttempt, submitAttempt } from '../../lib/course/take-quiz.ts';
import { grade } from '../../lib/quiz/grade.ts';
import type { ItemId } from '../../lib/quiz/items.ts';
import type { CourseBank } from '../../lib/server/course-bank.ts';
import type { Answerer, Mind, Planted } from './answers.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { Person } from './people.ts';
import { doubtAbout, evaluationOf, problemWith } from './voices.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Failed attempts after which a learner goes on without a pass. */
const PATIENCE = 4;
/** An exam with all its attempts is over by then. */
export const EXAM = 2 * DAY;
/** What a lesson's own questions come too early for, in abilities. */
const UNTAUGHT = 1;
/** What one failed attempt teaches, in abilities. */
const TAUGHT = 0.7;

/** Done at one go: what the learner's page tells at its end, or the exam. */
export type Deed =
	| { type: 'told'; events: [LearnerEvent, ...LearnerEvent[]] }
	/** Taken again on later days until it is passed. */
	| { type: 'exam'; at: number };

export interface Setting {
	bank: CourseBank;
	planted: Planted;
	answer: Answerer;
	seed: number;
	/** Epoch milliseconds. */
	now: number;
	joinedAt: number;
	dueAt: number;
}

type Step = { type: 'lesson'; lesson: LessonInfo } | { type: 'test'; test: AssessmentInfo };

const stepsIn = ({ course }: CourseBank): Step[] => [
	...course.modules.flatMap(({ lessons, quiz }): Step[] => [
		...lessons.map((lesson): Step => ({ type: 'lesson', lesson })),
		...(quiz ? [{ type: 'test', test: quiz } as const] : [])
	]),
	...(course.exam ? [{ type: 'test', test: course.exam } as const] : [])
];

/** In the order of time, none later than now. */
export function journeyOf(setting: Setting, person: Person): Deed[] {
	const chance = chanceOf(setting.seed, `journey ${person.number}`);
	const steps = stepsIn(setting.bank);
	const { taken, from, to } = planOf(setting, person, steps, chance);
	const teller = tellerOf(setting, person, chance);
	let at = Math.round(from);
	for (const [index, step] of steps.slice(0, taken).entries()) {
		at = Math.max(at + 5 * MINUTE, dayTime(from + ((to - from) * index) / taken, chance));
		at = step.type === 'lesson' ? teller.lesson(step.lesson, at) : teller.test(step.test, at);
	}
	const next = steps[taken];
	if (person.fate === 'stuck' && next?.type === 'lesson') teller.visits(next.lesson, setting.now);
	if (person.fate === 'failing' && next?.type === 'test')
		teller.fails(next.test, Math.max(at, Math.round(to)));
	if (taken === steps.length && chance.happens(0.35)) teller.evaluates(at + HOUR);
	return notAfter(teller.deeds(), setting.now - Math.round(chance.between(4 * MINUTE, 5 * HOUR)));
}

/** How many steps are taken, and between which times. */
function planOf(
	{ now, joinedAt, dueAt }: Setting,
	{ fate, ability }: Person,
	steps: readonly Step[],
	chance: Chance
): { taken: number; from: number; to: number } {
	const from = joinedAt + DAY * chance.between(0.2, 3);
	const upTo = (low: number, high: number) => Math.floor(steps.length * chance.between(low, high));
	const places = (type: Step['type'], taken: number) =>
		steps.findIndex((step, index) => index >= taken && step.type === type);
	switch (fate) {
		case 'absent':
			return { taken: 0, from, to: from };
		case 'late':
			return { taken: upTo(0.3, 0.95), from, to: now - DAY * chance.between(0, 3) };
		case 'idle':
			return { taken: upTo(0.08, 0.6), from, to: now - DAY * chance.between(16, 28) };
		case 'stuck':
			return { taken: places('lesson', upTo(0.1, 0.6)), from, to: now - DAY * chance.between(14, 18) };
		case 'failing':
			return { taken: places('test', upTo(0.1, 0.6)), from, to: now - DAY * chance.between(3, 9) };
		default: {
			// The abler are through sooner.
			const early = Math.min(20, Math.max(0, 6 + 4 * ability + 4 * chance.normal()));
			return { taken: steps.length, from, to: dueAt - DAY * (1 + early) };
		}
	}
}

/** On the same day between eight and eight. */
const dayTime = (at: number, chance: Chance) =>
	Math.floor(at / DAY) * DAY + Math.round(HOUR * chance.between(8, 20));

function tellerOf(setting: Setting, person: Person, chance: Chance) {
	const { bank, planted, answer } = setting;
	const told: Deed[] = [];
	const tell = (events: LearnerEvent[]) => {
		const [first, ...rest] = events;
		if (first) told.push({ type: 'told', events: [first, ...rest] });
	};
	const seconds = (item: ItemId): number => {
		const words = bank.items.get(item)!.prompt.stem.split(' ').length;
		return Math.max(4, Math.round((12 + words * 0.6) * person.pace * Math.exp(0.4 * chance.normal())));
	};

	const isLong = (item: ItemId) =>
		bank.items.get(item)!.prompt.kind === 'log' || chanceOf(setting.seed, `long ${item}`).happens(0.02);

	function practise(item: ItemId, from: number): { events: LearnerEvent[]; at: number } {
		const events: LearnerEvent[] = [];
		let at = from;
		const key = bank.items.get(item)!.key;
		for (let tries = 1; tries <= 2; tries++) {
			const mind = { ...person, ability: person.ability - UNTAUGHT + (tries - 1) * 2 };
			const response = answer(mind, item, chance);
			const judged = grade(key, response);
			if (judged.type !== 'scored') break;
			const { earned, possible } = judged;
			const time = seconds(item);
			at += time * 1000;
			events.push({ type: 'practised', item, response, earned, possible, seconds: time, at });
			if (earned === possible || chance.happens(0.3)) break;
		}
		return { events, at };
	}

	function lesson({ id, sections, items }: LessonInfo, from: number): number {
		const events: LearnerEvent[] = [];
		let at = from;
		for (const section of [null, ...sections.map((one) => one.id).slice(1)]) {
			events.push({ type: 'moved', position: { page: 'lesson', id, section }, at });
			at += Math.round(MINUTE * person.pace * chance.between(0.5, 3));
		}
		for (const item of items) {
			const tried = practise(item, at);
			events.push(...tried.events);
			({ at } = tried);
			if (chance.happens(0.0006)) events.push(problemWith(item, (at += 40_000), chance));
		}
		events.push({ type: 'reached', lesson: id, at: (at += 20_000) });
		tell(events);
		return at;
	}

	/** Whether this learner only clicks through it at first. */
	const hurries = ({ id }: AssessmentInfo) =>
		person.fate === 'hasty' && chanceOf(setting.seed, `hurry ${person.number} ${id}`).happens(0.3);

	/** One attempt. `hasty`: within fewer seconds than it has questions. */
	function attempt(
		test: AssessmentInfo,
		record: ReturnType<typeof emptyRecord>,
		mind: Mind,
		from: number,
		hasty = false
	) {
		const events: LearnerEvent[] = [];
		let at = from;
		const add = (event: LearnerEvent) => {
			events.push(event);
			record = applyEvent(record, event);
			return event;
		};
		add({ type: 'moved', position: { page: 'quiz', id: test.id, index: 0 }, at });
		add(startAttempt(test, record, seedFor(test, record, at), at));
		const { seed, items } = runningAttempt(record, test.id)!;
		for (const item of items) {
			// Few leave a question: those who know least, and all more often one that is long to answer.
			if (chance.happens((mind.ability < -1 ? 0.02 : 0.003) * (isLong(item) ? 8 : 1))) continue;
			const time = hasty ? 0 : seconds(item);
			at += hasty ? 300 : time * 1000 + 2000;
			// Of some nobody knows how long they were in view.
			const known = chance.happens(0.004) ? 0 : time;
			add({ type: 'answered', seed, item, response: answer(mind, item, chance), seconds: known, at });
		}
		const running = runningAttempt(record, test.id)!;
		const end = add(submitAttempt(bank.course, test, running, bank.items, (at += hasty ? 300 : 15_000)));
		const passed = end.type === 'submitted' && end.passed;
		const able = person.ability > 0.8 && items.includes(planted.item);
		if (able && !hasty && chance.happens(0.12)) events.push(doubtAbout(planted.item, (at += 90_000), chance));
		tell(events);
		return { record, passed, at };
	}

	/** Most meet the planted question at their first attempt, so that a small class shows what is wrong with it. */
	function seedFor(test: AssessmentInfo, record: ReturnType<typeof emptyRecord>, at: number): number {
		let seed = chance.whole();
		const pool = test.rows.find(({ pool }) => pool.includes(planted.item));
		if (!pool || record.attempts.length > 0 || chance.happens(0.1)) return seed;
		for (let tries = 0; tries < 40; tries++) {
			const started = startAttempt(test, record, seed, at);
			if (started.type === 'started' && started.items.includes(planted.item)) break;
			seed = chance.whole();
		}
		return seed;
	}

	function test(test: AssessmentInfo, from: number): number {
		if (test.kind === 'exam') {
			told.push({ type: 'exam', at: from });
			return from + EXAM;
		}
		let record = emptyRecord();
		let at = from;
		for (let tries = 0; tries < PATIENCE; tries++) {
			const mind = { ...person, ability: person.ability + tries * TAUGHT };
			const done = attempt(test, record, mind, at, tries === 0 && hurries(test));
			({ record, at } = done);
			if (done.passed) break;
			at += Math.round(MINUTE * chance.between(10, 90));
		}
		return at;
	}

	return {
		lesson,
		test,
		/** Comes back to the same lesson and does not get through. */
		visits({ id, items }: LessonInfo, now: number) {
			for (const days of [12, 9, 6, 2]) {
				const at = dayTime(now - DAY * days, chance);
				const stay: LearnerEvent = { type: 'moved', position: { page: 'lesson', id, section: null }, at };
				tell([stay, ...(items[0] ? practise(items[0], at + 3 * MINUTE).events : [])]);
			}
		},
		/** Two or three times, below the pass mark each time. */
		fails(test: AssessmentInfo, from: number) {
			let record = emptyRecord();
			let at = from;
			for (let tries = 0; tries < (chance.happens(0.3) ? 3 : 2); tries++) {
				({ record, at } = attempt(test, record, { ...person, ability: -3 }, at));
				at += Math.round(HOUR * chance.between(1, 20));
			}
		},
		evaluates: (at: number) => tell([evaluationOf(person.ability, at, chance)]),
		deeds: () => told
	};
}

/** What would be in the future is done that much earlier, and all before it too. */
function notAfter(deeds: Deed[], latest: number): Deed[] {
	const last = deeds.at(-1);
	const over = (last ? (last.type === 'exam' ? last.at + EXAM : last.events.at(-1)!.at) : 0) - latest;
	if (over <= 0) return deeds;
	return deeds.map((deed) =>
		deed.type === 'exam'
			? { ...deed, at: deed.at - over }
			: {
					...deed,
					events: deed.events.map((event) => ({ ...event, at: event.at - over })) as typeof deed.events
				}
	);
}
