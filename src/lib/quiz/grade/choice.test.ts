import { expect, test } from 'vitest';
import type { ChoiceKey, PartId } from '../items.ts';
import { gradeChoice } from './choice.ts';

const key: ChoiceKey = { kind: 'choice', rationale: '', sources: [], feedback: {}, correct: 'a' };
const choose = (choice: PartId | null) => gradeChoice(key, { kind: 'choice', choice });

test('earns its point for the right option', () => {
	expect(choose('a')).toEqual({
		type: 'scored',
		earned: 1,
		possible: 1,
		parts: [{ id: 'a', state: 'correct' }]
	});
});

test('earns nothing for another option and names the one missed', () => {
	expect(choose('b')).toEqual({
		type: 'scored',
		earned: 0,
		possible: 1,
		parts: [
			{ id: 'b', state: 'wrong' },
			{ id: 'a', state: 'missed' }
		]
	});
});

test('returns incomplete when nothing is chosen', () => {
	expect(choose(null)).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
});
