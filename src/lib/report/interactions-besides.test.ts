// Urgency and confidence as hosts are told them, after the answer they belong to.

import { describe, expect, test } from 'vitest';
import { emergency, questions } from '../../../tests/fixtures/questions.ts';
import { choice } from '../../../tests/lms/story.ts';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import { emptyRecord, recordOf, type LearnerEvent } from '../course/progress.ts';
import { mark } from '../quiz/grade.ts';
import type { Item, Response } from '../quiz/items.ts';
import { interaction12, interaction2004 } from './interactions.ts';
import { interactionsOf } from './interactions-of.ts';
import type { Interaction } from './port.ts';

const in12 = (interaction: Interaction) => Object.fromEntries(interaction12(interaction));
const in2004 = (interaction: Interaction) => Object.fromEntries(interaction2004(interaction));

const { prompt, key } = emergency;
const response: Response = {
	kind: 'choice',
	choice: 'clock',
	triage: { urgency: 'orange', confidence: 'fairly' }
};
const { besides = [], ...points } = mark(emergency, response)!;
const own: Interaction = { ...choice, ...points, prompt, key, response, parts: ['clock', 'hold', 'log'] };
const [urgency, confidence] = besides.map(({ suffix, ...told }): Interaction => ({
	...own,
	...told,
	id: `${own.id}.${suffix}`
}));

describe('an item that also asks how urgent it is', () => {
	test('tells the urgency as a choice of four, with the right one', () => {
		expect(in12(urgency!)).toMatchObject({
			id: `${own.id}.urgency`,
			type: 'choice',
			student_response: 'b',
			'correct_responses.0.pattern': 'a',
			result: '0.25'
		});
		expect(in2004(urgency!)).toMatchObject({
			type: 'choice',
			learner_response: 'orange',
			'correct_responses.0.pattern': 'red',
			result: '0.25'
		});
	});

	test('tells the confidence as a rating that is neither right nor wrong', () => {
		const [twelve, four] = [in12(confidence!), in2004(confidence!)];
		expect(twelve).toMatchObject({ type: 'likert', student_response: 'b', result: 'neutral' });
		expect(four).toMatchObject({ type: 'likert', learner_response: 'fairly', result: 'neutral' });
		for (const told of [twelve, four]) expect(told).not.toHaveProperty(['correct_responses.0.pattern']);
	});

	test('tells its own question as if nothing else had been asked', () => {
		expect(in12(own)).toMatchObject({ student_response: 'a', result: 'correct', weighting: '1' });
	});
});

describe('the list of answers', () => {
	const course = fullCourse();
	const [lesson] = course.modules.flatMap(({ lessons }) => lessons);
	const [first, second] = lesson!.items;
	const bank = new Map<string, Item>([
		[first!, { prompt: { ...prompt, id: first! }, key }],
		[second!, questions.choice as Item]
	]);
	const practised = (item: string, given: Response, at: number): LearnerEvent => ({
		type: 'practised',
		item,
		response: given,
		earned: 1,
		possible: 1,
		seconds: 9,
		at
	});

	test('has urgency and confidence right after their answer, and only grows at its end', () => {
		const one = practised(first!, response, 10);
		const two = practised(second!, { kind: 'choice', choice: 'sleep' }, 20);
		const ids = (events: LearnerEvent[]) =>
			interactionsOf(course, recordOf(events, emptyRecord()), bank, mark).map(({ id }) => id);
		const before = ids([one]);
		const answer = `${lesson!.id}.${first}.1`;
		expect(before).toEqual([answer, `${answer}.urgency`, `${answer}.confidence`]);
		expect(ids([one, two])).toEqual([...before, `${lesson!.id}.${second}.1`]);
	});

	test('has answers given on another device, at the time when their attempt is submitted here', () => {
		const quiz = course.modules[0]!.quiz!.id;
		const answered = (item: string, given: Response, at: number): LearnerEvent => ({
			...{ type: 'answered', seed: 5, item, response: given, seconds: 9, at }
		});
		const events: LearnerEvent[] = [
			{ type: 'started', assessment: quiz, seed: 5, items: [first!, second!], at: 0 },
			// What comes back from a host has no times.
			answered(first!, response, 0),
			answered(second!, { kind: 'choice', choice: 'sleep' }, 20),
			{ type: 'submitted', seed: 5, score: { num: 1, den: 2 }, passed: false, at: 30 }
		];
		const told = interactionsOf(course, recordOf(events), bank, mark);
		expect(told.map(({ id, at }) => [id, at])).toEqual([
			...['', '.urgency', '.confidence'].map((suffix) => [`${quiz}.${first}.1${suffix}`, 30]),
			[`${quiz}.${second}.1`, 20]
		]);
		const elsewhere = events.map((event) => ({ ...event, at: 0 }));
		expect(interactionsOf(course, recordOf(elsewhere), bank, mark)).toEqual([]);
	});
});
