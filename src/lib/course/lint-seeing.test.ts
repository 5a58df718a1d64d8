import { expect, it } from 'vitest';
import { seeingText } from '../../../tests/fixtures/seeing.ts';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { lintCourse } from './lint.ts';
import { loadCourse } from './load.ts';
import { problemLine } from './problem.ts';

const known = {
	figures: ['chart', 'plain'],
	clips: ['walk'],
	zones: { chart: ['first-band', 'top-line', 'low-line'] }
};

/** What `npm run check` would print for the small table with one text replaced. */
function check(from = '', to = ''): string[] {
	const text = seeingText.replace(from, to);
	if (from) expect(text, 'the replaced text was not found').not.toBe(seeingText);
	const loaded = loadCourse(filesOf({ ...smallCourse, 'lessons/seeing.yaml': text }), '1.0.0');
	return (loaded.course ? lintCourse(loaded, known) : loaded.problems).map(problemLine);
}

it('finds nothing in a table that is whole', () => {
	expect(check()).toEqual([]);
});

it.each([
	['an unknown source', 'sources: [study]', 'sources: [studie]', /no source "studie"\. Did you mean "study"/],
	['a row without source or rule', '    sources: [study]\n', '', /The row "shake" has no source/],
	['an unknown clip', 'clip: walk', 'clip: wolk', /There is no motion "wolk"/],
	[
		'a link that leads nowhere',
		"'/lessons/first#look-again'",
		'/lessons/fist',
		/link \/lessons\/fist leads nowhere/
	],
	[
		'a heading that is gone',
		"none: '/lessons/first#look-again'",
		"none: '/lessons/first#away'",
		/no heading "#away"/
	],
	['two rows of one id', 'id: rake', 'id: hold', /Two rows are called "hold"/],
	['a row that rises to less', 'urgency: red }', 'urgency: green }', /rises from orange to green/],
	['a row that is never reached', 'rows: [shake]', 'rows: [hold]', /leads to the row "shake"/],
	['a row that does not exist', 'rows: [shake]', 'rows: [shakes]', /no row "shakes"\. Did you mean "shake"/],
	['a question that does not exist', 'to: legs', 'to: leg', /no question "leg"/],
	['a question that is never asked', 'to: legs', 'rows: [hold]', /The question "legs" is never asked/],
	['a circle', 'rows: [hold] }', 'to: begin }', /The question "begin" leads back to itself/],
	['two answers of one id', 'id: both', 'id: one', /two answers "one"/],
	['an answer that leads nowhere', ', to: legs', '', /An answer leads to a question/],
	[
		'an answer that leads to two places',
		'to: legs',
		'to: legs, rows: [hold]',
		/An answer leads to a question/
	],
	['an answer that is called none', 'id: both', 'id: none', /"none" of its own/],
	['a single answer', '      - { id: bad, text: It shakes, rows: [shake] }\n', '', /answers/],
	['a colour that is none', 'urgency: green', 'urgency: blue', /Use one of: .*"red"/]
])('reports %s', (_, from, to, line) => {
	expect(check(from, to)).toContainEqual(expect.stringMatching(line));
});
