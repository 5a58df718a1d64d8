import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyResponse, grade, outcomeOf } from './grade.ts';
import type { Key, PartId, Response } from './items.ts';

const about = { rationale: '', sources: [], feedback: {} };
const choiceKey: Key = { ...about, kind: 'choice', correct: 'a' };
const multipleKey: Key = { ...about, kind: 'multiple', correct: ['a', 'b'] };
const orderKey: Key = { ...about, kind: 'order', order: ['a', 'b', 'c', 'd'] };
const matchKey: Key = { ...about, kind: 'match', pairs: { a: 'x', b: 'y', c: 'x' } };

/** Part ids, some of them names that every object answers to. */
const partIds = fc.constantFrom(
	'a',
	'b',
	'c',
	'd',
	'e',
	'f',
	'x',
	'y',
	'__proto__',
	'constructor',
	'toString'
);
const listOfIds = fc.array(partIds, { maxLength: 12 });
const keyIds = (minLength: number) => fc.uniqueArray(partIds, { minLength, maxLength: 8 });
const pairs = fc.dictionary(partIds, fc.oneof(partIds, fc.constant('')), {
	minKeys: 1,
	maxKeys: 8,
	noNullPrototype: true
});
const keys: fc.Arbitrary<Key> = fc.oneof(
	partIds.map((correct): Key => ({ ...about, kind: 'choice', correct })),
	keyIds(1).map((correct): Key => ({ ...about, kind: 'multiple', correct })),
	keyIds(2).map((order): Key => ({ ...about, kind: 'order', order })),
	fc
		.dictionary(partIds, partIds, { minKeys: 1, maxKeys: 8, noNullPrototype: true })
		.map((pairs): Key => ({ ...about, kind: 'match', pairs }))
);
const responses: fc.Arbitrary<Response> = fc.oneof(
	fc.option(partIds).map((choice): Response => ({ kind: 'choice', choice })),
	listOfIds.map((choices): Response => ({ kind: 'multiple', choices })),
	listOfIds.map((order): Response => ({ kind: 'order', order })),
	pairs.map((given): Response => ({ kind: 'match', pairs: given }))
);

function ownAnswer(key: Key): Response {
	switch (key.kind) {
		case 'choice':
			return { kind: 'choice', choice: key.correct };
		case 'multiple':
			return { kind: 'multiple', choices: key.correct };
		case 'order':
			return { kind: 'order', order: key.order };
		case 'match':
			return { kind: 'match', pairs: key.pairs };
	}
}
const choose = (choice: PartId | null) => grade(choiceKey, { kind: 'choice', choice });
const tick = (...choices: PartId[]) => grade(multipleKey, { kind: 'multiple', choices });
const sort = (...order: PartId[]) => grade(orderKey, { kind: 'order', order });
const match = (given: Record<PartId, PartId>) => grade(matchKey, { kind: 'match', pairs: given });

describe('every kind', () => {
	test('earns all with the answer of the key, and every part is right', () => {
		fc.assert(
			fc.property(keys, (key) => {
				const graded = grade(key, ownAnswer(key));
				if (graded.type !== 'scored') throw new Error(graded.reason);
				expect(graded.earned).toBe(graded.possible);
				expect(graded.parts.every(({ state }) => state === 'correct')).toBe(true);
			})
		);
	});

	test('earns between 0 and all, in whole numbers, whatever the response holds', () => {
		fc.assert(
			fc.property(keys, responses, (key, response) => {
				const graded = grade(key, response);
				if (graded.type === 'incomplete') return;
				expect(Number.isInteger(graded.earned) && Number.isInteger(graded.possible)).toBe(true);
				expect(graded.possible).toBeGreaterThanOrEqual(1);
				expect(graded.earned).toBeGreaterThanOrEqual(0);
				expect(graded.earned).toBeLessThanOrEqual(graded.possible);
				expect(new Set(graded.parts.map(({ id }) => id)).size).toBe(graded.parts.length);
			}),
			{ numRuns: 500 }
		);
	});

	test('earns nothing with ids that the key does not know', () => {
		expect(choose('ghost')).toMatchObject({ earned: 0 });
		expect(tick('ghost', 'phantom')).toMatchObject({ earned: 0 });
		expect(sort('ghost', 'phantom')).toMatchObject({ earned: 0 });
		expect(match({ a: 'ghost', b: 'ghost', c: 'ghost', ghost: 'x' })).toMatchObject({
			earned: 0,
			possible: 3
		});
	});

	test('returns incomplete for a response of another kind, and for an empty one', () => {
		fc.assert(
			fc.property(keys, responses, (key, response) => {
				if (key.kind !== response.kind)
					expect(grade(key, response)).toEqual({ type: 'incomplete', reason: 'other-kind' });
				expect(grade(key, emptyResponse(key)).type).toBe('incomplete');
			})
		);
	});
});

test.each([
	[3, 3, 'correct'],
	[1, 3, 'partly'],
	[0, 3, 'not-yet']
] as const)('%d of %d is called %s', (earned, possible, outcome) => {
	expect(outcomeOf({ earned, possible })).toBe(outcome);
});
