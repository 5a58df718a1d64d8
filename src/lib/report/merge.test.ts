import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anyDevices,
	anyEvents,
	anyRecord,
	fullCourse,
	responseTo
} from '../../../tests/fixtures/full-course.ts';
import { compare } from '../quiz/score.ts';
import {
	emptyRecord,
	MOST_COMMENTS,
	type LearnerEvent,
	type LearnerRecord,
	recordOf
} from '../course/progress.ts';
import { decodeState, encodeState } from './codec.ts';
import { mergeRecords } from './merge.ts';

const course = fullCourse();
const here = anyRecord(course);
/** How long a host's copy may be; 0 keeps the least there is. */
const room = fc.constantFrom(Infinity, 400, 200, 0);
/** Three devices with nothing, or with an earlier record, in common. */
const devices = fc.oneof(
	fc.tuple(here, anyRecord(course, 1_000_000), anyRecord(course, 2_000_000)),
	anyDevices(course, 3) as fc.Arbitrary<[LearnerRecord, LearnerRecord, LearnerRecord]>
);

/** What must be the same in whatever order copies meet. */
function lasting({ reached, practice, attempts, bests, passedOn, cards }: LearnerRecord) {
	const submitted = attempts.filter(({ result }) => result);
	// Numbers of attempts that two devices counted alike depend on the order of meeting.
	return {
		reached,
		practice,
		bests,
		passedOn,
		cards,
		submitted: new Map(submitted.map((a) => [a.seed, { ...a, ordinal: 0 }]))
	};
}

const comments = fc
	.uniqueArray(fc.nat(150), { maxLength: MOST_COMMENTS })
	.map((ids) =>
		recordOf(
			ids
				.sort((a, b) => a - b)
				.map((id) => ({ type: 'commented', id: `${id}`, about: { course: true }, text: '', at: id >> 1 }))
		)
	);

describe('merging', () => {
	it('unites comments, the oldest first, in whatever order copies meet', () => {
		fc.assert(
			fc.property(comments, comments, comments, (a, b, c) => {
				const ab = mergeRecords(a, b).comments;
				expect(ab).toEqual(mergeRecords(b, a).comments);
				expect(mergeRecords(a, structuredClone(a))).toEqual(a);
				const either = [...a.comments, ...b.comments].map(({ id }) => id);
				expect(ab.length).toBe(Math.min(MOST_COMMENTS, new Set(either).size));
				expect(ab.map(({ at }) => at)).toEqual(ab.map(({ at }) => at).sort((x, y) => x - y));
				expect(mergeRecords(mergeRecords(a, b), c).comments).toEqual(
					mergeRecords(a, mergeRecords(b, c)).comments
				);
			})
		);
	});

	it('gives the same in either order', () => {
		fc.assert(
			fc.property(devices, ([a, b]) => {
				expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
			})
		);
	});

	it('gives the same for three copies, whichever two meet first', () => {
		fc.assert(
			fc.property(devices, ([a, b, c]) => {
				const one = mergeRecords(mergeRecords(a, b), c);
				const other = mergeRecords(a, mergeRecords(b, c));
				expect(lasting(one)).toEqual(lasting(other));
			})
		);
	});

	it('changes nothing when both are the same, or one holds all of the other', () => {
		fc.assert(
			fc.property(devices, ([a, b]) => {
				expect(mergeRecords(a, structuredClone(a))).toEqual(a);
				const both = mergeRecords(a, b);
				expect(mergeRecords(both, a)).toEqual(both);
				expect(mergeRecords(b, both)).toEqual(both);
			})
		);
	});

	it('changes nothing when one is an earlier state of the other', () => {
		fc.assert(
			fc.property(anyEvents(course), fc.nat(60), (events, length) => {
				const later = recordOf(events);
				expect(mergeRecords(recordOf(events.slice(0, length)), later)).toEqual(later);
			})
		);
	});

	it('changes nothing when one is what a host gave back of the other', () => {
		fc.assert(
			fc.property(here, room, (record, limit) => {
				const decoded = decodeState(encodeState(record, course, limit), course);
				if (decoded.type !== 'ok') throw new Error(decoded.type);
				expect(mergeRecords(decoded.record, record)).toEqual(record);
			})
		);
	});

	it('keeps what only one host copy had room for, and times that no host keeps', () => {
		fc.assert(
			fc.property(here, room, (record, limit) => {
				const copy = (most: number) => {
					const decoded = decodeState(encodeState(record, course, most), course);
					if (decoded.type !== 'ok') throw new Error(decoded.type);
					return decoded.record;
				};
				expect(mergeRecords(copy(limit), copy(Infinity))).toEqual(copy(Infinity));
				const later = { ...copy(limit), revision: record.revision + 5 };
				expect(mergeRecords(later, record)).toMatchObject({
					...record,
					revision: expect.any(Number) as number
				});
			})
		);
	});

	it('never lowers or loses anything that was finished', () => {
		fc.assert(
			fc.property(devices, ([a, b]) => {
				const both = mergeRecords(a, b);
				for (const one of [a, b]) {
					expect(both.reached).toEqual(expect.arrayContaining(one.reached));
					for (const [id, best] of Object.entries(one.bests)) {
						expect(compare(both.bests[id]!.score, best.score)).toBeGreaterThanOrEqual(0);
						expect(both.bests[id]!.passed || !best.passed).toBe(true);
					}
					for (const [item, { tries }] of Object.entries(one.practice))
						expect(both.practice[item]!.tries).toBeGreaterThanOrEqual(tries);
					for (const { seed, result } of one.attempts) {
						const score = both.attempts.find((attempt) => attempt.seed === seed)?.result?.score;
						if (result) expect(compare(score ?? { num: -1, den: 1 }, result.score)).toBeGreaterThanOrEqual(0);
					}
				}
			})
		);
	});

	it('keeps one running attempt an assessment and numbers attempts without a repeat', () => {
		fc.assert(
			fc.property(devices, ([a, b]) => {
				const { attempts } = mergeRecords(a, b);
				for (const { id } of course.modules) {
					const own = attempts.filter(({ assessment }) => assessment === id);
					expect(own.filter(({ result }) => !result).length).toBeLessThanOrEqual(1);
					const ordinals = own.map(({ ordinal }) => ordinal);
					expect(ordinals).toEqual([...new Set(ordinals)].sort((x, y) => x - y));
				}
			})
		);
	});

	it('raises the revision above both when there is something new in either', () => {
		const a = recordOf([{ type: 'reached', lesson: 'lesson-1', at: 1 }]);
		const b = recordOf([{ type: 'reached', lesson: 'lesson-2', at: 1 }]);
		expect(mergeRecords(a, b)).toMatchObject({ revision: 2, reached: ['lesson-1', 'lesson-2'] });
	});
});

describe('merging cards and dates of passes', () => {
	const card = { due: 720, last: 700, stability: 3.17, difficulty: 5.28, reps: 4, lapses: 1 };
	const withCard = (change: Partial<typeof card>) => ({
		...emptyRecord(),
		cards: { 'lesson-1-item-1': { ...card, ...change } }
	});

	it('takes the card that was reviewed more often, then the one reviewed later', () => {
		const often = withCard({ reps: 5, last: 690 });
		expect(mergeRecords(withCard({ last: 710 }), often).cards).toEqual(often.cards);
		expect(mergeRecords(often, withCard({ last: 710 })).cards).toEqual(often.cards);
		const later = withCard({ last: 710, due: 711 });
		expect(mergeRecords(later, withCard({})).cards).toEqual(later.cards);
	});

	it('keeps the cards of both', () => {
		const other = { ...emptyRecord(), cards: { 'lesson-2-item-1': card } };
		expect(Object.keys(mergeRecords(withCard({}), other).cards)).toHaveLength(2);
	});

	it('takes the earlier of two passes', () => {
		const passed = (passedOn: Record<string, number>) => ({ ...emptyRecord(), passedOn });
		const merged = mergeRecords(
			passed({ exam: 1_800_000 }),
			passed({ exam: 900_000, 'module-1': 2_700_000 })
		);
		expect(merged.passedOn).toEqual({ exam: 900_000, 'module-1': 2_700_000 });
	});
});

describe('merging two devices', () => {
	const item = 'module-1-item-1';
	const other = 'module-1-item-2';
	const started: LearnerEvent = {
		type: 'started',
		assessment: 'module-1',
		seed: 7,
		items: [item, other],
		at: 1
	};
	const answered = (id: string, pick: number, at: number): LearnerEvent => {
		return { type: 'answered', seed: 7, item: id, response: responseTo(course, id, pick), seconds: 9, at };
	};
	const submitted = (num: number): LearnerEvent => {
		return { type: 'submitted', seed: 7, score: { num, den: 2 }, passed: num === 2, at: 9 };
	};

	it('unites the answers of the same running attempt, the one tried more often for the same question', () => {
		const phone = recordOf([started, answered(item, 0, 2), answered(item, 1, 3)]);
		const desk = recordOf([started, answered(item, 2, 8), answered(other, 0, 9)]);
		const [attempt] = mergeRecords(phone, desk).attempts;
		expect(attempt?.answers[item]).toMatchObject({ response: responseTo(course, item, 1), tries: 2 });
		expect(attempt?.answers[other]).toMatchObject({ tries: 1 });
	});

	it('takes an attempt as it was submitted, not what another device added to it', () => {
		const phone = recordOf([started, answered(item, 0, 2), submitted(1)]);
		const desk = recordOf([started, answered(item, 1, 3), answered(other, 0, 4), answered(other, 1, 5)]);
		const [attempt] = mergeRecords(desk, phone).attempts;
		expect(attempt?.answers).toEqual(phone.attempts[0]?.answers);
		expect(attempt?.result).toEqual(phone.attempts[0]?.result);
	});

	it('takes place and running attempt of the higher revision', () => {
		const place = { page: 'lesson', id: 'lesson-2', section: null } as const;
		const phone = recordOf([started, answered(item, 0, 2), { type: 'moved', position: place, at: 3 }]);
		const desk = recordOf([{ ...started, seed: 8 }, { ...answered(item, 0, 2), seed: 8 } as LearnerEvent]);
		const both = mergeRecords(desk, phone);
		expect(both.position).toEqual(place);
		expect(both.attempts.map(({ seed }) => seed)).toEqual([7]);
	});

	it('takes the place of the other when the higher revision has none', () => {
		const place = { page: 'lesson', id: 'lesson-2', section: null } as const;
		const phone = recordOf([{ type: 'moved', position: place, at: 3 }]);
		expect(mergeRecords(recordOf([started, answered(item, 0, 2)]), phone).position).toEqual(place);
	});

	it('keeps a running attempt beside one that the other device submitted', () => {
		const desk = recordOf([started, answered(item, 0, 2), answered(item, 1, 3), answered(item, 2, 4)]);
		const phone = recordOf([started, submitted(1), { ...started, seed: 8 }]);
		const both = mergeRecords(desk, phone);
		expect(both.attempts.map(({ seed, result }) => [seed, result !== null])).toEqual([
			[7, true],
			[8, false]
		]);
	});

	it('keeps the numbers of submitted attempts, which were reported, and moves the running one', () => {
		const next = (seed: number): LearnerEvent => ({ ...started, seed }) as LearnerEvent;
		const done = (seed: number): LearnerEvent => ({ ...submitted(1), seed }) as LearnerEvent;
		const desk = recordOf([next(1), done(1), next(2)]);
		const phone = recordOf([next(1), done(1), next(3), done(3)]);
		expect(mergeRecords(desk, phone).attempts.map(({ seed, ordinal }) => [seed, ordinal])).toEqual([
			[1, 1],
			[3, 2],
			[2, 3]
		]);
	});

	it('keeps the higher of two results with its own answers, however many the other has', () => {
		const result = (num: number): LearnerEvent =>
			({ ...submitted(0), score: { num, den: 9 } }) as LearnerEvent;
		const phone = recordOf([started, answered(item, 0, 2), result(3)]);
		const desk = recordOf([started, answered(item, 1, 2), answered(other, 0, 3), result(2)]);
		expect(mergeRecords(desk, phone).attempts[0]).toEqual(phone.attempts[0]);
	});

	it('keeps the higher of two results of one attempt', () => {
		const both = mergeRecords(recordOf([started, submitted(2)]), recordOf([started, submitted(1)]));
		expect(both.bests['module-1']).toEqual({ score: { num: 2, den: 2 }, passed: true });
		expect(both.attempts[0]?.result).toMatchObject({ score: { num: 2, den: 2 }, passed: true });
	});

	it('takes the earlier first try and the later last try of a practice item', () => {
		const practice = 'lesson-1-item-1';
		const tried = (earned: number, at: number): LearnerEvent => {
			const response = responseTo(course, practice, at);
			return { type: 'practised', item: practice, response, earned, possible: 1, seconds: 5, at };
		};
		const phone = recordOf([tried(0, 10), tried(0, 30)]);
		const desk = recordOf([tried(1, 20), tried(1, 40)]);
		expect(mergeRecords(desk, phone).practice[practice]).toMatchObject({
			first: { at: 10 },
			last: { at: 40 },
			tries: 2
		});
	});

	it('keeps a record whole beside an empty one', () => {
		const phone = recordOf([started]);
		expect(mergeRecords(emptyRecord(), phone)).toBe(phone);
	});
});
