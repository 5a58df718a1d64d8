import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, finishedEvents, fullCourse } from '../../../tests/fixtures/full-course.ts';
import { compare } from '../quiz/score.ts';
import { emptyRecord, type LearnerRecord, recordOf } from '../course/progress.ts';
import type { Course } from '../course/course.ts';
import { BitWriter, checksum } from './codec-bits.ts';
import { decodeState, encodeState, openState, STATE_LIMIT, type Decoded } from './codec.ts';

const course = fullCourse();
const finished = recordOf(finishedEvents(course));

/** What the text cannot hold: times. */
function withoutTimes(record: LearnerRecord): LearnerRecord {
	const { practice, attempts } = record;
	return {
		...record,
		practice: Object.fromEntries(
			Object.entries(practice).map(([id, { first, last, tries }]) => [
				id,
				{ first: { ...first, at: 0 }, last: { ...last, at: 0 }, tries }
			])
		),
		attempts: attempts.map((attempt) => ({
			...attempt,
			startedAt: 0,
			result: attempt.result && { ...attempt.result, at: 0 },
			answers: Object.fromEntries(
				Object.entries(attempt.answers).map(([id, answer]) => [id, { ...answer, at: 0 }])
			)
		}))
	};
}

function recordIn(decoded: Decoded): LearnerRecord {
	if (!('record' in decoded)) throw new Error(`no record: ${decoded.type}`);
	return decoded.record;
}

/** Nothing in `part` that is not at least as good in `whole`. */
function isNoBetter(part: LearnerRecord, whole: LearnerRecord): boolean {
	const within = <T>(a: T[], b: T[]) => a.every((one) => b.includes(one));
	return (
		within(part.reached, whole.reached) &&
		within(Object.keys(part.practice), Object.keys(whole.practice)) &&
		within(
			part.attempts.map((a) => a.seed),
			whole.attempts.map((a) => a.seed)
		) &&
		Object.entries(part.bests).every(([id, best]) => {
			const other = whole.bests[id];
			return other && compare(best.score, other.score) <= 0 && (other.passed || !best.passed);
		})
	);
}

describe('the state text', () => {
	it('holds the finished course, every quiz and the exam tried three times, in 3,800 characters', () => {
		const text = encodeState(finished, course);
		expect(finished.attempts).toHaveLength(27);
		expect(Object.keys(finished.practice)).toHaveLength(70);
		expect(text.length).toBeLessThanOrEqual(STATE_LIMIT);
		// Without dropping anything: the limit was not what made it fit.
		expect(text).toBe(encodeState(finished, course, Infinity));
		expect(decodeState(text, course)).toEqual({ type: 'ok', record: withoutTimes(finished), dropped: 0 });
	});

	it('gives back what was written, but for times', () => {
		fc.assert(
			fc.property(anyRecord(course), (record) => {
				const text = encodeState(record, course, Infinity);
				expect(decodeState(text, course)).toEqual({ type: 'ok', record: withoutTimes(record), dropped: 0 });
			})
		);
	});

	it('is one line that no host escapes', () => {
		fc.assert(
			fc.property(anyRecord(course), (record) => {
				expect(encodeState(record, course)).toMatch(/^H1[A-Za-z0-9._!-]+$/);
			})
		);
	});

	it('reads nothing as empty', () => {
		expect(decodeState('', course)).toEqual({ type: 'empty' });
		expect(decodeState(' \n', course)).toEqual({ type: 'empty' });
	});
});

describe('a text that is too long', () => {
	/** Longest first, the sizes that `encodeState` can choose from. */
	const sizes = (record: LearnerRecord) => {
		const found: LearnerRecord[] = [];
		for (let limit = encodeState(record, course, Infinity).length; ;) {
			const text = encodeState(record, course, limit);
			const decoded = recordIn(decodeState(text, course));
			if (text.length > limit) return found;
			found.push(decoded);
			limit = text.length - 1;
		}
	};

	it('loses later practice tries first, then practice, then older attempts, then all but the best', () => {
		const [whole, firstTries, noPractice, bestAndLast, bestOnly, noAttempts, ...rest] = sizes(finished);
		expect(rest).toEqual([]);
		expect(whole).toEqual(withoutTimes(finished));
		const item = 'lesson-1-item-1';
		expect(firstTries?.practice[item]).toMatchObject({ tries: 2, first: { earned: 0 }, last: { earned: 0 } });
		expect(noPractice?.practice[item]).toMatchObject({ tries: 1, first: { earned: 0, possible: 0 } });
		expect(noPractice?.attempts).toHaveLength(27);
		expect(bestAndLast?.attempts.map((a) => a.ordinal).slice(0, 4)).toEqual([2, 3, 2, 3]);
		expect(bestOnly?.attempts.map((a) => a.ordinal)).toEqual(Array(9).fill(2));
		expect(noAttempts?.attempts).toEqual([]);
		for (const record of [firstTries, noPractice, bestAndLast, bestOnly, noAttempts]) {
			expect(record?.bests).toEqual(finished.bests);
			expect(record?.reached).toEqual(finished.reached);
			expect(Object.keys(record?.practice ?? {})).toHaveLength(70);
		}
	});

	it('loses its reviews after practice and before any attempt, and never the dates of passes', () => {
		const card = { due: 720, last: 700, stability: 3.17, difficulty: 5.28, reps: 4, lapses: 1 };
		const cards = Object.fromEntries(Object.keys(finished.practice).map((id) => [id, card]));
		const found = sizes({ ...finished, cards });
		expect(found.map((one) => Object.keys(one.cards).length)).toEqual([70, 70, 70, 0, 0, 0, 0]);
		expect(found.map(({ attempts }) => attempts.length)).toEqual([27, 27, 27, 27, 18, 9, 0]);
		expect(found[2]!.cards).toEqual(cards);
		for (const { passedOn } of found) expect(passedOn).toEqual(finished.passedOn);
		expect(Object.keys(finished.passedOn)).toHaveLength(9);
	});

	it('keeps the best attempt and the last one with their numbers when the best came first', () => {
		const marks = [30, 10, 20].map((num, index) => ({ num, seed: index + 1 }));
		const record = recordOf(
			marks.flatMap(({ num, seed }) => [
				{ type: 'started', assessment: 'module-1', seed, items: ['module-1-item-1'], at: seed } as const,
				{ type: 'submitted', seed, score: { num, den: 31 }, passed: false, at: seed } as const
			])
		);
		const whole = encodeState(record, course, Infinity).length;
		const kept = recordIn(decodeState(encodeState(record, course, whole - 12), course));
		expect(kept.attempts.map(({ ordinal, seed }) => ({ ordinal, seed }))).toEqual([
			{ ordinal: 1, seed: 1 },
			{ ordinal: 3, seed: 3 }
		]);
	});

	it('keeps the first of equally good attempts', () => {
		const record = recordOf(
			[1, 2, 3].flatMap((seed) => [
				{ type: 'started', assessment: 'module-1', seed, items: ['module-1-item-1'], at: seed } as const,
				{ type: 'submitted', seed, score: { num: 1, den: 2 }, passed: false, at: seed } as const
			])
		);
		const whole = encodeState(record, course, Infinity).length;
		const kept = recordIn(decodeState(encodeState(record, course, whole - 12), course));
		expect(kept.attempts.map(({ ordinal }) => ordinal)).toEqual([1, 3]);
	});

	it('never loses bests, passes or a running attempt', () => {
		fc.assert(
			fc.property(anyRecord(course), fc.nat(800), (record, limit) => {
				const kept = recordIn(decodeState(encodeState(record, course, limit), course));
				expect(kept.bests).toEqual(record.bests);
				expect(kept.position).toEqual(record.position);
				const running = (one: LearnerRecord) => withoutTimes(one).attempts.filter((a) => !a.result);
				expect(running(kept)).toEqual(running(record));
			})
		);
	});
});

describe('a damaged text', () => {
	/** Two modules done, and the third quiz running. */
	const some = recordOf(finishedEvents(course).slice(0, 142));
	const text = encodeState(some, course);

	it('cut short anywhere never throws, never reads as whole and never gives a better result', () => {
		for (let length = 1; length < text.length; length++) {
			const decoded = decodeState(text.slice(0, length), course);
			expect(decoded.type, `${length} characters`).toBe('damaged');
			expect(isNoBetter(recordIn(decoded), some), `${length} characters`).toBe(true);
		}
	});

	it('cut at 255 characters still has every result', () => {
		const decoded = decodeState(encodeState(finished, course).slice(0, 255), course);
		expect(decoded).toMatchObject({ type: 'damaged', kept: 'some' });
		expect(recordIn(decoded).bests).toEqual(finished.bests);
		expect(recordIn(decoded).reached).toEqual(finished.reached);
	});

	it('with one other character never throws, never reads as whole and never gives a better result', () => {
		const character = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
		fc.assert(
			fc.property(fc.nat(text.length - 1), character, (at, other) => {
				fc.pre(text.charAt(at) !== other);
				const decoded = decodeState(text.slice(0, at) + other + text.slice(at + 1), course);
				expect(decoded.type).toBe('damaged');
				expect(isNoBetter(recordIn(decoded), some)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('with a damaged core still knows what its attempts earned', () => {
		const decoded = decodeState(text.replace('.C', '.c'), course);
		expect(recordIn(decoded).bests).toEqual(some.bests);
	});

	it('with a right checksum over too little, or without its core, is not whole', () => {
		const short = `H1.C${checksum('H1C')}!`;
		expect(decodeState(short, course)).toMatchObject({ type: 'damaged', record: emptyRecord() });
		expect(decodeState(text.replace(/\.C[^.]*/, ''), course)).toMatchObject({
			type: 'damaged',
			kept: 'some'
		});
	});

	it('that promises more than it has is read to its end, not beyond', () => {
		const bits = new BitWriter();
		bits.count(2 ** 50, 4);
		const body = `P${bits.toString()}`;
		expect(decodeState(`H1.${body}${checksum(`H1${body}`)}!`, course).type).toBe('damaged');
	});

	it('of any other kind gives nothing', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (other) => {
				const decoded = decodeState(other, course);
				if (decoded.type === 'damaged') expect(decoded.record).toEqual(emptyRecord());
				else expect(['empty', 'newer']).toContain(decoded.type);
			})
		);
		expect(decodeState('{"page":3}', course)).toMatchObject({ type: 'damaged', kept: 'none' });
	});
});

describe('a text of a later version', () => {
	const later = 'H2.Cabcdefghij.Zklmnop!';

	it('is told apart from damage', () => {
		expect(decodeState(later, course)).toEqual({ type: 'newer' });
		expect(decodeState('H12.C', course)).toEqual({ type: 'newer' });
	});

	it('is handed back untouched whatever was done since', () => {
		const { read, write } = openState(later, course);
		expect(read.type).toBe('newer');
		expect(write(finished)).toBe(later);
	});

	it('is not seen in one of this version whose number was damaged', () => {
		const text = encodeState(finished, course).replace('H1', 'H2');
		expect(decodeState(text, course)).toMatchObject({ type: 'damaged', kept: 'some' });
	});
});

describe('another version of the course', () => {
	it('drops what it no longer knows, counts it and keeps the rest', () => {
		const gone = ['module-3-item-1', 'module-3-item-5', 'lesson-2-item-1'];
		const smaller: Course = {
			...course,
			numbers: Object.fromEntries(Object.entries(course.numbers).filter(([id]) => !gone.includes(id)))
		};
		const decoded = decodeState(encodeState(finished, course), smaller);
		// Item 1 was drawn once, item 5 twice; the lesson's item stands in the core and in practice.
		expect(decoded).toMatchObject({ type: 'ok', dropped: 5 });
		const record = recordIn(decoded);
		expect(record.bests).toEqual(finished.bests);
		expect(Object.keys(record.practice)).toHaveLength(69);
		expect(record.attempts).toHaveLength(27);
		expect(record.attempts.find((a) => a.assessment === 'module-3')?.items).toHaveLength(6);
	});

	it('drops an answer that names a part which is gone', () => {
		const item = 'lesson-1-item-1';
		const fewer: Course = structuredClone(course);
		fewer.numbers[item]!.parts = fewer.numbers[item]!.parts.slice(0, 1);
		const record = recordIn(decodeState(encodeState(finished, course), fewer));
		expect(record.practice[item]?.first.possible).toBe(0);
	});

	it('drops the card of an item that is gone and keeps the others', () => {
		const card = { due: 720, last: 700, stability: 3.17, difficulty: 5.28, reps: 4, lapses: 1 };
		const cards = {
			'lesson-1-item-1': card,
			'lesson-1-item-2': { ...card, last: 710 },
			'lesson-3-item-1': card
		};
		const text = encodeState({ ...emptyRecord(), cards }, course);
		const { 'lesson-1-item-2': _, ...numbers } = course.numbers;
		const decoded = decodeState(text, { ...course, numbers });
		expect(decoded).toMatchObject({ type: 'ok', dropped: 1 });
		expect(recordIn(decoded).cards).toEqual({ 'lesson-1-item-1': card, 'lesson-3-item-1': card });
	});

	it('drops a running attempt of which nothing is left', () => {
		const items = ['module-3-item-1'];
		const record = recordOf([{ type: 'started', assessment: 'module-3', seed: 1, items, at: 1 }]);
		const { 'module-3-item-1': _, ...numbers } = course.numbers;
		const decoded = decodeState(encodeState(record, course), { ...course, numbers });
		expect(decoded).toMatchObject({ type: 'ok', dropped: 1, record: { attempts: [] } });
	});

	it('still reads a text after items, parts, lessons and sections were added', () => {
		const larger: Course = structuredClone(course);
		for (const known of Object.values(larger.numbers)) known.parts.push('new-part');
		larger.numbers['new-item'] = { number: 900, kind: 'choice', parts: ['a'], objective: 'LO1' };
		larger.modules[0]!.lessons.unshift({ ...larger.modules[0]!.lessons[0]!, id: 'new-lesson', number: 99 });
		for (const lesson of larger.modules.flatMap((module) => module.lessons))
			lesson.sections.unshift({ id: 'new-section', title: '' });
		const decoded = decodeState(encodeState(finished, course), larger);
		expect(decoded).toEqual({ type: 'ok', record: withoutTimes(finished), dropped: 0 });
	});
});
