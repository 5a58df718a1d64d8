import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeingText } from '../../../tests/fixtures/seeing.ts';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { loadProject } from '../../build/project.ts';
import { loadCourse } from './load.ts';
import { rowsFrom, seeingData, walk, type Questions } from './seeing.ts';

function load(texts: Record<string, string>) {
	const loaded = loadCourse(filesOf(texts), '1.0.0');
	if (!loaded.course) throw new Error('The small course does not load.');
	return loaded;
}
const data = seeingData(load({ ...smallCourse, 'lessons/seeing.yaml': seeingText }))!;
const { questions } = data;

describe('the way through the questions', () => {
	it('begins with the first question', () => {
		expect(walk(questions, [])).toMatchObject({ asks: { id: 'begin' }, end: null, taken: [] });
	});

	it('asks what an answer leads to, and keeps what was said', () => {
		expect(walk(questions, ['well'])).toMatchObject({
			asks: { id: 'legs' },
			taken: [{ ask: 'How is it?', said: 'It is awake', before: [] }]
		});
	});

	it('ends in the rows of the last answer', () => {
		expect(walk(questions, ['well', 'unsure'])).toMatchObject({
			asks: null,
			end: { rows: ['rake', 'hold'] }
		});
	});

	it('ends in a lesson where an answer has no row', () => {
		expect(walk(questions, ['well', 'front'])).toMatchObject({
			asks: null,
			end: { lesson: '/lessons/first' }
		});
	});

	it('ends in the lesson of the question when no answer fits', () => {
		expect(walk(questions, ['well', 'none'])).toMatchObject({
			end: { lesson: '/lessons/first#look-again' },
			taken: [{}, { ask: 'Which legs?', said: null, before: ['well'] }]
		});
	});

	it.each([
		['an answer that is gone', ['well', 'three']],
		['a question that must be answered', ['none']],
		['an answer after the end', ['bad', 'one']]
	])('stops before %s', (_, steps) => {
		expect(walk(questions, steps).steps).toEqual(steps.slice(0, -1));
	});
});

describe('the questions of the course', () => {
	const loaded = loadProject();
	if (!loaded.course || !loaded.seeing) throw new Error('The course has no such table.');
	const { questions, rows } = loaded.seeing;
	const steps = fc.array(
		fc.constantFrom(
			'none',
			...Object.values(questions).flatMap(({ answers }) => answers.map(({ id }) => id))
		),
		{ maxLength: 9 }
	);

	it('ask again, or end: whatever an address says', () => {
		fc.assert(
			fc.property(steps, (asked) => {
				const { asks, end, steps: kept, taken } = walk(questions, asked);
				expect(asks === null).toBe(end !== null);
				expect(kept).toEqual(asked.slice(0, kept.length));
				expect(taken).toHaveLength(kept.length);
			})
		);
	});

	it('never let a row come back that an answer has ruled out', () => {
		fc.assert(
			fc.property(steps, (asked) => {
				const { steps: kept } = walk(questions, asked);
				const left = kept.map((_, n) => rowsLeft(questions, kept.slice(0, n)));
				const now = rowsLeft(questions, kept);
				for (const before of left) expect([...now].filter((row) => !before.has(row))).toEqual([]);
			})
		);
	});

	it('lead from the first one to every row', () => {
		const [first = ''] = Object.keys(questions);
		expect([...rowsFrom(questions, first)].toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
	});
});

/** Rows that can still come after these answers. */
function rowsLeft(questions: Questions, steps: readonly string[]): Set<string> {
	const { asks, end } = walk(questions, steps);
	if (asks) return rowsFrom(questions, asks.id);
	return new Set(end && 'rows' in end ? end.rows : []);
}

describe('what the page is given', () => {
	it('holds the sources that rows cite and the lessons that are linked', () => {
		expect(data.sources.map(({ key, strength }) => [key, strength])).toEqual([['study', 'B']]);
		expect(data.lessons).toEqual({
			'/lessons/first#look-again': 'A dog’s night',
			'/lessons/first': 'A dog’s night'
		});
	});

	it('is nothing in a course without such a page', () => {
		expect(seeingData(load(smallCourse))).toBeNull();
	});
});
