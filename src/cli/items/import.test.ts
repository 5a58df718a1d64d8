// Reading other systems' questions: what GIFT carries comes back, and a mistake is told with its line.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questions } from '../../../tests/fixtures/questions.ts';
import { problemLine } from '../../lib/course/problem.ts';
import { quizFile } from '../../lib/course/schema.ts';
import { readYaml } from '../../lib/course/yaml-file.ts';
import { gift } from './gift.ts';
import { importItems } from './import.ts';
import { idFrom } from './imported.ts';
import { portable, type Portable } from './portable.ts';
import { readGift } from './read-gift.ts';

interface Entry {
	[field: string]: unknown;
	id: string;
}
const entries = (text: string, taken: string[] = []) => {
	const { yaml, problems } = importItems('some.txt', text, taken);
	expect(problems).toEqual([]);
	return { yaml, entries: parse(yaml) as Entry[] };
};
const complaints = (text: string) => {
	const { yaml, problems } = importItems('some.txt', text, []);
	expect(yaml).toBe('');
	return problems.map(problemLine);
};

describe('importItems from Aiken', () => {
	const aiken =
		'Which paw\nflicks?\nA. The left\nB) The right\nC. None\nANSWER: B\n\nNext?\nA. One\nB. Two\nANSWER: A\n';

	it('makes a choice of each question and lists what is left to write', () => {
		const { yaml, entries: made } = entries(aiken);
		expect(made[0]).toEqual({
			id: 'which-paw-flicks',
			use: 'quiz',
			kind: 'choice',
			stem: 'Which paw flicks?',
			options: [
				{ id: 'the-left', text: 'The left' },
				{ id: 'the-right', text: 'The right', correct: true },
				{ id: 'none', text: 'None' }
			]
		});
		expect(yaml).toContain('# Add objective, difficulty, sources, rationale.');
		expect(yaml).toContain('# Add the misconception of the-left, none.');
		expect(yaml).toContain('# Add the feedback of the-left, the-right, none.');
		expect(yaml).toContain('# Add options: a question here has at least three.');
	});

	it.each([
		['Q?\nA. One\nB. Two\nANSWER: C\n', 'some.txt:4: The answer "C" is none of its options.'],
		['Q?\nA. One\nC. Two\nANSWER: A\n', 'some.txt:3: Option C stands where B is expected.'],
		[
			'Q?\nA. One\nB. Two\n\nNext?\nA. One\nB. Two\nANSWER: A\n',
			'some.txt:1: This question has no line "ANSWER:".'
		],
		['Q?\nA. One\nANSWER: A\n', 'some.txt:1: This question has fewer than two options.'],
		['ANSWER: A\n', 'some.txt:1: An answer without a question.']
	])('refuses %j', (text, told) => {
		expect(complaints(text)[0]).toContain(told);
	});
});

describe('importItems from GIFT', () => {
	it.each([
		['Just words.\n', 'some.txt:1: This has no answers.'],
		['// note\n\nQ? {=a ~b\n\n~c}\n', 'some.txt:3: The braces round the answers do not pair.'],
		['Q? {}\n', 'some.txt:1: This is an essay.'],
		['Q? {T}\n', 'some.txt:1: This asks for true or false.'],
		['Q? {=one =two}\n', 'some.txt:1: This asks for a short text.'],
		['Q? {\n~a\n~b\n}\n', 'some.txt:2: No answer is marked right.'],
		['Q? {\n=a -> b\n=c\n}\n', 'some.txt:3: This is no pair.'],
		['Q? {\n=a -> b\n=c ->\n}\n', 'some.txt:3: This pair has no right side.'],
		['Q? {#\n=a lot\n}\n', 'some.txt:2: "a lot" is no number.'],
		['{=a ~b}\n', 'some.txt:1: This question has no stem.'],
		['\n', 'some.txt:1: There is no question in it.']
	])('refuses %j', (text, told) => {
		expect(complaints(text)[0]).toContain(told);
	});

	it('tells every mistake of a file, not the first alone', () => {
		expect(complaints('Q? {}\n\nQ? {T}\n')).toHaveLength(2);
	});

	it('reads weights, formats, escapes and a gap in the stem', () => {
		const { entries: made } = entries(
			'::Two of them::[html]<p>5 &gt; 4 \\= ok?</p>{~%50%a#yes ~%50%b ~%-100%c}\n\nThe {=pons ~cortex ~heart} acts.\n'
		);
		expect(made[0]).toMatchObject({
			id: 'two-of-them',
			kind: 'multiple',
			stem: '5 > 4 = ok?',
			options: [{ text: 'a', correct: true, feedback: 'yes' }, { correct: true }, { id: 'c' }]
		});
		expect(made[1]).toMatchObject({ kind: 'choice', stem: 'The _____ acts.' });
	});

	it('reads numbers with a tolerance or as a range', () => {
		const { entries: made } = entries('A? {#12.5:0.5}\n\nB? {#11..13#good}\n');
		expect(made).toMatchObject([
			{ answer: 12.5, within: 0.5 },
			{ answer: 12, within: 1, feedback: 'good' }
		]);
	});

	it('says what it could not keep', () => {
		expect(entries('Q? {=a ~%25%b ~c}\n').yaml).toContain('# Not kept: part marks of wrong answers.');
	});

	it('never gives an id that exists', () => {
		const { entries: made } = entries('Same? {=a ~b ~c}\n\nSame? {=a ~b ~c}\n', ['same']);
		expect(made.map(({ id }) => id)).toEqual(['same-2', 'same-3']);
	});

	it('makes entries that fit the schema once the listed fields are there', () => {
		const made = (['choice', 'multiple', 'match', 'numeric'] as const).map((kind) => {
			const item = portable(questions[kind]);
			if (!('form' in item)) throw new Error(item.why);
			return item;
		});
		const { entries: read } = entries(gift([{ path: [], items: made }]));
		const completed = read.map((entry) => ({
			...entry,
			sources: ['study'],
			...(entry.kind === 'numeric' && {
				unit: '%',
				near: (entry.near as object[]).map((one) => ({ ...one, misconception: 'idea' }))
			}),
			...(entry.kind === 'match' && {
				rows: (entry.rows as object[]).map((row) => ({ ...row, feedback: 'Why.' }))
			})
		}));
		expect(readYaml('quiz.yaml', JSON.stringify(completed), quizFile).problems).toEqual([]);
		expect(read.map(({ id, objective }) => [id, objective])).toEqual([
			['paw-flick', 'LO8'],
			['twitch-signs', 'LO8'],
			['how-soon', 'LO10'],
			['rem-share', 'LO8']
		]);
	});
});

describe('readGift', () => {
	const text = fc
		.array(
			fc.oneof(
				fc.string({ maxLength: 8 }),
				fc.constantFrom(
					'->',
					'####',
					'%50%',
					'\\n',
					'{',
					'}',
					'=',
					'~',
					':',
					'#',
					'\\',
					'<b>',
					'&lt;',
					'&amp;lt;',
					'//'
				)
			),
			{ minLength: 1, maxLength: 4 }
		)
		.map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim())
		.filter((text) => text !== '');
	const item = (form: Portable['form'], stem: string): Portable => ({
		id: 'one',
		stem,
		rationale: stem,
		tags: [],
		lost: [],
		form
	});
	const back = (item: Portable) => {
		const { questions, faults } = readGift(gift([{ path: ['C'], items: [item] }]));
		expect(faults).toEqual([]);
		return questions[0]!;
	};

	it('reads back the options that the export wrote', () => {
		const options = fc.array(fc.record({ text, feedback: text }), { minLength: 3, maxLength: 6 });
		fc.assert(
			fc.property(text, options, fc.boolean(), (stem, written, single) => {
				const shares = single ? [100, 0] : [50, -50];
				const right = single ? [0] : [0, 1];
				const read = back(
					item(
						{
							form: 'choice',
							single,
							shuffle: true,
							options: written.map((one, index) => ({
								...one,
								share: shares[right.includes(index) ? 0 : 1]!
							}))
						},
						stem
					)
				);
				expect(read).toMatchObject({ name: 'one', stem, rationale: stem });
				expect(read.body).toEqual({
					kind: single ? 'choice' : 'multiple',
					options: written.map((one, index) => ({ ...one, correct: right.includes(index) }))
				});
			})
		);
	});

	it('reads back the pairs and the numbers that the export wrote', () => {
		const pairs = fc.array(fc.record({ left: text, right: text }), { minLength: 2, maxLength: 4 });
		fc.assert(
			fc.property(pairs, fc.array(text, { maxLength: 2 }), (pairs, others) => {
				const { body } = back(item({ form: 'matching', pairs, others }, 'Match.'));
				expect(body).toEqual({ kind: 'match', pairs, others });
			})
		);
		const hundredth = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100);
		fc.assert(
			fc.property(hundredth, hundredth, text, text, (value, near, feedback, other) => {
				const within = 0.25;
				const answers = [
					{ value, within, share: 100, feedback },
					{ value: near, within, share: 0, feedback: other }
				];
				const { body } = back(item({ form: 'numeric', answers, other }, 'How much?'));
				expect(body).toEqual({
					kind: 'numeric',
					answer: value,
					within,
					feedback,
					near: [{ value: near, feedback: other }],
					other
				});
			})
		);
	});
});

describe('idFrom', () => {
	it('gives lower-case words, cut between words', () => {
		expect(idFrom('What does Mäxchen DO, at 22:00?', 20, new Set(), 'item')).toBe('what-does-maxchen-do');
		expect(idFrom('???', 20, new Set(), 'item')).toBe('item');
	});

	it('is always a valid id that is not taken', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (text, earlier) => {
				const taken = new Set(earlier.map((one) => one.toLowerCase()));
				const before = new Set(taken);
				const id = idFrom(text, 20, taken, 'part');
				expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(id.length).toBeLessThanOrEqual(20);
				expect(before.has(id)).toBe(false);
			})
		);
	});
});
