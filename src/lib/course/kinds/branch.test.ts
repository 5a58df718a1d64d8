import * as v from 'valibot';
import { expect, test } from 'vitest';
import { branch, branchEntry } from './branch.ts';

type Written = v.InferInput<typeof branchEntry>;

const written: Written = {
	id: 'night-scene',
	use: 'quiz',
	kind: 'branch',
	objective: 'LO10',
	difficulty: 2,
	sources: ['course-rules'],
	stem: 'What do you do?',
	rationale: 'Clock, space, call.',
	start: 'thrash',
	states: [
		{
			id: 'thrash',
			text: 'All four legs thrash.',
			clip: 'seizure',
			choices: [
				{ id: 'clock', text: 'Start the clock', to: 'lost', feedback: 'First the clock.' },
				{ id: 'hold', text: 'Hold her', to: 'bitten', misconception: 'hold-still', feedback: 'She may bite.' }
			]
		},
		{
			id: 'lost',
			text: 'She is lost.',
			choices: [
				{ id: 'log', text: 'Log it', to: 'late', misconception: 'over-is-fine', feedback: 'Call.' },
				{ id: 'call', text: 'Call', to: 'seen', feedback: 'The same day.' }
			]
		}
	],
	endings: [
		{ id: 'seen', text: 'She is seen.', points: 2, debrief: 'All told.' },
		{ id: 'late', text: 'She is seen late.', points: 1, debrief: 'Not told.' },
		{ id: 'bitten', text: 'She bites.', points: 0, debrief: 'Hands away.' }
	]
};
const parsed = v.parse(branchEntry, written);

/** What the check says once a text of the scene was replaced. */
function found(from = '', to = ''): string[] {
	const text = JSON.stringify(written);
	const changed = from ? text.replaceAll(from, to) : text;
	if (from) expect(changed, 'the replaced text was not found').not.toBe(text);
	const said: string[] = [];
	branch.lint(v.parse(branchEntry, JSON.parse(changed)), {
		report: (what) => said.push(what),
		tag: () => undefined,
		lasts: () => undefined,
		zonesOf: () => undefined
	});
	return said;
}

test('a sound scene passes the check', () => {
	expect(found()).toEqual([]);
});

test.each([
	['a way to nowhere', '"to":"late"', '"to":"never"', /no ending "never"/],
	['a circle', '"to":"late"', '"to":"thrash"', /never ends/],
	[
		'a choice that is worse and names no idea',
		'"misconception":"over-is-fine",',
		'',
		/"log" is not the best/
	],
	['endings that are worth the same', '"points":0', '"points":1', /do not tell good from bad/]
])('finds %s', (_, from, to, what) => {
	expect(found(from, to)).toEqual([expect.stringMatching(what)]);
});

test('names its choices as parts, and the motions of its states as clips', () => {
	expect(branch.partIds(parsed)).toEqual(['clock', 'hold', 'log', 'call']);
	expect(branch.clips?.(parsed)).toEqual(['seizure']);
});

test('a prompt tells the story, and not what it is worth', () => {
	const { prompt } = branch.split(
		parsed,
		{ id: 'night-scene', stem: written.stem, objective: 'LO10', difficulty: 2 },
		{ rationale: written.rationale, sources: written.sources }
	);
	const text = JSON.stringify(prompt);
	for (const secret of [
		'points',
		'debrief',
		'feedback',
		'misconception',
		'rationale',
		'First the clock',
		'All told'
	])
		expect(text).not.toContain(secret);
	// Not in the author's order either, who may write the best first.
	expect(prompt.endings.map(({ id }) => id)).toEqual(['bitten', 'late', 'seen']);
	expect(prompt.states.map(({ choices }) => choices.map(({ id }) => id))).toEqual([
		['call', 'log'],
		['clock', 'hold']
	]);
});
