import * as v from 'valibot';
import { expect, test } from 'vitest';
import { log, logEntry } from './log.ts';

type Written = v.InferInput<typeof logEntry>;

const unseen = { id: 'not-seen', text: 'Not seen' };
const written: Written = {
	id: 'sleeper-log',
	use: 'quiz',
	kind: 'log',
	objective: 'LO10',
	difficulty: 2,
	sources: ['course-rules'],
	stem: 'Fill in the log.',
	clip: 'rem-twitch',
	rationale: 'Small and single.',
	fields: [
		{
			id: 'legs',
			text: 'Legs',
			options: [{ id: 'one', text: 'One by one' }, { id: 'all', text: 'All' }, unseen],
			answer: 'one',
			feedback: 'Which legs?'
		},
		{
			id: 'eyes',
			text: 'Eyes',
			options: [{ id: 'shut', text: 'Shut' }, { id: 'open', text: 'Open' }, unseen],
			answer: 'shut',
			also: ['not-seen'],
			feedback: 'Open eyes?'
		},
		{
			id: 'name',
			text: 'Name',
			options: [{ id: 'wakes', text: 'Wakes' }, { id: 'no', text: 'No answer' }, unseen],
			answer: 'wakes',
			misconception: 'asleep-is-harmless',
			feedback: 'Does he answer?'
		}
	]
};
const parsed = v.parse(logEntry, written);

/** What the check says once a text of the log was replaced, in its first place. */
function found(from = '', to = ''): string[] {
	const text = JSON.stringify(written);
	const changed = from ? text.replace(from, to) : text;
	if (from) expect(changed, 'the replaced text was not found').not.toBe(text);
	const said: string[] = [];
	log.lint(v.parse(logEntry, JSON.parse(changed)), {
		report: (what) => said.push(what),
		tag: () => undefined,
		lasts: () => undefined,
		zonesOf: () => undefined
	});
	return said;
}

test('a whole log passes the check', () => {
	expect(found()).toEqual([]);
});

test.each([
	[
		'an answer that is no option',
		'"answer":"one"',
		'"answer":"two"',
		/"legs" takes "two", which is no option/
	],
	['an accepted entry that is no option', '"also":["not-seen"]', '"also":["blinks"]', /takes "blinks"/],
	[
		'a field that cannot be wrong',
		'"also":["not-seen"]',
		'"also":["not-seen","open"]',
		/"eyes" takes every entry/
	],
	['a shared option with two texts', '"Not seen"', '"Not observed"', /"not-seen" has two texts/],
	['an option that is written twice', '"id":"all"', '"id":"one"', /"legs" is written twice/]
])('finds %s', (_, from, to, what) => {
	expect(found(from, to)).toContainEqual(expect.stringMatching(what));
});

test('finds more fields and options than SCORM 1.2 can tell apart', () => {
	const fields = Array.from({ length: 9 }, (_, field) => ({
		...written.fields[0]!,
		id: `field-${field}`,
		options: Array.from({ length: 4 }, (_, n) => ({ id: `option-${field}-${n}`, text: `${field} ${n}` })),
		answer: `option-${field}-0`
	}));
	const said: string[] = [];
	const entry = v.parse(logEntry, { ...written, fields });
	log.lint(entry, {
		report: (what) => said.push(what),
		tag: () => undefined,
		lasts: () => undefined,
		zonesOf: () => undefined
	});
	expect(said).toEqual([expect.stringMatching(/45 fields and options/)]);
});

test('an option that fields share is one part', () => {
	expect(log.partIds(parsed)).toEqual([
		...['legs', 'eyes', 'name'],
		...['one', 'all', 'not-seen', 'shut', 'open', 'wakes', 'no']
	]);
});

test('a prompt is an empty sheet', () => {
	const { prompt, key } = log.split(
		parsed,
		{ id: 'sleeper-log', stem: written.stem, objective: 'LO10', difficulty: 2, clip: 'rem-twitch' },
		{ rationale: written.rationale, sources: written.sources }
	);
	for (const secret of ['"answer"', '"also"', 'feedback', 'misconception', 'Which legs?'])
		expect(JSON.stringify(prompt)).not.toContain(secret);
	expect(key.accepted[1]).toEqual({ field: 'eyes', options: ['shut', 'not-seen'] });
});
