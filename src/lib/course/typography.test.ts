import { describe, expect, it } from 'vitest';
import { typographic } from './typography.ts';

describe('typographic', () => {
	it('turns straight quotes and apostrophes into those of print', () => {
		expect(typographic(`A dog's "night": say 'rem' ('so')`)).toBe('A dog’s “night”: say ‘rem’ (‘so’)');
	});

	it('reaches every string of a nested value and keeps its shape', () => {
		expect(typographic({ a: ["it's", 1, null], b: { c: true } })).toEqual({
			a: ['it’s', 1, null],
			b: { c: true }
		});
	});
});
