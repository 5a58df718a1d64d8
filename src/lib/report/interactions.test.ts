import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validResponse } from '../../../tests/lms/strict-responses.ts';
import { clipQuestions } from '../../../tests/fixtures/clip-questions.ts';
import { questions } from '../../../tests/fixtures/questions.ts';
import { choice, match, multiple, order } from '../../../tests/lms/story.ts';
import { graderOf } from '../quiz/grade.ts';
import { description2004 } from './description.ts';
import { interaction12, interaction2004 } from './interactions.ts';
import type { Interaction } from './port.ts';
import { isoDuration, isoTimestamp, timeOfDay, timespan } from './scorm-time.ts';

const in12 = (interaction: Interaction) => Object.fromEntries(interaction12(interaction));
const in2004 = (interaction: Interaction) => Object.fromEntries(interaction2004(interaction));

test('1.2: parts are letters by their permanent index, whatever order was shown', () => {
	expect(in12(choice)).toMatchObject({
		type: 'choice',
		student_response: 'b',
		'correct_responses.0.pattern': 'b'
	});
	expect(in12(multiple)).toMatchObject({ student_response: 'a,c', 'correct_responses.0.pattern': 'a,b' });
	expect(in12(order)).toMatchObject({ type: 'sequencing', student_response: 'c,a,b' });
	expect(in12(match)).toMatchObject({ type: 'matching', student_response: '1.c,2.d' });
});

test('2004: parts are short ids with underscores, joined by the standard’s own separators', () => {
	expect(in2004(choice)).toMatchObject({ type: 'choice', learner_response: 'rem_1' });
	expect(in2004(multiple)).toMatchObject({ learner_response: 'paw[,]tail' });
	expect(in2004(order)).toMatchObject({ 'correct_responses.0.pattern': 'clear_room[,]time_it[,]call' });
	expect(in2004(match)).toMatchObject({ learner_response: 'seizure[.]now[,]itch[.]this_week' });
});

test('a right answer is correct, a wrong one is wrong in 1.2 and incorrect in 2004, a partly right one is its share', () => {
	expect([in12(choice).result, in2004(choice).result]).toEqual(['correct', 'correct']);
	expect([in12(order).result, in2004(order).result]).toEqual(['wrong', 'incorrect']);
	expect([in12(multiple).result, in2004(multiple).result]).toEqual(['0.33', '0.3333333']);
});

test('a share is never rounded to all or nothing', () => {
	expect(in12({ ...multiple, earned: 999, possible: 1000 }).result).toBe('0.99');
	expect(in12({ ...multiple, earned: 1, possible: 1000 }).result).toBe('0.01');
});

test('id comes first, then type, before everything that depends on them', () => {
	for (const writes of [interaction12(match), interaction2004(match)])
		expect(writes.slice(0, 2).map(([field]) => field)).toEqual(['id', 'type']);
});

test('1.2: an id is printable ASCII without spaces, at most 255 characters', () => {
	const { id } = in12({ ...choice, id: `quiz.grüße an alle.${'x'.repeat(300)}` });
	expect(id).toMatch(/^[\x21-\x7e]{255}$/);
});

test('an answer whose time is not known is reported without one', () => {
	expect(in12({ ...choice, at: 0 })).not.toHaveProperty('time');
	expect(in2004({ ...choice, at: 0 })).not.toHaveProperty('timestamp');
});

test('1.2: time is HH:MM:SS and latency HHHH:MM:SS.SS', () => {
	expect(in12(choice)).toMatchObject({ time: '10:11:12', latency: '0000:00:09.00' });
});

test('2004: timestamp has two decimals before the Z, latency at most two', () => {
	expect(in2004(choice)).toMatchObject({ timestamp: '2026-01-02T10:11:12.34Z', latency: 'PT9S' });
});

test('2004: a description is one line of at most 250 characters and never half a character', () => {
	expect(description2004('Two\nlines  here ')).toBe('Two lines here');
	const cut = description2004(`${'x'.repeat(248)}🐕${'y'.repeat(20)}`);
	expect(cut).toBe(`${'x'.repeat(248)}…`);
});

test('every time and span has the form of its standard', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 1e9, noNaN: true }),
			fc.integer({ min: 0, max: 4e12 }),
			(seconds, at) => {
				expect(timespan(seconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
				expect(isoDuration(seconds)).toMatch(/^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/);
				expect(isoTimestamp(at)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/);
				expect(timeOfDay(at)).toMatch(/^[0-2]\d:[0-5]\d:[0-5]\d$/);
			}
		)
	);
});

test('a span says the same seconds in both standards', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 3_000_000 }), (hundredths) => {
			const [hours = 0, minutes = 0, seconds = 0] = timespan(hundredths / 100)
				.split(':')
				.map(Number);
			expect(Math.round((hours * 3600 + minutes * 60 + seconds) * 100)).toBe(hundredths);
			const iso = /^PT(?:(\d+)H)?(?:(\d+)M)?([\d.]+)S$/.exec(isoDuration(hundredths / 100));
			const total = Number(iso?.[1] ?? 0) * 3600 + Number(iso?.[2] ?? 0) * 60 + Number(iso?.[3]);
			expect(Math.round(total * 100)).toBe(hundredths);
		})
	);
});

test('a place on a figure is told as a choice, in both standards', () => {
	const answer: Interaction = {
		...choice,
		tell: graderOf('hotspot'),
		key: { ...choice.key, kind: 'hotspot', correct: 'rem-1' } as Interaction['key'],
		response: { kind: 'hotspot', choice: 'slow-wave-1' },
		parts: ['rem-1', 'slow-wave-1', 'awake-1']
	};
	expect(in12(answer)).toMatchObject({
		type: 'choice',
		student_response: 'b',
		'correct_responses.0.pattern': 'a'
	});
	expect(in2004(answer)).toMatchObject({
		type: 'choice',
		learner_response: 'slow_wave_1',
		'correct_responses.0.pattern': 'rem_1'
	});
});

const partId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
test('a number is told with its tolerance where the standard has a form for it', () => {
	const answer: Interaction = {
		...choice,
		tell: graderOf('numeric'),
		prompt: { ...choice.prompt, kind: 'numeric', unit: '%' } as Interaction['prompt'],
		key: { ...choice.key, kind: 'numeric', answer: 34, within: 1.5, near: [] } as Interaction['key'],
		response: { kind: 'numeric', text: '34,2' },
		parts: []
	};
	expect(in12(answer)).toMatchObject({
		type: 'numeric',
		student_response: '34.2',
		'correct_responses.0.pattern': '34'
	});
	expect(in2004(answer)).toMatchObject({
		type: 'numeric',
		learner_response: '34.2',
		'correct_responses.0.pattern': '32.5[:]35.5'
	});
});

test('a way through a scene is told step by step, and its pattern is a best way', () => {
	const { prompt, key } = questions.branch;
	const answer: Interaction = {
		...choice,
		tell: graderOf('branch'),
		prompt,
		key,
		response: { kind: 'branch', path: ['clock', 'log'] },
		parts: ['clock', 'hold', 'call', 'log']
	};
	expect(in12(answer)).toMatchObject({
		type: 'performance',
		student_response: '1.a,2.d',
		'correct_responses.0.pattern': '1.a,2.c'
	});
	expect(in2004(answer)).toMatchObject({
		type: 'performance',
		learner_response: '1[.]clock[,]2[.]log',
		'correct_responses.0.pattern': '1[.]clock[,]2[.]call'
	});
});

test('a log is told as fields matched with entries, and its pattern is the expert’s', () => {
	const { prompt, key } = questions.log;
	const answer: Interaction = {
		...choice,
		tell: graderOf('log'),
		prompt,
		key,
		response: { kind: 'log', fields: { answers: 'no', legs: 'one', eyes: 'not-seen' } },
		parts: ['legs', 'eyes', 'answers', 'one', 'shut', 'not-seen', 'wakes', 'no']
	};
	expect(in12(answer)).toMatchObject({
		type: 'matching',
		student_response: '1.d,2.f,3.h',
		'correct_responses.0.pattern': '1.d,2.e,3.g'
	});
	expect(in2004(answer)).toMatchObject({
		type: 'matching',
		learner_response: 'legs[.]one[,]eyes[.]not_seen[,]answers[.]no',
		'correct_responses.0.pattern': 'legs[.]one[,]eyes[.]shut[,]answers[.]wakes'
	});
});

test('marks in a clip are told step by step in seconds, with their tolerance where the standard has a form for it', () => {
	const { prompt, key } = questions.mark;
	const answer: Interaction = {
		...choice,
		tell: graderOf('mark'),
		prompt,
		key,
		response: { kind: 'mark', marks: { roused: 124, runs: 9 } },
		parts: ['runs', 'roused']
	};
	expect(in12(answer)).toMatchObject({
		type: 'performance',
		student_response: '1.0.9,2.12.4',
		'correct_responses.0.pattern': '1.1.5,2.12.2'
	});
	expect(in2004(answer)).toMatchObject({
		type: 'performance',
		learner_response: 'runs[.]0.9[,]roused[.]12.4',
		'correct_responses.0.pattern': 'runs[.]1[:]2[,]roused[.]11.7[:]12.7'
	});
});

test('clips are told as pairs: with their name, their place, or that they fit', () => {
	const asked = (ask: keyof typeof clipQuestions, pairs: Record<string, string>, parts: string[]) => {
		const { prompt, key } = clipQuestions[ask];
		const response = { kind: 'clip', pairs } as const;
		const answer: Interaction = { ...choice, tell: graderOf('clip'), prompt, key, response, parts };
		for (const [standard, value] of [
			['1.2', in12(answer).student_response],
			['2004', in2004(answer).learner_response]
		] as const)
			expect(validResponse(standard, 'matching', value ?? '')).toBe(true);
		return [in12(answer).student_response, in2004(answer).learner_response];
	};
	expect(asked('name', { dog: 'trots' }, ['dog', 'walks', 'trots', 'hops'])).toEqual(['1.c', 'dog[.]trots']);
	expect(asked('sort', { quick: 'trot', slow: 'trot' }, ['slow', 'quick', 'trot', 'walk'])).toEqual([
		'1.c,2.c',
		'slow[.]trot[,]quick[.]trot'
	]);
	expect(asked('compare', { fell: 'fits' }, ['lies', 'fell', 'fits'])).toEqual(['2.c', 'fell[.]fits']);
});

const parts = fc.uniqueArray(partId, { minLength: 2, maxLength: 17 });

test('whatever the parts are called, every response has the form its type demands', () => {
	fc.assert(
		fc.property(parts, fc.nat(), (ids, split) => {
			const at = 1 + (split % (ids.length - 1));
			const [rows, targets] = [ids.slice(0, at), ids.slice(at)];
			const pairs = Object.fromEntries(
				rows.map((row, index) => [row, targets[index % targets.length] ?? row])
			);
			const answers: Interaction[] = [
				{
					...multiple,
					parts: ids,
					response: { kind: 'multiple', choices: rows },
					key: { ...multiple.key, kind: 'multiple', correct: targets } as Interaction['key']
				},
				{
					...order,
					parts: ids,
					response: { kind: 'order', order: [...ids].reverse() },
					key: { ...order.key, kind: 'order', order: ids } as Interaction['key']
				},
				{
					...match,
					parts: ids,
					response: { kind: 'match', pairs },
					key: { ...match.key, kind: 'match', pairs } as Interaction['key']
				}
			];
			for (const answer of answers) {
				const [twelve, four] = [in12(answer), in2004(answer)];
				for (const field of ['student_response', 'correct_responses.0.pattern']) {
					expect(validResponse('1.2', twelve.type ?? '', twelve[field] ?? '')).toBe(true);
					expect((twelve[field] ?? '').length).toBeLessThanOrEqual(255);
				}
				for (const field of ['learner_response', 'correct_responses.0.pattern'])
					expect(validResponse('2004', four.type ?? '', four[field] ?? '')).toBe(true);
			}
		})
	);
});
