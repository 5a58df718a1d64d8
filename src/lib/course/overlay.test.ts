import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemFromEntry } from './item-entry.ts';
import { layOver, stateOf, textsOf, type Overlay } from './overlay.ts';
import { itemTexts } from './translation.ts';
import { filesIn } from '../../build/files.ts';
import { loadCourse, type LoadedCourse } from './load.ts';

const base = {
	id: 'one',
	stem: 'Which?',
	options: [
		{ id: 'a', text: 'This', correct: true },
		{ id: 'b', text: 'That', misconception: 'mix-up' }
	]
};
const fields = ['stem', 'text'];

describe('a translation over its base', () => {
	it('says each text anew, by the id of its part', () => {
		const { value, missing, unknown } = layOver(
			base,
			{ stem: '¿Cuál?', options: { b: { text: 'Eso' }, a: { text: 'Esto' } } },
			fields
		);
		expect(value.stem).toBe('¿Cuál?');
		expect(value.options.map(({ text }) => text)).toEqual(['Esto', 'Eso']);
		expect([missing, unknown]).toEqual([[], []]);
	});

	it('names what is missing and keeps the text of the base', () => {
		const { value, missing } = layOver(base, { stem: '¿Cuál?', options: { a: { text: ' ' } } }, fields);
		expect(value.options[0]!.text).toBe('This');
		expect(missing).toEqual([
			['options', 'a', 'text'],
			['options', 'b', 'text']
		]);
	});

	it('names what is no text and does not take it', () => {
		const { value, unknown } = layOver(
			base,
			{ id: 'uno', options: { a: { correct: false }, c: { text: 'Otro' } } },
			fields
		);
		expect(value).toEqual(base);
		expect(unknown).toEqual([['id'], ['options', 'c'], ['options', 'a', 'correct']]);
	});

	it('follows a list without ids by its order', () => {
		const lines = { red: [{ text: 'One' }, { text: 'Two' }] };
		expect(layOver(lines, { red: [{ text: 'Uno' }, { text: 'Dos' }] }, ['text']).value.red).toEqual([
			{ text: 'Uno' },
			{ text: 'Dos' }
		]);
	});

	it('changes no key, whatever a translator writes into any item of the course', () => {
		const { items } = loadCourse(filesIn('.'), '0') as LoadedCourse;
		const overlay = fc.letrec<{ any: Overlay }>((tie) => ({
			any: fc.oneof(
				{ maxDepth: 4 },
				fc.string(),
				fc.boolean(),
				fc.double(),
				fc.dictionary(fc.string(), tie('any'), { maxKeys: 3 })
			)
		})).any;
		fc.assert(
			fc.property(fc.nat(items.length - 1), overlay, fc.string({ minLength: 1 }), (index, noise, said) => {
				const { entry } = items[index]!;
				for (const translation of [noise, saidOf(entry, said)]) {
					const { value } = layOver(entry, translation, itemTexts);
					const [item, own] = [itemFromEntry(value), itemFromEntry(entry)];
					expect(withoutTexts(item)).toEqual(withoutTexts(own));
				}
			})
		);
	});
});

describe('the mark of a text', () => {
	it('is another for another text, and for the same words parted otherwise', () => {
		expect(stateOf(['a', 'b'])).toMatch(/^[0-9a-f]{8}$/);
		expect(stateOf(['a', 'b'])).toBe(stateOf(['a', 'b']));
		expect(stateOf(['ab'])).not.toBe(stateOf(['a', 'b']));
		expect(stateOf(['a', 'c'])).not.toBe(stateOf(['a', 'b']));
	});

	it('is made of all texts and of nothing else', () => {
		expect(textsOf(base, fields)).toEqual(['Which?', 'This', 'That']);
	});
});

/** The whole item with one text everywhere, and with another key besides. */
function saidOf(value: unknown, said: string): Overlay {
	if (typeof value === 'string') return said;
	if (value === null || typeof value !== 'object') return true;
	const parts = Array.isArray(value)
		? value.map((one, index) => [(one as { id?: string } | null)?.id ?? index, one] as const)
		: Object.entries(value);
	return Object.fromEntries(parts.map(([name, one]) => [name, saidOf(one, said)]));
}

/** What decides: everything of an item but its texts. */
const withoutTexts = (item: unknown): unknown =>
	JSON.parse(
		JSON.stringify(item, (name, value: unknown) =>
			typeof value === 'string' && (itemTexts as readonly string[]).includes(name) ? '' : value
		)
	);
