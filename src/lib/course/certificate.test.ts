import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishedEvents, fullCourse } from '../../../tests/fixtures/full-course.ts';
import {
	belongsTogether,
	certificateCode,
	certificateState,
	personName,
	renewalDate,
	type Certified
} from './certificate.ts';
import { recordOf } from './progress.ts';

const course = fullCourse();
const finished = recordOf(finishedEvents(course));
const passedAt = finished.attempts.find(({ assessment, result }) => assessment === 'exam' && result?.passed)!
	.result!.at;

describe('a certificate', () => {
	it('is there once the assessment that counts is passed and the required lessons are completed', () => {
		expect(certificateState(course, finished)).toEqual({
			ready: true,
			score: 83,
			at: Math.floor(passedAt / 900_000) * 900_000
		});
	});

	it('names the lessons that are missing, required ones only', () => {
		const record = { ...finished, reached: finished.reached.filter((id) => id !== 'lesson-2') };
		expect(certificateState(course, record)).toMatchObject({
			ready: false,
			passed: true,
			lessons: [{ id: 'lesson-2' }]
		});
		const policy = { ...course.policy, requiredLessons: ['lesson-1'] };
		expect(certificateState({ ...course, policy }, record).ready).toBe(true);
	});

	it('is not there without a pass, whatever else is done', () => {
		const bests = { ...finished.bests, exam: { score: { num: 1, den: 2 }, passed: false } };
		expect(certificateState(course, { ...finished, bests })).toEqual({
			ready: false,
			passed: false,
			lessons: []
		});
	});

	it('takes its date from the attempt when the record holds no other, and has none when nobody kept it', () => {
		const { passedOn: _, ...older } = finished;
		expect(certificateState(course, { ...older, passedOn: {} })).toMatchObject({ at: passedAt });
		const attempts = finished.attempts.map((attempt) => ({
			...attempt,
			result: attempt.result && { ...attempt.result, at: 0 }
		}));
		expect(certificateState(course, { ...older, attempts, passedOn: {} })).toMatchObject({
			ready: true,
			at: null
		});
	});
});

describe('a renewal date', () => {
	it.each([
		['2026-11-22', 24, '2028-11-22'],
		['2026-12-31', 2, '2027-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2027-03-31', 12, '2028-03-31']
	])('of %s and %d months is %s', (date, months, renewal) => {
		expect(renewalDate(date, months)).toBe(renewal);
	});
});

it.each([
	['Person, Sample', 'Sample Person'],
	['  Sample Person ', 'Sample Person'],
	['Person, Sample, DVM', 'Person, Sample, DVM'],
	['Person,', 'Person,'],
	['', '']
])('a host’s name "%s" is printed as "%s"', (given, printed) => {
	expect(personName(given)).toBe(printed);
});

describe('the code of a certificate', () => {
	const certified: Certified = {
		course: 'hindsight',
		version: '1.0.0',
		name: 'Sample Person',
		date: '2026-11-22',
		score: 88
	};
	const others = fc.record<Certified>({
		course: fc.constantFrom('hindsight', 'other'),
		version: fc.constantFrom('1.0.0', '1.0.1'),
		name: fc.string({ minLength: 1, unit: 'grapheme' }),
		date: fc.constantFrom('2026-11-22', '2026-11-23'),
		score: fc.integer({ min: 0, max: 100 })
	});

	it('stays the same for ever: it stands on printed sheets', () => {
		expect(certificateCode(certified)).toBe('K7WK-M4LD-DYPT');
	});

	it('is three groups of four letters and digits that are not taken for one another', () => {
		fc.assert(
			fc.property(others, (one) => {
				expect(certificateCode(one)).toMatch(/^[AC-FHJ-NP-RT-Y3479]{4}(-[AC-FHJ-NP-RT-Y3479]{4}){2}$/);
				expect(certificateCode(one)).not.toMatch(/[BGIOSZ012568]/);
			})
		);
	});

	it('belongs to its own words, however it is typed', () => {
		fc.assert(
			fc.property(others, (one) => {
				const code = certificateCode(one);
				expect(belongsTogether(one, code)).toBe(true);
				expect(belongsTogether(one, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(true);
			})
		);
		expect(belongsTogether({ ...certified, name: ' sample  PERSON' }, certificateCode(certified))).toBe(true);
	});

	it('does not belong when a name, the date, the score, the version or the code differs', () => {
		const code = certificateCode(certified);
		const changed: Partial<Certified>[] = [
			{ name: 'Amara Brand' },
			{ date: '2026-11-23' },
			{ score: 89 },
			{ version: '1.0.1' },
			{ course: 'other' }
		];
		for (const change of changed) expect(belongsTogether({ ...certified, ...change }, code)).toBe(false);
		expect(belongsTogether(certified, code.replace(code.charAt(0), code.startsWith('A') ? 'C' : 'A'))).toBe(
			false
		);
		expect(belongsTogether(certified, '')).toBe(false);
	});

	it('tells names of every script apart', () => {
		const codes = ['محمد علي', 'محمد عمر', '山田花子', 'Ñandú Ōe', 'Nandu Oe'].map((name) =>
			certificateCode({ ...certified, name })
		);
		expect(new Set(codes).size).toBe(codes.length);
	});
});
