import { describe, expect, test } from 'vitest';
import { clipQuestions } from '../../../../tests/fixtures/clip-questions.ts';
import { arrange } from '../arrange.ts';
import { grade } from '../grade.ts';
import type { Item, PartId } from '../items.ts';
import { sampleResponses } from '../samples.ts';
import { clip } from './clip.ts';

const { name, sort, compare } = clipQuestions;
const judge = ({ key }: Item, pairs: Record<PartId, PartId>) => grade(key, { kind: 'clip', pairs });

describe('a clip that is named', () => {
	test('is one point or none, and what is said belongs to the name that was chosen', () => {
		expect(judge(name, { dog: 'walks' })).toEqual({
			type: 'scored',
			earned: 1,
			possible: 1,
			parts: [{ id: 'walks', state: 'correct' }]
		});
		expect(judge(name, { dog: 'trots' })).toMatchObject({
			earned: 0,
			parts: [
				{ id: 'trots', state: 'wrong' },
				{ id: 'walks', state: 'missed' }
			]
		});
	});

	test('is not judged without a name', () => {
		expect(judge(name, {})).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
		expect(judge(name, { ghost: 'walks' })).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
	});
});

describe('clips that are sorted', () => {
	test('are a point each', () => {
		expect(judge(sort, { slow: 'walk', quick: 'walk' })).toMatchObject({
			earned: 1,
			possible: 2,
			parts: [
				{ id: 'slow', state: 'correct' },
				{ id: 'quick', state: 'wrong' }
			]
		});
	});

	test('are not judged while one is left', () => {
		expect(judge(sort, { slow: 'walk' })).toEqual({ type: 'incomplete', reason: 'some-unmatched' });
	});
});

describe('clips that are compared', () => {
	test('are one point for the one that fits', () => {
		expect(judge(compare, { lies: 'fits' })).toMatchObject({ earned: 1, possible: 1 });
		expect(judge(compare, { fell: 'fits' })).toMatchObject({
			earned: 0,
			parts: [
				{ id: 'fell', state: 'wrong' },
				{ id: 'lies', state: 'missed' }
			]
		});
	});
});

test.each(Object.entries(clipQuestions))('an answer to %s can be found right and wrong', (_, item) => {
	const { right, wrong } = sampleResponses(item);
	expect(grade(item.key, right)).toMatchObject({ earned: item.prompt.ask === 'sort' ? 2 : 1 });
	expect(grade(item.key, wrong)).toMatchObject({ earned: 0 });
});

test('a clip keeps its name and its place in every attempt, and what it can be is shuffled', () => {
	const attempts = Array.from({ length: 20 }, (_, seed) => arrange(sort.prompt, seed) as typeof sort.prompt);
	for (const { clips } of attempts) expect(clips).toEqual(sort.prompt.clips);
	expect(new Set(attempts.map(({ targets }) => targets[0]?.id)).size).toBe(2);
});

test('an answer reads as what was shown', () => {
	expect(clip.text(name.prompt, { kind: 'clip', pairs: { dog: 'trots' } })).toBe('It trots');
	expect(clip.text(sort.prompt, { kind: 'clip', pairs: { slow: 'walk', quick: 'trot' } })).toBe(
		'Dog A: A walk\nDog B: A trot'
	);
	expect(clip.text(compare.prompt, { kind: 'clip', pairs: { fell: 'fits' } })).toBe('Dog B');
	expect(clip.text(sort.prompt, clip.empty)).toBe('');
});
