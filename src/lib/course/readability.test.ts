import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, hardest, sentencesIn } from './readability.ts';

const read = (body: string) => sentencesIn({ body, bodyLine: 5 });
const texts = (body: string) => read(body).map(({ text }) => text);

describe('the sentences of a lesson', () => {
	it('leave out headings, tables, tags and citations, and keep their lines', () => {
		const body = `<Clip motion="walk" caption="Look at the leg." />

She stands.[^berendt15] Her legs
give way.

## Four parts of one story

| seen | told |
| ---- | ---- |
| ran  | mad  |

<Note kind="said">

Call **now**: see [the page](/now).

</Note>`;
		expect(read(body).map(({ text, line }) => [line, text])).toEqual([
			[7, 'She stands.'],
			[7, 'Her legs give way.'],
			[18, 'Call now: see the page.']
		]);
	});

	it('end with each entry of a list, which need not have a full stop', () => {
		expect(texts('1. Start a timer\n2. Call\n   for help\n- Dim the light.')).toEqual([
			'Start a timer',
			'Call for help',
			'Dim the light.'
		]);
	});

	it('are not ended by a decimal point, by "..." within one or by a colon', () => {
		expect(texts('It beats 4.5 times. “Wait ... what?” He looks: nothing.')).toEqual([
			'It beats 4.5 times.',
			'“Wait ... what?”',
			'He looks: nothing.'
		]);
	});

	it('hold a term as one word of two syllables, whatever is shown', () => {
		const [long] = read('A [[status-epilepticus|state called status epilepticus]] began.');
		expect(long).toMatchObject({
			words: 3,
			syllables: 5,
			text: 'A state called status epilepticus began.'
		});
		expect(read('In [[rem]], rest.')[0]).toMatchObject({ words: 3, syllables: 4 });
	});
});

describe('the grade', () => {
	it('is that of the formula', () => {
		// 10 words and 13 syllables in 2 sentences.
		expect(gradeOf(read('The paddle of the tremor stops. Look at her muscles.'))).toBeCloseTo(
			0.39 * 5 + 11.8 * 1.3 - 15.59
		);
	});

	it('of nothing is 0', () => {
		expect(gradeOf(read('## Only a heading'))).toBe(0);
	});

	const words = fc.array(fc.constantFrom<string>('dog', 'leg', 'paddle', 'emergency', 'seizure', '[[rem]]'), {
		minLength: 2,
		maxLength: 40
	});

	it('falls when a sentence is split between two of its words', () => {
		fc.assert(
			fc.property(words, fc.nat(), (list, cut) => {
				// Each word could begin a sentence, so that the cut changes none of them.
				const begun = list.map((word) =>
					word === '[[rem]]' ? 'I' : word.replace(/^./, (c) => c.toUpperCase())
				);
				const at = 1 + (cut % (list.length - 1));
				const split = `${begun.slice(0, at).join(' ')}. ${begun.slice(at).join(' ')}.`;
				expect(read(split)).toHaveLength(2);
				expect(gradeOf(read(split))).toBeLessThan(gradeOf(read(`${begun.join(' ')}.`)));
			})
		);
	});

	it('is the same however often the text is repeated, and in whatever order its sentences stand', () => {
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 1, max: 4 }),
				(all, n) => {
					const sentences = all.map((list) => `Now ${list.join(' ')}.`);
					const once = gradeOf(read(sentences.join(' ')));
					const many = Array.from({ length: n }, () => sentences.toReversed()).flat();
					expect(gradeOf(read(many.join(' ')))).toBeCloseTo(once);
				}
			)
		);
	});

	it('rises with a longer word in the same place', () => {
		fc.assert(
			fc.property(words, fc.nat(), (list, place) => {
				const at = place % list.length;
				const grade = (word: string) => gradeOf(read(`Now ${list.with(at, word).join(' ')}.`));
				expect(grade('emergency')).toBeGreaterThan(grade('dog'));
			})
		);
	});
});

it('names the sentence first that weighs most, not the shortest one with a long word', () => {
	const hard =
		'Idiopathic diseases of unidentified aetiology characteristically necessitate investigation by veterinarians.';
	expect(hardest(read(`Veterinarians. She stands. ${hard}`), 1)[0]?.text).toBe(hard);
});
