import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { lintTeaching } from './lint-teaching.ts';
import { loadCourse } from './load.ts';
import { problemLine } from './problem.ts';
import { loadTeaching, teachingParts } from './teaching.ts';

const file = 'lessons/01-one/teaching.md';
const plan =
	'| Minutes | What |\n| --- | --- |\n| 15 | Look at `clip walk` and `figure chart`. |\n| 5 | Talk. |';
const whole = [
	'---\nminutes: 20\nmaterials: [A screen]\n---',
	...teachingParts.map((part) => `## ${part}\n\n${part === 'In class' ? plan : 'So it is.[^study]'}`),
	'Ask `question see-it` for `idea wrong-idea`, see [above](/lessons/first#look-again) and [[rem]].\n'
].join('\n\n');

/** What the check would print for a course with these notes. */
function check(notes: string | null): string[] {
	const files = filesOf({ ...smallCourse, ...(notes === null ? {} : { [file]: notes }) });
	const loaded = loadCourse(files, '1.0.0');
	if (!loaded.course) throw new Error('The small course cannot be read.');
	return lintTeaching(loaded, loadTeaching(files, loaded), { figures: ['chart'], clips: ['walk'] }).map(
		problemLine
	);
}

describe('the check of teaching notes', () => {
	it('finds nothing in notes that are whole', () => {
		expect(check(whole)).toEqual([]);
	});

	it('warns of a module without notes', () => {
		expect(check(null)).toEqual([expect.stringMatching(/teaching\.md:1: warning: The module "One" has no/)]);
	});

	it('does not take notes for a lesson', () => {
		const loaded = loadCourse(filesOf({ ...smallCourse, [file]: whole }), '1.0.0');
		expect(loaded.course?.modules[0]?.lessons.map(({ id }) => id)).toEqual(['first']);
	});

	it.each([
		['a part that is missing', '## To discuss\n\nSo it is.[^study]\n\n', '', /:1: The part "To discuss"/],
		['a part in another place', '## The one idea', '## Ideas', /:1: The part "The one idea"/],
		['a plan that does not add up', '| 5 | Talk. |', '| 10 | Talk. |', /:2: The plan "In class" takes 25/],
		['no materials', 'materials: [A screen]', 'materials: []', /teaching\.md:3: /],
		[
			'an unknown clip',
			'clip walk',
			'clip walc',
			/:\d+: This module has no clip "walc"\. Did you mean "walk"/
		],
		['an unknown figure', 'figure chart', 'figure chirt', /has no figure "chirt"\. Did you mean "chart"/],
		['an unknown question', 'question see-it', 'question say-so', /has no question "say-so"/],
		['an idea of no question here', 'idea wrong-idea', 'idea right-idea', /has no idea "right-idea"/],
		['a span that names nothing', '`clip walk`', '`walk`', /code span "walk" names nothing/],
		['a tag', 'Look at', '<Clip motion="walk" caption="x" />', /Notes hold no tags/],
		['an unknown source', '[^study]', '[^stody]', /There is no source "stody"\. Did you mean "study"/],
		['an unknown term', '[[rem]]', '[[ram]]', /There is no glossary term "ram"/],
		['a link to nowhere', '#look-again', '#look-away', /no heading "#look-away"\. Did you mean/]
	])('reports %s', (_, from, to, expected) => {
		const changed = whole.replace(from, to);
		expect(changed).not.toBe(whole);
		expect(check(changed)).toEqual([expect.stringMatching(expected)]);
	});

	it('reports notes that cite nothing', () => {
		expect(check(whole.replaceAll('[^study]', ''))).toEqual([expect.stringMatching(/:1: .*cite nothing/)]);
	});
});
