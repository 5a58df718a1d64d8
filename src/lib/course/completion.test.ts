import { describe, expect, it } from 'vitest';
import { finishedEvents, fullCourse, responseTo } from '../../../tests/fixtures/full-course.ts';
import type { HostReport } from '../report/port.ts';
import { lessonsOf, lessonState, locationOf, moduleState, resumePoint, summarise } from './completion.ts';
import type { Course } from './course.ts';
import { emptyRecord, recordOf, type LearnerEvent } from './progress.ts';

const course = fullCourse();
const lesson = lessonsOf(course)[0]!;
const reached = (id = lesson.id): LearnerEvent => ({ type: 'reached', lesson: id, at: 1 });
const tried = (item: string): LearnerEvent => {
	return {
		type: 'practised',
		item,
		response: responseTo(course, item, 0),
		earned: 0,
		possible: 1,
		seconds: 1,
		at: 1
	};
};
const completed = (id = lesson.id): LearnerEvent[] => {
	return [reached(id), ...(lessonsOf(course).find((one) => one.id === id)?.items ?? []).map(tried)];
};
const at = (id: string, section: string | null = null): LearnerEvent => {
	return { type: 'moved', position: { page: 'lesson', id, section }, at: 1 };
};
const taken = (assessment: string, num: number, den: number, passed: boolean, seed = 1): LearnerEvent[] => [
	{ type: 'started', assessment, seed, items: [`${assessment}-item-1`, `${assessment}-item-2`], at: 1 },
	{ type: 'submitted', seed, score: { num, den }, passed, at: 2 }
];
const report = (events: LearnerEvent[], its: Course = course): HostReport =>
	summarise(its, recordOf(events), []);

describe('a lesson', () => {
	const state = (...events: LearnerEvent[]) => lessonState(course, recordOf(events), lesson.id);

	it('is not started before anything was done there', () => {
		expect(state()).toBe('not-started');
		expect(state(reached('lesson-2'), at('lesson-2'))).toBe('not-started');
	});

	it('is in progress once it is open, an item was tried, or its end was reached', () => {
		expect(state(at(lesson.id))).toBe('in-progress');
		expect(state(tried(lesson.items[0]!))).toBe('in-progress');
		expect(state(reached())).toBe('in-progress');
	});

	it('is completed when its end was reached and each item was tried once, right or wrong', () => {
		expect(state(reached(), ...lesson.items.slice(1).map(tried))).toBe('in-progress');
		expect(state(...lesson.items.map(tried))).toBe('in-progress');
		expect(state(reached(), ...lesson.items.map(tried))).toBe('completed');
	});

	it('that the course does not have is not started', () => {
		expect(lessonState(course, recordOf([reached('gone')]), 'gone')).toBe('not-started');
	});
});

describe('a module', () => {
	const module = course.modules[0]!;
	const all = module.lessons.flatMap(({ id }) => completed(id));
	const state = (...events: LearnerEvent[]) => moduleState(course, recordOf(events), module.id);

	it('is completed when its lessons are and its quiz was submitted, passed or not', () => {
		expect(state()).toBe('not-started');
		expect(state(reached())).toBe('in-progress');
		expect(state(...all)).toBe('in-progress');
		expect(state(...taken(module.id, 1, 10, false).slice(0, 1))).toBe('in-progress');
		expect(state(...all, ...taken(module.id, 1, 10, false))).toBe('completed');
	});

	it('without a quiz is completed with its lessons', () => {
		const without = { ...course, modules: [{ ...module, quiz: null }] };
		expect(moduleState(without, recordOf(all), module.id)).toBe('completed');
	});
});

describe('what a host is told', () => {
	it('of a record with nothing in it', () => {
		expect(report([])).toMatchObject({
			completed: false,
			passed: null,
			percent: null,
			passMark: 80,
			failReportedAs: 'incomplete',
			progress: 0,
			location: '/lessons/lesson-1'
		});
	});

	it('completed takes the required lessons and the assessment that counts', () => {
		const lessons = lessonsOf(course).flatMap(({ id }) => completed(id));
		const exam = taken('exam', 1, 2, false);
		expect(report(lessons)).toMatchObject({ completed: false, passed: null, progress: 21 / 22 });
		expect(report(exam)).toMatchObject({ completed: false, passed: false, percent: 50, progress: 1 / 22 });
		expect(report([...lessons, ...exam])).toMatchObject({ completed: true, passed: false, progress: 1 });
		const few = { ...course, policy: { ...course.policy, requiredLessons: ['lesson-1'] } };
		expect(report([...completed(), ...exam], few)).toMatchObject({ completed: true, progress: 1 });
	});

	it('percent is of the best attempt, rounded down', () => {
		const { percent, passed } = report([
			...taken('exam', 796, 1000, false, 1),
			...taken('exam', 1, 2, false, 2),
			...taken('module-1', 1, 1, true, 3)
		]);
		expect({ percent, passed }).toEqual({ percent: 79, passed: false });
	});

	it('percent is of the last attempt where course.yaml says so, until one passed', () => {
		const last = { ...course, policy: { ...course.policy, scoreReported: 'last' as const } };
		const told = (...events: LearnerEvent[]) => {
			const { percent, passed, objectives } = report(events, last);
			return [percent, passed, objectives.find(({ id }) => id === 'exam')?.percent];
		};
		const fails = [...taken('exam', 7, 10, false, 1), ...taken('exam', 1, 2, false, 2)];
		const pass = taken('exam', 9, 10, true, 3);
		expect(told()).toEqual([null, null, null]);
		expect(told(...fails)).toEqual([50, false, 50]);
		expect(told(...fails, ...taken('exam', 1, 1, true, 4).slice(0, 1))).toEqual([50, false, 50]);
		expect(told(...fails, ...pass)).toEqual([90, true, 90]);
		expect(told(...fails, ...pass, ...taken('exam', 6, 10, false, 4))).toEqual([90, true, 90]);
		expect(told(...fails, ...pass, ...taken('exam', 85, 100, true, 4))).toEqual([90, true, 90]);
	});

	it('percent is of the best attempt when the attempts themselves were dropped for want of room', () => {
		const last = { ...course, policy: { ...course.policy, scoreReported: 'last' as const } };
		const record = { ...recordOf(taken('exam', 7, 10, false)), attempts: [] };
		expect(summarise(last, record, [])).toMatchObject({ percent: 70, passed: false });
	});

	it('percent stays below the pass mark when the attempt failed whatever its score', () => {
		expect(report(taken('exam', 95, 100, false))).toMatchObject({ percent: 79, passed: false });
	});

	it('objectives are the modules', () => {
		const [first, second] = report([...completed(), ...taken('module-1', 5, 8, false)]).objectives;
		expect(first).toEqual({
			id: 'module-1',
			title: 'Module 1',
			completed: false,
			passed: false,
			percent: 62,
			progress: 2 / 4
		});
		expect(second).toMatchObject({
			id: 'module-2',
			completed: false,
			passed: null,
			percent: null,
			progress: 0
		});
	});

	it('of the finished course everything is done', () => {
		const { completed, passed, percent, progress, objectives, location } = report(finishedEvents(course));
		expect({ completed, passed, percent, progress, location }).toEqual({
			completed: true,
			passed: true,
			percent: 83,
			progress: 1,
			location: '/'
		});
		expect(objectives.every((one) => one.completed && one.progress === 1)).toBe(true);
	});

	it('interactions are passed on as they are', () => {
		const interactions = [{ id: 'a' }];
		expect(summarise(course, emptyRecord(), interactions).interactions).toBe(interactions);
	});
});

describe('where to go on', () => {
	const resume = (...events: LearnerEvent[]) => resumePoint(course, recordOf(events));
	const running: LearnerEvent[] = [
		{
			type: 'started',
			assessment: 'module-2',
			seed: 4,
			items: ['module-2-item-1', 'module-2-item-2'],
			at: 1
		},
		{
			type: 'answered',
			seed: 4,
			item: 'module-2-item-1',
			response: responseTo(course, 'module-2-item-1', 0),
			seconds: 1,
			at: 2
		}
	];

	it('is the first lesson of a new record', () => {
		expect(resume()).toEqual({ page: 'lesson', id: 'lesson-1', section: null });
	});

	it('is a running quiz before anything else: its open question, or the one that was open', () => {
		expect(resume(...running, at('lesson-3'))).toEqual({ page: 'quiz', id: 'module-2', index: 1 });
		const position = { page: 'quiz', id: 'module-2', index: 0 } as const;
		expect(resume(...running, { type: 'moved', position, at: 3 })).toEqual(position);
	});

	it('is the last place in a lesson that is not completed', () => {
		expect(resume(at('lesson-5', 'try-it'))).toEqual({ page: 'lesson', id: 'lesson-5', section: 'try-it' });
	});

	it('is the first lesson not completed when the last place is done with, or gone', () => {
		const next = { page: 'lesson', id: lessonsOf(course)[1]?.id, section: null };
		expect(resume(...completed(), at(lesson.id))).toEqual(next);
		expect(resume(...completed(), at('gone'))).toEqual(next);
	});

	it('is the first quiz not submitted when the lessons are completed, then nowhere', () => {
		const lessons = lessonsOf(course).flatMap(({ id }) => completed(id));
		expect(resume(...lessons, ...taken('module-1', 1, 2, false))).toEqual({
			page: 'quiz',
			id: 'module-2',
			index: 0
		});
		expect(resume(...finishedEvents(course))).toBeNull();
	});
});

describe('the bookmark', () => {
	it('is a path a person can read', () => {
		expect(locationOf({ page: 'lesson', id: 'night', section: 'find-the-rem-bands' })).toBe(
			'/lessons/night#find-the-rem-bands'
		);
		expect(locationOf({ page: 'lesson', id: 'night', section: null })).toBe('/lessons/night');
		expect(locationOf({ page: 'quiz', id: 'asleep', index: 3 })).toBe('/quiz/asleep');
		expect(locationOf(null)).toBe('/');
	});

	it('leaves out a heading that would make it longer than 255 characters', () => {
		expect(locationOf({ page: 'lesson', id: 'night', section: 'a'.repeat(250) })).toBe('/lessons/night');
	});
});
