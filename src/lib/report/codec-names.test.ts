import { expect, it } from 'vitest';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import type { Course } from '../course/course.ts';
import { namesOf } from './codec-names.ts';

const course: Course = {
	...fullCourse(),
	numbers: {
		band: { number: 4, kind: 'choice', parts: ['rem', 'deep'], objective: 'LO8' },
		share: { number: 6, kind: 'numeric', parts: [], objective: 'LO8' },
		names: { number: 5, kind: 'match', parts: ['r1', 'r2', 't1', 't2'], objective: 'LO8' },
		new: { number: 0, kind: 'choice', parts: ['a'], objective: 'LO8' }
	}
};
const names = namesOf(course);

it('gives the permanent index of each part', () => {
	expect(names.indexesOf('band', { kind: 'choice', choice: 'deep' })).toEqual([1]);
	expect(names.indexesOf('band', { kind: 'choice', choice: null })).toEqual([]);
	expect(names.indexesOf('names', { kind: 'match', pairs: { r2: 't1', r1: 't2' } })).toEqual([1, 2, 0, 3]);
});

it('keeps a number as it was typed', () => {
	const typed = { kind: 'numeric', text: '34,5' } as const;
	const numbers = names.indexesOf('share', typed);
	expect(numbers).toEqual([3, 4, 11, 5]);
	expect(names.responseOf('share', numbers!)).toEqual(typed);
	expect(names.indexesOf('share', { kind: 'numeric', text: 'a third' })).toBeNull();
});

it('leaves out a row whose choice was emptied again', () => {
	expect(names.indexesOf('names', { kind: 'match', pairs: { r1: '', r2: 't2' } })).toEqual([1, 3]);
});

it('has no indexes for a part, an item or a kind that the course does not have', () => {
	expect(names.indexesOf('band', { kind: 'choice', choice: 'gone' })).toBeNull();
	expect(names.indexesOf('gone', { kind: 'choice', choice: 'rem' })).toBeNull();
	expect(names.indexesOf('band', { kind: 'multiple', choices: ['rem'] })).toBeNull();
});

it('has no response for indexes that make none', () => {
	expect(names.responseOf('band', [2])).toBeNull();
	expect(names.responseOf('band', [0, 1])).toBeNull();
	expect(names.responseOf('gone', [0])).toBeNull();
});

it('has no number for an item that was not numbered yet', () => {
	expect(names.items.numberOf('new')).toBeUndefined();
	expect(names.items.idOf(0)).toBeUndefined();
	expect(names.items.numberOf('band')).toBe(4);
	expect(names.items.idOf(4)).toBe('band');
});
