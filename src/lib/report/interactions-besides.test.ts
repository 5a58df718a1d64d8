// Urgency and confidence as hosts are told them, after the answer they belong to.

import { describe, expect, test } from 'vitest';
import { emergency, questions } from '../../../tests/fixtures/questions.ts';
import { choice } from '../../../tests/lms/story.ts';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import { emptyRecord, recordOf, type LearnerEvent } from '../course/progress.ts';
import { mark } from '../quiz/grade.ts';
import type { Item, Response } from '../quiz/items.ts';
import { interaction12, interaction2004 } from './interactions.ts';
import { interactionsOf, MOST_INTERACTIONS } from './interactions-of.ts';
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

	test('stays within what every host has room for', () => {
		const items = Array.from({ length: 120 }, (_, n) => `item-${n}`);
		const wide = {
			...course,
			modules: [{ ...course.modules[0]!, lessons: [{ ...lesson!, items }] }],
			numbers: Object.fromEntries(items.map((id) => [id, course.numbers[first!]!]))
		};
		const record = recordOf(
			items.map((id, n) => practised(id, response, n + 1)),
			emptyRecord()
		);
		const all = new Map<string, Item>(items.map((id) => [id, { prompt: { ...prompt, id }, key }]));
		expect(interactionsOf(wide, record, all, mark)).toHaveLength(MOST_INTERACTIONS);
	});
});
