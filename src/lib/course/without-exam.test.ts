// A course whose exam is sat in the LMS: nothing of the exam is left, and completion counts what is.

import { describe, expect, it } from 'vitest';
import { finishedEvents, fullCourse } from '../../../tests/fixtures/full-course.ts';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { loadCourse, type LoadedCourse } from './load.ts';
import { summarise } from './completion.ts';
import { recordOf, type LearnerRecord } from './progress.ts';
import { withExamOnServer, withoutExam } from './without-exam.ts';

const quizzes = smallCourse['quizzes/01-one.yaml']!;
const examItem = quizzes
	.slice(quizzes.indexOf('- id: ask-it'), quizzes.indexOf('- id: tell-it'))
	.replaceAll('ask-it', 'sit-it')
	.replace('use: quiz', 'use: exam');
const withExam = loadCourse(
	filesOf({
		...smallCourse,
		'quizzes/exam.yaml': `title: Exam\nblueprint: [{ objectives: [LO1], draw: 1 }]\ncritical: {}\nitems:\n${examItem}`
	}),
	'1.0.0'
) as LoadedCourse;

describe('a course without its exam', () => {
	it('knows nothing of the exam, its questions and their parts', () => {
		expect(withExam.course.exam).not.toBeNull();
		expect(JSON.stringify(withExam)).toContain('sit-it');
		const { course, items } = withoutExam(withExam);
		expect(course).toMatchObject({ exam: null, examInLms: true });
		expect(JSON.stringify({ course, items })).not.toContain('sit-it');
		expect(items.map(({ entry }) => entry.id)).toContain('ask-it');
		expect(course.numbers).toHaveProperty('ask-it');
	});

	it('is the same course where there is none', () => {
		const loaded = loadCourse(filesOf(smallCourse), '1.0.0') as LoadedCourse;
		expect(withoutExam(loaded)).toBe(loaded);
	});
});

describe('a course whose exam the server gives', () => {
	it('keeps the title and length of the exam and nothing of its questions', () => {
		const { course, items, misconceptions } = withExamOnServer(withExam);
		expect(course.exam).toMatchObject({ title: 'Exam', draw: 1 });
		expect(JSON.stringify({ course, items })).not.toContain('sit-it');
		expect(course.numbers).toHaveProperty('ask-it');
		expect(misconceptions).toEqual(withExam.misconceptions);
	});

	it('does not say what the wrong ideas of its questions are', () => {
		const idea = { idea: 'Only the exam asks about it.', fix: '/lessons/a#b' };
		const loaded = { ...withExam, misconceptions: { ...withExam.misconceptions, 'of-the-exam': idea } };
		expect(withExamOnServer(loaded).misconceptions).toEqual(withExam.misconceptions);
	});
});

describe('what a host is told of it', () => {
	const course = { ...fullCourse(), exam: null, examInLms: true as const };
	const { exam: _, ...bests } = recordOf(finishedEvents(fullCourse())).bests;
	const finished = { ...recordOf(finishedEvents(fullCourse())), bests };
	const told = (record: LearnerRecord) => summarise(course, record, []);

	it('is completed with the last lesson and module quiz, without a score and a pass', () => {
		expect(told(finished)).toMatchObject({ completed: true, passed: null, percent: null, progress: 1 });
		expect(told(finished).objectives.map(({ id }) => id)).toEqual(course.modules.map(({ id }) => id));
	});

	it('is not completed before every module quiz was submitted', () => {
		const report = told({ ...finished, bests: Object.fromEntries(Object.entries(bests).slice(1)) });
		expect(report.completed).toBe(false);
		expect(report.progress).toBeLessThan(1);
		expect(report.progress).toBeGreaterThan(0.5);
	});

	it('has the score of a module, where the course counts by that', () => {
		const policy = { ...course.policy, assessment: course.modules[0]!.id };
		expect(summarise({ ...course, policy }, finished, [])).toMatchObject({ completed: true, passed: true });
	});
});
