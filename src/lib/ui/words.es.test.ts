import { describe, expect, it } from 'vitest';
import { leaves, numbersIn, spoken, textFaults, type Samples } from '../../../tests/support/translation.ts';
import * as english from './words.en.ts';
import * as words from './words.es.ts';

const { notYet, ...spanish } = words;

/** Words that are the same in both languages. */
const alike = new Set([
	'Error:',
	'No',
	'Normal',
	'REM',
	'Clip',
	'Color',
	'Microchip',
	'Diabetes',
	'Ideal',
	'aura',
	'{when}'
]);
/** Functions that say the same in both: figures and units only. */
const alikeFunctions = new Set([
	'frame.format.time',
	'frame.save.text',
	'frame.reference.doi',
	'frame.lesson.minutes',
	'pages.certificate.sheet.hoursOf',
	'pages.evaluation.told.rating',
	'pages.question.mark.seconds',
	'pages.question.sheet.field',
	'figures.hypnogram.show',
	'figures.bodyCondition.score',
	'figures.hipLaxity.value',
	'figures.triage.answer',
	'figures.scratchToy.rates.each',
	'work.blank',
	'work.length',
	'player.player'
]);
/** Where Spanish says a small number in words, or English does. */
const inWords = new Set(['pages.today.waits']);

const each = (names: string, values: (name: string) => readonly unknown[]): Samples =>
	Object.fromEntries(names.split(' ').map((name) => [name, values(name)]));
const moment = Date.UTC(2026, 10, 23, 14, 5);
const samples: Samples = {
	...each(
		'n of order done minutes earned possible value over right days pass score cap used about limit percent shown line found low high called needed held others added changed',
		() => [0, 1, 2, 21]
	),
	...each(
		'title say strength doi name unit text reply version section module from to rem parts level act gait says laxity address urgency when typed meant ask see what label dog length field why part total phase titles reading said entry seconds',
		(name) => [`<${name}>`]
	),
	'frame.reference.cite(n)': ['<n>'],
	'pages.result.triage.sure(said)': [0, 1, 2, 21],
	'figures.hypnogram.segment(line)': [0, 1, 2, 3],
	'figures.bodyCondition.alt(score)': ['<score>'],
	'figures.bodyCondition.over(percent)': ['<percent>'],
	'work.length(seconds)': [0, 1, 2, 21, 3661],
	'work.log.files.faulty(entry)': [1, 2, 21],
	'player.pictures(at)': [1, 2],
	'player.timeOf(at)': ['<at>'],
	rate: ['1', '2', '0.5'],
	at: [moment],
	date: ['2026-11-23'],
	locale: [undefined],
	state: ['not-started', 'in-progress', 'completed'],
	passed: [true, false],
	status: [{ type: 'saved', at: moment }, { type: 'retrying', tries: 2 }, { type: 'idle' }, { type: 'kept' }],
	waits: [[{ days: 1, count: 1 }], [{ days: 7, count: 21 }], [{ days: 45, count: 2 }]]
};
const said = [...spoken(english, spanish, samples)];
const withoutSamples = (text: string) => text.replace(/<\w+>/g, '');
/** All that is said in Spanish, by texts and by functions. */
const everything = [
	...[...leaves(spanish)].flatMap(({ at, value }) =>
		typeof value === 'string' ? [{ at, text: value }] : []
	),
	...said.map(({ at, other }) => ({ at, text: other }))
];

describe('the interface in Spanish', () => {
	it('has every text of English and no other, with its numbers and its fields, and none left in English', () => {
		const urgencies = /doing\.\d\.urgency$/;
		const same = (at: string, text: string) => alike.has(text) || urgencies.test(at);
		expect(textFaults(english, spanish, same)).toEqual([]);
		expect(notYet).toMatch(/español/);
	});

	it('says something in Spanish for none, one, two and many, wherever English says something', () => {
		const faults = said.filter(
			(one) =>
				(one.other === '') !== (one.english === '') ||
				/undefined|NaN|null|\[object/.test(one.other) ||
				(one.other === one.english &&
					/\p{L}{2}/u.test(withoutSamples(one.other)) &&
					!alikeFunctions.has(one.at))
		);
		expect(faults).toEqual([]);
	});

	it('names everything that English names', () => {
		const named = (text: string) => [...new Set(text.match(/<\w+>/g))].sort();
		for (const { at, args, english, other } of said)
			expect({ at, args, named: named(other) }).toEqual({ at, args, named: named(english) });
	});

	it('gives the numbers that English gives', () => {
		const rounded = (text: string) => numbersIn(text).map(Number);
		for (const { at, args, english, other } of said) {
			if (inWords.has(at) || args.some((arg) => arg === 0 || arg === 1)) continue;
			expect({ at, args, numbers: rounded(other) }).toEqual({ at, args, numbers: rounded(english) });
		}
	});

	it('bends a word after one, and does not after twenty-one', () => {
		const one = /(?:^|[^\p{L}\d,])1 (?!mes\b|más\b)\p{L}+s(?!\p{L})/iu;
		const many =
			/(?:^|[^\p{L}\d,])21 (?:pregunta|punto|minuto|intento|fila|parte|entrada|fuente|término|hora)(?!\p{L})/u;
		expect(said.filter(({ other }) => one.test(other) || many.test(other))).toEqual([]);
	});

	it('is set as Spanish is: both question marks, its own quotation marks, a decimal comma', () => {
		const times = (text: string, sign: string) => text.split(sign).length;
		const faults = everything.filter(
			({ text }) =>
				times(text, '?') !== times(text, '¿') ||
				times(text, '«') !== times(text, '»') ||
				/[“”!¡]|\d\.\d|\d %|\d%| {2}/.test(text)
		);
		expect(faults).toEqual([]);
	});

	it('tells when a question comes back as a person would', () => {
		const when = (days: number) => spanish.pages.today.waits([{ days, count: 2 }]);
		expect([1, 4, 14, 30, 45, 60, 400].map(when)).toEqual([
			'2 mañana.',
			'2 en cuatro días.',
			'2 en dos semanas.',
			'2 en cuatro semanas.',
			'2 en seis semanas.',
			'2 en dos meses.',
			'2 en 13 meses.'
		]);
	});

	it('writes shares, hours and dates as Spanish does', () => {
		expect(spanish.frame.format.percent(80)).toBe('80\u00a0%');
		expect([1, 2.88, 24].map(spanish.figures.dayRing.hours)).toEqual(['1 hora', '2,9 horas', '24 horas']);
		expect(spanish.pages.certificate.day('2026-11-23')).toBe('23 de noviembre de 2026');
		expect(spanish.pages.question.mark.spoken('7.5')).toBe('7,5 segundos');
	});
});
