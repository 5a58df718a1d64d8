// Samples of answers: each earns what its name says, for every kind.

import { describe, expect, it } from 'vitest';
import { questions } from '../../../tests/fixtures/questions.ts';
import { grade } from './grade.ts';
import type { Item, Response } from './items.ts';
import { kinds, type Kind } from './kinds.ts';
import { sampleResponses } from './samples.ts';

const earned = ({ key }: Item, response: Response) => {
	const judged = grade(key, response);
	return judged.type === 'scored' ? judged.earned / judged.possible : null;
};

describe('sampleResponses', () => {
	it.each(Object.keys(kinds) as Kind[])('finds a right and a wrong answer to a %s', (kind) => {
		const item = questions[kind] as Item;
		const { right, wrong } = sampleResponses(item);
		expect([earned(item, right), earned(item, wrong)]).toEqual([1, 0]);
	});

	it.each(['multiple', 'order', 'match'] as const)('finds a partly right answer to a %s', (kind) => {
		const { partly } = sampleResponses(questions[kind]);
		expect(earned(questions[kind], partly!)).toSatisfy((share: number) => share > 0 && share < 1);
	});

	it.each(['choice', 'numeric'] as const)('has no partly right answer to a %s', (kind) => {
		expect(sampleResponses(questions[kind]).partly).toBeNull();
	});

	it('says so when an item has no right answer', () => {
		const { prompt, key } = questions.choice;
		expect(() => sampleResponses({ prompt, key: { ...key, correct: 'gone' } })).toThrow(
			'No right answer to "paw-flick"'
		);
	});
});
