import { describe, expect, it } from 'vitest';
import { understand, vocabularyOf } from './query.ts';

const vocabulary = vocabularyOf(
	['Slow-wave'],
	[
		'A seizure of the hind leg',
		'The stifle is the knee',
		'REM sleep, sleeping and PennHIP',
		'Collapse',
		'polyphasic',
		'nervous',
		'nerve'
	],
	{
		means: { fit: ['seizure'], 'back leg': ['hind leg'], knee: ['stifle'], 'old dog': ['senior dog'] },
		emergency: ['seizure now', 'fit now', 'collapse'],
		skip: ['a', 'in', 'the', 'of', 'what', 'is', 'dog']
	}
);
const wanted = (typed: string) => understand(typed, vocabulary).wanted;
const meant = (typed: string) => understand(typed, vocabulary).guesses.map((guess) => guess.meant);
const urgent = (typed: string) => understand(typed, vocabulary).urgent;

describe('what is wanted', () => {
	it('is each word, or what stands for it', () => {
		expect(wanted('knee sleep')).toEqual([[['knee'], ['stifle']], [['sleep']]]);
	});

	it('takes a phrase for one thing', () => {
		expect(wanted('fit, back leg')).toEqual([
			[['fit'], ['seizure']],
			[
				['back', 'leg'],
				['hind', 'leg']
			]
		]);
	});

	it('leaves out words that are too common, also in phrases', () => {
		expect(wanted('what is the seizure')).toEqual([[['seizure']]]);
		expect(wanted('old dog')).toEqual([[['old'], ['senior']]]);
		expect(wanted('what is')).toEqual([]);
	});

	it('also takes the beginning of one word for another word with a slip', () => {
		expect(wanted('nervo')).toEqual([[['nervo'], ['nerve']]]);
	});

	it('takes the parts of a compound written in one word', () => {
		expect(wanted('slowwave')).toEqual([[['slowwave'], ['slow', 'wave']]]);
	});

	it('takes what was typed of a word for its beginning, whatever its last letters look like', () => {
		expect(wanted('poly')).toEqual([[['poly']]]);
	});

	it('takes a verb in all its forms', () => {
		expect(wanted('sleeping')).toEqual([[['sleeping'], ['sleep']]]);
	});

	it('follows a misspelt word to what stands for it', () => {
		expect(wanted('bakc leg')).toEqual([
			[
				['back', 'leg'],
				['hind', 'leg']
			]
		]);
	});
});

describe('guesses', () => {
	it('are made for words that no page says, and written as the course writes them', () => {
		expect(meant('siezure in rme sleep')).toEqual([['seizure'], []]);
		expect(meant('stiffle')).toEqual([['stifle']]);
		expect(meant('PENHIP')).toEqual([['PennHIP']]);
	});

	it('are not made for words that the course knows, or that are being typed', () => {
		expect(meant('seizure seiz fit')).toEqual([]);
	});
});

describe('an emergency', () => {
	it.each(['seizure now', 'now a seizure', 'Siezure NOW', 'fit right now', 'collaspe', 'a collapse'])(
		'is read from "%s"',
		(typed) => expect(urgent(typed)).toBe(true)
	);

	it.each(['seizure', 'fit', 'now', '', 'leg'])('is not read from "%s"', (typed) =>
		expect(urgent(typed)).toBe(false)
	);
});
