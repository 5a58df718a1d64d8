import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { loadCourse } from './load.ts';

const { course, items, lessons } = loadCourse(filesOf(smallCourse), '1.0.0') as Extract<
	ReturnType<typeof loadCourse>,
	{ items: unknown }
>;

describe('loading a course', () => {
	it('makes modules and lessons from the folders, in their order', () => {
		expect(course.modules.map(({ id, order }) => [id, order])).toEqual([['one', 1]]);
		expect(course.modules[0]?.lessons.map(({ id, title }) => [id, title])).toEqual([
			['first', 'A dog’s night']
		]);
	});

	it('knows the questions and headings of a lesson', () => {
		expect(lessons[0]?.info.items).toEqual(['see-it', 'say-it']);
		expect(lessons[0]?.info.sections).toEqual([{ id: 'look-again', title: 'Look again' }]);
	});

	it('puts only quiz items into the pool of a quiz', () => {
		expect(course.modules[0]?.quiz?.rows).toEqual([
			{ name: 'LO1', draw: 1, pool: ['ask-it', 'tell-it', 'show-it'] }
		]);
	});

	it('tells nothing of the answer in a prompt', () => {
		const [first] = items;
		expect(first?.item.key).toMatchObject({ correct: 'yes' });
		expect(JSON.stringify(first?.item.prompt)).not.toMatch(/correct|feedback|misconception|rationale/);
	});

	it('has no course, and says why, when course.yaml is missing', () => {
		const { 'lessons/course.yaml': _, ...rest } = smallCourse;
		const loaded = loadCourse(filesOf(rest), '1.0.0');
		expect(loaded.course).toBeNull();
		expect(loaded.problems[0]).toMatchObject({ file: 'lessons/course.yaml', what: 'This file is missing.' });
	});
});
