import { describe, expect, it } from 'vitest';
import { finishedEvents, fullCourse } from '../../../tests/fixtures/full-course.ts';
import { questions } from '../../../tests/fixtures/questions.ts';
import type { Item } from '../quiz/items.ts';
import { recordOf, type LearnerEvent } from './progress.ts';
import { recordFile, type About } from './record-file.ts';

const course = fullCourse();
const item = 'module-1-item-1';
const at = Date.UTC(2026, 0, 2, 10, 11, 12);
const choice = questions.choice as Item<'choice'>;
const events: LearnerEvent[] = [
	{ type: 'reached', lesson: 'lesson-1', at },
	{ type: 'started', assessment: 'module-1', seed: 9, items: [item, 'module-1-item-2'], at },
	{ type: 'answered', seed: 9, item, response: { kind: 'choice', choice: 'sleep' }, seconds: 5, at },
	{ type: 'submitted', seed: 9, score: { num: 1, den: 2 }, passed: false, at },
	{ type: 'commented', id: 'a', about: { item }, reason: 'unclear', text: 'Which one?', at }
];
const about: About = {
	what: 'What it is',
	times: '',
	lessons: '',
	results: '',
	attempts: '',
	practice: '',
	reviews: '',
	comments: ''
};

function fileOf(list: LearnerEvent[], items = new Map<string, Item>()) {
	const text = recordFile(course, recordOf(list), {
		about,
		version: '1-ab',
		learner: 'Doe, Jane',
		items,
		at
	});
	return JSON.parse(text) as {
		about: About;
		attempts: { answers: object[] }[];
		practice: { tries: number }[];
	};
}

describe('the file of a record', () => {
	it('begins with what it is and holds results, attempts and comments', () => {
		const file = fileOf(events);
		expect(Object.keys(file)[0]).toBe('about');
		expect(file).toMatchObject({
			about,
			course: { id: 'hindsight', version: '1.0.0', build: '1-ab' },
			made: '2026-01-02T10:11:12.000Z',
			learner: 'Doe, Jane',
			lessons: [{ lesson: 'lesson-1', title: 'Lesson 1' }],
			results: [{ assessment: 'module-1', percent: 50, score: '1 of 2', passed: false }],
			attempts: [{ assessment: 'module-1', ordinal: 1, result: { percent: 50, passed: false } }],
			comments: [{ about: { item }, reason: 'unclear', text: 'Which one?', at: '2026-01-02T10:11:12.000Z' }]
		});
	});

	it('tells an answer in words where its question could be read', () => {
		const prompt = { ...choice.prompt, id: item };
		const [answer, none] = fileOf(events, new Map([[item, { ...choice, prompt }]])).attempts[0]!.answers;
		const words = prompt.options.find(({ id }) => id === 'sleep')!.text;
		expect(answer).toMatchObject({ item, question: prompt.stem, answer: words, seconds: 5, tries: 1 });
		expect(none).toEqual({ item: 'module-1-item-2' });
	});

	it('tells it by ids where it could not, and a time that was not kept as null', () => {
		const untimed = events.map((event) => (event.type === 'answered' ? { ...event, at: 0 } : event));
		expect(fileOf(untimed).attempts[0]!.answers[0]).toEqual({
			item,
			response: { kind: 'choice', choice: 'sleep' },
			seconds: 5,
			tries: 1,
			at: null
		});
	});

	it('leaves nothing out of a finished course', () => {
		const file = fileOf(finishedEvents(course));
		expect(file.attempts).toHaveLength(27);
		expect(file.practice).toHaveLength(70);
		expect(file.practice[0]!.tries).toBe(2);
	});
});
