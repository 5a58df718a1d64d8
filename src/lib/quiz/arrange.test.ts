import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import type { Part, Prompt } from './items.ts';

const base = { id: 'first-rem-band', stem: '', objective: 'LO8', difficulty: 1 as const };
const parts = (ids: string): Part[] => [...ids].map((id) => ({ id, text: id.toUpperCase() }));
type Shuffled = Extract<Prompt, { kind: 'choice' | 'multiple' | 'order' | 'match' }>;
const choice: Shuffled = { ...base, kind: 'choice', options: parts('abcd') };
const multiple: Shuffled = { ...base, kind: 'multiple', options: parts('abcde') };
const order: Shuffled = { ...base, kind: 'order', entries: parts('abcd') };
const match: Shuffled = { ...base, kind: 'match', rows: parts('abc'), targets: parts('wxyz') };
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Ids of what is shuffled in a prompt, as shown. */
function shown(prompt: Prompt): string {
	const { entries, targets, options } = prompt as Partial<Record<'entries' | 'targets' | 'options', Part[]>>;
	return (entries ?? targets ?? options ?? []).map(({ id }) => id).join('');
}
const sorted = (ids: string) => [...ids].sort().join('');

describe.each([choice, multiple, order, match])('$kind', (prompt) => {
	test('shows every part once, and nothing else has changed', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const arranged = arrange(prompt, seed) as Shuffled;
				expect(sorted(shown(arranged))).toBe(shown(prompt));
				const back =
					arranged.kind === 'order'
						? { ...arranged, entries: arranged.entries.toSorted(byId) }
						: arranged.kind === 'match'
							? { ...arranged, targets: arranged.targets.toSorted(byId) }
							: { ...arranged, options: arranged.options.toSorted(byId) };
				expect(back).toEqual(prompt);
			})
		);
	});

	test('is shown the same way each time, another way in another attempt, and not in step with other items', () => {
		const attempts = Array.from({ length: 40 }, (_, seed) => shown(arrange(prompt, seed)));
		expect(Array.from({ length: 40 }, (_, seed) => shown(arrange(prompt, seed)))).toEqual(attempts);
		expect(new Set(attempts).size).toBeGreaterThan(10);
		const other = Array.from({ length: 40 }, (_, seed) =>
			shown(arrange({ ...prompt, id: 'deep-sleep' }, seed))
		);
		expect(other).not.toEqual(attempts);
	});
});

test('options with an order of their own keep it', () => {
	fc.assert(
		fc.property(seeds, (seed) => {
			expect(arrange({ ...choice, fixed: true }, seed)).toEqual({ ...choice, fixed: true });
			expect(arrange({ ...multiple, fixed: true }, seed)).toEqual({ ...multiple, fixed: true });
		})
	);
});

test('an order item is never shown in its right order, whichever that is', () => {
	const three: Prompt = { ...base, kind: 'order', entries: parts('abc') };
	fc.assert(
		fc.property(seeds, fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }), (seed, right) => {
			const arranged = arrange(three, seed, {
				rationale: '',
				sources: [],
				feedback: {},
				kind: 'order',
				order: right
			});
			expect(shown(arranged)).not.toBe(right.join(''));
			expect(sorted(shown(arranged))).toBe('abc');
		})
	);
});

test('shows what it showed in version 1', () => {
	expect([choice, multiple, order, match].map((prompt) => shown(arrange(prompt, 20261122)))).toEqual([
		'cbad',
		'cdeab',
		'cbad',
		'yxwz'
	]);
});

function byId(a: Part, b: Part): number {
	return a.id < b.id ? -1 : 1;
}
