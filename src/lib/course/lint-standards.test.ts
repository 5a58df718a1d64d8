import { describe, expect, it } from 'vitest';
import { filesOf, smallCourse } from '../../../tests/fixtures/small-course.ts';
import type { ItemEntry } from './kinds.ts';
import { lintStandards } from './lint-standards.ts';
import { loadCourse, type LoadedCourse, type LoadedItem } from './load.ts';
import { problemLine } from './problem.ts';
import type { Standards } from './schema.ts';

const standards: Standards = {
	grade: 9,
	practiceItems: 3,
	quizItems: 2,
	examItems: 3,
	perObjective: 3,
	kinds: 3,
	largestKind: 50,
	scenarios: 50,
	claims: 1
};

const lesson = 'lessons/01-one/01-first.md';

function load(texts = smallCourse): LoadedCourse {
	const loaded = loadCourse(filesOf(texts), '1.0.0');
	if (!loaded.course) throw new Error('The small course does not load.');
	return loaded;
}

const template = load().items[0]!;

/** An item like the first of the small course. */
const item = (
	use: ItemEntry['use'],
	difficulty: 1 | 2 | 3,
	changes: Partial<ItemEntry> = {}
): LoadedItem => ({
	...template,
	module: use === 'exam' ? 'exam' : 'one',
	file: use === 'exam' ? 'quizzes/exam.yaml' : 'quizzes/01-one.yaml',
	entry: { ...template.entry, use, difficulty, about: 'scenario', ...changes } as ItemEntry
});
/** Only their kinds are asked for here. */
const match = { kind: 'match' } as Partial<ItemEntry>;
const numeric = { kind: 'numeric' } as Partial<ItemEntry>;

const practice = () => [item('lesson', 1, match), item('quiz', 2), item('quiz', 3, numeric)];
const exam = () => [item('exam', 1, match), item('exam', 2), item('exam', 3, numeric)];

/** What the check says of a small course with these items. */
const told = (items: LoadedItem[], changes: Partial<Standards> = {}, texts = smallCourse) =>
	lintStandards({ ...load(texts), items, standards: { ...standards, ...changes } }).map(problemLine);

describe('the standards of a course', () => {
	it('are met by one that holds just enough of everything', () => {
		expect(told([...practice(), ...exam()])).toEqual([]);
	});

	it('bind no course that sets none', () => {
		expect(lintStandards({ ...load(), standards: null })).toEqual([]);
	});

	it('are read from their file, and a number that cannot be met is refused', () => {
		const texts = (kinds: number) => ({
			...smallCourse,
			'lessons/standards.yaml': JSON.stringify({ ...standards, kinds })
		});
		expect(load(texts(10)).standards).toEqual({ ...standards, kinds: 10 });
		expect(load().standards).toBeNull();
		const { problems } = loadCourse(filesOf(texts(11)), '1.0.0');
		expect(problems.map(problemLine).join()).toMatch(/standards\.yaml:1: "kinds"/);
	});

	it.each<[string, LoadedItem[], RegExp, Partial<Standards>?]>([
		[
			'too few items of practice',
			[...practice(), ...exam()],
			/^lessons\/standards\.yaml:1: The course has 3 lesson and quiz items, and the standard is 5\. Write 2 more\./,
			{ practiceItems: 5 }
		],
		[
			'a module with too few quiz items',
			[...practice(), ...exam()],
			/^quizzes\/01-one\.yaml:1: The module "One" has 2 quiz items, and the standard is 12\. Write 10 more\./,
			{ quizItems: 12 }
		],
		[
			'an exam that is too small',
			[...practice(), ...exam()],
			/^quizzes\/exam\.yaml:1: The exam has 3 items, and the standard is 90\./m,
			{ examItems: 90 }
		],
		[
			'an objective that is practised too little',
			[...practice().slice(0, 2), item('quiz', 3, { objective: 'LO9', ...numeric }), ...exam()],
			/LO1 has 2 lesson and quiz items, and the standard is 3/
		],
		[
			'an objective that the exam asks for too little',
			[...practice(), ...exam().slice(0, 2), item('exam', 3, { objective: 'LO9', ...numeric })],
			/^quizzes\/exam\.yaml:1: LO1 has 2 exam items/m
		],
		[
			'a kind that takes more than half of the exam, though it is rare in practice',
			[...practice(), ...exam(), item('exam', 3, match), item('exam', 3, match)],
			/^quizzes\/exam\.yaml:1: 3 of 5 exam items are of the kind match, more than 50%\./
		],
		[
			'a kind that takes more than half of practice, though it is rare in the exam',
			[...practice(), item('lesson', 1, match), item('quiz', 1, match), ...exam()],
			/^lessons\/standards\.yaml:1: 3 of 5 lesson or quiz items are of the kind match, more than 50%\./
		],
		[
			'kinds that are not used, by name',
			[...practice(), ...exam()],
			/uses 3 kinds of question, and the standard is 4\. Not used: .*hotspot/,
			{ kinds: 4 }
		],
		[
			'a difficulty that practice lacks',
			[item('lesson', 1, match), item('quiz', 2), item('quiz', 2, numeric), ...exam()],
			/^lessons\/standards\.yaml:1: No lesson or quiz item is of difficulty 3/
		],
		[
			'a difficulty that the exam lacks',
			[...practice(), item('exam', 2, match), item('exam', 2), item('exam', 3, numeric)],
			/^quizzes\/exam\.yaml:1: No exam item is of difficulty 1/
		],
		[
			'scenarios in no more than half',
			[
				...practice(),
				...exam().map((one) => ({ ...one, entry: { ...one.entry, about: 'knowledge' as const } }))
			],
			/3 of 6 items are about a scenario, and the standard is more than 50%/
		],
		[
			'an item that does not say what it is about',
			[
				...practice(),
				...exam(),
				{ ...item('quiz', 1), line: 7, entry: { ...template.entry, about: undefined } }
			],
			/^quizzes\/01-one\.yaml:7: Item "see-it": it does not say what it is about\. Add "about: scenario"/m
		],
		[
			'an item whose wrong answers tell of no misconception',
			[
				...practice(),
				...exam(),
				{
					...item('quiz', 1),
					item: { ...template.item, key: { ...template.item.key, feedback: { yes: { text: 'So.' } } } }
				}
			],
			/Item "see-it": no wrong answer to it names a misconception/
		],
		[
			'an entry of an order without feedback',
			[
				...practice(),
				...exam(),
				item('quiz', 1, { kind: 'order', entries: [{ id: 'first', text: 'First' }] } as Partial<ItemEntry>)
			],
			/Item "see-it": the entry "first" has no feedback/
		]
	])('are not met by %s, and the check says where and what to do', (_, items, expected, changes) => {
		expect(told(items, changes).join('\n')).toMatch(expected);
	});

	it('name a lesson that is too hard, its grade, and its worst sentence with its line', () => {
		const hard =
			'Idiopathic neurological manifestations necessitate immediate comprehensive veterinary consultation, irrespective of apparent recovery.';
		const texts = {
			...smallCourse,
			[lesson]: smallCourse[lesson]!.replace('## Look again', `${hard} It is so.\n\n## Look again`)
		};
		const [first, ...rest] = told([...practice(), ...exam()], {}, texts);
		expect(rest).toEqual([]);
		expect(first).toMatch(
			/^lessons\/01-one\/01-first\.md:13: Its prose reads at grade \d\d\.\d, and lessons\/standards\.yaml allows 9\./
		);
		expect(first).toContain(`Split or shorten first: line 13 (grade `);
		expect(first).toContain(hard);
	});
});
