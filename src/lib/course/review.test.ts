import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, fullCourse, responseTo } from '../../../tests/fixtures/full-course.ts';
import { questions } from '../../../tests/fixtures/questions.ts';
import { decodeState, encodeState } from '../report/codec.ts';
import type { Item } from '../quiz/items.ts';
import { emptyRecord, recordOf, type Card, type LearnerEvent } from './progress.ts';
import { dayOf, MOST_A_DAY, review, scheduleOf, timeOf, todayOf } from './review.ts';

const course = fullCourse();
const [right, partly, missed] = [2, 1, 0].map((earned) => ({ earned, possible: 2 })) as [Mark, Mark, Mark];
type Mark = { earned: number; possible: number };
const anyMark = fc.constantFrom(right, partly, missed);

/** Reviews in a row, each so many days after the one before. */
const history = fc.array(fc.tuple(anyMark, fc.nat(400)), { minLength: 1, maxLength: 12 });
function after(steps: [Mark, number][], start = 700): Card {
	let day = start;
	return steps.reduce<Card | null>((card, [mark, wait]) => review(card, mark, (day += wait)), null)!;
}

const noon = (day: number) => ({ at: timeOf(day), offset: 0 });
const noBank = new Map<string, Item>();
const practised = (item: string, earned: number, at: number): LearnerEvent => {
	const response = responseTo(course, item, 1);
	return { type: 'practised', item, response, earned, possible: 2, seconds: 9, at };
};
const items = course.modules[0]!.lessons.flatMap((lesson) => lesson.items);
const [item, other] = items as [string, string];

describe('a card', () => {
	it('comes back tomorrow after a miss, and later the more often it was right', () => {
		const one = review(null, right, 700);
		const two = review(one, right, one.due);
		const three = review(two, right, two.due);
		const waits = [one, two, three].map(({ due, last }) => due - last);
		expect(waits).toEqual([3, 14, 57]);
		expect(review(three, missed, three.due).due - three.due).toBeLessThan(7);
		expect(review(null, missed, 700)).toMatchObject({ due: 701, last: 700, reps: 1, lapses: 0 });
	});

	it('is never due before it was last asked, and always within about a year', () => {
		fc.assert(
			fc.property(history, (steps) => {
				const { due, last } = after(steps);
				expect(due).toBeGreaterThan(last);
				expect(due - last).toBeLessThanOrEqual(366);
			})
		);
	});

	it('is due sooner after a miss than after a half right answer, and then sooner than after a right one', () => {
		fc.assert(
			fc.property(history, fc.nat(400), (steps, wait) => {
				const card = after(steps);
				const [sooner, between, later] = [missed, partly, right].map((mark) =>
					review(card, mark, card.last + wait)
				);
				expect(sooner!.due).toBeLessThan(between!.due);
				expect(between!.due).toBeLessThan(later!.due);
				expect(sooner!.stability).toBeLessThanOrEqual(later!.stability);
			})
		);
	});

	it('is the same for the same answers, and counts them', () => {
		fc.assert(
			fc.property(history, (steps) => {
				const card = after(steps);
				expect(after(structuredClone(steps))).toEqual(card);
				expect(card.reps).toBe(steps.length);
				expect(card.lapses).toBe(steps.slice(1).filter(([mark]) => mark === missed).length);
			})
		);
	});

	it('goes on alike after it was kept by a host', () => {
		fc.assert(
			fc.property(history, anyMark, fc.nat(400), (steps, mark, wait) => {
				const card = after(steps);
				const record = { ...emptyRecord(), cards: { [item]: card } };
				const read = decodeState(encodeState(record, course), course);
				const kept = 'record' in read ? read.record.cards[item] : undefined;
				expect(kept).toEqual(card);
				expect(review(kept!, mark, card.last + wait)).toEqual(review(card, mark, card.last + wait));
			})
		);
	});

	it('is not asked before its last time by a clock that was set back', () => {
		expect(review(review(null, right, 700), right, 650).last).toBe(700);
	});
});

describe('the schedule', () => {
	it('begins with the last try of a lesson’s question, on the day it was made', () => {
		const record = recordOf([practised(item, 2, timeOf(690)), practised(item, 0, timeOf(700))]);
		expect(scheduleOf(course, record, noBank, noon(705))).toEqual(
			new Map([[item, review(null, missed, 700)]])
		);
	});

	it('begins with the last answer in a submitted quiz, and not in a running one', () => {
		const { prompt, key } = questions.choice;
		const id = 'module-1-item-1';
		const bank = new Map([[id, { prompt: { ...prompt, id }, key }]]);
		const answered = (seed: number, choice: string, at: number): LearnerEvent[] => [
			{ type: 'started', assessment: 'module-1', seed, items: [id], at },
			{ type: 'answered', seed, item: id, response: { kind: 'choice', choice }, seconds: 5, at }
		];
		const submitted: LearnerEvent = {
			type: 'submitted',
			seed: 1,
			score: { num: 1, den: 1 },
			passed: true,
			at: timeOf(700)
		};
		const events = [...answered(1, 'sleep', timeOf(700)), submitted, ...answered(2, 'clock', timeOf(702))];
		const cards = scheduleOf(course, recordOf(events), bank, noon(705));
		expect(cards).toEqual(new Map([[id, review(null, right, 700)]]));
	});

	it('leaves out what was answered in an exam or before the course', () => {
		const { prompt, key } = questions.choice;
		const id = 'module-1-item-1';
		const bank = new Map([[id, { prompt: { ...prompt, id }, key }]]);
		for (const assessment of ['pretest', 'final-exam']) {
			const record = recordOf([
				{ type: 'started', assessment, seed: 1, items: [id], at: 1 },
				{
					type: 'answered',
					seed: 1,
					item: id,
					response: { kind: 'choice', choice: 'clock' },
					seconds: 5,
					at: 1
				},
				{ type: 'submitted', seed: 1, score: { num: 0, den: 1 }, passed: false, at: 1 }
			]);
			expect(record.attempts).toHaveLength(1);
			expect(scheduleOf(course, record, bank, noon(705)).size).toBe(0);
		}
	});

	it('holds what was answered at an unknown time as due today', () => {
		const record = recordOf([practised(item, 2, 0), practised(other, 0, 0)]);
		const cards = [...scheduleOf(course, record, noBank, noon(705)).values()];
		expect(cards.map(({ due, last }) => [due, last])).toEqual([
			[705, 702],
			[705, 704]
		]);
	});

	it('goes by the kept card, and moves it on by what was answered elsewhere since', () => {
		const card = review(review(null, right, 690), right, 700);
		const reviewed: LearnerEvent = {
			type: 'reviewed',
			item,
			card,
			response: responseTo(course, item, 1),
			earned: 2,
			possible: 2,
			seconds: 4,
			at: timeOf(700)
		};
		const before = recordOf([practised(item, 0, timeOf(690)), reviewed]);
		expect(scheduleOf(course, before, noBank, noon(702)).get(item)).toEqual(card);
		const since = recordOf([practised(item, 0, timeOf(701))], before);
		expect(scheduleOf(course, since, noBank, noon(702)).get(item)).toEqual(review(card, missed, 701));
	});

	it('gives each item a card that does not depend on the others', () => {
		fc.assert(
			fc.property(anyRecord(course), fc.nat(60), (record, days) => {
				const now = noon(days);
				const all = scheduleOf(course, record, noBank, now);
				for (const [id, card] of all) {
					const practice = { [id]: record.practice[id]! };
					expect(scheduleOf(course, { ...record, practice }, noBank, now).get(id)).toEqual(card);
				}
			})
		);
	});
});

describe('five minutes today', () => {
	const card = (due: number): Card => ({ due, last: 600, stability: 3, difficulty: 5, reps: 2, lapses: 0 });
	const cards = (dues: number[]) => new Map(dues.map((due, index) => [`item-${index}`, card(due)]));

	it('is at most six questions, the longest overdue first', () => {
		const { items: asked, next } = todayOf(
			emptyRecord(),
			cards([700, 699, 650, 701, 698, 697, 696, 695]),
			noon(700)
		);
		expect(asked).toEqual(['item-2', 'item-7', 'item-6', 'item-5', 'item-4', 'item-1']);
		expect(next).toBeNull();
	});

	it('has an order that is the same all day, whatever the order of cards, and another one tomorrow', () => {
		const many = cards(Array<number>(20).fill(690));
		const turned = new Map([...many].reverse());
		const asked = todayOf(emptyRecord(), many, noon(700)).items;
		expect(todayOf(emptyRecord(), turned, { at: timeOf(700) + 3_600_000, offset: 0 }).items).toEqual(asked);
		expect(todayOf(emptyRecord(), many, noon(701)).items).not.toEqual(asked);
	});

	it('counts what was reviewed today: nobody is asked for more than six a day', () => {
		const reviewedToday = (count: number) => ({
			...emptyRecord(),
			cards: Object.fromEntries(
				Array.from({ length: count }, (_, index) => [`done-${index}`, { ...card(720), last: 700 }])
			)
		});
		const due = cards(Array<number>(20).fill(690));
		expect(todayOf(reviewedToday(4), due, noon(700)).items).toHaveLength(2);
		expect(todayOf(reviewedToday(MOST_A_DAY), due, noon(700))).toEqual({ items: [], next: 701 });
	});

	it('names the next day when nothing is due, and none when nothing was ever answered', () => {
		expect(todayOf(emptyRecord(), cards([705, 703]), noon(700))).toEqual({ items: [], next: 703 });
		expect(todayOf(emptyRecord(), new Map(), noon(700))).toEqual({ items: [], next: null });
	});

	it('begins at the learner’s own midnight', () => {
		const lateInBerlin = { at: Date.UTC(2026, 0, 1, 22, 59), offset: -60 };
		expect(dayOf(lateInBerlin)).toBe(dayOf({ at: Date.UTC(2026, 0, 1, 12), offset: 0 }));
		expect(dayOf({ ...lateInBerlin, at: lateInBerlin.at + 60_000 })).toBe(dayOf(lateInBerlin) + 1);
		expect(dayOf({ at: Date.UTC(2024, 0, 1), offset: 0 })).toBe(0);
	});
});
