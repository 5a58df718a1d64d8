import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { claimsPath, loadClaims, placeOf } from './claims.ts';
import { lintClaims } from './lint-claims.ts';
import { loadCourse, type LoadedCourse } from './load.ts';
import { problemLine } from './problem.ts';

const lesson = 'lessons/01-one/01-first.md';
const claims = `article: A page on dogs
claims:
  - number: 1
    claim: It is so.
    verdict: too-far
    course: It may be so.
    at: [/lessons/first]
    sources: [study]
  - number: 2
    claim: It is not so.
    verdict: wrong
    course: We found nothing.
    at: [/lessons/first#look-again]
    sources: []
`;

function load(texts: Record<string, string>): LoadedCourse {
	const loaded = loadCourse(filesOf(texts), '1.0.0');
	if (!loaded.course) throw new Error('The small course does not load.');
	return loaded;
}

/** What the check says of the claims with one text replaced; of `count` claims, when standards ask for them. */
function told(from = '', to = '', count?: number): string[] {
	const file = claims.replace(from, to);
	if (from) expect(file, 'the replaced text was not found').not.toBe(claims);
	const texts = { ...smallCourse, [claimsPath]: file };
	const standards = count ? ({ claims: count } as LoadedCourse['standards']) : null;
	return lintClaims({ ...load(texts), standards }, loadClaims(filesOf(texts))).map(problemLine);
}

describe('the check of the claims', () => {
	it('finds nothing when each is answered in a place that cites its sources', () => {
		expect(told()).toEqual([]);
		expect(told('', '', 2)).toEqual([]);
	});

	it('lets a course without standards do without the file, and no other', () => {
		const loaded = load(smallCourse);
		expect(loadClaims(filesOf(smallCourse))).toBeNull();
		expect(lintClaims(loaded, null)).toEqual([]);
		const strict = { ...loaded, standards: { claims: 68 } as LoadedCourse['standards'] };
		expect(lintClaims(strict, null).map(problemLine)).toEqual([
			'lessons/claims.yaml:1: This file is missing. Answer 68 claims, or leave out lessons/standards.yaml.'
		]);
	});

	it.each<[string, string, string, RegExp, number?]>([
		['a claim nobody answered', '', '', /claims\.yaml:1: Claim 3 is missing\. Answer all 3\./, 3],
		[
			'a number past the last',
			'number: 2',
			'number: 9',
			/claims\.yaml:9: There is no claim 9\. The last one is 2/
		],
		['a claim answered twice', 'number: 2', 'number: 1', /claims\.yaml:9: Claim 1 is answered twice/],
		[
			'a lesson that does not exist',
			'/lessons/first]',
			'/lessons/fist]',
			/:3: .*leads nowhere\. Did you mean/
		],
		[
			'a heading that is gone',
			'#look-again',
			'#look-up',
			/claims\.yaml:9: The lesson has no heading "#look-up"/
		],
		['a page that is no lesson', '/lessons/first]', '/glossary]', /Claim 1: \/glossary is no lesson/],
		[
			'a source nobody listed',
			'[study]',
			'[studie]',
			/Claim 1: there is no source "studie"\. Did you mean "study"/
		],
		[
			'a source that the place does not cite',
			'sources: []',
			'sources: [study]',
			/claims\.yaml:9: Claim 2: no place it names cites "study"\. Cited there: nothing/
		],
		['a verdict it does not know', 'verdict: wrong', 'verdict: bad', /claims\.yaml:11: .*verdict.*too-far/],
		[
			'a field that is missing',
			'    course: It may be so.\n',
			'',
			/claims\.yaml:3: The field "course" is missing/
		]
	])('names %s, with its line', (_, from, to, expected, count) => {
		expect(told(from, to, count).join('\n')).toMatch(expected);
	});
});

describe('the place of a link', () => {
	const texts = {
		...smallCourse,
		[lesson]: smallCourse[lesson]!.replace('A set', 'Seen.[^study] A set') + '\n## And then\n\nNothing.\n'
	};

	it('is a whole lesson, or the part below one heading, with what that part cites', () => {
		const loaded = load(texts);
		expect(placeOf(loaded, '/lessons/first')).toMatchObject({ heading: null, cites: ['study'] });
		expect(placeOf(loaded, '/lessons/first#look-again')).toMatchObject({
			heading: { title: 'Look again' },
			cites: ['study']
		});
		expect(placeOf(loaded, '/lessons/first#and-then')).toMatchObject({ cites: [] });
	});

	it('is nowhere without its lesson or its heading', () => {
		const loaded = load(texts);
		expect(placeOf(loaded, '/lessons/second')).toBeNull();
		expect(placeOf(loaded, '/lessons/first#look-away')).toBeNull();
	});
});
