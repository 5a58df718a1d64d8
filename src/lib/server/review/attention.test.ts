import { describe, expect, it } from 'vitest';
import { learnerOf, NOON } from '../../../../tests/support/class.ts';
import { loadProject } from '../../../build/project.ts';
import type { AssessmentSummary, RegistrationSummary } from '../commits/summary.ts';
import { bankOf } from '../course-bank.ts';
import { whoNeedsMe } from './attention.ts';
import { DAY } from './thresholds.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course has mistakes.');
const bank = bankOf(loaded, 'test');
const [first, second, third] = bank.course.modules;

const taken = (told: Partial<AssessmentSummary>): AssessmentSummary => ({
	...{ attempts: told.failed ?? 1, failed: 0, running: false, percent: 60, passed: false, lastAt: NOON },
	...told
});
const here = (days: number, visits: number, id = 'night'): RegistrationSummary['at'] => ({
	...{ page: 'lesson', id, since: NOON - days * DAY, days: visits }
});
const reasons = (...learners: Parameters<typeof whoNeedsMe>[1][number][]) =>
	whoNeedsMe(bank, learners, null, NOON).map(({ reason }) => reason);
const begun = { lessonsCompleted: first!.lessons.map(({ id }) => id), at: here(0, 1) };

describe('who needs me', () => {
	it('names nobody while everybody is moving', () => {
		expect(reasons(learnerOf('Li', begun), learnerOf('Brandt', begun))).toEqual([]);
	});

	it('names who failed the same quiz twice, until it is passed', () => {
		const quiz = first!.quiz!.id;
		const failed = (told: Partial<AssessmentSummary>) =>
			learnerOf('Li', { assessments: { [quiz]: taken(told) } });
		expect(reasons(failed({ failed: 1 }))).toEqual([]);
		expect(reasons(failed({ failed: 2 }))).toEqual([
			{ kind: 'failed', title: first!.title, times: 2, percent: 60, idea: null }
		]);
		expect(reasons(failed({ failed: 2, attempts: 3, passed: true }))).toEqual([]);
	});

	it('adds the wrong idea that was shown twice, where the lessons of that quiz put it right', () => {
		const asleep = bank.course.modules.find(({ lessons }) => lessons.some(({ id }) => id === 'night'))!;
		const ideaOf = (assessment: string, misconceptions: Record<string, number>) =>
			reasons(learnerOf('Li', { assessments: { [assessment]: taken({ failed: 2 }) }, misconceptions })).map(
				(reason) => reason.kind === 'failed' && reason.idea
			);
		const held = bank.misconceptions['rem-is-deep']!.idea;
		expect(ideaOf(asleep.id, { 'rem-is-deep': 2, 'rem-once': 1 })).toEqual([held]);
		expect(ideaOf('exam', { 'rem-is-deep': 2 })).toEqual([held]);
		expect(ideaOf(asleep.id, { 'rem-is-deep': 1 })).toEqual([null]);
		expect(ideaOf(first!.id, { 'rem-is-deep': 2 })).toEqual([null]);
		expect(ideaOf('exam', { constructor: 9, 'left-the-course': 9 })).toEqual([null]);
	});

	it.each([
		[6, 3, false],
		[7, 2, false],
		[7, 3, true]
	])('after %i days and %i visits in one lesson takes it for stuck: %s', (days, visits, stuck) => {
		const found = reasons(learnerOf('Li', { at: here(days, visits) }));
		expect(found.map(({ kind }) => kind)).toEqual(stuck ? ['stuck'] : []);
	});

	it('does not take for stuck who has finished where they are, or is in a lesson that left the course', () => {
		const finished = learnerOf('Li', { at: here(9, 4), lessonsCompleted: ['night'] });
		const passed = learnerOf('Brandt', {
			at: { page: 'quiz', id: 'exam', since: NOON - 9 * DAY, days: 4 },
			assessments: { exam: taken({ passed: true }) }
		});
		expect(reasons(finished, passed, learnerOf('Haas', { at: here(9, 4, 'gone') }))).toEqual([]);
	});

	it('names who is late once the date is over, begun or not, and not who is done', () => {
		const learners = [
			learnerOf('Li', { ...begun, progress: 0.4 }),
			learnerOf('Brandt', null),
			learnerOf('Haas', { completed: true, passed: true }),
			learnerOf('Okoro', { completed: true, passed: false, progress: 1 })
		];
		const late = whoNeedsMe(bank, learners, NOON - 2 * DAY, NOON);
		expect(late.map(({ learner, reason }) => [learner.name, reason])).toEqual([
			['Li', { kind: 'overdue', days: 2, progress: 0.4 }],
			['Brandt', { kind: 'overdue', days: 2, progress: 0 }],
			['Okoro', { kind: 'overdue', days: 2, progress: 1 }]
		]);
		expect(whoNeedsMe(bank, learners, NOON + DAY, NOON).map(({ learner }) => learner.name)).toEqual([]);
	});

	it('names who did nothing for 14 days, also when the clock of their device is fast', () => {
		const idle = (lastActive: number, lastAt = lastActive) =>
			learnerOf('Li', { ...begun, at: null, lastActive }, { lastAt });
		expect(reasons(idle(NOON - 14 * DAY))).toEqual([{ kind: 'idle', days: 14, title: null }]);
		expect(reasons(idle(NOON - 13 * DAY))).toEqual([]);
		expect(reasons(idle(NOON + 400 * DAY, NOON - 15 * DAY))).toMatchObject([{ kind: 'idle', days: 15 }]);
	});

	it('names who has not begun only when half of the others have reached the second module', () => {
		const late = learnerOf('Li', null);
		const inSecond = { lessonsCompleted: [second!.lessons[0]!.id] };
		const inThird = { lessonsCompleted: [third!.lessons[0]!.id] };
		const inFirst = { lessonsCompleted: [first!.lessons[0]!.id] };
		expect(reasons(late, learnerOf('A', inFirst), learnerOf('B', inFirst))).toEqual([]);
		expect(reasons(late, learnerOf('A', inFirst), learnerOf('B', inSecond), learnerOf('C', inThird))).toEqual(
			[{ kind: 'not-started', days: 30, ahead: second!.title }]
		);
		const fresh = learnerOf('Li', null, { joinedAt: NOON - 6 * DAY });
		expect(reasons(fresh, learnerOf('B', inSecond), learnerOf('C', inThird))).toEqual([]);
	});

	it('puts the most pressing first and names each learner once', () => {
		const quiz = first!.quiz!.id;
		const learners = [
			learnerOf('Idle', { lastActive: NOON - 20 * DAY }),
			learnerOf('Stuck', { at: here(8, 3) }),
			learnerOf('Longer', { at: here(12, 3) }),
			learnerOf('Failed', { assessments: { [quiz]: taken({ failed: 3 }) }, at: here(30, 9) })
		];
		const named = whoNeedsMe(bank, learners, null, NOON).map(({ learner }) => learner.name);
		expect(named).toEqual(['Failed', 'Longer', 'Stuck', 'Idle']);
	});
});
