import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, marked, type Piece } from './excerpt.ts';
import { fold, wordsIn } from './spelling.ts';

const textOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const foundIn = (pieces: Piece[]) => pieces.filter(({ found }) => found).map(({ text }) => text);

const vocabulary = [
	'seizures',
	'dog’s',
	'leg',
	'A',
	'colour',
	'REM',
	'5',
	'post-ictal',
	'“twitch”',
	'slow.',
	'Then,'
];
const prose = fc.array(fc.constantFrom(...vocabulary), { maxLength: 120 }).map((words) => words.join(' '));
const text = fc.oneof(prose, fc.string({ maxLength: 400 }));
const terms = fc
	.subarray(['seizure', 'dog', 'leg', 'color', 'rem', '5', 'twitch'])
	.map((list) => new Set(list));

describe('marks', () => {
	it('stand on the words that were found, however they are spelt', () => {
		expect(marked('Seizures change colour.', new Set(['seizure', 'color']))).toEqual([
			{ text: 'Seizures', found: true },
			{ text: ' change ', found: false },
			{ text: 'colour', found: true },
			{ text: '.', found: false }
		]);
	});

	it('never break the text, and stand on whole words alone', () => {
		fc.assert(
			fc.property(text, terms, (text, terms) => {
				const pieces = marked(text, terms);
				expect(textOf(pieces)).toBe(text);
				for (const { text: part, found } of pieces) {
					expect(part).not.toBe('');
					if (found) expect(terms.has(fold(part))).toBe(true);
				}
			})
		);
	});
});

describe('an excerpt', () => {
	it('begins with the sentence that holds the word', () => {
		const text = `${'Nothing of it here. '.repeat(20)}The brain is small. And so on.`;
		expect(textOf(excerpt(text, new Set(['brain'])).pieces)).toBe('The brain is small. And so on.');
	});

	it('prefers the place where more of the words stand together', () => {
		const text = `A leg is a leg. ${'Nothing of it here. '.repeat(20)}Her leg began to twitch.`;
		const { pieces, before } = excerpt(text, new Set(['leg', 'twitch']));
		expect(foundIn(pieces)).toEqual(['leg', 'twitch']);
		expect(before).toBe(true);
	});

	it('is the beginning of the text when no word is found in it', () => {
		const { pieces, before, after } = excerpt('One two three four five six.', new Set(['seven']), 13);
		expect([textOf(pieces), before, after]).toEqual(['One two three', false, true]);
	});

	it('is a part of the text, cut between words, and holds a found word when there is one', () => {
		fc.assert(
			fc.property(text, terms, fc.integer({ min: 80, max: 200 }), (text, terms, room) => {
				const { pieces, before, after } = excerpt(text, terms, room);
				const shown = textOf(pieces);
				const at = before ? text.lastIndexOf(shown) : 0;
				expect(text.slice(at, at + shown.length)).toBe(shown);
				expect(before || text.startsWith(shown)).toBe(true);
				expect(after || text.endsWith(shown)).toBe(true);
				const words = wordsIn(text).map((word) => word.text);
				for (const word of wordsIn(shown)) expect(words).toContain(word.text);
				if (words.some((word) => terms.has(fold(word)))) expect(foundIn(pieces)).not.toEqual([]);
			})
		);
	});

	it('keeps to its room where words are not longer than it', () => {
		fc.assert(
			fc.property(prose, terms, (text, terms) => {
				expect(textOf(excerpt(text, terms, 120).pieces).length).toBeLessThanOrEqual(125);
			})
		);
	});
});
