// Which answers a host is told when there are more than it should be told.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everythingDone, realCourse } from '../../../tests/fixtures/real-course.ts';
import { assessmentsOf, lessonsOf } from '../course/completion.ts';
import { recordOf } from '../course/progress.ts';
import { mark } from '../quiz/grade.ts';
import { interactionsOf, MOST_INTERACTIONS } from './interactions-of.ts';

const real = realCourse();
const { course, bank } = real;
const events = everythingDone(real);
const told = (length: number, most: number) =>
	interactionsOf(course, recordOf(events.slice(0, length)), bank, mark, most).map(({ id }) => id);
const graded = (ids: string[]) => ids.filter((id) => !/\.(?:urgency|confidence)$/.test(id));
/** Ids of an attempt's own answers. */
const answersTo = (assessment: string, ordinal: number, ids: string[]) =>
	graded(ids).filter((id) => id.startsWith(`${assessment}.`) && id.endsWith(`.${ordinal}`));

describe.each([120, 225, MOST_INTERACTIONS])(
	'a host that is told %i answers',
	{ timeout: 30_000 },
	(most) => {
		const all = told(events.length, most);

		test('hears of one attempt at each quiz and two at the exam, whatever was answered before', () => {
			expect(all).toHaveLength(most);
			for (const { id, draw } of assessmentsOf(course)) {
				expect(answersTo(id, 1, all), id).toHaveLength(draw);
				if (id === course.policy.assessment) expect(answersTo(id, 2, all), id).toHaveLength(draw);
			}
		});

		test('hears of lessons from the first on, as far as there is room', () => {
			const asked = lessonsOf(course).flatMap(({ id, items }) => items.map((item) => `${id}.${item}.1`));
			const heard = all.filter((id) => asked.includes(id));
			expect(heard).toEqual(asked.slice(0, heard.length));
			expect(heard.length).toBeGreaterThan(most === 120 ? 10 : 50);
		});

		test('is never told less than before, and the new at the end', () => {
			fc.assert(
				fc.property(fc.nat(events.length), fc.nat(30), (length, more) => {
					const before = told(length, most);
					expect(told(length + more, most).slice(0, before.length)).toEqual(before);
				}),
				{ numRuns: 25 }
			);
		});
	}
);

test('everything is told while there is room', () => {
	const some = events.slice(0, 40);
	const tried = new Set(some.flatMap((event) => (event.type === 'practised' ? event.item : [])));
	expect(graded(told(40, 120))).toHaveLength(tried.size);
});
