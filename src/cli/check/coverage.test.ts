import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { loadClaims } from '../../lib/course/claims.ts';
import { loadCourse, type LoadedCourse } from '../../lib/course/load.ts';
import { coverage } from './coverage.ts';
import { sourceMap } from './source-map.ts';
import { asMarkdown, asText } from './table.ts';

const texts: Record<string, string> = {
	...smallCourse,
	'quizzes/01-one.yaml': smallCourse['quizzes/01-one.yaml']!.replace(
		'stem: What is it, ask-it?',
		'stem: What is it, ask-it?\n  see: /lessons/first#look-again'
	).replace(
		'difficulty: 1\n  sources: [study]\n  stem: What is it, tell-it?',
		'difficulty: 3\n  sources: [study]\n  stem: What is it, tell-it?'
	),
	'lessons/claims.yaml': `article: A page on dogs
claims:
  - { number: 2, claim: It is not so., verdict: wrong, course: It may be., at: [/lessons/first#look-again], sources: [] }
  - { number: 1, claim: It is so., verdict: too-far, course: Perhaps., at: [/lessons/first], sources: [study] }
`
};
const loaded = loadCourse(filesOf(texts), '1.0.0') as LoadedCourse;
const claims = loadClaims(filesOf(texts));

describe('the report on a course', () => {
	const tables = coverage(loaded, claims);
	const rowsOf = (title: string) => tables.find((table) => table.title.startsWith(title))!.rows;

	it('counts the items of each objective, practice and exam apart, by difficulty and kind', () => {
		expect(rowsOf('Objectives')).toEqual([['LO1', '5', '4 0 1', '0', '0 0 0', 'first', 'see one thing']]);
		const [objective, all] = rowsOf('Objective by kind');
		expect(objective?.slice(0, 3)).toEqual(['LO1', '5+0', '.']);
		expect(all?.slice(1)).toEqual(objective?.slice(1));
	});

	it('gives an item to the lesson that asks it or that it links to, and says which have none', () => {
		expect(rowsOf('Objective by lesson')).toEqual([
			['1.1 first', 'LO1', '2', '1', '0', '3 0 0', 'choice'],
			['names no lesson', 'LO1', '0', '2', '0', '1 0 1', 'choice']
		]);
	});

	it('leaves the claims out of a course that has none', () => {
		expect(rowsOf('Claims')).toHaveLength(2);
		expect(coverage(loaded, null).some(({ title }) => title.startsWith('Claims'))).toBe(false);
	});

	it('has a cell for each column of each table', () => {
		for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length);
	});
});

describe('the source map', () => {
	const text = sourceMap(loaded, claims!);

	it('lists the claims by number, each with verdict, place and sources', () => {
		expect(text.indexOf('## 1. It is so.')).toBeLessThan(text.indexOf('## 2. It is not so.'));
		expect(text).toContain(
			`## 1. It is so.

**Goes too far.** Perhaps.

- [1.1 A dog's night](../lessons/01-one/01-first.md)
- Sources: \`study\`
`.replace("dog's", 'dog’s')
		);
		expect(text).toContain('[1.1 A dog’s night, Look again](../lessons/01-one/01-first.md#look-again)\n');
	});

	it('counts the verdicts', () => {
		expect(text).toMatch(
			/\*\*Correct:\*\* 0;[^]*\*\*Goes too far:\*\* 1;[^]*\*\*Wrong:\*\* 1;[^]*\*\*Left out:\*\* 0;/
		);
	});
});

describe('a table', () => {
	const table = {
		title: 'Legs',
		head: ['leg', 'how'],
		rows: [
			['left hind', 'up | down'],
			['right', '']
		]
	};

	it('as text has its columns in line and nothing at the end of a line', () => {
		expect(asText(table)).toBe('Legs\n\nleg        how\n---------  ---\nleft hind  up | down\nright');
	});

	it('as Markdown keeps a bar within its cell', () => {
		expect(asMarkdown(table)).toBe(
			'## Legs\n\n| leg | how |\n| --- | --- |\n| left hind | up \\| down |\n| right |  |'
		);
	});
});
