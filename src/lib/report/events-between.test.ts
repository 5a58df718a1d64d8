import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDevices, anyEvents, fullCourse } from '../../../tests/fixtures/full-course.ts';
import { replay } from '../quiz/attempt.ts';
import { emptyRecord, recordOf, type LearnerEvent, type LearnerRecord } from '../course/progress.ts';
import { decodeState, encodeState } from './codec.ts';
import { eventsBetween } from './events-between.ts';
import { mergeRecords } from './merge.ts';

const course = fullCourse();

/** What the events of a record can tell: not how often a question was tried between the first time and the last. */
function told({ reached, practice, attempts, bests, passedOn, comments }: LearnerRecord) {
	const tries = Object.entries(practice).map(([item, { first, last }]) => [item, { first, last }] as const);
	const kept = attempts.map(({ answers, ...attempt }) => ({
		...attempt,
		answers: Object.fromEntries(
			Object.entries(answers).map(([item, answer]) => [item, { ...answer, tries: 0 }])
		)
	}));
	return { reached, practice: Object.fromEntries(tries), attempts: kept, bests, passedOn, comments };
}

describe('events between two copies of a record', () => {
	it('give the later one when they follow the earlier', () => {
		fc.assert(
			fc.property(anyEvents(course, 1_700_000_000_000), fc.nat(60), (events, cut) => {
				const before = recordOf(events.slice(0, cut));
				const after = recordOf(events);
				expect(told(recordOf(eventsBetween(before, after), before))).toEqual(told(after));
			})
		);
	});

	it('are those that were made, word for word, so that telling one again adds nothing', () => {
		fc.assert(
			fc.property(anyEvents(course, 1_700_000_000_000), (events) => {
				const made = new Set(events.map((event) => JSON.stringify(event)));
				const again = eventsBetween(emptyRecord(), recordOf(events));
				const timed = (event: LearnerEvent) => event.type !== 'reached';
				for (const event of again.filter(timed)) expect(made).toContain(JSON.stringify(event));
			})
		);
	});

	it('are none where nothing is new, also once both went through the short state', () => {
		fc.assert(
			fc.property(anyEvents(course, 1_700_000_000_000), (events) => {
				const record = recordOf(events);
				const { record: short } = decodeState(encodeState(record, course), course) as {
					record: LearnerRecord;
				};
				expect(eventsBetween(record, record)).toEqual([]);
				expect(eventsBetween(record, mergeRecords(record, short))).toEqual([]);
			})
		);
	});

	it('bring every attempt that a second device submitted, whole', () => {
		fc.assert(
			fc.property(anyDevices(course, 2), ([one, other]) => {
				const both = mergeRecords(one!, other!);
				const news = eventsBetween(one!, both);
				const known = new Set(one!.attempts.filter(({ result }) => result).map(({ seed }) => seed));
				for (const { seed, result, items, ordinal: _, ...attempt } of both.attempts) {
					if (!result || known.has(seed) || one!.attempts.some((own) => own.seed === seed)) continue;
					const told = news.flatMap((event) => ('seed' in event && event.seed === seed ? [event] : []));
					const { answers, ...replayed } = replay(told)!;
					expect(replayed).toEqual({ ...attempt, seed, result, items, answers: undefined });
					expect(Object.keys(answers).sort()).toEqual(Object.keys(attempt.answers).sort());
				}
			})
		);
	});
});
