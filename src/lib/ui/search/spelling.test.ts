import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, near, slips, stemOf } from './spelling.ts';

const word = fc.string({ unit: fc.constantFrom(...'aeiourstlnmy'), minLength: 1, maxLength: 9 });

describe('folding', () => {
	it.each([
		['colour', 'color'],
		['Behavioural', 'behavioral'],
		['tumours', 'tumor'],
		['centre', 'center'],
		['generalised', 'generalized'],
		['recognise', 'recognize'],
		['paralysed', 'paralyzed'],
		['diarrhoea', 'diarrhea'],
		['anaemia', 'anemia'],
		['oestrus', 'estrus'],
		['seizures', 'seizure'],
		['twitches', 'twitch'],
		['bodies', 'body'],
		['dog’s', 'dog'],
		["can't", 'cant'],
		['Schäfer', 'schafer']
	])('takes %s and %s for one word', (one, other) => {
		expect(fold(one)).toBe(fold(other));
	});

	it.each([
		['toe', 'te'],
		['hour', 'hor'],
		['gas', 'ga'],
		['pus', 'pu'],
		['ictus', 'ictu'],
		['stiffness', 'stiffnes'],
		['rise', 'rize']
	])('leaves %s alone', (one, other) => {
		expect(fold(one)).not.toBe(other);
	});
});

describe('slips', () => {
	it.each([
		['seizure', 'seizure', 0],
		['siezure', 'seizure', 1],
		['seizre', 'seizure', 1],
		['seizzure', 'seizure', 1],
		['seixure', 'seizure', 1],
		['siezre', 'seizure', 2]
	])('counts from %s to %s: %i', (typed, meant, count) => {
		expect(slips(typed, meant).whole).toBe(count);
	});

	it('is the same both ways, and none only between equal words', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(slips(a, b).whole).toBe(slips(b, a).whole);
				expect(slips(a, b).whole === 0).toBe(a === b);
			})
		);
	});

	it('finds none between a word and its beginning', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(slips(a, a + b).begun).toBe(0);
			})
		);
	});
});

describe('near words', () => {
	it('are sorted by how near they are', () => {
		expect(near('twich', ['twice', 'stitch', 'twitch', 'switch', 'pons'])).toEqual(['twice', 'twitch']);
	});

	it('are found while a word is still being typed', () => {
		expect(near('siez', ['pons', 'seizure'])).toEqual(['seizure']);
	});

	it('are not guessed from three letters', () => {
		expect(near('hpi', ['hip', 'pip'])).toEqual([]);
	});
});

it.each([
	['jumping', 'jump'],
	['hopped', 'hop'],
	['falling', 'fall'],
	['passed', 'pass']
])('%s begins with what its other forms begin with', (form, stem) => {
	expect(stemOf(form)).toBe(stem);
});

it('a word without an ending has no stem', () => {
	expect(['king', 'bed', 'pons'].map(stemOf)).toEqual([null, null, null]);
});
