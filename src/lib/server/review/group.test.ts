// How far the group is, what it did not learn, which ideas it holds and how it calls emergencies.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnerOf, NOON, summaryOf } from '../../../../tests/support/class.ts';
import { loadProject } from '../../../build/project.ts';
import { urgencies } from '../../quiz/urgency.ts';
import { bankOf } from '../course-bank.ts';
import { actNowOf } from './act-now.ts';
import { howFar, stepsOf, stepState } from './how-far.ts';
import { ideasOf } from './ideas.ts';
import { masteryOf, masterySteps, stepOf } from './mastery.ts';
import { DAY } from './thresholds.ts';
import { trustOf } from './trust.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'test');
const { course } = bank;
const steps = stepsOf(course);
const passed = { attempts: 1, failed: 0, running: false, percent: 90, passed: true, lastAt: NOON };
const room = { createdAt: NOON - 10 * DAY, dueAt: NOON + 10 * DAY };

describe('how far the group is', () => {
	it('counts a module as passed with its quiz, and as begun by a lesson, an attempt or a visit', () => {
		const [step] = steps;
		const quiz = step!.assessment!.id;
		const of = (told: Parameters<typeof summaryOf>[0]) => stepState(step!, summaryOf(told));
		expect(of({ assessments: { [quiz]: passed } })).toBe('passed');
		expect(of({ assessments: { [quiz]: { ...passed, passed: false } } })).toBe('in-progress');
		expect(of({ lessonsCompleted: [...step!.lessons] })).toBe('in-progress');
		expect(of({ at: { page: 'lesson', id: step!.lessons[0]!, since: NOON, days: 1 } })).toBe('in-progress');
		expect(of({})).toBe('not-started');
		expect(stepState(step!, null)).toBe('not-started');
		expect(
			stepState({ ...step!, assessment: null }, summaryOf({ lessonsCompleted: [...step!.lessons] }))
		).toBe('passed');
	});

	it('has every learner once in every bar', () => {
		const done = fc.subarray(steps.map(({ assessment }) => assessment!.id));
		const lessons = fc.subarray(steps.flatMap((step) => step.lessons));
		fc.assert(
			fc.property(fc.array(fc.option(fc.tuple(done, lessons))), (told) => {
				const summaries = told.map(
					(one) =>
						one &&
						summaryOf({
							assessments: Object.fromEntries(one[0].map((id) => [id, passed])),
							lessonsCompleted: one[1]
						})
				);
				for (const bar of howFar(course, summaries, room, NOON).bars)
					expect(bar.passed + bar.inProgress + bar.notStarted).toBe(summaries.length);
			})
		);
	});

	it('asks half of the way at half of the time, and says whether two in three are there', () => {
		const half = Math.floor(steps.length / 2);
		const there = summaryOf({ assessments: { [steps[half]!.assessment!.id]: passed } });
		const two = howFar(course, [there, there, null], room, NOON);
		expect(two.pace).toEqual({ step: half, there: 2, enough: true });
		expect(howFar(course, [there, null, null], room, NOON).pace).toMatchObject({ there: 1, enough: false });
	});

	it('asks no pace without a date, in the time of the first module, after the date, or of nobody', () => {
		const some = [summaryOf()];
		expect(howFar(course, some, { ...room, dueAt: null }, NOON).pace).toBeNull();
		expect(howFar(course, some, room, NOON + 11 * DAY).pace).toBeNull();
		expect(howFar(course, some, room, room.createdAt + DAY).pace).toBeNull();
		expect(howFar(course, some, { createdAt: NOON, dueAt: NOON }, NOON).pace).toBeNull();
		expect(howFar(course, [], room, NOON).pace).toBeNull();
		expect(howFar(course, some, room, room.dueAt).pace?.step).toBe(steps.length - 1);
	});
});

describe('what was learned', () => {
	it.each([
		[undefined, 'not-tried'],
		[{ earned: 0, possible: 0, items: 0 }, 'not-tried'],
		[{ earned: 49, possible: 100, items: 1 }, 'not-yet'],
		[{ earned: 1, possible: 2, items: 1 }, 'partly'],
		[{ earned: 79, possible: 100, items: 1 }, 'partly'],
		[{ earned: 4, possible: 5, items: 1 }, 'shown'],
		[{ earned: 0.1 + 0.7, possible: 1, items: 1 }, 'shown']
	] as const)('takes %j at a pass mark of 80 for %s', (points, step) => {
		expect(stepOf(points, 80)).toBe(step);
	});

	const points = (earned: number) => ({ earned, possible: 2, items: 1 });

	it('puts the weakest objective and learner first, and who tried nothing last', () => {
		const { columns, rows, untried } = masteryOf(bank, [
			learnerOf('Good', { objectives: { LO1: points(2), LO2: points(2) } }),
			learnerOf('None', null),
			learnerOf('Weak', { objectives: { LO1: points(2), LO2: points(0) } })
		]);
		expect(columns.map(({ id, shown, tried }) => [id, shown, tried])).toEqual([
			['LO2', 1, 2],
			['LO1', 2, 2]
		]);
		expect(rows.map(({ learner, steps }) => [learner.name, ...steps])).toEqual([
			['Weak', 'not-yet', 'shown'],
			['Good', 'shown', 'shown'],
			['None', 'not-tried', 'not-tried']
		]);
		expect(untried).toBe(Object.keys(course.objectives).length - 2);
	});

	it('does not put one slip of one before twelve of twenty', () => {
		const learners = Array.from({ length: 20 }, (_, index) =>
			learnerOf(`L${index}`, {
				objectives: { LO1: points(index < 12 ? 0 : 2), ...(index === 0 ? { LO2: points(0) } : {}) }
			})
		);
		expect(masteryOf(bank, learners).columns.map(({ id }) => id)).toEqual(['LO1', 'LO2']);
	});

	it('has each learner once, and in each column as many that tried as its foot says', () => {
		const told = fc.dictionary(
			fc.constantFrom(...Object.keys(course.objectives)),
			fc.integer({ min: 0, max: 2 }).map(points)
		);
		fc.assert(
			fc.property(fc.array(told, { maxLength: 12 }), (all) => {
				const learners = all.map((objectives, index) => learnerOf(`L${index}`, { objectives }));
				const { columns, rows } = masteryOf(bank, learners);
				expect(rows.map(({ learner }) => learner.name).sort()).toEqual(
					learners.map(({ name }) => name).sort()
				);
				columns.forEach(({ shown, tried }, at) => {
					const own = rows.map(({ steps }) => steps[at]!);
					expect(own.filter((step) => step !== masterySteps[0])).toHaveLength(tried);
					expect(own.filter((step) => step === 'shown')).toHaveLength(shown);
				});
			})
		);
	});
});

describe('the wrong ideas of a class', () => {
	it('are ranked by how many learners hold them, with the lesson to read again', () => {
		const found = ideasOf(bank, [
			summaryOf({ misconceptions: { 'rem-once': 9, 'left-the-course': 4, constructor: 3 } }),
			summaryOf({ misconceptions: { 'rem-is-deep': 1 } }),
			summaryOf({ misconceptions: { 'rem-is-deep': 2, 'rem-once': 0 } }),
			null
		]);
		expect(found.map(({ id, learners, of, answers }) => ({ id, learners, of, answers }))).toEqual([
			{ id: 'rem-is-deep', learners: 2, of: 3, answers: 3 },
			{ id: 'rem-once', learners: 1, of: 3, answers: 9 }
		]);
		const night = course.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === 'night')!;
		expect(found[0]!.reread).toEqual({ title: night.title, href: bank.misconceptions['rem-is-deep']!.fix });
	});
});

describe('act now', () => {
	it('counts emergencies that were called, and calm scenes that were not', () => {
		const told = [
			summaryOf({ triage: { red: { red: 3, orange: 1 }, green: { red: 2, green: 5 } } }),
			summaryOf({ triage: { red: { red: 1 }, yellow: { orange: 1 } } }),
			null
		];
		expect(actNowOf(told)).toEqual({ called: { n: 4, of: 5 }, held: { n: 6, of: 8 } });
	});

	it('never counts more than there were', () => {
		const calls = fc.dictionary(fc.constantFrom(...urgencies), fc.nat(9));
		const triage = fc.dictionary(fc.constantFrom(...urgencies), calls);
		fc.assert(
			fc.property(triage, (told) => {
				const { called, held } = actNowOf([summaryOf({ triage: told })]);
				const all = Object.values(told).flatMap((row) => Object.values(row));
				expect(called.of + held.of).toBe(all.reduce((sum, n) => sum + n, 0));
				expect(called.n <= called.of && held.n <= held.of).toBe(true);
			})
		);
	});
});

describe('how far the numbers can be trusted', () => {
	it('names the last report, the attempts and the versions of the course', () => {
		const learners = [
			learnerOf('Li', { assessments: { exam: { ...passed, attempts: 3 } } }, { version: 'b' }),
			learnerOf('Brandt', { assessments: { exam: passed } }, { version: 'b', lastAt: NOON + 5 }),
			learnerOf('Haas', {}, { version: 'a' }),
			learnerOf('Okoro', null)
		];
		expect(trustOf(learners)).toEqual({
			...{ lastReport: NOON + 5, learners: 4, reporting: 3, attempts: 4 },
			versions: [
				{ version: 'b', learners: 2 },
				{ version: 'a', learners: 1 }
			]
		});
	});
});
