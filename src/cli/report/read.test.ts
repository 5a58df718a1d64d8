// Whatever an instructor downloads is either read, or refused with the place and the way to a better file.

import { describe, expect, it } from 'vitest';
import {
	moodleInteractions,
	moodleReport,
	moodleTracks,
	simulatedClass,
	statements
} from '../../../tests/fixtures/lms-exports.ts';
import { ExportFault, secondsIn } from './export.ts';
import { readExport } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readExport('export.txt', bytes(text));

const sittings = simulatedClass({ learners: 4 });
const plain = read(moodleReport(sittings));
const result = (one: { told: unknown }) => JSON.stringify(one.told);

describe("Moodle's interactions report", () => {
	it('gives every answer with its learner, attempt, response and result', () => {
		const [first] = sittings[0]!.interactions;
		const told = (name: string) => first!.put.scorm12(first!).find(([element]) => element === name)![1];
		expect(plain.told).toHaveLength(sittings.flatMap(({ interactions }) => interactions).length);
		expect(plain.told[0]).toEqual({
			id: first!.id,
			response: told('student_response'),
			result: told('result'),
			standard: 'scorm12',
			seconds: null,
			learner: 'Learner 1, learner.1@example.org',
			attempt: 1
		});
	});

	it('counts learners that never began', () => {
		const { learners, told } = read(moodleReport(sittings, { silent: ['Learner 9'] }));
		expect(learners.size).toBe(5);
		expect(JSON.stringify(told)).not.toContain('Learner 9');
	});

	it.each([
		['commas', moodleReport(sittings, { separator: ',' })],
		['semicolons', moodleReport(sittings, { separator: ';' })],
		['a line that names the separator', `sep=;\n${moodleReport(sittings, { separator: ';' })}`],
		['a byte order mark', `\ufeff${moodleReport(sittings)}`],
		['line ends of Windows', moodleReport(sittings).replaceAll('\n', '\r\n')]
	])('reads the same with %s', (_, text) => {
		expect(result(read(text))).toBe(result(plain));
	});

	it('reads the same in the encoding that spreadsheets call Unicode text', () => {
		const text = `\ufeff${moodleReport(sittings)}`;
		const wide = Uint8Array.from(
			[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
		);
		expect(result(readExport('export.txt', wide))).toBe(result(plain));
	});

	it('reads the same in another language, with a line break in a head', () => {
		const words = {
			question: 'Frage\nNr.',
			response: 'Antwort',
			right: 'Richtige Antwort',
			result: 'Ergebnis',
			first: ['Name', 'E-Mail', 'Versuch', 'Begonnen', 'Letzter Zugriff', 'Punkte']
		};
		expect(result(read(moodleReport(sittings, { words })))).toBe(result(plain));
	});

	it('tells which columns were ticked by what stands in them', () => {
		const told = (ticked: ('question' | 'response' | 'right' | 'result')[]) =>
			read(moodleReport(sittings, { ticked })).told.map(({ response, result }) => [response, result]);
		const full = plain.told.map(({ response, result }) => [response, result]);
		expect(told(['question', 'response', 'result'])).toEqual(full);
		expect(told(['question', 'response'])).toEqual(full.map(([response]) => [response, null]));
		expect(told(['question', 'response', 'right'])).toEqual(full.map(([response]) => [response, null]));
		expect(told(['question', 'result'])).toEqual(full.map(([, result]) => [null, result]));
	});

	it('takes two rows of the same name and attempt for two learners, and says so', () => {
		const [one] = sittings;
		const { learners, notes } = read(moodleReport([one!, one!]));
		expect([...learners.keys()]).toEqual([
			'Learner 1, learner.1@example.org',
			'Learner 1, learner.1@example.org (2)'
		]);
		expect(notes).toHaveLength(1);
	});

	it('keeps the attempts of a learner apart', () => {
		const again = { ...sittings[0]!, attempt: 2 };
		const { told, learners } = read(moodleReport([sittings[0]!, again]));
		expect(learners.size).toBe(1);
		expect(new Set(told.map(({ attempt }) => attempt))).toEqual(new Set([1, 2]));
	});
});

describe("one learner's attempt from Moodle", () => {
	const [first] = sittings;
	const answers = (text: string) => read(text).told.map(({ id, response, result }) => [id, response, result]);
	const expected = plain.told
		.filter(({ learner }) => learner.startsWith('Learner 1,'))
		.map(({ id, response, result }) => [id, response, result]);

	it('is read from the table of interactions', () => {
		expect(answers(moodleInteractions(first!))).toEqual(expected);
	});

	it('is read from the tracks, with times', () => {
		expect(answers(moodleTracks(first!, 'scorm12'))).toEqual(expected);
		expect(read(moodleTracks(first!, 'scorm12')).told.map(({ seconds }) => seconds)).toEqual(
			first!.interactions.map(({ seconds }) => seconds)
		);
		const later = read(moodleTracks(first!, 'scorm2004')).told;
		expect(later.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
		expect(later.every(({ standard }) => standard === 'scorm2004')).toBe(true);
	});
});

describe('xAPI statements', () => {
	const all = statements(sittings);
	const expected = result(read(JSON.stringify(all)));

	it('give the ids, times and learners that were told', () => {
		const { told, learners } = read(JSON.stringify(all));
		const [first] = sittings[0]!.interactions;
		expect(told.find(({ id, learner }) => id === first!.id && learner.endsWith(' 00000001'))).toMatchObject({
			seconds: first!.seconds,
			attempt: 1
		});
		expect([...learners.values()].sort()).toEqual(sittings.map(({ learner }) => learner));
	});

	it('are read from a list, a reply of a record store, and one a line', () => {
		expect(result(read(JSON.stringify({ statements: all, more: '' })))).toBe(expected);
		expect(result(read(`${all.map((one) => JSON.stringify(one)).join('\n')}\n`))).toBe(expected);
	});

	it('count once when they were sent twice, and not at all when they were voided', () => {
		const [gone] = all;
		const voided = {
			...gone!,
			id: 'another',
			verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
			object: { objectType: 'StatementRef', id: gone!.id }
		};
		expect(result(read(JSON.stringify([...all, ...all])))).toBe(expected);
		expect(read(JSON.stringify([...all, voided])).told).toHaveLength(all.length - 1);
	});

	it('number the registrations of a learner in the order of their times', () => {
		const again = statements([{ ...sittings[0]!, attempt: 2 }, sittings[0]!]);
		const attempts = read(JSON.stringify(again)).told.map(({ attempt }) => attempt);
		expect(attempts).toEqual([...attempts].sort());
		expect(new Set(attempts)).toEqual(new Set([1, 2]));
	});
});

describe('a wrong file', () => {
	it.each([
		['nothing', '', 'export.txt: the file is empty'],
		['a web page', '<!doctype html><p>Log in</p>', 'export.txt:1: this is a web page'],
		['another table', 'Name,Grade\nLearner 1,80\n', 'export.txt:1: no column holds ids of questions'],
		[
			'the report as Moodle shows it at first',
			moodleReport(sittings, { ticked: ['response'] }),
			'tick "Summary of question"'
		],
		[
			'questions without anything about them',
			moodleReport(sittings, { ticked: ['question'] }),
			'neither responses nor results'
		],
		['a quote that never ends', 'Name,Question 0\n"Learner 1,a.b.1\n', 'export.txt:2: the table is broken'],
		['JSON that was cut short', '[{"verb"', 'export.txt:1: this is no JSON'],
		[
			'a bad line of statements',
			`${JSON.stringify(statements(sittings)[0])}\n{"x":1}\n`,
			'export.txt:2: this is no xAPI statement: verb'
		],
		[
			'statements of something else',
			'[{"verb":{"id":"http://x/completed"},"object":{"id":"y"}}]',
			'they say: completed'
		]
	])('is refused with what it is: %s', (_, text, message) => {
		expect(() => read(text)).toThrow(ExportFault);
		expect(() => read(text)).toThrow(message);
	});

	it('is refused as a spreadsheet before anything is made of its bytes', () => {
		expect(() => readExport('export.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4))).toThrow('this is a spreadsheet');
	});
});

describe('times', () => {
	it('are seconds, from a timespan or a duration', () => {
		expect(secondsIn('0000:01:05.50')).toBe(65.5);
		expect(secondsIn('PT1M5.5S')).toBe(65.5);
		expect(secondsIn('P1DT1H')).toBe(90_000);
		expect(secondsIn('soon')).toBeNull();
		expect(secondsIn('')).toBeNull();
	});
});
