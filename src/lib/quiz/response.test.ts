import { describe, expect, test } from 'vitest';
import type { Response } from './items.ts';
import { emptyResponse } from './grade.ts';
import { isEmpty, sameResponse } from './response.ts';
import type { Triage } from './urgency.ts';

const choice = (id: string | null): Response => ({ kind: 'choice', choice: id });
const multiple = (...choices: string[]): Response => ({ kind: 'multiple', choices });
const order = (...ids: string[]): Response => ({ kind: 'order', order: ids });
const match = (pairs: Record<string, string>): Response => ({ kind: 'match', pairs });
const branch = (...path: string[]): Response => ({ kind: 'branch', path });
const log = (fields: Record<string, string>): Response => ({ kind: 'log', fields });

test.each(['choice', 'multiple', 'order', 'match', 'branch', 'log'] as const)(
	'a new %s question holds an empty response',
	(kind) => {
		const response = emptyResponse({ kind });
		expect(response.kind).toBe(kind);
		expect(isEmpty(response)).toBe(true);
	}
);

test.each([choice('a'), multiple('a'), order('a', 'b'), match({ a: 'x' }), branch('a'), log({ a: 'x' })])(
	'$kind with something in it is not empty',
	(response) => {
		expect(isEmpty(response)).toBe(false);
	}
);

test('a match whose selects were emptied again is empty', () => {
	expect(isEmpty(match({ a: '', b: '' }))).toBe(true);
});

test('a call of urgency alone is not nothing, and an emptied one is', () => {
	expect(isEmpty({ ...choice(null), triage: { urgency: 'red' } })).toBe(false);
	expect(isEmpty({ ...choice(null), triage: {} })).toBe(true);
});

describe('sameResponse', () => {
	test('tells calls of urgency and confidence apart', () => {
		const called = (triage: Triage): Response => ({ ...choice('a'), triage });
		expect(sameResponse(called({ urgency: 'red' }), called({ urgency: 'green' }))).toBe(false);
		expect(sameResponse(called({ urgency: 'red' }), choice('a'))).toBe(false);
		expect(
			sameResponse(
				called({ urgency: 'red', confidence: 'sure' }),
				called({ confidence: 'sure', urgency: 'red' })
			)
		).toBe(true);
		expect(sameResponse(multiple('a', 'red'), { ...multiple('a'), triage: { urgency: 'red' } })).toBe(false);
	});

	test('ignores the order of ticks and of matched rows', () => {
		expect(sameResponse(multiple('a', 'b'), multiple('b', 'a', 'b'))).toBe(true);
		expect(sameResponse(match({ a: 'x', b: 'y' }), match({ b: 'y', a: 'x', c: '' }))).toBe(true);
	});

	test.each<[Response, Response]>([
		[choice('a'), choice('b')],
		[choice('a'), choice(null)],
		[multiple('a'), multiple('a', 'b')],
		[order('a', 'b'), order('b', 'a')],
		[branch('a', 'b'), branch('a')],
		[log({ a: 'x' }), log({ a: 'y' })],
		[log({ a: 'x' }), match({ a: 'x' })],
		[match({ a: 'x' }), match({ a: 'y' })],
		[match({ a: 'x' }), match({ b: 'x' })],
		[multiple('a', 'b'), order('a', 'b')],
		[multiple(), order()]
	])('tells %j from %j', (a, b) => {
		expect(sameResponse(a, b)).toBe(false);
		expect(sameResponse(a, { ...a })).toBe(true);
	});
});
