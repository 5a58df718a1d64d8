import { describe, expect, it } from 'vitest';
import {
	leaves,
	numbersIn,
	spoken,
	textFaults,
	type Samples
} from '../../../../tests/support/translation.ts';
import * as advice from '../chart/advice.en.ts';
import * as adviceSpanish from '../chart/advice.es.ts';
import { pages } from '../words.en.ts';
import { pages as pagesSpanish } from '../words.es.ts';
import * as exporting from './export-words.en.ts';
import * as exportingSpanish from './export-words.es.ts';
import * as people from './people-words.en.ts';
import * as peopleSpanish from './people-words.es.ts';
import { questionWords } from './question-words.en.ts';
import { questionWords as questionsSpanish } from './question-words.es.ts';
import * as site from './site-words.en.ts';
import * as siteSpanish from './site-words.es.ts';
import { reviewWords, verifyWords } from './words.en.ts';
import { reviewWords as reviewSpanish, verifyWords as verifySpanish } from './words.es.ts';

const english = {
	exporting,
	people,
	questions: questionWords,
	site,
	review: reviewWords,
	verify: verifyWords
};
const spanish: typeof english = {
	exporting: exportingSpanish,
	people: peopleSpanish,
	questions: questionsSpanish,
	site: siteSpanish,
	review: reviewSpanish,
	verify: verifySpanish
};

/** Functions that take more than numbers and texts, or that are judged below. */
const apart = new Set([
	...['adviceOf', 'between', 'range', 'pieceAdvice', 'reliabilityText'].map((name) => `questions.${name}`),
	...['questions.all.works', 'questions.one.barFinding', 'questions.judge.result', 'people.logWords.known'],
	...['review.ago', 'review.head', 'review.needs.rule', 'review.mastery.finding', 'verify.day']
]);
const simple = (words: object, at = ''): object =>
	Object.fromEntries(
		Object.entries(words)
			.filter(([key]) => !apart.has(at + key))
			.map(([key, value]: [string, unknown]) => [
				key,
				typeof value === 'object' && value !== null ? simple(value, `${at}${key}.`) : value
			])
	);

const each = (names: string, values: readonly unknown[]): Samples =>
	Object.fromEntries(names.split(' ').map((name) => [name, values]));
const counts = [0, 1, 2, 21];
const moment = Date.UTC(2026, 10, 23, 14, 5);
const samples: Samples = {
	...each('n of asked few flagged enough raised waiting passes answered ordinal tries mark pass', counts),
	...each('learners reporting attempts days visits done shown tried needed called calm answers line', counts),
	...each('passed gap minutes from to page there drawn below surely empty wrong difficulty seconds', counts),
	...each('title text stem name part answer advice why idea ahead link took begun actor code', ['<text>']),
	...each('lesson version room assessment head objective course useful time place what file', ['<text>']),
	...each('share partly passMark progress step', ['<share>']),
	...each('right enough', [true, false]),
	enough: [20],
	times: [2, 3],
	percent: [7, 85],
	order: [null, 3],
	column: ['name', 'username', null],
	sure: [null, 'Sure'],
	at: [moment],
	r: [0.25, -0.5],
	action: ['class.create', 'learner.remove', 'question.take-back'],
	// Of one nothing is said.
	'review.trust.versions(n)': [2, 21],
	'questions.percent(share)': [0, 0.004, 0.21, 1],
	'review.share(part)': [0, 0.219, 1],
	'questions.attempt.result(passed)': [true, false, null],
	'questions.judge.by(at)': ['<moment>'],
	'questions.judge.back(at)': ['<moment>'],
	'review.learner.joined(at)': ['<moment>'],
	'review.far.pace(enough)': [true, false],
	'review.trust.last(ago)': ['<ago>'],
	'review.learner.last(ago)': ['<ago>'],
	'review.questions.fault.hard(share)': ['<share>'],
	'questions.all.fault.hard(share)': ['<share>']
};
/** Some say a list. */
const joined = (said: unknown) => [said].flat().join('\n');
const said = () =>
	[...spoken(simple(english), simple(spanish), samples)].map((one) => ({
		...one,
		english: joined(one.english),
		other: joined(one.other)
	}));
const isSpanish = (text: string) => {
	const times = (sign: string) => text.split(sign).length;
	return (
		times('?') === times('¿') && times('«') === times('»') && !/[“”!¡]|\d%|\d\.\d| {2}|undefined/.test(text)
	);
};

describe('what instructors read, in Spanish', () => {
	it('has every text of English, with its numbers, and none left in English', () => {
		expect(textFaults(english, spanish, (_, text) => text === 'n')).toEqual([]);
	});

	it('is set as Spanish is, with one and with many', () => {
		const texts = [...leaves(spanish)].map(({ value }) => value).filter((value) => typeof value === 'string');
		expect([...texts, ...said().map(({ other }) => other)].filter((text) => !isSpanish(text))).toEqual([]);
		const one = /(?:^|[^\p{L}\d,])1 (?!más)\p{L}+s(?!\p{L})/u;
		const many = /(?:^|[^\p{L}\d,])21 (?:pregunta|intento|día|estudiante|objetivo|respuesta)(?!\p{L})/u;
		expect(said().filter(({ other }) => one.test(other) || many.test(other))).toEqual([]);
	});

	it('gives the numbers that English gives', () => {
		const plain = (text: string) => numbersIn(text).filter((n) => n !== '0' && n !== '1');
		const faults = said().filter(({ english, other }) => plain(english).join() !== plain(other).join());
		expect(faults).toEqual([]);
	});

	it('calls urgency and confidence what the course calls them', () => {
		for (const [words, course] of [
			[questionWords, pages],
			[questionsSpanish, pagesSpanish]
		] as const) {
			const { levels, sure } = course.question.triage;
			for (const [level, word] of Object.entries(words.urgency))
				expect(levels[level as keyof typeof levels].word).toBe(word);
			expect(words.sure).toEqual(sure);
		}
	});

	it('tells how long ago, how long still, and on what day', () => {
		const minute = 60_000;
		expect([0, 5, 120, 3 * 1440].map((minutes) => reviewSpanish.ago(minutes * minute))).toEqual([
			'ahora mismo',
			'hace 5 min',
			'hace 2 h',
			'hace 3 días'
		]);
		const day = 1440 * minute;
		expect(reviewSpanish.head(2, moment + 1.5 * day, moment)).toMatch(
			/^2 estudiantes, fecha límite: 25 de noviembre, queda 1 día$/
		);
		expect(verifySpanish.day('2026-11-23')).toBe('23 de noviembre de 2026');
	});

	it('gives advice with the numbers of English', () => {
		const verdicts = ['too-few', 'easy', 'against', 'hard', 'alone', 'weak', 'good'] as const;
		const wide = { r: 0.1, interval: [-0.4, 0.5] as [number, number] };
		for (const verdict of verdicts) {
			const question = { n: 21, verdict, discrimination: wide };
			const text = adviceSpanish.adviceOf(question);
			expect(isSpanish(text)).toBe(true);
			expect(text).not.toBe(advice.adviceOf(question));
			expect(numbersIn(text)).toEqual(numbersIn(advice.adviceOf(question)));
		}
		const measured = { alpha: 0.62, length: 12 } as Parameters<typeof advice.reliabilityText>[0];
		expect(adviceSpanish.reliabilityText(measured)).toBe(
			'Fiabilidad de un intento de 12 preguntas (alfa): 0,62. Dice que basta para practicar, y es poco para decidir sobre un estudiante.'
		);
		expect([adviceSpanish.between([0.12, 0.34]), adviceSpanish.coefficient(-0.001)]).toEqual([
			'12-34\u00a0%',
			'0,00'
		]);
	});
});
