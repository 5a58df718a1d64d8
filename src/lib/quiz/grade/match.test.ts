import { expect, test } from 'vitest';
import type { MatchKey, PartId } from '../items.ts';
import { gradeMatch } from './match.ts';

const key: MatchKey = {
	kind: 'match',
	rationale: '',
	sources: [],
	feedback: {},
	pairs: { a: 'x', b: 'y', c: 'x' }
};
const match = (pairs: Record<PartId, PartId>) => gradeMatch(key, { kind: 'match', pairs });

test('earns a point for each right row', () => {
	expect(match({ a: 'x', b: 'x', c: 'x' })).toEqual({
		type: 'scored',
		earned: 2,
		possible: 3,
		parts: [
			{ id: 'a', state: 'correct' },
			{ id: 'b', state: 'wrong' },
			{ id: 'c', state: 'correct' }
		]
	});
});

test('returns incomplete when a row is unmatched', () => {
	expect(match({ a: 'x', b: 'y' })).toEqual({ type: 'incomplete', reason: 'some-unmatched' });
	expect(match({ a: 'x', b: 'y', c: '' })).toEqual({ type: 'incomplete', reason: 'some-unmatched' });
});

test('returns incomplete when nothing is matched', () => {
	expect(match({})).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
	expect(match({ a: '', elsewhere: 'x' })).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
});
