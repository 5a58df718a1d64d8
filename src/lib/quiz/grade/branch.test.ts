import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../../tests/fixtures/questions.ts';
import { sceneKeys } from '../../../../tests/fixtures/scenes.ts';
import { grade } from '../grade.ts';
import type { BranchKey } from '../kinds/branch.ts';
import { bestFrom, bestPath, branch } from './branch.ts';

const { prompt, key } = questions.branch;
const walk = (...path: string[]) => grade(key, { kind: 'branch', path });

/** A random way through a scene, to an ending. */
const walks = fc.tuple(sceneKeys, fc.array(fc.nat(2), { minLength: 7, maxLength: 7 })).map(([key, picks]) => {
	const path: string[] = [];
	for (let at = key.start; ;) {
		const ways = key.leads.filter(({ from }) => from === at);
		const next = ways[(picks[path.length] ?? 0) % ways.length];
		if (!next) return { key, path };
		path.push(next.id);
		at = next.to;
	}
});

describe('a way through a scene', () => {
	test('earns the points of its ending', () => {
		expect(walk('clock', 'call')).toMatchObject({ earned: 2, possible: 2 });
		expect(walk('clock', 'log')).toMatchObject({ earned: 1, possible: 2 });
		expect(walk('hold')).toMatchObject({ earned: 0, possible: 2 });
	});

	test('is right at each choice after which its best ending can still be reached', () => {
		expect(walk('clock', 'log')).toMatchObject({
			parts: [
				{ id: 'clock', state: 'correct' },
				{ id: 'log', state: 'wrong' }
			]
		});
	});

	test('is incomplete until an ending is reached, and never wrong before', () => {
		expect(walk()).toEqual({ type: 'incomplete', reason: 'nothing-chosen' });
		expect(walk('clock')).toEqual({ type: 'incomplete', reason: 'not-finished' });
	});

	test('stops at a choice that is not there, or belongs to another state', () => {
		for (const path of [['ghost'], ['call'], ['clock', 'hold'], ['clock', 'clock', 'call']])
			expect(walk(...path)).toEqual({ type: 'incomplete', reason: 'not-finished' });
	});

	test('earns all exactly when every one of its choices is right', () => {
		fc.assert(
			fc.property(walks, ({ key, path }) => {
				const graded = grade(key, { kind: 'branch', path });
				if (graded.type !== 'scored') throw new Error(graded.reason);
				expect(graded.parts.map(({ id }) => id)).toEqual(path);
				expect(graded.parts.every(({ state }) => state === 'correct')).toBe(
					graded.earned === graded.possible
				);
			})
		);
	});

	test('can earn as much as any other before the first wrong choice, and less after it', () => {
		fc.assert(
			fc.property(walks, ({ key, path }) => {
				const graded = grade(key, { kind: 'branch', path });
				if (graded.type !== 'scored') throw new Error(graded.reason);
				const wrong = graded.parts.findIndex(({ state }) => state === 'wrong');
				const reach = path.map((id) => bestFrom(key, key.leads.find((lead) => lead.id === id)!.to));
				reach.forEach((points, index) => expect(points < graded.possible).toBe(wrong >= 0 && index >= wrong));
			})
		);
	});
});

test('a scene that runs in a circle is judged without end, and nobody finishes it', () => {
	const circle: BranchKey = { ...key, leads: [{ id: 'round', from: 'thrash', to: 'thrash' }] };
	expect(grade(circle, { kind: 'branch', path: ['round', 'round'] }).type).toBe('incomplete');
	expect(bestPath(circle)).toEqual(['round']);
});

test('choices are shuffled within their state, and nothing else is', () => {
	const arranged = branch.arrange(prompt, (list) => list.toReversed());
	expect(arranged.states.map(({ choices }) => choices.map(({ id }) => id))).toEqual([
		['log', 'call'],
		['hold', 'clock']
	]);
	expect(arranged).toMatchObject({ start: 'thrash', endings: prompt.endings });
});

test('an answer reads as what was done, in its order', () => {
	expect(branch.text(prompt, { kind: 'branch', path: ['clock', 'call'] })).toBe(
		'1. Start the clock\n2. Call the vet'
	);
	expect(branch.text(prompt, branch.empty)).toBe('');
});
