import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from './attempt.ts';
import { answerTo, applyAttemptEvent, attemptId, replay, unanswered } from './attempt.ts';
import type { Response } from './items.ts';

const items = ['twitch', 'bands', 'constructor'];
const choose = (id: string): Response => ({ kind: 'choice', choice: id });
const started: AttemptEvent = { type: 'started', assessment: 'asleep', seed: 7, items, at: 100 };
const answered = (item: string, option: string, at: number, seed = 7): AttemptEvent => ({
	type: 'answered',
	seed,
	item,
	response: choose(option),
	seconds: 5,
	at
});
const submitted = (at: number, seed = 7): AttemptEvent => ({
	type: 'submitted',
	seed,
	score: { num: 1, den: 2 },
	passed: false,
	at
});

/** Events of one attempt as a page makes them: answers at different times, perhaps a submission at the end. */
const logs = fc
	.tuple(
		fc.array(fc.tuple(fc.constantFrom(...items), fc.constantFrom('a', 'b')), { maxLength: 12 }),
		fc.boolean()
	)
	.map(([answers, ended]): AttemptEvent[] => [
		started,
		...answers.map(([item, option], index) => answered(item, option, 200 + index)),
		...(ended ? [submitted(900)] : [])
	]);

describe('replay', () => {
	test('keeps the last answer to each item and counts its tries', () => {
		const attempt = replay([started, answered('twitch', 'a', 200), answered('twitch', 'b', 300)]);
		expect(attempt).toEqual({
			assessment: 'asleep',
			seed: 7,
			items,
			answers: { twitch: { response: choose('b'), seconds: 5, tries: 2, at: 300 } },
			startedAt: 100,
			result: null
		});
	});

	test('fixes the draw, the answers and the result at submission', () => {
		const done = [started, answered('twitch', 'a', 200), submitted(300)];
		const late: AttemptEvent[] = [
			{ ...started, items: ['other'] },
			answered('bands', 'a', 400),
			{ ...submitted(500), passed: true, score: { num: 1, den: 1 } } as AttemptEvent
		];
		expect(replay([...done, ...late])).toEqual(replay(done));
		expect(replay(done)?.result).toEqual({ score: { num: 1, den: 2 }, passed: false, at: 300 });
	});

	test('ignores answers to items that were not drawn and events before the start', () => {
		expect(
			replay([answered('twitch', 'a', 50), submitted(60), started, answered('elsewhere', 'a', 200)])
		).toEqual(replay([started]));
		expect(replay([answered('twitch', 'a', 50)])).toBeNull();
	});

	test('gives the same attempt when events are delivered again, in part or in full', () => {
		fc.assert(
			fc.property(
				logs.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log), fc.nat({ max: log.length }))),
				([log, again, place]) => {
					expect(replay([...log, ...again])).toEqual(replay(log));
					expect(replay([...log, ...log])).toEqual(replay(log));
					// Delivery stops half-way and begins anew.
					const seen = log.slice(0, place);
					expect(replay([...seen, ...seen, ...log.slice(place)])).toEqual(replay(log));
				}
			)
		);
	});

	test('does not notice events of other attempts, wherever and in whatever order they come after the start', () => {
		const foreign = [
			answered('twitch', 'b', 1, 8),
			answered('bands', 'b', 2, 8),
			submitted(3, 8),
			{ ...started, seed: 8 }
		];
		fc.assert(
			fc.property(logs, fc.array(fc.tuple(fc.constantFrom(...foreign), fc.nat())), (log, others) => {
				const mixed = [...log];
				for (const [event, place] of others) mixed.splice(1 + (place % mixed.length), 0, event);
				expect(replay(mixed)).toEqual(replay(log));
			})
		);
	});

	test('is what applying one event after the other gives', () => {
		fc.assert(
			fc.property(logs, (log) => {
				let attempt = null as ReturnType<typeof replay>;
				for (const event of log) attempt = applyAttemptEvent(attempt, event);
				expect(replay(log)).toEqual(attempt);
			})
		);
	});
});

test('an event leaves the attempt before it untouched', () => {
	const before = replay([started, answered('twitch', 'a', 200)]);
	const copy = structuredClone(before);
	applyAttemptEvent(before, answered('twitch', 'b', 300));
	applyAttemptEvent(before, submitted(400));
	expect(before).toEqual(copy);
});

test('unanswered items are listed as drawn, cleared answers among them', () => {
	const cleared: AttemptEvent = {
		...answered('bands', 'a', 300),
		response: { kind: 'choice', choice: null }
	} as AttemptEvent;
	const attempt = replay([started, answered('bands', 'a', 200), cleared, answered('twitch', 'a', 400)]);
	expect(attempt && unanswered(attempt)).toEqual(['bands', 'constructor']);
	expect(attempt && answerTo(attempt, 'constructor')).toBeUndefined();
});

test('assessment and seed name an attempt', () => {
	expect(attemptId({ assessment: 'asleep', seed: 7 })).toBe('asleep:7');
});
