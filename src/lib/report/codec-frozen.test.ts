// Texts as earlier builds wrote them. They lie in hosts for years: a test here is added to, never changed.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Course } from '../course/course.ts';
import { fullCourse } from '../../../tests/fixtures/full-course.ts';
import { emptyRecord, type KeptAttempt, type LearnerRecord } from '../course/progress.ts';
import { decodeState } from './codec.ts';

const quiz = { kind: 'quiz' as const, number: 1, title: '', draw: 3, minutes: 1, rows: [], critical: [] };
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
		}
	],
	exam: { ...quiz, kind: 'exam', id: 'exam', number: 20 },
	pretest: null,
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
		bests: { asleep: { score: { num: 9, den: 10 }, passed: true } },
		passedOn: {},
		cards: {},
		comments: []
	};
	expect(decodeState(text, course)).toEqual({ type: 'ok', record, dropped: 0 });
});

it('reads version 1 with dates and reviews', () => {
	const text =
		'H1.CSAAAR00w.NAd3NT.DI5Vu-HwpS0Dq2H.KADY3A.RHdFiIOcfQYhBABH5escbtAvWDHVyDIGwyw10.PA7zjC.OAEfwb!';
	const record = {
		...emptyRecord(),
		revision: 9,
		passedOn: { asleep: 1_767_349_800_000, exam: 1_769_950_800_000 },
		cards: {
			'rem-first-band': { due: 740, last: 737, stability: 2.31, difficulty: 2.12, reps: 2, lapses: 0 },
			signs: { due: 734, last: 733, stability: 0.07, difficulty: 9.85, reps: 11, lapses: 6 },
			stages: { due: 1101, last: 735, stability: 586.91, difficulty: 1, reps: 6, lapses: 0 }
		}
	};
	expect(decodeState(text, course)).toEqual({ type: 'ok', record, dropped: 0 });
});

/**
 * The whole course of January 2026 and a learner at its end: everything tried, reviews, the pre-test, answers with
 * urgency and confidence, each quiz and the exam three times, and a quiz running again.
 */
it('reads version 1 with the whole course finished', () => {
	const file = new URL('../../../tests/fixtures/frozen/finished-course-1.jsonl', import.meta.url);
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	const entries = lines.map((line) => JSON.parse(line) as [kind: string, id: string, value: never]);
	const all = <T>(kind: string) =>
		entries.flatMap(([its, id, value]) => (its === kind ? { id, value: value as T } : []));
	const only = <T>(kind: string) => all<T>(kind)[0]!;
	const byId = <T>(kind: string) => Object.fromEntries(all<T>(kind).map(({ id, value }) => [id, value]));
	interface Module {
		number: number;
		quiz: number;
		lessons: { id: string; number: number; sections: string[] }[];
	}
	const modules = all<Module>('module').map(({ id, value: { number, quiz: its, lessons } }, index) => ({
		id,
		number,
		order: index + 1,
		title: '',
		summary: '',
		quiz: { ...quiz, id, number: its },
		lessons: lessons.map((one) => ({
			...lesson,
			...one,
			module: id,
			sections: one.sections.map((section) => ({ id: section, title: '' }))
		}))
	}));
	const numbers = all<Course['numbers'][string]>('item').map(({ id, value }) => [
		id,
		{ ...value, objective: '' }
	]);
	const finished: Course = {
		...course,
		modules,
		exam: { ...quiz, kind: 'exam', id: 'exam', number: only<number>('exam').value },
		pretest: { ...quiz, kind: 'pretest', id: 'pretest', number: only<number>('pretest').value },
		numbers: Object.fromEntries(numbers) as Course['numbers']
	};
	const record: LearnerRecord = {
		revision: only<number>('revision').value,
		position: only<LearnerRecord['position']>('position').value,
		reached: only<string[]>('reached').value,
		practice: byId('practice'),
		attempts: all<KeptAttempt>('attempt').map(({ value }) => value),
		bests: byId('bests'),
		passedOn: byId('passedOn'),
		cards: byId('cards'),
		comments: []
	};
	expect(record.attempts.flatMap(({ answers }) => Object.values(answers))).toContainEqual(
		expect.objectContaining({
			response: expect.objectContaining({ triage: { urgency: 'orange', confidence: 'guess' } })
		})
	);
	expect(decodeState(only<string>('text').value, finished)).toEqual({ type: 'ok', record, dropped: 0 });
});
