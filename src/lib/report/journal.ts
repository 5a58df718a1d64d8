// The journal: every change is written here first, in this browser, before any host hears of it.
// One value a learner: a base record and the events since. Tabs that share it are merged, never overwritten.

import type { LearnerEvent, LearnerRecord } from '../course/progress.ts';
import { mergeRecords } from './merge.ts';
import type { Launch } from './port.ts';
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

/** What the host says of whose journal it is. */
export const placeAt = ({ learnerId, registration = '' }: Launch) => ({ learner: learnerId, registration });

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
	/** Oldest first. */
	const copies = [`${key}/2`, `${key}/1`];
	const none = (): Stored => ({ base: fold.empty(), events: [], seenByHost: false, era: 0 });
	let text = storage.get(key);
	const found = read(text);
	let unreadable = text !== null && !found;
	let [stored, record] = found ?? [none(), fold.empty()];

	/** Null for anything but a journal of this format, undamaged. */
	function read(its: string | null): [Stored, LearnerRecord] | null {
		try {
			const held = opened(its ?? '');
			// A journal of an earlier version lacks what records have come to hold since.
			const all = held.events.reduce(fold.apply, { ...fold.empty(), ...held.base });
			// And was written without a checksum: what cannot be merged is no record.
			mergeRecords(all, fold.empty());
			return held.era >= 0 ? [held, all] : null;
		} catch {
			return null;
		}
	}
	function write(next: Omit<Stored, 'era'>): void {
		if (unreadable) pushCopies();
		unreadable = false;
		stored = { ...next, era: stored.era };
		text = sealed(JSON.stringify(stored).slice(0, -1));
		storage.set(key, text);
	}
	/** Takes in what another tab wrote since; true when there was something. */
	function catchUp(): boolean {
		const current = storage.get(key);
		if (current === text) return false;
		text = current;
		const found = read(current);
		if (!found) return false;
		const [other, theirs] = found;
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
	/** Each text to the name of the next older one. */
	function pushCopies(): void {
		const names = [...copies, key];
		for (const [index, name] of copies.entries()) {
			const newer = storage.get(names[index + 1]!);
			if (newer !== null) storage.set(name, newer);
		}
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
			for (const name of copies) storage.remove(name);
			begin();
		},
		close: stop
	};
}

/** The last field of a text; versions that know no checksum pass over it. */
const SUM = ',"sum":';
const sealed = (body: string) => `${body}${SUM}${sumOf(body)}}`;

/** @throws Error unless the text is JSON, with the right checksum if it has one */
function opened(text: string): Stored {
	const end = text.lastIndexOf(SUM);
	if (end >= 0 && text !== sealed(text.slice(0, end))) throw new Error('damaged');
	return JSON.parse(text) as Stored;
}

/** Finds any one changed character. It is taken of a long text with every answer, so it is a quick one. */
function sumOf(text: string): number {
	let sum = 0;
	for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
	return sum;
}
