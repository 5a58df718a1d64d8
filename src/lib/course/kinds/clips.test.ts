// What the check says about questions that ask about clips.

import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { itemEntry, type ItemEntry } from '../kinds.ts';
import { clipsIn, itemFromEntry, partIds } from '../item-entry.ts';
import type { EntryLint } from './entry.ts';
import { clip } from './clip.ts';
import { mark } from './mark.ts';

const base = {
	id: 'asked',
	use: 'quiz',
	objective: 'LO1',
	difficulty: 1,
	sources: ['study'],
	stem: 'What is it?',
	rationale: 'So it is.'
};
type Of<K extends string> = Extract<ItemEntry, { kind: K }>;
const entry = <K extends string>(more: object) => v.parse(itemEntry, { ...base, ...more }) as Of<K>;

const option = (id: string, more: object) => ({ id, text: id, feedback: 'So.', ...more });
const name = {
	kind: 'clip',
	ask: 'name',
	clips: [{ id: 'dog', motion: 'walk' }],
	options: [
		option('walks', { correct: true }),
		option('trots', { misconception: 'in-pairs' }),
		option('hops', { misconception: 'in-pairs' })
	]
};
const sort = {
	kind: 'clip',
	ask: 'sort',
	clips: [
		{ id: 'slow', text: 'Dog A', motion: 'walk', match: 'walks', feedback: 'So.' },
		{ id: 'quick', text: 'Dog B', motion: 'trot', match: 'trots', misconception: 'in-pairs', feedback: 'So.' }
	],
	targets: [
		{ id: 'walks', text: 'Walks' },
		{ id: 'trots', text: 'Trots' }
	]
};
const compare = {
	kind: 'clip',
	ask: 'compare',
	clips: [
		{ id: 'slow', text: 'Dog A', motion: 'walk', correct: true, feedback: 'So.' },
		{ id: 'quick', text: 'Dog B', motion: 'trot', misconception: 'in-pairs', feedback: 'So.' }
	]
};
const marks = {
	kind: 'mark',
	motion: 'walk',
	within: 0.5,
	marks: [
		{
			id: 'lifts',
			text: 'It lifts a foot',
			at: 2,
			feedback: 'So.',
			late: { misconception: 'late', feedback: 'No.' }
		},
		{ id: 'lands', text: 'The foot lands', at: 4, feedback: 'So.' }
	]
};

/** What is reported, and which misconceptions are looked up. */
function check(lint: (lint: EntryLint) => void) {
	const said: string[] = [];
	const tags: string[] = [];
	lint({
		report: (what) => void said.push(what),
		tag: (tag) => void (tag && tags.push(tag)),
		lasts: () => 10
	} as Partial<EntryLint> as EntryLint);
	return { said: said.join('\n'), tags };
}
const checkClip = (more: object) => check((lint) => clip.lint(entry<'clip'>(more), lint));
const checkMark = (more: object) => check((lint) => mark.lint(entry<'mark'>({ ...marks, ...more }), lint));

describe('a clip question', () => {
	it.each([name, sort, compare])(
		'of the kind "$ask" is found whole, and its misconceptions are looked up',
		(one) => {
			expect(checkClip(one)).toMatchObject({ said: '' });
			expect(checkClip(one).tags).toContain('in-pairs');
		}
	);

	it('needs exactly one right name, and one clip that fits', () => {
		expect(
			checkClip({ ...name, options: name.options.map((one) => ({ ...one, correct: true })) }).said
		).toMatch(/3 options are marked correct/);
		expect(checkClip({ ...compare, clips: compare.clips.map(({ correct: _, ...one }) => one) }).said).toMatch(
			/0 clips are marked correct/
		);
	});

	it('needs a target for each clip, a misconception for each distractor, and no motion twice', () => {
		const [first, second] = sort.clips;
		expect(checkClip({ ...sort, clips: [{ ...first, match: 'flies' }, second] }).said).toMatch(
			/"slow" matches "flies"/
		);
		expect(checkClip({ ...sort, clips: [first, { ...second, motion: 'walk' }] }).said).toMatch(
			/"walk" is shown twice/
		);
		const [fits, other] = compare.clips;
		const { misconception: _, ...untagged } = other!;
		expect(checkClip({ ...compare, clips: [fits, untagged] }).said).toMatch(/"quick" names no misconception/);
	});

	it('shows no other clip beside its own', () => {
		expect(checkClip({ ...sort, clip: 'stand' }).said).toMatch(/a clip beside its own/);
		expect(checkMark({ clip: 'stand' }).said).toMatch(/a clip beside its own/);
	});

	it('says which motions it shows', () => {
		expect([name, sort, compare, marks].map((one) => clipsIn(entry(one)))).toEqual([
			['walk'],
			['walk', 'trot'],
			['walk', 'trot'],
			['walk']
		]);
	});

	it('is split so that the question tells nothing of the answer', () => {
		for (const one of [name, sort, compare, marks]) {
			const { prompt } = itemFromEntry(entry(one));
			expect(JSON.stringify(prompt)).not.toMatch(/correct|match|misconception|feedback|in-pairs|"at"|within/);
		}
	});

	it('gives every part that an answer can name a place', () => {
		expect(partIds(entry(name))).toEqual(['dog', 'walks', 'trots', 'hops']);
		expect(partIds(entry(sort))).toEqual(['slow', 'quick', 'walks', 'trots']);
		expect(partIds(entry(compare))).toEqual(['slow', 'quick', 'fits']);
		expect(partIds(entry(marks))).toEqual(['lifts', 'lands']);
	});
});

describe('a question of marks', () => {
	it('is found whole, and its misconceptions are looked up', () => {
		expect(checkMark({})).toEqual({ said: '', tags: ['late'] });
	});

	it.each([
		['a mark after the end of the clip', { marks: [{ ...marks.marks[0], at: 11 }] }, /the clip ends at 10/],
		['a tolerance that no hand can meet', { within: 0.1 }, /less than a hand can be sure of/],
		['a tolerance that leaves nothing to miss', { within: 1.1 }, /much of a clip of 10/],
		['marks that one moment answers', { within: 1 }, /"lifts" and "lands" are so close/]
	])('with %s is refused', (_, more, said) => {
		expect(checkMark(more).said).toMatch(said);
	});
});
