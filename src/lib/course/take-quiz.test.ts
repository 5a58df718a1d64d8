import { describe, expect, test } from 'vitest';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import type { Item } from '../quiz/items.ts';
import type { Rules } from './course.ts';
import { recordOf, type LearnerEvent } from './progress.ts';
import { attemptsLeft, judge, mayBeginAt, secondsUsed, startAttempt } from './take-quiz.ts';

const free: Rules = { attempts: null, waitHours: 0, minutesLimit: null };
const hour = 3_600_000;

function courseWith(exam: Partial<Rules>, quiz: Partial<Rules> = {}) {
	const course = fullCourse();
	return { ...course, policy: { ...course.policy, exam: { ...free, ...exam }, quiz: { ...free, ...quiz } } };
}
const course = courseWith({ attempts: 2, waitHours: 24 });
const exam = course.exam!;
const quiz = course.modules[0]!.quiz!;
const pretest = { ...exam, kind: 'pretest' as const, id: 'pretest' };

function sat(assessment: string, seed: number, at: number): LearnerEvent[] {
	return [
		{ type: 'started', assessment, seed, items: ['a'], at: at - 1 },
		{ type: 'submitted', seed, score: { num: 1, den: 2 }, passed: false, at }
	];
}

describe('policy', () => {
	test('counts attempts at the exam, and not those at a quiz', () => {
		const record = recordOf([...sat('exam', 1, 5), ...sat(quiz.id, 2, 6)]);
		expect(attemptsLeft(course, record, exam)).toBe(1);
		expect(attemptsLeft(course, record, quiz)).toBeNull();
		expect(attemptsLeft(course, recordOf([...sat('exam', 1, 5), ...sat('exam', 2, 6)]), exam)).toBe(0);
	});

	test('lets the next attempt begin so many hours after the last one ended', () => {
		expect(mayBeginAt(course, recordOf([]), exam)).toBe(0);
		expect(mayBeginAt(course, recordOf(sat('exam', 1, 5 * hour)), exam)).toBe(29 * hour);
		expect(mayBeginAt(course, recordOf([...sat('exam', 1, 5), ...sat('exam', 2, 9 * hour)]), exam)).toBe(
			33 * hour
		);
	});

	test('makes nobody wait for an attempt whose end is not known', () => {
		expect(mayBeginAt(course, recordOf(sat('exam', 1, 0)), exam)).toBe(0);
	});

	test('holds nothing against the pre-test', () => {
		const record = recordOf([...sat('pretest', 1, 5), ...sat('pretest', 2, 6), ...sat('pretest', 3, 7)]);
		expect(attemptsLeft(course, record, pretest)).toBeNull();
		expect(mayBeginAt(course, record, pretest)).toBeLessThan(hour);
	});
});

test('an attempt takes its items from the rows, and other ones the next time', () => {
	const first = startAttempt(exam, recordOf([]), 7, 1);
	if (first.type !== 'started') throw new Error('No attempt was started.');
	expect(first.items).toHaveLength(exam.draw);
	const again = startAttempt(exam, recordOf([first, { ...sat('exam', 7, 9)[1]! }]), 8, 10);
	if (again.type !== 'started') throw new Error('No attempt was started.');
	expect(again.items.filter((id) => first.items.includes(id))).toEqual([]);
});

test('the time of an attempt is what its questions were in view', () => {
	const response = { kind: 'choice' as const, choice: 'x' };
	const record = recordOf([
		{ type: 'started', assessment: 'exam', seed: 1, items: ['a', 'b'], at: 1 },
		{ type: 'answered', seed: 1, item: 'a', response, seconds: 30, at: 2 },
		{ type: 'answered', seed: 1, item: 'b', response, seconds: 12, at: 3 },
		{ type: 'answered', seed: 1, item: 'a', response, seconds: 41, at: 4 }
	]);
	expect(secondsUsed(record.attempts[0]!)).toBe(53);
});

test('a question that left the course counts neither for an attempt nor against it', () => {
	const item = (id: string): Item => ({
		prompt: {
			id,
			kind: 'choice',
			stem: id,
			objective: 'LO1',
			difficulty: 1,
			options: [{ id: 'x', text: 'x' }]
		},
		key: { kind: 'choice', correct: 'x', rationale: '', sources: [], feedback: {} }
	});
	const answered = (id: string) =>
		({
			type: 'answered',
			seed: 1,
			item: id,
			response: { kind: 'choice', choice: 'x' },
			seconds: 9,
			at: 2
		}) as const;
	const record = recordOf([
		{ type: 'started', assessment: quiz.id, seed: 1, items: ['kept', 'open', 'gone'], at: 1 },
		answered('kept'),
		answered('gone')
	]);
	const bank = new Map(['kept', 'open'].map((id) => [id, item(id)]));
	expect(judge(course, quiz, record.attempts[0]!, bank).score).toEqual({ num: 1, den: 2 });
});
