// The rows of a blueprint: which items fill them, and what many draws of a whole exam come to.

import { describe, expect, test } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { draw, type DrawRow } from '../quiz/draw.ts';
import { hashSeed } from '../quiz/random.ts';
import { loadProject } from '../../build/project.ts';
import { rowsOf, type BlueprintRow } from './blueprint.ts';
import { lintCourse } from './lint.ts';
import { loadCourse } from './load.ts';
import { problemLine } from './problem.ts';

const item = (id: string, objective: string, kind = 'choice', difficulty = 1, critical?: string) => ({
	id,
	objective,
	kind,
	difficulty,
	critical
});

describe('the rows of a blueprint', () => {
	const items = [
		item('easy', 'LO1'),
		item('hard', 'LO1', 'choice', 3),
		item('marked', 'LO1', 'mark'),
		item('other', 'LO2'),
		item('must', 'LO1', 'choice', 1, 'clusters'),
		item('stray', 'LO9')
	];
	const blueprint: BlueprintRow[] = [
		{ objectives: ['LO1'], draw: 1, kinds: ['mark'] },
		{ objectives: ['LO1'], draw: 1, difficulty: [3] },
		{ objectives: ['LO1', 'LO2'], draw: 1 },
		{ objectives: ['LO1'], draw: 1, critical: 'clusters' }
	];

	test('take each item once, in the first row it fits', () => {
		expect(rowsOf(blueprint, items)).toEqual([
			{ name: 'LO1, mark', draw: 1, pool: ['marked'] },
			{ name: 'LO1, difficulty 3', draw: 1, pool: ['hard'] },
			{ name: 'LO1+LO2', draw: 1, pool: ['easy', 'other'] },
			{ name: 'LO1, must be right: clusters', draw: 1, pool: ['must'] }
		]);
	});
});

/** The exam of the plan: 24 questions, four topics that must be right, each row three times its draw. */
const planned: DrawRow[] = [
	['seizures', 5, 15],
	['locomotion', 6, 21],
	['body', 4, 14],
	['sleep', 3, 9],
	['nerve', 2, 6],
	['five-minutes', 1, 3],
	['clusters', 1, 3],
	['mouth', 1, 4],
	['red-scene', 1, 3]
].map(([name, count, size]) => ({
	name: String(name),
	draw: Number(count),
	pool: Array.from({ length: Number(size) }, (_, n) => `${name}-${n}`)
}));
const { course } = loadProject();
const exams: [string, DrawRow[]][] = [
	['the exam of this course', course?.exam?.rows ?? []],
	['an exam of 24 questions', planned]
];

describe.each(exams)('10,000 draws of %s', (_, rows) => {
	const draws = 10_000;
	const take = (seed: number, avoid: string[]) => {
		const drawn = draw({ rows, seed, avoid });
		if (drawn.type !== 'drawn') throw new Error(JSON.stringify(drawn));
		return drawn.items;
	};

	test('meet every quota, repeat nothing on a retake while the pool allows, and favour no item', () => {
		expect(rows.length).toBeGreaterThan(3);
		const rowOf = new Map(rows.flatMap(({ name, pool }) => pool.map((id) => [id, name] as const)));
		const quotas = rows.map(({ name, draw }) => [name, draw]);
		const counts = new Map<string, number>();
		// A learner sits it twice, the next one begins anew.
		for (let learner = 0; learner < draws / 2; learner++) {
			const first = take(hashSeed(learner, 'first'), []);
			const second = take(hashSeed(learner, 'second'), first);
			expect(second.filter((id) => first.includes(id))).toEqual([]);
			for (const items of [first, second]) {
				expect(new Set(items).size).toBe(items.length);
				const found = new Map<string, number>();
				for (const id of items) {
					counts.set(id, (counts.get(id) ?? 0) + 1);
					found.set(rowOf.get(id)!, (found.get(rowOf.get(id)!) ?? 0) + 1);
				}
				expect(Object.fromEntries(found)).toEqual(Object.fromEntries(quotas));
			}
		}
		for (const { name, draw, pool } of rows)
			for (const id of pool) {
				const share = (draws * draw) / pool.length;
				expect(counts.get(id) ?? 0, `${id} of ${name}`).toBeGreaterThan(share / 1.5);
				expect(counts.get(id) ?? 0, `${id} of ${name}`).toBeLessThan(share * 1.5);
			}
	}, 60_000);
});

describe('the check of an exam', () => {
	const examItem = (id: string, more = '') => `  - id: ${id}
    use: exam
    kind: choice
    objective: LO1
    difficulty: 1
    sources: [study]
${more}    stem: What is it in the exam, ${id}?
    options:
      - { id: 'yes', text: It is, correct: true, feedback: It is so. }
      - { id: 'no', text: It is not, misconception: wrong-idea, feedback: It is not so. }
      - { id: maybe, text: It may be, misconception: wrong-idea, feedback: Nobody knows. }
    rationale: Because.
`;
	const must = '    critical: topic\n';
	const exam = `title: Exam
blueprint:
  - { objectives: [LO1], draw: 1 }
  - { objectives: [LO1], draw: 1, critical: topic }
critical: { topic: It must be right }
items:
${['ex-a', 'ex-b', 'ex-c'].map((id) => examItem(id)).join('')}${['must-a', 'must-b', 'must-c'].map((id) => examItem(id, must)).join('')}`;
	const parts = "kind: choice, parts: ['yes', 'no', maybe] }";
	const ids = smallCourse['quizzes/ids.yaml']!.replace(
		'modules: { one: 1 }',
		'modules: { one: 1, exam: 2 }'
	).replace(
		'retired:',
		['ex-a', 'ex-b', 'ex-c', 'must-a', 'must-b', 'must-c']
			.map((id, n) => `  ${id}: { number: ${n + 10}, ${parts}\n`)
			.join('') + 'retired:'
	);
	function check(from: string | RegExp = '', to = ''): string[] {
		const text = exam.replace(from, to);
		if (from) expect(text, 'the replaced text was not found').not.toBe(exam);
		const files = { ...smallCourse, 'quizzes/exam.yaml': text, 'quizzes/ids.yaml': ids };
		const loaded = loadCourse(filesOf(files), '1.0.0');
		return (loaded.course ? lintCourse(loaded) : loaded.problems).map(problemLine);
	}

	test('finds nothing in one that is whole', () => {
		expect(check()).toEqual([]);
	});

	test.each([
		['a row that draws too many', 'draw: 1 }', 'draw: 2 }', /exam\.yaml:1: The blueprint draws 2 of LO1/],
		['a topic with too few items', / {2}- id: must-c[^]*$/, '', /"topic" must be right and has 2 items/],
		[
			'an item of a topic that is not listed',
			must,
			'    critical: tropic\n',
			/"must-a" belongs to a topic "tropic"/
		],
		[
			'an item that no row takes',
			'id: ex-a\n    use: exam',
			'id: ex-a\n    use: quiz',
			/"ex-a" is for use "quiz"/
		],
		['two rows that are the same', ', critical: topic }', ' }', /two rows "LO1"/]
	])('names %s', (_, from, to, expected) => {
		expect(check(from, to).join('\n')).toMatch(expected);
	});
});
