// Texts as earlier builds wrote them. They lie in hosts for years: a test here is added to, never changed.

import { expect, it } from 'vitest';
import type { Course } from '../course/course.ts';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import { decodeState } from './codec.ts';

const quiz = { number: 1, title: '', blueprint: {}, draw: 3, minutes: 1, pool: [] };
const lesson = {
	module: 'asleep',
	title: '',
	promise: '',
	takeaway: '',
	objectives: [],
	minutes: 1,
	items: []
};
const course: Course = {
	...fullCourse(),
	modules: [
		{
			id: 'asleep',
			number: 3,
			order: 1,
			title: '',
			summary: '',
			quiz: { ...quiz, id: 'asleep', number: 3 },
			lessons: [
				{ ...lesson, id: 'night', number: 7, sections: [{ id: 'find-the-rem-bands', title: '' }] },
				{ ...lesson, id: 'five-questions', number: 1, sections: [] }
			]
		},
		{
			id: 'exam',
			number: 20,
			order: 2,
			title: '',
			summary: '',
			quiz: { ...quiz, id: 'exam', number: 20 },
			lessons: []
		}
	],
	numbers: {
		'rem-first-band': { number: 1, kind: 'choice', parts: ['rem-1', 'deep', 'wake'], objective: 'LO8' },
		signs: { number: 17, kind: 'multiple', parts: ['a', 'b', 'c', 'd'], objective: 'LO8' },
		stages: { number: 300, kind: 'order', parts: ['light', 'deep', 'rem'], objective: 'LO8' },
		names: { number: 41, kind: 'match', parts: ['r1', 'r2', 't1', 't2', 't3'], objective: 'LO8' }
	}
};

it('reads version 1', () => {
	const text =
		'H1.C0MTpUIWCIn4Ym.NTywaHCEAAAAGFEMSMEsiA0-vN.KEyAAAABQxC0qpyBb.PCE4CIxEERAgo3mY' +
		'.OEx7msoAR5FJAQS6NyQYmQDyQUQo6QhuVj!';
	const record = {
		revision: 58,
		position: { page: 'lesson', id: 'night', section: 'find-the-rem-bands' },
		reached: ['five-questions', 'night'],
		practice: {
			'rem-first-band': {
				first: { response: { kind: 'choice', choice: 'deep' }, earned: 0, possible: 1, seconds: 33, at: 0 },
				last: { response: { kind: 'choice', choice: 'rem-1' }, earned: 1, possible: 1, seconds: 4, at: 0 },
				tries: 3
			}
		},
		attempts: [
			{
				assessment: 'asleep',
				ordinal: 1,
				seed: 4_000_000_001,
				items: ['names', 'stages', 'signs'],
				answers: {
					names: { response: { kind: 'match', pairs: { r1: 't3', r2: 't1' } }, seconds: 61, tries: 2, at: 0 },
					stages: {
						response: { kind: 'order', order: ['rem', 'light', 'deep'] },
						seconds: 300,
						tries: 1,
						at: 0
					}
				},
				startedAt: 0,
				result: { score: { num: 7, den: 9 }, passed: false, at: 0 }
			},
			{
				assessment: 'asleep',
				ordinal: 2,
				seed: 5,
				items: ['signs'],
				answers: {},
				startedAt: 0,
				result: { score: { num: 9, den: 10 }, passed: true, at: 0 }
			},
			{
				assessment: 'exam',
				ordinal: 1,
				seed: 6,
				items: ['signs', 'names'],
				answers: {
					signs: { response: { kind: 'multiple', choices: ['d', 'a'] }, seconds: 9, tries: 1, at: 0 }
				},
				startedAt: 0,
				result: null
			}
		],
		bests: { asleep: { score: { num: 9, den: 10 }, passed: true } }
	};
	expect(decodeState(text, course)).toEqual({ type: 'ok', record, dropped: 0 });
});
