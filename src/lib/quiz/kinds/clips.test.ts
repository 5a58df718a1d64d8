// How answers about clips are kept: what is written is read again, and nothing else is.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, sameResponse } from '../response.ts';
import { clip } from './clip.ts';
import { mark } from './mark.ts';

const parts = ['dog', 'runs', 'roused', 'fits', 'walks'];
const indexOf = (part: string) => parts.indexOf(part);
const partAt = (index: number) => parts[index];
const part = fc.constantFrom(...parts);

test('pairs come back as they were', () => {
	fc.assert(
		fc.property(fc.dictionary(part, part, { noNullPrototype: true }), (pairs) => {
			expect(clip.read(clip.write({ kind: 'clip', pairs }, indexOf), partAt)).toEqual({
				kind: 'clip',
				pairs
			});
		})
	);
});

test('marks come back to the tenth, as small whole numbers', () => {
	fc.assert(
		fc.property(fc.dictionary(part, fc.nat({ max: 6000 }), { noNullPrototype: true }), (marks) => {
			const numbers = mark.write({ kind: 'mark', marks }, indexOf);
			expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
			expect(mark.read(numbers, partAt)).toEqual({ kind: 'mark', marks });
		})
	);
});

test('numbers that are no marks are none', () => {
	expect(mark.read([9, 15], partAt)).toBeNull();
	expect(mark.read([1], partAt)).toBeNull();
	expect(clip.read([9, 1], partAt)).toBeNull();
});

test('the order in which marks were set says nothing, and one at the start is an answer', () => {
	const one = { kind: 'mark', marks: { runs: 15, roused: 122 } } as const;
	expect(sameResponse(one, { kind: 'mark', marks: { roused: 122, runs: 15 } })).toBe(true);
	expect(sameResponse(one, { kind: 'mark', marks: { roused: 122, runs: 16 } })).toBe(false);
	expect(isEmpty({ kind: 'mark', marks: {} })).toBe(true);
	expect(isEmpty({ kind: 'mark', marks: { runs: 0 } })).toBe(false);
});
