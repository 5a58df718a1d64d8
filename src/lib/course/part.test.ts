import { describe, expect, it } from 'vitest';
import { finishedEvents, fullCourse } from '../../../tests/fixtures/full-course.ts';
import { decodeState, encodeState } from '../report/codec.ts';
import { summarise } from './completion.ts';
import { partOf, partsOf } from './part.ts';
import { recordOf } from './progress.ts';

const course = fullCourse();
const finished = recordOf(finishedEvents(course));

describe('a part of the course', () => {
	it('is each module with a quiz, and the exam', () => {
		expect(partsOf(course)).toEqual([...course.modules.map(({ id }) => id), course.exam!.id]);
		const [first, ...others] = course.modules;
		expect(partsOf({ ...course, modules: [{ ...first!, quiz: null }, ...others], exam: null })).toEqual(
			others.map(({ id }) => id)
		);
	});

	it.each(partsOf(course))('%s counts by its own assessment alone', (id) => {
		const part = partOf(course, id);
		const report = summarise(part, finished, []);
		expect(report).toMatchObject({ completed: true, passed: true, progress: 1 });
		expect(report.objectives.map((one) => one.id)).toEqual([id]);
		expect(part.policy.assessment).toBe(id);
	});

	it('counts by its own assessment, whatever the whole course counts by', () => {
		const policy = { ...course.policy, assessment: course.modules[0]!.id };
		const examOnly = { ...finished, bests: { exam: finished.bests.exam! } };
		const report = summarise(partOf({ ...course, policy }, 'exam'), examOnly, []);
		expect(report).toMatchObject({ completed: true, passed: true, percent: 83 });
	});

	it('is not done before its own lessons are', () => {
		const [module] = course.modules;
		const part = partOf(course, module!.id);
		const without = { ...finished, reached: finished.reached.filter((id) => id !== module!.lessons[0]!.id) };
		expect(summarise(part, without, []).completed).toBe(false);
		const others = { ...finished, reached: module!.lessons.map(({ id }) => id) };
		expect(summarise(part, others, []).completed).toBe(true);
	});

	it('asks for those required lessons that are its own', () => {
		const [one, two] = course.modules;
		const required = [one!.lessons[0]!.id, two!.lessons[0]!.id];
		const policy = { ...course.policy, requiredLessons: required };
		expect(partOf({ ...course, policy }, one!.id).policy.requiredLessons).toEqual(required.slice(0, 1));
	});

	it('keeps its own record, whatever was read of other parts', () => {
		const part = partOf(course, course.modules[0]!.id);
		const kept = decodeState(encodeState(finished, part), part);
		expect(kept.type).toBe('ok');
		expect('record' in kept && kept.record.bests[part.policy.assessment]).toEqual(
			finished.bests[part.policy.assessment]
		);
	});

	it('is the whole course when nothing of this name is in it', () => {
		expect(partOf(course, null)).toBe(course);
		expect(partOf(course, 'elsewhere')).toBe(course);
	});
});
