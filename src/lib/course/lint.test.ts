import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import { lintCourse } from './lint.ts';
import { loadCourse } from './load.ts';
import { problemLine } from './problem.ts';

const known = {
	figures: ['chart', 'plain'],
	clips: ['walk'],
	zones: { chart: ['first-band', 'top-line', 'low-line'] }
};

/** What `npm run check` would print for the small course with one text replaced. */
function check(file = '', from: string | RegExp = '', to = ''): string[] {
	const texts = { ...smallCourse };
	if (file) {
		const before = texts[file] ?? '';
		texts[file] = before.replace(from, to);
		expect(texts[file], 'the replaced text was not found').not.toBe(before);
	}
	const loaded = loadCourse(filesOf(texts), '1.0.0');
	const problems = loaded.course ? lintCourse(loaded, known) : loaded.problems;
	return problems.map(problemLine);
}

const lesson = 'lessons/01-one/01-first.md';
const bank = 'quizzes/01-one.yaml';

describe('the check of a course', () => {
	it('finds nothing in a course that is whole', () => {
		expect(check()).toEqual([]);
	});

	it('finds an unknown source in every part of a field card', () => {
		const line = { text: 'A line', sources: ['studdy'] };
		const card = {
			colours: [{ colour: 'red', ask: 'Now?', signs: [line] }],
			between: line,
			questions: [{ ask: 'Awake?', look: 'Look.', sources: ['studdy'] }],
			film: [line],
			log: [line]
		};
		const texts = { ...smallCourse, 'lessons/field-card.yaml': JSON.stringify(card) };
		const loaded = loadCourse(filesOf(texts), '1.0.0');
		const found = (loaded.course ? lintCourse(loaded, known) : []).map(problemLine);
		expect(found).toHaveLength(5);
		for (const one of found) expect(one).toMatch(/^lessons\/field-card\.yaml:1: There is no source "studdy"/);
	});

	it.each([
		[
			'a missing pass mark',
			'lessons/course.yaml',
			'passMark: 80\n',
			'',
			/^lessons\/course\.yaml:1: .*passMark/
		],
		[
			'a missing rule for the score',
			'lessons/course.yaml',
			'scoreReported: best\n',
			'',
			/^lessons\/course\.yaml:1: The field "scoreReported" is missing/
		],
		[
			'an end of attempts that there is not',
			'lessons/course.yaml',
			'scorm12: close',
			'scorm12: logout',
			/^lessons\/course\.yaml:\d+: .*attemptWhenDone\.scorm12.*"close" \| "keep"/
		],
		[
			'commits too close together',
			'lessons/course.yaml',
			'leastSeconds: 2',
			'leastSeconds: 1',
			/^lessons\/course\.yaml:\d+: .*commits\.leastSeconds.*>=2/
		],
		[
			'no heartbeat at all',
			'lessons/course.yaml',
			', heartbeatMinutes: 8',
			'',
			/^lessons\/course\.yaml:\d+: The field "heartbeatMinutes" is missing/
		],
		[
			'broken YAML',
			'lessons/course.yaml',
			'title: Small',
			'title: [Small',
			/^lessons\/course\.yaml:\d+: This is not valid YAML/
		],
		[
			'a field it does not know',
			bank,
			'stem: What',
			'steem: What',
			/01-one\.yaml:7: The field "steem" is not known/
		],
		[
			'an unknown source on the red page',
			'lessons/now.yaml',
			'sources: [study]',
			'sources: [studdy]',
			/^lessons\/now\.yaml:1: There is no source "studdy".*study/
		],
		[
			'an assessment without a quiz',
			'lessons/course.yaml',
			'assessment: one',
			'assessment: two',
			/has no questions/
		],
		[
			'an unknown colour of urgency',
			bank,
			'rationale: Because.',
			'rationale: Because.\n  triage: { urgency: purple, feedback: So. }',
			/01-one\.yaml:\d+: .*(red|purple)/
		],
		[
			'a colour without its reason',
			bank,
			'rationale: Because.',
			'rationale: Because.\n  triage: { urgency: red }',
			/01-one\.yaml:\d+: .*feedback/
		],
		[
			'an unknown source, with the likely one',
			lesson,
			'[^study]',
			'[^studie]',
			/01-first\.md:11: There is no source "studie"\. Did you mean "study"\?/
		],
		['an unknown term', lesson, '[[rem]]', '[[ram]]', /01-first\.md:11: There is no glossary term "ram"/],
		[
			'an unknown figure',
			lesson,
			'name="chart"',
			'name="chert"',
			/01-first\.md:9: There is no figure "chert"\. Did you mean "chart"\?/
		],
		['an unknown item', lesson, 'item="see-it"', 'item="see-its"', /There is no item "see-its"/],
		['a quiz item inside a lesson', lesson, 'item="see-it"', 'item="ask-it"', /belongs to a quiz/],
		[
			'a link that leads nowhere',
			lesson,
			'/lessons/first#',
			'/lessons/fist#',
			/01-first\.md:15: The link .* leads nowhere/
		],
		['a link to a heading that is gone', lesson, '#look-again)', '#look-away)', /no heading "#look-away"/],
		[
			'script in a lesson',
			lesson,
			'A set',
			'<script>alert(1)</script> A set',
			/<script> is not known in a lesson/
		],
		['an h1 in a lesson', lesson, '## Look', '# Look', /A lesson has one h1/],
		['a lesson that cites nothing', lesson, '[^study]', '', /This lesson cites nothing/],
		['a lesson without a figure', lesson, '<Figure name="chart" />', '', /no figure and no clip/],
		[
			'an unknown motion',
			lesson,
			'<Figure name="chart" />',
			'<Clip motion="wolk" caption="Look." />',
			/01-first\.md:9: There is no motion "wolk"\. Known: walk\./
		],
		[
			'a clip without a caption',
			lesson,
			'<Figure name="chart" />',
			'<Clip motion="walk" />',
			/has no caption/
		],
		['a lesson with one question', lesson, '<Practice item="say-it" />', '', /asks 1 questions/],
		[
			'two right answers in a choice',
			bank,
			'misconception: wrong-idea',
			'correct: true',
			/2 options are marked correct/
		],
		[
			'a distractor without a misconception',
			bank,
			'misconception: wrong-idea, ',
			'',
			/names no misconception/
		],
		[
			'a misconception nobody defined',
			bank,
			'misconception: wrong-idea',
			'misconception: odd-idea',
			/no misconception "odd-idea"/
		],
		[
			'one idea under two tags',
			'quizzes/misconceptions.yaml',
			/$/,
			"same-idea: { idea: It is so., fix: '/lessons/first#look-again' }\n",
			/"same-idea" is the idea of "wrong-idea" again/
		],
		[
			'a fix that leads nowhere',
			'quizzes/misconceptions.yaml',
			'#look-again',
			'#look-up',
			/misconceptions\.yaml:\d+: The lesson has no heading/
		],
		[
			'an option that means others',
			bank,
			'text: It may be',
			'text: None of these',
			/"None of these"\. An option says one/
		],
		[
			'a stem that asks for what is not',
			bank,
			'What is it, see-it?',
			'Which is not so?',
			/warning: .*Ask for what is right/
		],
		[
			'an absolute option',
			bank,
			'text: It may be',
			'text: It is never so',
			/warning: .*Absolutes are rarely true/
		],
		['a vague option', bank, 'text: It may be', 'text: It usually is', /warning: .*A vague word/],
		[
			'a right option much longer than the others',
			bank,
			'text: It is,',
			'text: It is so because of all that was said about it before,',
			/warning: .*The right option is much the longest/
		],
		[
			'two items that ask the same',
			bank,
			'What is it, see-it?',
			'What is it, ask-it?',
			/asks the same as "see-it"/
		],
		[
			'a lesson whose objective nobody asks for',
			lesson,
			'objectives: [LO1]',
			'objectives: [LO2]',
			/No item asks for LO2/
		],
		['an option id used twice', bank, 'id: maybe', "id: 'no'", /the id "no" is used twice/],
		['an item id used twice', bank, 'id: tell-it', 'id: ask-it', /The item id "ask-it" is used twice/],
		[
			'a bank too small for its draw',
			'lessons/01-one/module.yaml',
			'draw: 1',
			'draw: 2',
			/^lessons\/01-one\/module\.yaml:1: The blueprint draws 2/
		],
		[
			'an item without a number',
			'quizzes/ids.yaml',
			/  tell-it: .*\n/,
			'',
			/"tell-it" has no permanent number/
		],
		['a number given twice', 'quizzes/ids.yaml', 'number: 4', 'number: 3', /share the number 3/],
		[
			'an id that vanished',
			'quizzes/ids.yaml',
			'lessons: { first: 1 }',
			'lessons: { first: 1, old: 2 }',
			/"old" has a number but is gone/
		],
		[
			'a kind that changed under its id',
			'quizzes/ids.yaml',
			'kind: choice',
			'kind: multiple',
			/was of kind multiple and is choice now/
		],
		['a new option without a place', 'quizzes/ids.yaml', ', maybe] }', '] }', /has a new part "maybe"/]
	])('names %s, with file and line', (_, file, from, to, expected) => {
		expect(check(file, from, to).join('\n')).toMatch(expected);
	});
});

describe('the check of a hotspot', () => {
	const hotspot = `- id: ask-it
  use: quiz
  kind: hotspot
  objective: LO1
  difficulty: 1
  sources: [study]
  stem: Where is it?
  figure: chart
  targets:
    - { id: 'yes', text: In the middle, zone: first-band, correct: true, feedback: It is here. }
    - { id: 'no', text: At the top, zone: top-line, misconception: wrong-idea, feedback: It is not here. }
    - { id: low-line, text: At the bottom, misconception: wrong-idea, feedback: Nor here. }
  rationale: Because.
`;
	const parts = "parts: ['yes', 'no', low-line]";
	function lint(from = '', to = ''): string[] {
		const entry = hotspot.replace(from, to);
		if (from) expect(entry, 'the replaced text was not found').not.toBe(hotspot);
		const loaded = loadCourse(
			filesOf({
				...smallCourse,
				[bank]: smallCourse[bank]!.replace(/- id: ask-it[^]*?(?=- id: tell-it)/, entry),
				'quizzes/ids.yaml': smallCourse['quizzes/ids.yaml']!.replace(
					"ask-it: { number: 3, kind: choice, parts: ['yes', 'no', maybe] }",
					`ask-it: { number: 3, kind: hotspot, ${parts} }`
				)
			}),
			'1.0.0'
		);
		return (loaded.course ? lintCourse(loaded, known) : loaded.problems).map(problemLine);
	}

	it('finds nothing in one that is whole, with a zone of its own or called as the target', () => {
		expect(lint()).toEqual([]);
	});

	it.each([
		['a zone that the figure does not have', 'zone: top-line', 'zone: top-lime', /"top-lime".* "top-line"/],
		[
			'two targets on one zone',
			'zone: top-line',
			'zone: first-band',
			/two targets lie on the zone "first-band"/
		],
		['a figure that is not known', 'figure: chart', 'figure: chert', /there is no figure "chert".*"chart"/],
		['a figure without places', 'figure: chart', 'figure: plain', /the figure "plain" has no places/],
		['no right target', 'correct: true', 'misconception: wrong-idea', /0 targets are marked correct/],
		['a distractor without its idea', ', misconception: wrong-idea', '', /"no" names no misconception/],
		['an idea that is not known', 'wrong-idea', 'wrong-ides', /no misconception "wrong-ides".*"wrong-idea"/],
		['one without a figure', '  figure: chart\n', '', /figure/]
	])('names %s', (_, from, to, expected) => {
		expect(lint(from, to).join('\n')).toMatch(expected);
	});
});
