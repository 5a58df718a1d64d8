// The exports: what they carry comes out of parsers that others wrote, whatever the text.

import fc from 'fast-check';
import { parse, type GIFTQuestion } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../tests/fixtures/questions.ts';
import { loadProject } from '../../build/project.ts';
import type { Item } from '../../lib/quiz/items.ts';
import { parseXml, type Node } from '../package/read-manifest.ts';
import { groupsOf } from './book.ts';
import { gift } from './gift.ts';
import { moodleXml } from './moodle.ts';
import { portable, type Portable } from './portable.ts';

/** Texts as authors may write them: any character that XML can hold, in one paragraph, and many signs of GIFT. */
const text = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 8 }),
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
				'::',
				'#',
				'\\',
				'<b>',
				'&lt;',
				'&&058;',
				'//'
			)
		),
		{ minLength: 1, maxLength: 4 }
	)
	.map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim())
	.filter((text) => text !== '');
const items: fc.Arbitrary<Portable> = fc.record({
	id: fc.constantFrom('one', 'two-words'),
	stem: text,
	rationale: text,
	tags: fc.constant(['LO1', 'choice']),
	lost: fc.constant([]),
	form: fc.oneof(
		fc.record({
			form: fc.constant('choice' as const),
			single: fc.constant(true),
			shuffle: fc.boolean(),
			options: fc
				.array(fc.record({ text, feedback: text, share: fc.constant(0) }), { minLength: 2, maxLength: 6 })
				.map(([first, ...rest]) => [{ ...first!, share: 100 }, ...rest])
		}),
		fc.record({
			form: fc.constant('choice' as const),
			single: fc.constant(false),
			shuffle: fc.boolean(),
			options: fc.array(fc.record({ text, feedback: text, share: fc.constantFrom(50, -50, 33.33333) }), {
				minLength: 2,
				maxLength: 6
			})
		}),
		fc.record({
			form: fc.constant('matching' as const),
			pairs: fc.array(fc.record({ left: text, right: text }), { minLength: 2, maxLength: 5 }),
			others: fc.array(text, { maxLength: 2 })
		}),
		fc.record({
			form: fc.constant('numeric' as const),
			answers: fc
				.array(
					fc.record({
						value: fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100),
						within: fc.integer({ min: 0, max: 500 }).map((n) => n / 100),
						share: fc.constant(0),
						feedback: text
					}),
					{ minLength: 1, maxLength: 3 }
				)
				.map(([first, ...rest]) => [{ ...first!, share: 100 }, ...rest]),
			other: text
		}),
		fc.record({ form: fc.constant('essay' as const), guide: text })
	)
});

/** What a browser shows of HTML without tags. */
const shown = (html: string) =>
	html
		.replaceAll('<br>', '\n')
		.replaceAll('&#37;', '%')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
const group = (...items: Portable[]) => [{ path: ['Course', 'Either / or'], items }];

describe('gift', () => {
	/** gift-pegjs gives escaped signs in the right sides of pairs as codes. */
	const codes = (text: string) =>
		text.replace(/[\\~=#{}:]/g, (sign) => `&&${`00${sign.charCodeAt(0)}`.slice(-3)};`);
	const textOf = (of: { text: string } | null) => (of ? shown(of.text) : '');
	const read = (item: Portable) => parse(gift(group(item)));

	it('is read by gift-pegjs as it was written', () => {
		fc.assert(
			fc.property(items, (item) => {
				const [category, question] = read(item) as [GIFTQuestion, GIFTQuestion];
				expect(category).toMatchObject({ type: 'Category', title: '$course$/top/Course/Either // or' });
				expect(question).toMatchObject({ title: item.id, id: item.id, tags: item.tags });
				if (question.type === 'Category' || question.type === 'Description') throw new Error(question.type);
				expect(textOf(question.stem)).toBe(item.stem);
				expect(textOf(question.globalFeedback)).toBe(item.rationale);
				const { form } = item;
				if (form.form === 'choice' && question.type === 'MC') {
					expect(
						question.choices.map(({ text, feedback, isCorrect, weight }) => ({
							text: textOf(text),
							feedback: textOf(feedback),
							share: form.single ? (isCorrect ? 100 : 0) : weight
						}))
					).toEqual(form.options);
				} else if (form.form === 'matching' && question.type === 'Matching') {
					expect(
						question.matchPairs.map(({ subquestion, subanswer }) => [shown(subquestion.text), subanswer])
					).toEqual([
						...form.pairs.map(({ left, right }) => [left, codes(right)]),
						...form.others.map((right) => ['', codes(right)])
					]);
				} else if (form.form === 'numeric' && question.type === 'Numerical') {
					const choices = question.choices as {
						weight: number | null;
						text: object;
						feedback: { text: string };
					}[];
					expect(choices.map(({ text, feedback }) => ({ ...text, feedback: textOf(feedback) }))).toEqual([
						...form.answers.map(({ value, within, feedback }) => ({
							type: 'range',
							number: value,
							range: within,
							feedback
						})),
						expect.objectContaining({ text: '*', feedback: form.other })
					]);
				} else expect([form.form, question.type]).toEqual(['essay', 'Essay']);
			})
		);
	});
});

describe('moodleXml', () => {
	const child = (node: Node, name: string) => node.children.filter((one) => one.name === name);
	const value = (node: Node, ...way: string[]): string =>
		way.reduce((at, name) => child(at, name)[0]!, node).text;
	const html = (node: Node, ...way: string[]) => shown(value(node, ...way, 'text'));

	it('is read by libxml2 as it was written', () => {
		fc.assert(
			fc.property(items, (item) => {
				const [category, question] = parseXml(moodleXml(group(item))).children;
				expect(value(category!, 'category', 'text')).toBe('$course$/top/Course/Either // or');
				expect([html(question!, 'questiontext'), html(question!, 'generalfeedback')]).toEqual([
					item.stem,
					item.rationale
				]);
				expect(value(question!, 'idnumber')).toBe(item.id);
				const { form } = item;
				const answers = child(question!, 'answer');
				const fraction = (node: Node) =>
					Number(node.attributes.find(({ name }) => name === 'fraction')!.value);
				if (form.form === 'choice') {
					expect(value(question!, 'single')).toBe(String(form.single));
					expect(
						answers.map((answer) => ({
							text: html(answer),
							share: fraction(answer),
							feedback: html(answer, 'feedback')
						}))
					).toEqual(form.options);
				} else if (form.form === 'matching')
					expect(
						child(question!, 'subquestion').map((one) => [html(one), value(one, 'answer', 'text')])
					).toEqual([
						...form.pairs.map(({ left, right }) => [left, right]),
						...form.others.map((right) => ['', right])
					]);
				else if (form.form === 'numeric')
					expect(
						answers.map((answer) => [
							value(answer, 'text'),
							Number(value(answer, 'tolerance')),
							html(answer, 'feedback')
						])
					).toEqual([
						...form.answers.map(({ value, within, feedback }) => [String(value), within, feedback]),
						['*', 0, form.other]
					]);
				else expect(html(question!, 'graderinfo')).toBe(form.guide);
			})
		);
	});
});

describe('portable', () => {
	const of = (item: Item) => {
		const made = portable(item);
		if (!('form' in made)) throw new Error(made.why);
		return made;
	};

	it('gives a multiple the credit that the course gives: a wrong option takes a right one back', () => {
		expect(of(questions.multiple).form).toMatchObject({
			options: [{ share: 50 }, { share: -50 }, { share: 50 }]
		});
	});

	it('matches the rows of an order with their places', () => {
		expect(of(questions.order).form).toMatchObject({
			pairs: [
				{ left: 'Leg', right: '3' },
				{ left: 'Pons', right: '1' },
				{ left: 'Cord', right: '2' }
			]
		});
	});

	it('keeps a target that nothing belongs to', () => {
		expect(of(questions.match).form).toMatchObject({ others: ['Book a visit'] });
	});

	it('keeps known wrong numbers with what is said of them', () => {
		expect(of(questions.numeric).form).toMatchObject({
			answers: [
				{ value: 34, share: 100 },
				{ value: 12, share: 0, feedback: 'That is its share of the day.' }
			]
		});
	});

	it('says that a clip beside the stem is lost', () => {
		const { prompt, key } = questions.choice;
		expect(of({ prompt: { ...prompt, clip: 'rem-twitch' }, key }).lost.join()).toContain('"rem-twitch"');
	});

	it('says that an urgency is lost', () => {
		const { prompt, key } = questions.choice;
		const asking = { prompt, key: { ...key, urgency: { colour: 'green' as const, text: 'Asleep.' } } };
		expect(of(asking).lost).toEqual(['the urgency it also asks for']);
	});

	it('leaves out a kind that it has no form for, and says so', () => {
		const { prompt, key } = questions.choice;
		const alien = { prompt: { ...prompt, kind: 'song' }, key } as unknown as Item;
		expect(portable(alien)).toEqual({ id: 'paw-flick', why: 'no form is known for the kind "song"' });
	});
});

describe('the exports of this course', () => {
	const loaded = loadProject();
	if (!loaded.course) throw new Error('The course cannot be read.');
	const groups = groupsOf(loaded).map(({ title, use, items }) => ({
		path: [title, use],
		items: items.map(({ item }) => portable(item)).filter((item) => 'form' in item)
	}));
	const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));

	it('hold every item that can be carried, once', () => {
		expect(new Set(ids).size).toBe(ids.length);
		const asked = (parse(gift(groups)) as { type: string; title: string }[]).filter(
			({ type }) => type !== 'Category'
		);
		expect(asked.map(({ title }) => title)).toEqual(ids);
		const written = parseXml(moodleXml(groups)).children.flatMap((node) =>
			node.children.filter(({ name }) => name === 'idnumber')
		);
		expect(written.map(({ text }) => text)).toEqual(ids);
	});
});
