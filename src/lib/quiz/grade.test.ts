import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneKeys } from '../../../tests/fixtures/scenes.ts';
import { bestPath } from './grade/branch.ts';
import { expertLog } from './grade/log.ts';
import { emptyResponse, grade, outcomeOf } from './grade.ts';
import type { Key, PartId, Response } from './items.ts';

const about = { rationale: '', sources: [], feedback: {} };
const choiceKey: Key = { ...about, kind: 'choice', correct: 'a' };
const multipleKey: Key = { ...about, kind: 'multiple', correct: ['a', 'b'] };
const orderKey: Key = { ...about, kind: 'order', order: ['a', 'b', 'c', 'd'] };
const numericKey: Key = {
	...about,
	kind: 'numeric',
	answer: 34,
	within: 1,
	near: [{ id: 'of-the-day', value: 12 }]
};
const hotspotKey: Key = { ...about, kind: 'hotspot', correct: 'a' };
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
	partIds.map((correct): Key => ({ ...about, kind: 'hotspot', correct })),
	keyIds(1).map((correct): Key => ({ ...about, kind: 'multiple', correct })),
	keyIds(2).map((order): Key => ({ ...about, kind: 'order', order })),
	fc
		.dictionary(partIds, partIds, { minKeys: 1, maxKeys: 8, noNullPrototype: true })
		.map((pairs): Key => ({ ...about, kind: 'match', pairs })),
	sceneKeys,
	fc.dictionary(partIds, keyIds(1), { minKeys: 1, maxKeys: 8, noNullPrototype: true }).map((fields): Key => ({
		...about,
		kind: 'log',
		accepted: Object.entries(fields).map(([field, options]) => ({ field, options }))
	})),
	fc
		.record({ answer: fc.integer({ min: -99, max: 9999 }), within: fc.integer({ min: 0, max: 5 }) })
		.map((given): Key => ({ ...about, kind: 'numeric', near: [], ...given })),
	fc
		.dictionary(partIds, partIds, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
		.map((pairs): Key => ({ ...about, kind: 'clip', ask: 'sort', pairs })),
	fc
		.tuple(partIds, partIds)
		.map(([clip, name]): Key => ({ ...about, kind: 'clip', ask: 'name', pairs: { [clip]: name } })),
	partIds.map((clip): Key => ({ ...about, kind: 'clip', ask: 'compare', pairs: { [clip]: 'fits' } })),
	fc
		.record({
			at: fc.dictionary(partIds, fc.integer({ min: 0, max: 600 }), {
				minKeys: 1,
				maxKeys: 4,
				noNullPrototype: true
			}),
			within: fc.integer({ min: 0, max: 5 })
		})
		.map((given): Key => ({ ...about, kind: 'mark', ...given }))
);
const responses: fc.Arbitrary<Response> = fc.oneof(
	fc.option(partIds).map((choice): Response => ({ kind: 'choice', choice })),
	fc.option(partIds).map((choice): Response => ({ kind: 'hotspot', choice })),
	listOfIds.map((choices): Response => ({ kind: 'multiple', choices })),
	listOfIds.map((order): Response => ({ kind: 'order', order })),
	pairs.map((given): Response => ({ kind: 'match', pairs: given })),
	fc
		.array(fc.oneof(partIds, fc.constantFrom('first-0', 'second-1')), { maxLength: 8 })
		.map((path): Response => ({ kind: 'branch', path })),
	pairs.map((fields): Response => ({ kind: 'log', fields })),
	fc
		.oneof(fc.string({ maxLength: 12 }), fc.integer().map(String))
		.map((text): Response => ({ kind: 'numeric', text })),
	pairs.map((given): Response => ({ kind: 'clip', pairs: given })),
	fc
		.dictionary(partIds, fc.nat({ max: 6000 }), { maxKeys: 6, noNullPrototype: true })
		.map((marks): Response => ({ kind: 'mark', marks }))
);

function ownAnswer(key: Key): Response {
	switch (key.kind) {
		case 'choice':
			return { kind: 'choice', choice: key.correct };
		case 'hotspot':
			return { kind: 'hotspot', choice: key.correct };
		case 'multiple':
			return { kind: 'multiple', choices: key.correct };
		case 'order':
			return { kind: 'order', order: key.order };
		case 'match':
			return { kind: 'match', pairs: key.pairs };
		case 'numeric':
			return { kind: 'numeric', text: String(key.answer) };
		case 'branch':
			return { kind: 'branch', path: bestPath(key) };
		case 'log':
			return { kind: 'log', fields: expertLog(key) };
		case 'clip':
			return { kind: 'clip', pairs: key.pairs };
		case 'mark':
			return {
				kind: 'mark',
				marks: Object.fromEntries(Object.entries(key.at).map(([id, at]) => [id, Math.round(at * 10)]))
			};
	}
}
const choose = (choice: PartId | null) => grade(choiceKey, { kind: 'choice', choice });
const tick = (...choices: PartId[]) => grade(multipleKey, { kind: 'multiple', choices });
const sort = (...order: PartId[]) => grade(orderKey, { kind: 'order', order });
const type = (text: string) => grade(numericKey, { kind: 'numeric', text });
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

describe('numeric', () => {
	test.each(['34', ' 34 ', '33', '35', '34,5', '34.5', '+34', '3 4'])('takes %j as 34, one off', (text) => {
		expect(type(text)).toMatchObject({ earned: 1, possible: 1, parts: [{ id: 'answer', state: 'correct' }] });
	});

	test('tells a number that comes from a known idea from any other wrong one', () => {
		expect(type('12')).toMatchObject({ earned: 0, parts: [{ id: 'of-the-day', state: 'wrong' }] });
		expect(type('50')).toMatchObject({ earned: 0, parts: [{ id: 'other', state: 'wrong' }] });
	});

	test.each(['about 34', '34%', '1.2.3', '-', '3-4', 'e5'])(
		'does not judge %j, which is no number',
		(text) => {
			expect(type(text)).toEqual({ type: 'incomplete', reason: 'no-number' });
		}
	);

	test('is not thrown off by sums of decimals', () => {
		const tenths: Key = { ...about, kind: 'numeric', answer: 0.3, within: 0, near: [] };
		expect(grade(tenths, { kind: 'numeric', text: String(0.1 + 0.2).slice(0, 12) })).toMatchObject({
			earned: 1
		});
	});
});

describe('hotspot', () => {
	const select = (choice: PartId | null) => grade(hotspotKey, { kind: 'hotspot', choice });
	test('earns its point for the right place, and none for another, also for one the key does not know', () => {
		expect(select('a')).toEqual({
			type: 'scored',
			earned: 1,
			possible: 1,
			parts: [{ id: 'a', state: 'correct' }]
		});
		for (const wrong of ['b', 'gone'])
			expect(select(wrong)).toMatchObject({
				earned: 0,
				parts: [
					{ id: wrong, state: 'wrong' },
					{ id: 'a', state: 'missed' }
				]
			});
	});
	test('is not judged while no place is selected', () => {
		expect(select(null)).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
	});
});
