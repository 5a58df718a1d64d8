// What may befall a journal: storage that is full or blocked, texts that were damaged, tabs that are killed, and
// learners who share a computer.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyEvents, fullCourse } from '../../../tests/fixtures/full-course.ts';
import { ScriptedHost, opened, reached, recorderOf, stateOf } from '../../../tests/fixtures/scripted-host.ts';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import { applyEvent, emptyRecord, recordOf } from '../course/progress.ts';
import { encodeState } from './codec.ts';
import { journalKey, openJournal, type JournalPlace } from './journal.ts';
import type { Launch } from './port.ts';
import { openStorage, type KeyValue } from './storage.ts';

const course = fullCourse();
const place: JournalPlace = { course: 'hindsight', edition: 'scorm12', learner: 'u1', registration: '' };
const key = journalKey(place);
const fold = { empty: emptyRecord, apply: applyEvent };
const journalIn = (storage: KeyValue) => openJournal({ place, storage, fold, onOther: () => undefined });
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
	vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
	vi.useRealTimers();
});

/** A browser whose storage has room for so many characters; null: it is blocked. */
function browserWith(room: number | null) {
	const values = new Map<string, string>();
	const state = { room };
	const localStorage = {
		getItem: (name: string) => values.get(name) ?? null,
		setItem(name: string, value: string) {
			if (value.length > (state.room ?? 0)) throw new DOMException('full', 'QuotaExceededError');
			values.set(name, value);
		},
		removeItem: (name: string) => void values.delete(name)
	};
	const win = {
		get localStorage() {
			if (state.room === null) throw new DOMException('blocked', 'SecurityError');
			return localStorage;
		},
		addEventListener: () => undefined,
		removeEventListener: () => undefined
	};
	return { state, storage: () => openStorage(win as unknown as Window) };
}

describe('storage', () => {
	it('that is blocked keeps nothing, and the host everything: saved is said, and the next launch has it', async () => {
		const { storage } = browserWith(null);
		const host = new ScriptedHost();
		const recorder = recorderOf(host, { storage: storage() });
		await recorder.open();
		recorder.record(reached(1));
		await wait(5000);
		expect(recorder.session.status.type).toBe('saved');
		host.answer = { type: 'failed', reason: 'refused', detail: '' };
		recorder.record(reached(2));
		await wait(5000);
		// Nothing keeps this but the page: the learner must not hear that it is kept.
		expect(recorder.session.status).toEqual({ type: 'memory-only' });
		const next = new ScriptedHost({ fresh: false, state: host.commits[0]!.state });
		const again = recorderOf(next, { storage: storage() });
		await again.open();
		expect(again.session.record.reached).toEqual(['lesson-1']);
		again.pagehide(false);
		recorder.pagehide(false);
	});

	it('that fills up half-way says so, keeps the page working, and takes all in once there is room', async () => {
		const browser = browserWith(400);
		const recorder = recorderOf(new ScriptedHost({ keeper: 'browser' }), { storage: browser.storage() });
		await recorder.open();
		const statuses: string[] = [];
		for (let number = 1; number <= 8; number++) {
			recorder.record(reached(number));
			statuses.push(recorder.session.status.type);
		}
		expect(statuses[0]).toBe('kept');
		expect(statuses.at(-1)).toBe('memory-only');
		expect(recorder.session.record.reached).toHaveLength(8);
		browser.state.room = 10_000;
		recorder.record(reached(9));
		expect(recorder.session.status.type).toBe('kept');
		const again = recorderOf(new ScriptedHost({ keeper: 'browser' }), { storage: browser.storage() });
		await again.open();
		expect(again.session.record.reached).toHaveLength(9);
	});
});

describe('a tab that is killed', () => {
	it('between journal and commit loses nothing', async () => {
		const { host, storage, recorder } = await opened();
		recorder.record(reached(1));
		vi.clearAllTimers();
		expect(host.commits).toEqual([]);
		const next = await opened({ fresh: true }, storage);
		await wait(1000);
		expect(next.host.kept?.reached).toEqual(['lesson-1']);
	});

	it('while the host keeps its state is counted once at the next launch, and at those after it', async () => {
		const { storage, recorder } = await opened();
		for (const event of [reached(1), reached(2)]) recorder.record(event);
		const before = recorder.session.record;
		vi.clearAllTimers();
		const state = encodeState(before, course);
		for (let launch = 0; launch < 3; launch++) {
			const next = await opened({ fresh: false, state }, storage);
			expect(next.recorder.session.record).toEqual(before);
			await wait(60_000);
			expect(next.host.commits).toEqual([]);
			next.recorder.pagehide(false);
		}
	});
});

describe('a damaged text', { timeout: 30_000 }, () => {
	const character = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
	const damage = fc.record({ at: fc.nat(), cut: fc.nat(30), text: fc.array(character, { maxLength: 8 }) });

	it('is never taken for a journal: it is put aside, and the host’s state is what counts', () => {
		fc.assert(
			fc.property(
				anyEvents(course),
				damage,
				fc.integer({ min: 1, max: 20 }),
				(events, { at, cut, text }, more) => {
					fc.pre(events.length > 0);
					const storage = new SharedStorage();
					const first = journalIn(storage.tab());
					for (const event of events) first.append(event);
					const whole = storage.values.get(key);
					fc.pre(whole !== undefined);
					const from = at % whole!.length;
					const broken = whole!.slice(0, from) + text.join('') + whole!.slice(from + cut);
					fc.pre(broken !== whole);
					storage.values.set(key, broken);
					const journal = journalIn(storage.tab());
					const held = recordOf([reached(1)]);
					journal.adopt(held, true);
					journal.append(reached(1 + more));
					encodeState(journal.record, course);
					const again = journalIn(storage.tab());
					expect(again.record).toEqual(journal.record);
					// A checksum of 32 bits that lost its name or its end is no checksum: the record before it is whole.
					if (from + cut < whole!.length - 20) {
						expect(journal.record.reached).toEqual(recordOf([reached(1 + more)], held).reached);
						expect(storage.values.get(`${key}/1`)).toBe(broken);
					}
				}
			),
			{ numRuns: 400 }
		);
	});

	it('of a version without a checksum is put aside when no record can be made of it', () => {
		const { base, ...rest } = { base: recordOf([reached(1)]), events: [], seenByHost: true, era: 0 };
		for (const broken of [
			{ ...rest, base: { ...base, attempts: [null] } },
			{ ...rest, base: { ...base, practice: null } },
			{ ...rest, base: { ...base, reached: 5 } },
			{ ...rest, base, events: [null] },
			{ ...rest, base, era: undefined }
		]) {
			const storage = new SharedStorage();
			storage.values.set(key, JSON.stringify(broken));
			expect(journalIn(storage.tab()).record, JSON.stringify(broken)).toEqual(emptyRecord());
		}
	});
});

describe('learners who share a computer', { timeout: 30_000 }, () => {
	const places = fc.record({
		course: fc.string(),
		edition: fc.string(),
		learner: fc.string(),
		registration: fc.string()
	});

	it('have journals and copies under different keys, whatever their hosts call them', () => {
		const part = fc.constantFrom('', 'a', 'a/', '/a', '~1', 'a~1', '/1', '%2F1', 'a/1');
		const near = fc.record({ course: part, edition: part, learner: part, registration: part });
		const keysOf = (its: JournalPlace) => {
			const storage = new SharedStorage();
			const journal = openJournal({ place: its, storage: storage.tab(), fold, onOther: () => undefined });
			for (const number of [1, 2, 3]) {
				journal.append(reached(number));
				journal.setAside();
			}
			return [...storage.values.keys()];
		};
		fc.assert(
			fc.property(fc.oneof(fc.tuple(near, near), fc.tuple(places, places)), ([one, other]) => {
				fc.pre(JSON.stringify(one) !== JSON.stringify(other));
				const keys = keysOf(one);
				expect(keys).toHaveLength(3);
				for (const name of keysOf(other)) expect(keys).not.toContain(name);
			}),
			{ numRuns: 300 }
		);
	});

	it.each<[string, Partial<Launch>, string]>([
		['another learner', { learnerId: 'u2' }, 'scorm12'],
		['another enrolment of the same learner', { registration: 'r2' }, 'scorm12'],
		['another edition', {}, 'scorm2004'],
		['another part', {}, 'scorm12.asleep'],
		['a host that does not say who learns', { learnerId: '' }, 'scorm12'],
		['self-study', { keeper: 'browser', learnerId: '' }, 'web']
	])('never inherit: %s begins with nothing', async (_, launch, edition) => {
		const { recorder: before, storage } = await opened({ registration: 'r1' });
		before.record(reached(1));
		before.pagehide(false);
		const host = new ScriptedHost({ registration: 'r1', ...launch });
		const own = { course: course.id, edition, registration: '' };
		const recorder = recorderOf(host, { storage: storage.tab(), place: own });
		await recorder.open();
		expect(recorder.session.record).toEqual(emptyRecord());
		recorder.record(reached(2));
		recorder.pagehide(false);
		const back = await opened({ registration: 'r1', fresh: false, state: stateOf(reached(1)) }, storage);
		expect(back.recorder.session.record.reached).toEqual(['lesson-1']);
	});
});
