import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../../tests/fixtures/questions.ts';
import { grade } from '../grade.ts';
import type { PartId } from '../items.ts';
import type { MarkKey } from '../kinds/mark.ts';
import { sampleResponses } from '../samples.ts';
import { mark } from './mark.ts';

const item = questions.mark;
const { prompt, key } = item;
const judge = (marks: Record<PartId, number>) => grade(key, { kind: 'mark', marks });
const earned = (one: MarkKey, marks: Record<PartId, number>) => {
	const judged = grade(one, { kind: 'mark', marks });
	return judged.type === 'scored' ? judged.earned : null;
};

describe('a mark', () => {
	test.each([
		[10, 'correct'],
		[15, 'correct'],
		[20, 'correct']
	] as const)('at %d tenths is within half a second of 1.5 s', (tenths, state) => {
		expect(judge({ runs: tenths, roused: 122 })).toMatchObject({
			earned: 2,
			parts: [{ id: 'runs', state }, { id: 'roused' }]
		});
	});

	test('on the wrong side tells on which, so that what is said can belong to it', () => {
		expect(judge({ runs: 9, roused: 122 })).toMatchObject({
			earned: 1,
			possible: 2,
			parts: [
				{ id: 'runs:early', state: 'wrong' },
				{ id: 'roused', state: 'correct' }
			]
		});
		expect(judge({ runs: 21, roused: 200 })).toMatchObject({
			earned: 0,
			parts: [{ id: 'runs:late' }, { id: 'roused:late' }]
		});
	});

	test('is judged by itself: their order need not hold', () => {
		expect(judge({ runs: 150, roused: 122 })).toMatchObject({ earned: 1 });
	});

	test('that is not set is not wrong', () => {
		expect(judge({})).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
		expect(judge({ runs: 15 })).toEqual({ type: 'incomplete', reason: 'some-unset' });
		expect(judge({ ghost: 15 })).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
		expect(judge({ runs: 0, roused: 0 })).toMatchObject({ type: 'scored', earned: 0 });
	});
});

test('bringing a mark nearer to its moment never earns less', () => {
	const times = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 600 }), { minKeys: 1 });
	fc.assert(
		fc.property(
			times,
			fc.nat({ max: 30 }),
			fc.infiniteStream(fc.nat({ max: 6000 })),
			(at, tolerance, random) => {
				const one: MarkKey = {
					...key,
					at: Object.fromEntries(Object.entries(at).map(([id, tenths]) => [id, tenths / 10])),
					within: tolerance / 10
				};
				const far = Object.fromEntries(Object.keys(at).map((id) => [id, random.next().value as number]));
				const nearer = Object.fromEntries(
					Object.entries(far).map(([id, tenths]) => [id, Math.round((tenths + at[id]!) / 2)])
				);
				expect(earned(one, nearer)).toBeGreaterThanOrEqual(earned(one, far)!);
			}
		)
	);
});

test('answers with all, some and no points can be found', () => {
	const { right, partly, wrong } = sampleResponses(item);
	expect([right, partly, wrong].map((response) => response && grade(key, response))).toMatchObject([
		{ earned: 2 },
		{ earned: 1 },
		{ earned: 0 }
	]);
});

test('an answer reads in seconds', () => {
	expect(mark.text(prompt, { kind: 'mark', marks: { runs: 15, roused: 122 } })).toBe(
		'It begins to run: 1.5 s\nIt is roused: 12.2 s'
	);
	expect(mark.text(prompt, mark.empty)).toBe('');
});
