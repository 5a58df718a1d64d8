import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartId } from '../items.ts';
import { gradeOrder } from './order.ts';

const gradeAgainst = (right: PartId[], order: PartId[]) =>
	gradeOrder(
		{ kind: 'order', rationale: '', sources: [], feedback: {}, order: right },
		{ kind: 'order', order }
	);
const sort = (...order: PartId[]) => gradeAgainst(['a', 'b', 'c', 'd'], order);

test.each([
	['abcd', 3, 'the right order'],
	['bacd', 2, 'two neighbours swapped'],
	['bcda', 2, 'the first entry at the end'],
	['cdab', 1, 'halves swapped'],
	['dcba', 0, 'the reverse']
])('%s earns %d of 3: %s', (order, earned) => {
	expect(sort(...order)).toMatchObject({ type: 'scored', earned, possible: 3 });
});

test('calls right what stands in the right order to the rest', () => {
	expect(sort('d', 'a', 'b', 'c')).toMatchObject({
		parts: [
			{ id: 'd', state: 'wrong' },
			{ id: 'a', state: 'correct' },
			{ id: 'b', state: 'correct' },
			{ id: 'c', state: 'correct' }
		]
	});
});

test('calls nothing right in the reverse order', () => {
	const graded = sort('d', 'c', 'b', 'a');
	expect(graded.type === 'scored' && graded.parts.every(({ state }) => state === 'wrong')).toBe(true);
});

test('an entry left out is missed, an entry named twice counts at its first place', () => {
	expect(sort('a', 'c', 'd', 'c')).toMatchObject({
		earned: 2,
		parts: [
			{ id: 'a', state: 'correct' },
			{ id: 'c', state: 'correct' },
			{ id: 'd', state: 'correct' },
			{ id: 'b', state: 'missed' }
		]
	});
});

test('returns incomplete when nothing was moved', () => {
	expect(sort()).toEqual({ type: 'incomplete', reason: 'not-moved' });
});

test('moving one entry out of the right order costs exactly one point', () => {
	const order = ['a', 'b', 'c', 'd', 'e', 'f'];
	const place = fc.nat({ max: 5 });
	fc.assert(
		fc.property(place, place, (from, to) => {
			fc.pre(from !== to);
			const moved = order.filter((_, index) => index !== from);
			moved.splice(to, 0, order[from] ?? '');
			const graded = gradeAgainst(order, moved);
			expect(graded).toMatchObject({ earned: 4, possible: 5 });
		})
	);
});

test('earns one less than the longest run that any choice of entries leaves in order', () => {
	const order = ['a', 'b', 'c', 'd', 'e', 'f'];
	fc.assert(
		fc.property(fc.shuffledSubarray(order, { minLength: 6 }), (given) => {
			const choices = Array.from({ length: 2 ** 6 }, (_, bits) =>
				given.filter((_, index) => bits & (1 << index))
			);
			const runs = choices.filter((ids) => ids.join('') === ids.toSorted().join(''));
			const longest = Math.max(...runs.map((ids) => ids.length));
			expect(gradeAgainst(order, given)).toMatchObject({
				earned: longest - 1
			});
		})
	);
});
