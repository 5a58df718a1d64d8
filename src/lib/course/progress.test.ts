import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvents, fullCourse, responseTo } from '../../../tests/fixtures/full-course.ts';
import { compare } from '../quiz/score.ts';
import {
	applyEvent,
	attemptsTaken,
	emptyRecord,
	MOST_COMMENTS,
	recordOf,
	type LearnerEvent
} from './progress.ts';

const course = fullCourse();
const item = 'module-1-item-1';
const started = (seed: number, assessment = 'module-1'): LearnerEvent => {
	return { type: 'started', assessment, seed, items: [item, 'module-1-item-2'], at: seed };
};
const answered = (seed: number, pick: number): LearnerEvent => {
	return { type: 'answered', seed, item, response: responseTo(course, item, pick), seconds: 4, at: 50 };
};
const submitted = (seed: number, num: number, passed = false): LearnerEvent => {
	return { type: 'submitted', seed, score: { num, den: 10 }, passed, at: 99 };
};

describe('a record', () => {
	it('counts every change once and nothing else', () => {
		fc.assert(
			fc.property(anyEvents(course), (events) => {
				events.reduce((record, event) => {
					const next = applyEvent(record, event);
					expect(next.revision).toBe(next === record ? record.revision : record.revision + 1);
					return next;
				}, emptyRecord());
			})
		);
	});

	it('keeps the card of a review as it is, and changes no result by it', () => {
		const card = { due: 720, last: 700, stability: 3.17, difficulty: 5.28, reps: 2, lapses: 1 };
		const response = responseTo(course, 'lesson-1-item-1', 1);
		const review = { item: 'lesson-1-item-1', response, earned: 0, possible: 1, seconds: 5, at: 9 };
		const record = recordOf([{ type: 'reviewed', ...review, card }]);
		expect(record).toEqual({ ...emptyRecord(), revision: 1, cards: { 'lesson-1-item-1': card } });
	});

	it('keeps comments as they were made, and one told twice once', () => {
		const said = (id: string, at: number): LearnerEvent => {
			return { type: 'commented', id, about: { course: true }, text: id, at };
		};
		const { comments, revision } = recordOf([said('a', 1), said('b', 2), said('a', 1)]);
		expect(comments).toEqual([
			{ id: 'a', about: { course: true }, text: 'a', at: 1 },
			{ id: 'b', about: { course: true }, text: 'b', at: 2 }
		]);
		expect(revision).toBe(2);
		const many = Array.from({ length: MOST_COMMENTS + 5 }, (_, index) => said(`c${index}`, index));
		expect(recordOf(many).comments.map(({ id }) => id)).toEqual(
			Array.from({ length: MOST_COMMENTS }, (_, index) => `c${index}`)
		);
	});

	it('is not changed in place', () => {
		fc.assert(
			fc.property(anyEvents(course), (events) => {
				events.reduce((record, event) => {
					const before = structuredClone(record);
					const next = applyEvent(record, event);
					expect(record).toEqual(before);
					return next;
				}, emptyRecord());
			})
		);
	});

	it('never loses a lesson, a try, a best score or a pass', () => {
		fc.assert(
			fc.property(anyEvents(course), (events) => {
				events.reduce((record, event) => {
					const next = applyEvent(record, event);
					expect(next.reached).toEqual(expect.arrayContaining(record.reached));
					for (const [id, best] of Object.entries(record.bests)) {
						expect(compare(next.bests[id]!.score, best.score)).toBeGreaterThanOrEqual(0);
						expect(next.bests[id]!.passed || !best.passed).toBe(true);
					}
					for (const [id, { first, tries }] of Object.entries(record.practice)) {
						expect(next.practice[id]!.first).toBe(first);
						expect(next.practice[id]!.tries).toBeGreaterThanOrEqual(tries);
					}
					return next;
				}, emptyRecord());
			})
		);
	});

	it('is the same object when an event repeats what is so already', () => {
		const place = { page: 'lesson', id: 'lesson-1', section: 'try-it' } as const;
		const question = { page: 'quiz', id: 'module-1', index: 2 } as const;
		for (const event of [
			{ type: 'reached', lesson: 'lesson-1', at: 1 },
			{ type: 'moved', position: place, at: 1 },
			{ type: 'moved', position: question, at: 1 }
		] as const) {
			const record = applyEvent(emptyRecord(), event);
			expect(applyEvent(record, { ...structuredClone(event), at: 2 })).toBe(record);
		}
	});

	it.each([
		{ page: 'lesson', id: 'lesson-1', section: null },
		{ page: 'lesson', id: 'lesson-2', section: 'try-it' },
		{ page: 'quiz', id: 'lesson-1', index: 0 }
	] as const)('changes when the place becomes $page $id', (position) => {
		const from = { page: 'lesson', id: 'lesson-1', section: 'try-it' } as const;
		const record = recordOf([{ type: 'moved', position: from, at: 1 }]);
		expect(applyEvent(record, { type: 'moved', position, at: 2 }).position).toEqual(position);
	});

	it('keeps the first and the last try of a practice item', () => {
		const tried = (earned: number, at: number): LearnerEvent => {
			const response = responseTo(course, item, at);
			return { type: 'practised', item, response, earned, possible: 2, seconds: at, at };
		};
		const { practice } = recordOf([tried(0, 1), tried(1, 2), tried(2, 3)]);
		expect(practice[item]).toMatchObject({
			first: { at: 1, earned: 0 },
			last: { at: 3, earned: 2 },
			tries: 3
		});
	});
});

describe('attempts', () => {
	it('are numbered one by one at each assessment', () => {
		const record = recordOf([
			started(5),
			submitted(5, 3),
			started(1),
			submitted(1, 4),
			started(9, 'exam'),
			started(7)
		]);
		expect(record.attempts.map(({ assessment, seed, ordinal }) => [assessment, ordinal, seed])).toEqual([
			['exam', 1, 9],
			['module-1', 1, 5],
			['module-1', 2, 1],
			['module-1', 3, 7]
		]);
		expect(attemptsTaken(record, 'module-1')).toBe(3);
		expect(attemptsTaken(record, 'module-2')).toBe(0);
	});

	it('go on counting after older ones were dropped', () => {
		const record = recordOf([started(1), submitted(1, 3), started(2), submitted(2, 3)]);
		const short = { ...record, attempts: record.attempts.slice(1) };
		expect(applyEvent(short, started(3)).attempts.map(({ ordinal }) => ordinal)).toEqual([2, 3]);
	});

	it('run one at a time at each assessment', () => {
		const record = recordOf([started(1)]);
		expect(applyEvent(record, started(2))).toBe(record);
		expect(applyEvent(record, started(2, 'module-2')).attempts).toHaveLength(2);
	});

	it('are not begun twice with the same seed', () => {
		const record = recordOf([started(1), submitted(1, 3)]);
		expect(applyEvent(record, started(1))).toBe(record);
	});

	it('keep their answers, and take none once submitted', () => {
		const record = recordOf([started(1), answered(1, 0), answered(1, 1), submitted(1, 5)]);
		expect(record.attempts[0]).toMatchObject({
			ordinal: 1,
			answers: { [item]: { tries: 2, response: responseTo(course, item, 1) } },
			result: { score: { num: 5, den: 10 } }
		});
		expect(applyEvent(record, answered(1, 2))).toBe(record);
		expect(applyEvent(record, submitted(1, 9, true))).toBe(record);
	});

	it('take no answer to an attempt that is not there', () => {
		const record = recordOf([started(1)]);
		expect(applyEvent(record, answered(2, 0))).toBe(record);
	});

	it('are told apart from one elsewhere with the same seed that was submitted', () => {
		const record = recordOf([started(1, 'exam'), submitted(1, 3), started(1), answered(1, 0)]);
		expect(record.attempts.map(({ answers }) => Object.keys(answers))).toEqual([[], [item]]);
	});

	it('keep when the first pass was, down to the quarter of an hour', () => {
		const at = Date.UTC(2026, 0, 2, 10, 44, 59);
		const passed = (seed: number, when: number): LearnerEvent[] => [
			started(seed),
			{ ...submitted(seed, 9, true), at: when } as LearnerEvent
		];
		const failed = [started(1), { ...submitted(1, 3), at } as LearnerEvent];
		expect(recordOf(failed).passedOn).toEqual({});
		const record = recordOf([...failed, ...passed(2, at), ...passed(3, at + 86_400_000)]);
		expect(record.passedOn).toEqual({ 'module-1': Date.UTC(2026, 0, 2, 10, 30) });
	});

	it('raise the best score, and a pass stays whatever follows', () => {
		const record = recordOf([
			...[started(1), submitted(1, 8, true)],
			...[started(2), submitted(2, 3)],
			...[started(3), submitted(3, 9, false)]
		]);
		expect(record.bests).toEqual({ 'module-1': { score: { num: 9, den: 10 }, passed: true } });
	});
});
