import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MultipleKey, PartId } from '../items.ts';
import { gradeMultiple } from './multiple.ts';

const keyOf = (correct: PartId[]): MultipleKey => ({
	kind: 'multiple',
	rationale: '',
	sources: [],
	feedback: {},
	correct
});
const tick = (...choices: PartId[]) => gradeMultiple(keyOf(['a', 'b']), { kind: 'multiple', choices });

const partIds = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const someIds = fc.array(partIds, { minLength: 1, maxLength: 12 });
const keyIds = fc.uniqueArray(partIds, { minLength: 1 });

test('takes back a point for each wrong option', () => {
	expect(tick('a', 'b')).toMatchObject({ earned: 2, possible: 2 });
	expect(tick('a', 'b', 'c')).toMatchObject({ earned: 1, possible: 2 });
	expect(tick('a', 'b', 'c', 'd')).toMatchObject({ earned: 0, possible: 2 });
});

test('never earns less than nothing', () => {
	expect(tick('c', 'd', 'e')).toMatchObject({ earned: 0, possible: 2 });
});

test('says of each part whether it was right, wrong or missed', () => {
	expect(tick('a', 'c')).toMatchObject({
		parts: [
			{ id: 'a', state: 'correct' },
			{ id: 'c', state: 'wrong' },
			{ id: 'b', state: 'missed' }
		]
	});
});

test('counts an option named twice once', () => {
	expect(tick('a', 'a')).toEqual(tick('a'));
});

test('returns incomplete when nothing is chosen', () => {
	expect(tick()).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
});

test('does not depend on the order of ticks', () => {
	fc.assert(
		fc.property(keyIds, someIds, (correct, choices) => {
			const key = keyOf(correct);
			const forward = gradeMultiple(key, { kind: 'multiple', choices });
			const backward = gradeMultiple(key, { kind: 'multiple', choices: choices.toReversed() });
			const states = (given: typeof forward) =>
				given.type === 'scored' && new Map(given.parts.map(({ id, state }) => [id, state]));
			expect({ ...backward, parts: states(backward) }).toEqual({ ...forward, parts: states(forward) });
		})
	);
});

test('a wrong option more takes a point while there is one to take', () => {
	fc.assert(
		fc.property(keyIds, someIds, (correct, choices) => {
			const key = keyOf(correct);
			const before = gradeMultiple(key, { kind: 'multiple', choices });
			const after = gradeMultiple(key, { kind: 'multiple', choices: [...choices, 'not-an-answer'] });
			if (before.type !== 'scored' || after.type !== 'scored') throw new Error('a choice was made');
			expect(after.earned).toBe(Math.max(0, before.earned - 1));
		})
	);
});
