import { expect, it } from 'vitest';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import { confidences, urgencies, type Triage } from '../quiz/urgency.ts';
import { readPractice, writePractice } from './codec-answers.ts';
import { BitReader, BitWriter } from './codec-bits.ts';
import { namesOf } from './codec-names.ts';
import { readBests, writeBests } from './codec-sections.ts';

const course = fullCourse();
const names = namesOf(course);
const reading = (bits: BitWriter) => ({ bits: new BitReader(bits.toString()), names, dropped: 0 });

it('reads urgency and confidence where they were called, and none where not', () => {
	const bits = new BitWriter();
	bits.count(2, 4);
	for (const [number, withRatings] of [
		[2, true],
		[4, false]
	] as const) {
		bits.count(number, 4);
		bits.count(1, 3);
		bits.flag(false);
		bits.count(1, 3);
		bits.count(1, 3);
		bits.count(1, 3);
		bits.count(3, 3);
		bits.count(25, 4);
		bits.flag(withRatings);
		if (withRatings) bits.write(0b1001, 4);
	}
	const practice = readPractice(reading(bits));
	expect(Object.keys(practice)).toEqual(['lesson-1-item-2', 'lesson-2-item-1']);
	for (const { first } of Object.values(practice))
		expect(first).toMatchObject({ response: { choice: 'part-4' }, seconds: 25 });
	expect(practice['lesson-1-item-2']?.first.response.triage).toEqual({
		urgency: 'yellow',
		confidence: 'sure'
	});
	expect(practice['lesson-2-item-1']?.first.response).not.toHaveProperty('triage');
});

it('never gives a score over nothing', () => {
	const bits = new BitWriter();
	writeBests(bits, names, { exam: { score: { num: 3, den: 0 }, passed: false } });
	expect(readBests(reading(bits))['exam']?.score.den).toBe(1);
});

it('gives back every call of urgency, with every word of confidence and without', () => {
	const calls = urgencies.flatMap((urgency): Triage[] => [
		{ urgency },
		...confidences.map((confidence) => ({ urgency, confidence }))
	]);
	for (const triage of calls) {
		const response = { kind: 'choice' as const, choice: 'part-4', triage };
		const one = { response, earned: 5, possible: 8, seconds: 25, at: 0 };
		const bits = new BitWriter();
		writePractice(bits, names, { 'lesson-1-item-2': { first: one, last: one, tries: 1 } }, true);
		expect(readPractice(reading(bits))['lesson-1-item-2']?.first).toEqual(one);
	}
});

it('keeps no confidence without a call: such an answer was never judged', () => {
	const response = { kind: 'choice' as const, choice: 'part-4', triage: { confidence: 'sure' as const } };
	const one = { response, earned: 0, possible: 1, seconds: 25, at: 0 };
	const bits = new BitWriter();
	writePractice(bits, names, { 'lesson-1-item-2': { first: one, last: one, tries: 1 } }, true);
	expect(readPractice(reading(bits))['lesson-1-item-2']?.first.response).toEqual({
		kind: 'choice',
		choice: 'part-4'
	});
});
