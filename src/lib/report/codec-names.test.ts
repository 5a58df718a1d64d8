import { expect, it } from 'vitest';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import type { Course } from '../course/course.ts';
import { namesOf } from './codec-names.ts';

const course: Course = {
	...fullCourse(),
	numbers: {
		band: { number: 4, kind: 'choice', parts: ['rem', 'deep'], objective: 'LO8' },
		places: { number: 7, kind: 'hotspot', parts: ['rem-1', 'awake-1', 'rem-2'], objective: 'LO8' },
		share: { number: 6, kind: 'numeric', parts: [], objective: 'LO8' },
		scene: { number: 7, kind: 'branch', parts: ['hold', 'clock', 'call'], objective: 'LO10' },
		sheet: { number: 8, kind: 'log', parts: ['legs', 'eyes', 'one', 'shut'], objective: 'LO10' },
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

it('keeps a way through a scene in its order, and a log field by field', () => {
	const way = { kind: 'branch', path: ['clock', 'call'] } as const;
	expect(names.indexesOf('scene', { ...way, path: [...way.path] })).toEqual([1, 2]);
	expect(names.responseOf('scene', [1, 2])).toEqual(way);
	expect(names.responseOf('scene', [1, 9])).toBeNull();
	const filled = { kind: 'log', fields: { eyes: 'shut', legs: 'one' } } as const;
	expect(names.indexesOf('sheet', { kind: 'log', fields: { ...filled.fields, more: '' } })).toEqual([
		1, 3, 0, 2
	]);
	expect(names.responseOf('sheet', [1, 3, 0, 2])).toEqual(filled);
});

it('keeps the place that was selected on a figure', () => {
	for (const choice of [null, 'rem-1', 'rem-2']) {
		const selected = { kind: 'hotspot', choice } as const;
		const numbers = names.indexesOf('places', selected);
		expect(numbers).toEqual(choice ? [['rem-1', 'awake-1', 'rem-2'].indexOf(choice)] : []);
		expect(names.responseOf('places', numbers!)).toEqual(selected);
	}
	expect(names.responseOf('places', [0, 1])).toBeNull();
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
