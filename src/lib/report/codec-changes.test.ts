// A package replaced by another version while learners are in it: whatever changed in the course, what both versions
// know goes on, what only the old one knew is counted, and nothing begins again from zero.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord, fullCourse, poolOf } from '../../../tests/fixtures/full-course.ts';
import { ScriptedHost, recorderOf } from '../../../tests/fixtures/scripted-host.ts';
import { assessmentsOf, lessonsOf, resumePoint, summarise } from '../course/completion.ts';
import type { Course } from '../course/course.ts';
import { applyEvent, emptyRecord, type LearnerRecord } from '../course/progress.ts';
import { runningAttempt, startAttempt } from '../course/take-quiz.ts';
import { decodeState, encodeState } from './codec.ts';
import { mergeRecords } from './merge.ts';

const course = fullCourse();
const itemIds = Object.keys(course.numbers);
const lessonIds = lessonsOf(course).map(({ id }) => id);
const quizIds = course.modules.map(({ id }) => id);
/** None, a few, or any. */
const some = (ids: string[]): fc.Arbitrary<string[]> =>
	fc.oneof(fc.constant<string[]>([]), fc.subarray(ids, { maxLength: 6 }), fc.subarray(ids));

interface Change {
	items: string[];
	lessons: string[];
	quizzes: string[];
	/** More parts and items, lessons in another order, other headings. */
	grown: boolean;
	/** Quizzes draw other items than before, and fewer. */
	redrawn: boolean;
}
const change: fc.Arbitrary<Change> = fc.record({
	items: some(itemIds),
	lessons: some(lessonIds),
	quizzes: some(quizIds),
	grown: fc.boolean(),
	redrawn: fc.boolean()
});

/** The course's next version: numbers are never given again, and indexes of parts stay. */
function changed({ items, lessons, quizzes, grown, redrawn }: Change): Course {
	const next = structuredClone(course);
	for (const id of items) delete next.numbers[id];
	for (const module of next.modules) {
		module.lessons = module.lessons.filter(({ id }) => !lessons.includes(id));
		for (const lesson of module.lessons) lesson.items = lesson.items.filter((id) => !items.includes(id));
		if (grown) module.lessons.reverse();
		if (quizzes.includes(module.id)) module.quiz = null;
	}
	for (const assessment of assessmentsOf(next))
		assessment.rows = assessment.rows.map(({ name, draw, pool }) => {
			const left = pool.filter((id) => !items.includes(id));
			return redrawn
				? { name, draw: Math.ceil(draw / 2), pool: left.toReversed().slice(2) }
				: { name, draw, pool: left };
		});
	if (!grown) return next;
	for (const known of Object.values(next.numbers)) known.parts.push('added');
	next.numbers.added = { number: 5000, kind: 'choice', parts: ['one', 'two'], objective: 'LO1' };
	for (const lesson of lessonsOf(next)) lesson.sections.unshift({ id: 'added', title: '' });
	return next;
}

/** What the new version can know of a record, and whether that is less. */
function knownIn(next: Course, record: LearnerRecord): { record: LearnerRecord; lost: boolean } {
	const lessons = lessonsOf(next).map(({ id }) => id);
	const quizzes = assessmentsOf(next).map(({ id }) => id);
	const items = (id: string) => next.numbers[id] !== undefined;
	const only = <T>(all: Record<string, T>, has: (id: string) => boolean) =>
		Object.fromEntries(Object.entries(all).filter(([id]) => has(id)));
	const quiz = (id: string) => quizzes.includes(id);
	const { position } = record;
	const place = position && (position.page === 'quiz' ? quiz(position.id) : lessons.includes(position.id));
	const known: LearnerRecord = {
		...record,
		position: place ? position : null,
		reached: record.reached.filter((id) => lessons.includes(id)),
		practice: only(record.practice, items),
		cards: only(record.cards, items),
		bests: only(record.bests, quiz),
		passedOn: only(record.passedOn, quiz),
		attempts: record.attempts.flatMap((attempt) => {
			const left = { ...attempt, items: attempt.items.filter(items), answers: only(attempt.answers, items) };
			return quiz(attempt.assessment) && (left.items.length > 0 || left.result) ? left : [];
		})
	};
	return { record: known, lost: JSON.stringify(known) !== JSON.stringify(record) };
}

const read = (text: string, its: Course) => {
	const decoded = decodeState(text, its);
	if (decoded.type !== 'ok') throw new Error(decoded.type);
	return decoded;
};

describe('another version of the course', { timeout: 30_000 }, () => {
	it('goes on with all that it still knows, and counts what it does not', () => {
		fc.assert(
			fc.property(anyRecord(course), change, (before, what) => {
				const next = changed(what);
				const text = encodeState(before, course, Infinity);
				const { record } = read(text, course);
				const known = knownIn(next, record);
				const after = read(text, next);
				expect(after.record).toEqual(known.record);
				expect(after.dropped > 0).toBe(known.lost);
				expect(after.record.revision).toBe(before.revision);
			})
		);
	});

	it('writes what it knows, and reads it again as it was', () => {
		fc.assert(
			fc.property(anyRecord(course), change, (before, what) => {
				const next = changed(what);
				const { record } = read(encodeState(before, course), next);
				expect(read(encodeState(record, next), next)).toEqual({ type: 'ok', record, dropped: 0 });
			})
		);
	});

	it('takes a journal of the earlier version: nothing fails, and the host is told what it still knows', () => {
		fc.assert(
			fc.property(anyRecord(course), change, (before, what) => {
				const next = changed(what);
				const text = encodeState(before, course);
				const merged = mergeRecords(before, read(text, next).record);
				const { objectives, location } = summarise(next, merged, []);
				expect(objectives).toHaveLength(next.modules.length + 1);
				expect(location).toMatch(/^\//);
				const place = resumePoint(next, merged);
				const places = place?.page === 'quiz' ? assessmentsOf(next) : lessonsOf(next);
				if (place) expect(places.map(({ id }) => id)).toContain(place.id);
				const again = read(encodeState(merged, next), next);
				expect(again.dropped).toBe(0);
				for (const [id, best] of Object.entries(before.bests))
					if (assessmentsOf(next).some((one) => one.id === id)) expect(again.record.bests[id]).toEqual(best);
			})
		);
	});

	it('finishes an attempt that was begun before the blueprint changed, with the questions it was begun with', () => {
		const quiz = course.modules[2]!.quiz!;
		const record = applyEvent(emptyRecord(), startAttempt(quiz, emptyRecord(), 7, 1));
		const next = changed({ items: [], lessons: [], quizzes: [], grown: false, redrawn: true });
		expect(poolOf(next.modules[2]!.quiz!)).not.toEqual(poolOf(quiz));
		const after = read(encodeState(record, course), next);
		expect(after.dropped).toBe(0);
		expect(runningAttempt(after.record, quiz.id)?.items).toEqual(runningAttempt(record, quiz.id)?.items);
	});

	it('says that an attempt is gone of which no question is left, and keeps the rest', async () => {
		const [gone, other] = [course.modules[0]!.quiz!, course.modules[1]!.quiz!];
		let before = applyEvent(emptyRecord(), startAttempt(gone, emptyRecord(), 7, 1));
		before = applyEvent(before, startAttempt(other, emptyRecord(), 8, 1));
		const next = changed({ items: poolOf(gone), lessons: [], quizzes: [], grown: true, redrawn: false });
		const host = new ScriptedHost({ fresh: false, state: encodeState(before, course) });
		const recorder = recorderOf(host, { course: next });
		await recorder.open();
		const { record, notices } = recorder.session;
		expect(notices).toEqual([{ type: 'course-changed', dropped: gone.draw }]);
		expect(runningAttempt(record, gone.id)).toBeUndefined();
		expect(runningAttempt(record, other.id)?.items).toEqual(runningAttempt(before, other.id)?.items);
		recorder.pagehide(false);
	});
});
