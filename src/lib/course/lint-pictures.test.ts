import { expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { lintPictures } from './lint-pictures.ts';
import { loadCourse, type LoadedCourse } from './load.ts';
import { problemLine } from './problem.ts';

const { lessons } = loadCourse(filesOf(smallCourse), '1.0.0') as LoadedCourse;
const walk = { name: 'clip walk', file: 'words.ts', texts: ['A dog walks.'] };
const said = (...args: Parameters<typeof lintPictures>) => lintPictures(...args).map(problemLine);

it('finds nothing where every lesson shows something and everything is told', () => {
	const showing = lessons.map((lesson) => ({
		...lesson,
		scan: { ...lesson.scan, clips: [{ name: 'walk', caption: 'A dog walks.', line: 9 }] }
	}));
	expect(said(showing, [walk])).toEqual([]);
});

it('names what has no words', () => {
	expect(said([], [walk, { ...walk, name: 'clip trot', texts: [] }])).toEqual([
		expect.stringContaining('clip trot')
	]);
	expect(said([], [{ ...walk, texts: ['A dog walks.', ' '] }])).toEqual([
		expect.stringContaining('clip walk')
	]);
});

it('names a lesson that shows nothing', () => {
	const bare = lessons.map((lesson) => ({ ...lesson, scan: { ...lesson.scan, clips: [], figures: [] } }));
	expect(said(bare, [])).toEqual(
		bare.map(({ file }) => expect.stringContaining(`${file}:1: The lesson shows nothing.`))
	);
	expect(bare.length).toBeGreaterThan(0);
});
