// The class that keeps the record, on the server that also serves the pages. scorm-again's run-time is in the page, as
// it would be in an LMS, and our client talks to it; what it commits goes to the class together with the events, which
// are the record there: the class judges them by its own keys. The shapes on the way are with /api/commit.

import type { LearnerEvent, LearnerRecord } from '../course/progress.ts';
import { findApi } from './discovery.ts';
import { startEndpoint } from './endpoint.ts';
import { eventBox } from './event-box.ts';
import { eventsBetween } from './events-between.ts';
import { openJournal, type Fold, type JournalPlace } from './journal.ts';
import { canonical, mergeRecords } from './merge.ts';
import type { Denied } from './outbox.ts';
import type { Host } from './port.ts';
import { scorm12Host } from './scorm12.ts';
import type { KeyValue } from './storage.ts';

/** A learner's place in a class, as /api/session tells it. */
export interface ClassPlace {
	/** Of the registration. */
	id: string;
	title: string;
	/** Epoch milliseconds; null when the class has no date. */
	dueAt: number | null;
}
interface Learner {
	id: string;
	name: string;
}
interface Known extends ClassPlace {
	learner: Learner;
}

export type OpenedClass =
	| {
			type: 'open';
			host: Host;
			place: ClassPlace;
			/** Why the class takes nothing now; null while it does. */
			watch(listener: (denied: Denied | null) => void): void;
	  }
	/** Somebody was signed in here, and is no more. */
	| { type: 'signed-out' }
	/** Nobody is signed in, or in no class: self-study. */
	| { type: 'none' }
	/** The class cannot be asked, and nothing of it is known here. */
	| { type: 'away' };

export interface ClassOptions {
	storage: KeyValue;
	fold: Fold;
	/** Stamp of this build. */
	version: string;
	/** A registration that is wished for, where the learner has several. */
	wished?: string | null;
	fetch?: typeof fetch;
	/** Epoch milliseconds. */
	clock?(): number;
}

/** Removed once the learner has signed out (open-host.ts). */
const LAST = 'hindsight.class';
/** The self-study that somebody has brought into a class, as it was then. */
const TAKEN = 'hindsight.brought';
/** How far this device's clock was ahead when the class last told its own. */
const AHEAD = 'hindsight.ahead';
const SESSION = '/api/session';
const ADDRESS = '/api/commit';
/** Clocks may differ by this many milliseconds before times are put right. */
const TOLERATED = 3_600_000;

/** Opens the record of whoever is signed in, in the class that was last opened here or else joined last. */
export async function openClass(options: ClassOptions): Promise<OpenedClass> {
	const known = await whoLearns(options);
	if (known === 'signed-out' || known === 'none' || known === 'away') return { type: known };
	const { storage, fold, version, clock = Date.now } = options;
	storage.set(LAST, JSON.stringify(known));
	const { learner, ...place } = known;
	const box = eventBox(storage, `hindsight.owed/${place.id}`);
	let listener: (denied: Denied | null) => void = () => undefined;
	let log: readonly LearnerEvent[] = [];
	/** How far this device's clock is ahead, in milliseconds. */
	let ahead = Number(storage.get(AHEAD)) || 0;
	const endpoint = await startEndpoint({
		address: `${ADDRESS}?registration=${encodeURIComponent(place.id)}`,
		learner: { id: learner.id, name: learner.name },
		storage,
		...(options.fetch && { fetch: options.fetch }),
		enclosed: {
			fields: { registration: place.id, version },
			opened(reply) {
				const { log: its, now } = reply as { log?: unknown; now?: unknown };
				if (Array.isArray(its)) log = its as LearnerEvent[];
				const seen = typeof now === 'number' ? clock() - now : ahead;
				// The same from launch to launch, though answers take longer or shorter: one event, one time.
				if (Math.abs(seen - ahead) <= TOLERATED) return;
				ahead = Math.abs(seen) > TOLERATED ? seen : 0;
				storage.set(AHEAD, String(ahead));
			},
			owed: box.all,
			acknowledged: box.drop,
			// The clock was put wrong since: the next launch knows by how much, and tells it from the journal.
			refused: (event, reason) => (reason === 'future' ? box.drop([event]) : box.setAside(event))
		},
		onStatus: (status) => listener(status.type === 'waiting' ? status.denied : null)
	});
	const api = endpoint && findApi('scorm12', window);
	if (!api) return { type: 'away' };
	const inner = scorm12Host(api, { probe: endpoint.probe, isOnline: () => navigator.onLine });
	const theirs = log.reduce(fold.apply, fold.empty());
	const told = notIn(log, [...box.aside(), ...box.all()]).reduce(fold.apply, theirs);
	// 0 is a time that is not known.
	const hear = (event: LearnerEvent) => box.add({ ...event, at: event.at && Math.max(1, event.at - ahead) });
	const host = hostOf(inner, fold, { registration: place.id, known: theirs, told, hear });
	return { type: 'open', host, place, watch: (heard) => (listener = heard) };
}

/** Those that are not in the log: an event may be on its way although it has arrived. */
function notIn(log: readonly LearnerEvent[], events: readonly string[]): LearnerEvent[] {
	const kept = new Set(log.map(canonical));
	return events.flatMap((text) => {
		try {
			const event = JSON.parse(text) as LearnerEvent;
			return kept.has(canonical(event)) ? [] : [event];
		} catch {
			return [];
		}
	});
}

interface Heard {
	registration: string;
	/** What the class made of the events it has. */
	known: LearnerRecord;
	/** That, with those that are on their way and those that it will never take: none is told under another time. */
	told: LearnerRecord;
	hear(event: LearnerEvent): void;
}

/** The run-time's host, which hears of events too and knows the record that the class made of them. */
function hostOf(inner: Host, fold: Fold, { registration, known, told: before, hear: tell }: Heard): Host {
	let told = before;
	function hear(event: LearnerEvent): void {
		told = fold.apply(told, event);
		tell(event);
	}
	return {
		keeper: inner.keeper,
		...(inner.most !== undefined && { most: inner.most }),
		// A registration is one attempt: a class that has nothing has lost its copy, and is told of ours.
		open: async () => ({ ...(await inner.open()), registration, record: known, fresh: false }),
		commit: inner.commit.bind(inner),
		close: inner.close.bind(inner),
		heard(record, event) {
			if (event) hear(event);
			else eventsBetween(told, record).forEach(hear);
		}
	};
}

async function whoLearns(options: ClassOptions): Promise<Known | 'signed-out' | 'none' | 'away'> {
	const last = lastKnown(options.storage);
	let session: { learner: Learner | null; registrations: ClassPlace[] };
	try {
		const response = await (options.fetch ?? fetch)(SESSION, {
			cache: 'no-store',
			headers: { accept: 'application/json' },
			signal: AbortSignal.timeout(15_000)
		});
		if (!response.ok) throw new Error(`the class answered ${response.status}`);
		session = (await response.json()) as typeof session;
	} catch {
		return last ?? 'away';
	}
	const { learner, registrations } = session;
	if (!learner) return 'signed-out';
	const asked = options.wished ?? (last?.learner.id === learner.id ? last.id : null);
	const place = registrations.find(({ id }) => id === asked) ?? registrations[0];
	if (!place) return 'none';
	const { id, title, dueAt } = place;
	return { id, title, dueAt, learner };
}

function lastKnown(storage: KeyValue): Known | null {
	try {
		const known = JSON.parse(storage.get(LAST) ?? 'null') as Known | null;
		return typeof known?.id === 'string' && typeof known.learner.id === 'string' ? known : null;
	} catch {
		return null;
	}
}

/** What was done in this browser without a class, to be brought into one. */
export interface SelfStudy {
	record: LearnerRecord;
	/** It was brought, and belongs to somebody now, or left: the offer is not made again, or not for this class. */
	settle(taken: boolean): void;
}

/**
 * Brings what this browser sat of the exam without a class: the server has it, and knows it by a cookie.
 * @param known what the record of self-study calls its attempts
 * @returns false when the class cannot be asked now
 */
export async function bringExams(registration: string, known: readonly number[]): Promise<boolean> {
	if (known.length === 0) return true;
	try {
		const response = await fetch('/api/exam/bring', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ registration, known }),
			signal: AbortSignal.timeout(15_000)
		});
		return response.ok;
	} catch {
		return false;
	}
}

/**
 * What nobody has brought into a class yet; null for nothing.
 * @param place where the journal of self-study is kept
 */
export function selfStudyHere(
	storage: KeyValue,
	fold: Fold,
	place: Omit<JournalPlace, 'learner' | 'registration'>,
	registration: string
): SelfStudy | null {
	const journal = openJournal({
		place: { ...place, learner: '', registration: '' },
		storage,
		fold,
		onOther: () => undefined
	});
	const all = journal.record;
	journal.close();
	const record = sinceTaken(storage, fold, all);
	const settled = `hindsight.brought/${registration}`;
	const mark = String(all.revision);
	if (storage.get(settled) === mark || eventsBetween(fold.empty(), record).length === 0) return null;
	return {
		record,
		settle: (taken) => (taken ? storage.set(TAKEN, JSON.stringify(all)) : storage.set(settled, mark))
	};
}

/** The journal stays when it was brought: whoever studies on in it has a claim to what they add, and to no more. */
function sinceTaken(storage: KeyValue, fold: Fold, record: LearnerRecord): LearnerRecord {
	try {
		const taken = { ...fold.empty(), ...(JSON.parse(storage.get(TAKEN) ?? '') as LearnerRecord) };
		// Begun anew since: none of it is theirs.
		if (mergeRecords(record, taken) !== record) return record;
		return eventsBetween(taken, record).reduce(fold.apply, fold.empty());
	} catch {
		return record;
	}
}
