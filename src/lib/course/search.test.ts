import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { lintCourse } from './lint.ts';
import { loadCourse, type LoadedCourse } from './load.ts';
import { searchData } from './search.ts';

const searchFile = `means: { fit: [brain] }
emergency: [brain now]
suggest: [the busy brain]
skip: [the]
`;
const loaded = (changes: Record<string, string> = {}) =>
	loadCourse(filesOf({ ...smallCourse, 'lessons/search.yaml': searchFile, ...changes }), '1') as LoadedCourse;
const problems = (search: string) =>
	lintCourse(loaded({ 'lessons/search.yaml': search })).map(({ file, what }) => `${file}: ${what}`);

describe('what can be found', () => {
	it('is every term, and every lesson by its sections', () => {
		expect(searchData(loaded()).documents).toEqual([
			{ kind: 'term', href: '/glossary#rem', title: 'REM', text: 'A stage of sleep.' },
			{
				kind: 'lesson',
				href: '/lessons/first',
				title: 'A dog’s night',
				place: { module: 1, title: 'One' },
				text: 'After this page you can see one thing. In REM the brain is busy. One thing.'
			},
			{
				kind: 'lesson',
				href: '/lessons/first#look-again',
				title: 'Look again',
				place: { module: 1, title: 'A dog’s night' },
				text: 'A set {1, 2} and 3 < 4. See above.'
			}
		]);
	});

	it('is read as prose: no tags, marks or tables, and terms as they are shown', () => {
		const lesson = smallCourse['lessons/01-one/01-first.md']!.replace(
			'## Look again',
			`## Look again

- **Bold** [[rem|REM sleep]].

| eye | loose |
| --- | ----- |
| ear | [[rem]] |
`
		);
		const { documents } = searchData(loaded({ 'lessons/01-one/01-first.md': lesson }));
		expect(documents[2]!.text).toBe(
			'Bold REM sleep. eye, loose. ear, REM. A set {1, 2} and 3 < 4. See above.'
		);
	});

	it('is every row of what one may be seeing, with how soon to act', () => {
		const row = { id: 'skip', see: 'A hop', likely: 'the knee', do: 'Film it.', urgency: 'yellow' } as const;
		const rises = { if: 'it stays up', urgency: 'orange' } as const;
		const seeing = {
			rows: [{ ...row, rises }],
			questions: {},
			unlisted: ''
		} as unknown as LoadedCourse['seeing'];
		expect(searchData({ ...loaded(), seeing }).documents[0]).toEqual({
			kind: 'row',
			href: '/seeing#skip',
			title: 'A hop',
			urgency: 'yellow',
			rises,
			text: 'Film it. the knee.'
		});
	});

	it('needs no file of its own', () => {
		const plain = loadCourse(filesOf(smallCourse), '1') as LoadedCourse;
		expect(plain.problems).toEqual([]);
		expect(searchData(plain)).toMatchObject({ means: {}, suggest: [] });
	});
});

describe('lessons/search.yaml', () => {
	it('passes when what it names is said', () => {
		expect(problems(searchFile)).toEqual([]);
	});

	it('may not lead to a word that no page says', () => {
		expect(problems(searchFile.replace('[brain]', '[spleen]'))).toEqual([
			'lessons/search.yaml: "fit" stands for "spleen", which no page says.'
		]);
	});

	it('may not suggest what finds nothing', () => {
		expect(problems(searchFile.replace('the busy brain', 'lazy brain'))).toEqual([
			'lessons/search.yaml: The suggestion "lazy brain" finds nothing: no page says "lazy".'
		]);
	});

	it('holds words as they are typed', () => {
		expect(problems(searchFile.replace('brain now', 'Brain  Now'))[0]).toContain('Words in lower case');
	});
});
