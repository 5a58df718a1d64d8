// The journal: every change is written here first, in this browser, before any host hears of it.
// One value a learner: a base record and the events since. Tabs that share it are merged, never overwritten.

import type { LearnerEvent, LearnerRecord } from '../course/progress.ts';
import { mergeRecords } from './merge.ts';
import type { KeyValue } from './storage.ts';

/** Whose journal: hosts serve all their packages from one origin, so every part of the key is needed. */
export interface JournalPlace {
	course: string;
	edition: string;
	/** The host's id of the learner; '' when it has none. */
	learner: string;
	/** The host's id of this registration; '' when it has none. */
	registration: string;
}

/** How events make a record: `emptyRecord` and `applyEvent` of course/progress.ts. */
export interface Fold {
	empty(): LearnerRecord;
	apply(record: LearnerRecord, event: LearnerEvent): LearnerRecord;
}

export interface Journal {
	readonly record: LearnerRecord;
	/** The host gave our state back in this or an earlier launch: it had been stored there. */
	readonly seenByHost: boolean;
	append(event: LearnerEvent): void;
	/** Unites a record from elsewhere with this one. */
	adopt(record: LearnerRecord, seenByHost: boolean): void;
	/** Puts the journal away as a copy, of which two are kept, and begins an empty one. */
	setAside(): void;
	/** Forgets everything of this learner here, copies included. */
	erase(): void;
	/** Stops listening to other tabs. */
	close(): void;
}

interface Stored {
	base: LearnerRecord;
	events: LearnerEvent[];
	seenByHost: boolean;
	/** Counts beginnings from nothing: a tab that still holds an erased record must not bring it back. */
	era: number;
}

const FORMAT = 'hindsight.journal.1';
/** Events are folded into the base beyond this many: rewriting a long log would slow every answer. */
const LONGEST_LOG = 200;
const COPIES = 2;

export function journalKey({ course, edition, learner, registration }: JournalPlace): string {
	return [FORMAT, course, edition, learner, registration].map(encodeURIComponent).join('/');
}

/**
 * Opens without writing anything. A text that cannot be read is set aside at the first write.
 * @param onOther called after another tab's changes were merged in
 */
export function openJournal(options: {
	place: JournalPlace;
	storage: KeyValue;
	fold: Fold;
	onOther(): void;
}): Journal {
	const { storage, fold, onOther } = options;
	const key = journalKey(options.place);
	const copy = (number: number) => `${key}~${number}`;
	const none = (): Stored => ({ base: fold.empty(), events: [], seenByHost: false, era: 0 });
	let text = storage.get(key);
	let unreadable = text !== null && parse(text) === null;
	let stored = (text === null ? null : parse(text)) ?? none();
	let record = recordIn(stored);

	/** A journal of an earlier version lacks what records have come to hold since. */
	function recordIn({ base, events }: Stored): LearnerRecord {
		return events.reduce(fold.apply, { ...fold.empty(), ...base });
	}
	function write(next: Omit<Stored, 'era'>): void {
		if (unreadable) pushCopies();
		unreadable = false;
		stored = { ...next, era: stored.era };
		text = JSON.stringify(stored);
		storage.set(key, text);
	}
	/** Takes in what another tab wrote since; true when there was something. */
	function catchUp(): boolean {
		const current = storage.get(key);
		if (current === text) return false;
		text = current;
		const other = current === null ? null : parse(current);
		if (!other) return false;
		const theirs = recordIn(other);
		if (other.era !== stored.era) {
			// The text is theirs already; ours is of the past, or theirs is and the next write replaces it.
			if (other.era < stored.era) return false;
			stored = other;
			record = theirs;
			return true;
		}
		record = mergeRecords(record, theirs);
		const seenByHost = stored.seenByHost || other.seenByHost;
		stored = { ...other, seenByHost };
		if (record !== theirs) write({ base: record, events: [], seenByHost });
		return true;
	}
	function pushCopies(): void {
		for (let number = COPIES; number > 1; number--) {
			const older = storage.get(copy(number - 1));
			if (older !== null) storage.set(copy(number), older);
		}
		const current = storage.get(key);
		if (current !== null) storage.set(copy(1), current);
	}
	function begin(): void {
		unreadable = false;
		stored = { ...none(), era: stored.era + 1 };
		record = stored.base;
		write(stored);
	}
	const stop = storage.watch(() => {
		if (catchUp()) onOther();
	});

	return {
		get record() {
			return record;
		},
		get seenByHost() {
			return stored.seenByHost;
		},
		append(event) {
			catchUp();
			const next = fold.apply(record, event);
			if (next === record) return;
			record = next;
			const { base, events, seenByHost } = stored;
			if (events.length < LONGEST_LOG) write({ base, events: [...events, event], seenByHost });
			else write({ base: record, events: [], seenByHost });
		},
		adopt(other, seenByHost) {
			catchUp();
			const merged = mergeRecords(record, other);
			if (merged === record && seenByHost === stored.seenByHost) return;
			record = merged;
			write({ base: record, events: [], seenByHost: seenByHost || stored.seenByHost });
		},
		setAside() {
			catchUp();
			pushCopies();
			begin();
		},
		erase() {
			catchUp();
			for (let number = 1; number <= COPIES; number++) storage.remove(copy(number));
			begin();
		},
		close: stop
	};
}

/** Null for anything but a journal of this format. */
function parse(text: string): Stored | null {
	try {
		const value = JSON.parse(text) as Partial<Stored> | null;
		const { base, events, era, seenByHost } = value ?? {};
		const whole =
			Array.isArray(events) &&
			typeof era === 'number' &&
			typeof base?.revision === 'number' &&
			Array.isArray(base.reached) &&
			Array.isArray(base.attempts) &&
			typeof base.practice === 'object' &&
			typeof base.bests === 'object';
		return whole ? { base, events, era, seenByHost: seenByHost === true } : null;
	} catch {
		return null;
	}
}
