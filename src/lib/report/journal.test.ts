import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvents, fullCourse, responseTo } from '../../../tests/fixtures/full-course.ts';
import { SharedStorage } from '../../../tests/fixtures/shared-storage.ts';
import { applyEvent, emptyRecord, type LearnerEvent, recordOf } from '../course/progress.ts';
import { journalKey, openJournal, type JournalPlace } from './journal.ts';
import type { KeyValue } from './storage.ts';

const course = fullCourse();
const place: JournalPlace = { course: 'hindsight', edition: 'scorm12', learner: 'u1', registration: '' };
const key = journalKey(place);

function journalIn(storage: KeyValue, options: { place?: JournalPlace; onOther?: () => void } = {}) {
	return openJournal({
		place: options.place ?? place,
		storage,
		fold: { empty: emptyRecord, apply: applyEvent },
		onOther: options.onOther ?? (() => undefined)
	});
}
const reached = (lesson: string): LearnerEvent => ({ type: 'reached', lesson, at: 1 });

describe('the journal', () => {
	it('gives the record back after the page was closed at any moment', () => {
		fc.assert(
			fc.property(anyEvents(course), (events) => {
				const storage = new SharedStorage();
				const first = journalIn(storage.tab());
				for (const event of events) first.append(event);
				expect(journalIn(storage.tab()).record).toEqual(recordOf(events));
			})
		);
	});

	it('opens a journal of a version whose records had no comments', () => {
		const storage = new SharedStorage();
		const { comments: _, ...base } = recordOf([reached('lesson-1')]);
		const old = { base, events: [reached('lesson-2')], seenByHost: true, era: 0 };
		storage.tab().set(key, JSON.stringify(old));
		const journal = journalIn(storage.tab());
		expect(journal.record).toEqual({ ...recordOf([reached('lesson-1'), reached('lesson-2')]), comments: [] });
		journal.append({ type: 'commented', id: 'a', about: { course: true }, text: 'Clear.', at: 3 });
		expect(journalIn(storage.tab()).record.comments).toHaveLength(1);
	});

	it('opens a journal of a version whose records had no reviews and no dates of passes', () => {
		const storage = new SharedStorage();
		const { cards: _, passedOn: __, ...base } = recordOf([reached('lesson-1')]);
		storage.tab().set(key, JSON.stringify({ base, events: [], seenByHost: true, era: 0 }));
		const journal = journalIn(storage.tab());
		expect(journal.record).toMatchObject({ reached: ['lesson-1'], cards: {}, passedOn: {} });
	});

	it('gives a long log back folded', () => {
		const storage = new SharedStorage();
		const first = journalIn(storage.tab());
		const item = 'lesson-1-item-1';
		const response = responseTo(course, item, 1);
		for (let at = 1; at <= 450; at++)
			first.append({ type: 'practised', item, response, earned: 0, possible: 1, seconds: 1, at });
		expect(journalIn(storage.tab()).record.practice[item]).toMatchObject({ tries: 450, last: { at: 450 } });
		const { events } = JSON.parse(storage.values.get(key) ?? '') as { events: unknown[] };
		expect(events.length).toBeLessThanOrEqual(200);
	});

	it('writes nothing when it is opened, or when an event changes nothing', () => {
		const storage = new SharedStorage();
		const journal = journalIn(storage.tab());
		expect(storage.values.size).toBe(0);
		journal.append(reached('lesson-1'));
		const text = storage.values.get(key);
		journal.append(reached('lesson-1'));
		expect(storage.values.get(key)).toBe(text);
	});

	it('is apart for another course, edition, learner or registration', () => {
		const storage = new SharedStorage();
		journalIn(storage.tab()).append(reached('lesson-1'));
		for (const other of [
			{ ...place, course: 'other' },
			{ ...place, edition: 'web' },
			{ ...place, learner: 'u2' },
			{ ...place, registration: 'r' },
			{ ...place, learner: 'u1/' }
		])
			expect(journalIn(storage.tab(), { place: other }).record).toEqual(emptyRecord());
	});

	it('unites what the host gave back, and remembers that it did', () => {
		const storage = new SharedStorage();
		const journal = journalIn(storage.tab());
		journal.append(reached('lesson-1'));
		journal.adopt(recordOf([reached('lesson-2')]), true);
		const again = journalIn(storage.tab());
		expect(again.record.reached).toEqual(['lesson-1', 'lesson-2']);
		expect(again.seenByHost).toBe(true);
		again.adopt(emptyRecord(), false);
		expect(journalIn(storage.tab()).seenByHost).toBe(true);
	});

	it('sets a text that it cannot read aside before it writes', () => {
		for (const broken of ['{"base":', '{"base":{},"events":[]}', '[]', 'null']) {
			const storage = new SharedStorage();
			storage.values.set(key, broken);
			const journal = journalIn(storage.tab());
			expect(journal.record).toEqual(emptyRecord());
			expect(storage.values.get(key)).toBe(broken);
			journal.append(reached('lesson-1'));
			expect(storage.values.get(`${key}/1`)).toBe(broken);
			expect(journalIn(storage.tab()).record.reached).toEqual(['lesson-1']);
		}
	});
});

describe('setting aside', () => {
	it('begins anew and keeps the last two copies', () => {
		const storage = new SharedStorage();
		const journal = journalIn(storage.tab());
		for (const lesson of ['lesson-1', 'lesson-2', 'lesson-3']) {
			journal.adopt(recordOf([reached(lesson)]), true);
			journal.setAside();
			expect(journal.record).toEqual(emptyRecord());
			expect(journal.seenByHost).toBe(false);
		}
		const copy = (number: number) => storage.values.get(`${key}/${number}`);
		expect([copy(1), copy(2), copy(3)]).toEqual([
			expect.stringContaining('lesson-3'),
			expect.stringContaining('lesson-2'),
			undefined
		]);
	});

	it('is forgotten, copies included, when erased', () => {
		const storage = new SharedStorage();
		const journal = journalIn(storage.tab());
		journal.append(reached('lesson-1'));
		journal.setAside();
		journal.append(reached('lesson-2'));
		journal.erase();
		expect([...storage.values.values()].join()).not.toContain('lesson-');
		expect(journalIn(storage.tab()).record).toEqual(emptyRecord());
	});
});

describe('two tabs', () => {
	function tabs() {
		const storage = new SharedStorage();
		const heard: string[] = [];
		const one = journalIn(storage.tab(), { onOther: () => heard.push('one') });
		const two = journalIn(storage.tab(), { onOther: () => heard.push('two') });
		return { storage, heard, one, two };
	}

	it('hear of each other', () => {
		const { storage, heard, one, two } = tabs();
		one.append(reached('lesson-1'));
		storage.deliver();
		expect(heard).toEqual(['two']);
		expect(two.record).toEqual(one.record);
	});

	it('unite rather than overwrite when a storage event never came', () => {
		const { storage, one, two } = tabs();
		one.append(reached('lesson-1'));
		two.append(reached('lesson-2'));
		one.append(reached('lesson-3'));
		expect(journalIn(storage.tab()).record.reached).toEqual(['lesson-1', 'lesson-2', 'lesson-3']);
	});

	it('unite the answers that each gave in the same attempt', () => {
		const { storage, one, two } = tabs();
		const items = ['module-1-item-1', 'module-1-item-2'] as const;
		one.append({ type: 'started', assessment: 'module-1', seed: 5, items: [...items], at: 1 });
		storage.deliver();
		for (const [tab, item] of [
			[one, items[0]],
			[two, items[1]]
		] as const)
			tab.append({
				type: 'answered',
				seed: 5,
				item,
				response: responseTo(course, item, 0),
				seconds: 2,
				at: 2
			});
		expect(Object.keys(journalIn(storage.tab()).record.attempts[0]?.answers ?? {})).toEqual([...items]);
	});

	it('come to the same record whoever writes when, and then fall silent', () => {
		const step = fc.record({ tab: fc.nat(1), deliver: fc.boolean() });
		fc.assert(
			fc.property(anyEvents(course), fc.array(step, { minLength: 60, maxLength: 60 }), (events, steps) => {
				const { storage, one, two } = tabs();
				events.forEach((event, index) => {
					const { tab, deliver } = steps[index] ?? { tab: 0, deliver: true };
					(tab === 0 ? one : two).append(event);
					if (deliver) storage.deliver();
				});
				storage.deliver();
				expect(one.record).toEqual(two.record);
				expect(journalIn(storage.tab()).record).toEqual(one.record);
				expect(one.record.reached).toEqual(recordOf(events).reached);
			})
		);
	});

	it('do not bring back what one of them erased', () => {
		const { storage, one, two } = tabs();
		one.append(reached('lesson-1'));
		storage.deliver();
		one.erase();
		two.append(reached('lesson-2'));
		storage.deliver();
		for (const journal of [one, two, journalIn(storage.tab())])
			expect(journal.record.reached).toEqual(['lesson-2']);
	});

	it('do not bring back what was erased when one wrote at the same moment', () => {
		const { storage, one } = tabs();
		one.append(reached('lesson-1'));
		const old = storage.values.get(key) ?? '';
		one.erase();
		storage.values.set(key, old);
		one.append(reached('lesson-2'));
		expect(journalIn(storage.tab()).record.reached).toEqual(['lesson-2']);
	});

	it.each(['erase', 'setAside'] as const)('do not bring back what both begin anew with %s', (begin) => {
		const { storage, one, two } = tabs();
		one[begin]();
		one.append(reached('lesson-1'));
		two[begin]();
		one.append(reached('lesson-2'));
		expect(journalIn(storage.tab()).record.reached).toEqual(['lesson-2']);
	});

	it('unite with what came from the host', () => {
		const { storage, one, two } = tabs();
		two.append(reached('lesson-2'));
		one.adopt(recordOf([reached('lesson-1')]), true);
		expect(journalIn(storage.tab()).record.reached).toEqual(['lesson-1', 'lesson-2']);
	});

	it('keep what they hold when the browser clears its storage', () => {
		const { storage, one } = tabs();
		one.append(reached('lesson-1'));
		storage.values.clear();
		one.append(reached('lesson-2'));
		expect(journalIn(storage.tab()).record.reached).toEqual(['lesson-1', 'lesson-2']);
	});

	it('no longer hear once they are closed', () => {
		const { storage, heard, one, two } = tabs();
		two.close();
		one.append(reached('lesson-1'));
		storage.deliver();
		expect(heard).toEqual([]);
	});
});
