import { expect, it } from 'vitest';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import { readPractice } from './codec-answers.ts';
import { BitReader, BitWriter } from './codec-bits.ts';
import { namesOf } from './codec-names.ts';
import { readBests, writeBests } from './codec-sections.ts';

const course = fullCourse();
const names = namesOf(course);
const reading = (bits: BitWriter) => ({ bits: new BitReader(bits.toString()), names, dropped: 0 });

it('reads past urgency and confidence, which a later build may have written', () => {
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
});

it('never gives a score over nothing', () => {
	const bits = new BitWriter();
	writeBests(bits, names, { exam: { score: { num: 3, den: 0 }, passed: false } });
	expect(readBests(reading(bits))['exam']?.score.den).toBe(1);
});
