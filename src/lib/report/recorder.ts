// The one owner of a session: it opens the host, unites the host's state with the journal, writes every event
// to the journal first and then to the host, and says what is saved. Its life: idle, opening, running, closed.

import type { Course } from '../course/course.ts';
import type { LearnerEvent, LearnerRecord } from '../course/progress.ts';
import { openState, type Decoded } from './codec.ts';
import { createCommitter, type Committer, type CommitState, type Timers } from './committer.ts';
import { openJournal, placeAt, type Fold, type Journal, type JournalPlace } from './journal.ts';
import { mergeRecords } from './merge.ts';
import type { CommitResult, Host, HostReport, Launch, Notice, SaveStatus } from './port.ts';
import { startSession } from './session-time.ts';
import { memoryStorage, type KeyValue } from './storage.ts';

export interface RecorderOptions {
	host: Host;
	course: Course;
	/** The journal's key; the learner comes from the host. */
	place: Omit<JournalPlace, 'learner'>;
	storage: KeyValue;
	fold: Fold;
	/** @param held what the host was told before this launch, as far as its state says it */
	summarise(record: LearnerRecord, held: LearnerRecord): HostReport;
	/** Fetches what a summary of this record needs: no host is told anything before. */
	prepare?(record: LearnerRecord): Promise<void>;
	/** Epoch milliseconds. */
	clock(): number;
	timers: Timers;
	online(): boolean;
	/** What is known before the host was opened, such as `no-host`. */
	notices?: Notice[];
}

export interface Session {
	phase: 'idle' | 'opening' | 'running' | 'closed';
	record: LearnerRecord;
	status: SaveStatus;
	notices: Notice[];
	/** Null until the host was opened. */
	launch: Launch | null;
}

export interface Recorder {
	readonly session: Session;
	/** Calls at once with the session as it is, then at every change: a Svelte store. Returns how to stop. */
	subscribe(listener: (session: Session) => void): () => void;
	/** Does nothing the second time. */
	open(): Promise<void>;
	/**
	 * Keeps an event: in the journal when this returns, with the host when the status says so. Before the host
	 * was opened events wait; after the end they are kept in the journal alone.
	 */
	record(event: LearnerEvent): void;
	/** visibilitychange to hidden: often the last thing a phone tells. */
	hidden(): void;
	/** visibilitychange to visible. */
	shown(): void;
	/** @param persisted the page goes to the back-forward cache and may come back as it is */
	pagehide(persisted: boolean): void;
	pageshow(persisted: boolean): void;
	/** The window's `online` event. */
	reconnected(): void;
	/** Save and exit. The result of the last commit; the journal has everything whatever it is. */
	finish(): Promise<CommitResult>;
	/** Takes in what was done elsewhere: it is told as if it had been done here. */
	takeIn(record: LearnerRecord): void;
	/** Self-study only: begins an empty record; `someone-else` keeps a copy of the old one, `erase` does not. */
	startOver(why: 'someone-else' | 'erase'): void;
}

/** What could not be fetched is told at another launch. */
const noMatter = () => undefined;

/** Events that are not gathered with the next one. */
const AT_ONCE: LearnerEvent['type'][] = ['started', 'submitted', 'commented'];

export function createRecorder(options: RecorderOptions): Recorder {
	const { host, course, storage, fold, clock } = options;
	let session: Session = {
		phase: 'idle',
		record: fold.empty(),
		status: { type: 'idle' },
		notices: [...(options.notices ?? [])],
		launch: null
	};
	const listeners = new Set<(session: Session) => void>();
	let journal: Journal | null = null;
	let committer: Committer | null = null;
	/** What the learner did while the host was slow to answer. */
	const early: LearnerEvent[] = [];
	const time = startSession(clock);
	/** The text for the host; a text of a later version is handed back as it came. */
	let stateOf: (record: LearnerRecord) => string = () => '';
	/** What the host was told before this launch. */
	let held = session.record;
	/** All that a summary needs is there. */
	let prepared = !options.prepare;

	function update(change: Partial<Session>): void {
		session = { ...session, ...change };
		for (const listener of listeners) listener(session);
	}
	function words(): [HostReport, string, number] {
		const report = options.summarise(session.record, held);
		// Hosts that number answers take those that are told for the first ones: none may be missing between.
		const told = prepared ? report : { ...report, interactions: [] };
		return [told, stateOf(session.record), time.seconds()];
	}
	function kept(): SaveStatus {
		return storage.lasting ? { type: 'kept', at: clock() } : { type: 'memory-only' };
	}
	function owe(now: boolean): void {
		if (committer) committer.changed(now);
		else if (journal) update({ status: kept() });
	}

	async function open(): Promise<void> {
		if (session.phase !== 'idle') return;
		update({ phase: 'opening' });
		const launch = await host.open();
		const { read, write } = openState(launch.state, course);
		const notices = [...session.notices, ...noticesOf(read)];
		const inState = 'record' in read ? read.record : fold.empty();
		const fromHost = launch.record ? mergeRecords(inState, launch.record) : inState;
		if (launch.mode !== 'normal') {
			// Some hosts store what is written in review: nothing goes out, and the state stays as it was.
			stateOf = () => launch.state;
			notices.push({ type: launch.mode });
			update({ phase: 'running', record: fromHost, status: { type: 'not-recording' }, notices, launch });
			return early.splice(0).forEach(record);
		}
		stateOf = write;
		const hasHost = launch.keeper !== 'browser';
		// A host that does not say who learns: a shared computer must not hand one learner's work to the next.
		const keeping = hasHost && launch.learnerId === '' ? memoryStorage() : storage;
		journal = openJournal({
			place: { ...options.place, ...placeAt(launch) },
			storage: keeping,
			fold,
			onOther() {
				update({ record: journal?.record ?? session.record });
				owe(false);
			}
		});
		const gaveBack = read.type === 'damaged' ? read.kept === 'some' : read.type !== 'empty';
		if (launch.fresh && !gaveBack && journal.seenByHost) {
			journal.setAside();
			notices.push({ type: 'new-attempt' });
		}
		journal.adopt(fromHost, gaveBack);
		// Of a state that cannot be read whole is only known that all of it was told.
		held = read.type === 'ok' ? inState : journal.record;
		if (launch.over) notices.push({ type: 'session-over' });
		if (!hasHost && !storage.lasting) notices.push({ type: 'memory-only' });
		update({ phase: 'running', record: journal.record, notices, launch });
		let preparing = options.prepare?.(journal.record).then(() => void (prepared = true), noMatter);
		const tried = preparing?.then(() => (preparing = undefined));
		if (hasHost)
			committer = createCommitter({
				// Once all is there without a pause: the page may be going away.
				commit: () => (preparing ? preparing.then(() => host.commit(...words())) : host.commit(...words())),
				online: options.online,
				leastGap: course.policy.commits.leastSeconds * 1000,
				heartbeat: course.policy.commits.heartbeatMinutes * 60_000,
				open: () => session.record.position !== null,
				clock,
				timers: options.timers,
				onState: (state) => update({ status: statusOf(state, keeping.lasting) })
			});
		host.heard?.(journal.record, null);
		// The journal knows more than the host: an earlier session could not save its end.
		if (journal.record.revision > 0 && write(journal.record) !== launch.state) owe(false);
		early.splice(0).forEach(record);
		await tried;
	}

	function record(event: LearnerEvent): void {
		if (session.phase === 'idle' || session.phase === 'opening') return void early.push(event);
		if (journal) journal.append(event);
		const after = journal ? journal.record : fold.apply(session.record, event);
		if (after === session.record) return;
		if (journal) host.heard?.(after, event);
		update({ record: after });
		if (session.phase === 'running') owe(AT_ONCE.includes(event.type));
	}

	function close(): void | Promise<void> {
		if (session.phase !== 'running') return;
		committer?.stop();
		journal?.close();
		update({ phase: 'closed' });
		return host.close(...words());
	}

	return {
		get session() {
			return session;
		},
		subscribe(listener) {
			listeners.add(listener);
			listener(session);
			return () => listeners.delete(listener);
		},
		open,
		record,
		hidden() {
			time.hide();
			if (session.phase === 'running') committer?.hurry();
		},
		shown() {
			time.show();
			// Back from another tab, where the learner may have signed in again.
			committer?.reconnected();
		},
		pagehide(persisted) {
			if (!persisted) return void close();
			time.hide();
			if (session.phase === 'running') committer?.hurry();
		},
		pageshow(persisted) {
			if (!persisted) return;
			time.show();
			committer?.reconnected();
		},
		reconnected: () => committer?.reconnected(),
		async finish() {
			const result = committer ? await committer.last() : ({ type: 'stored' } as const);
			await close();
			return result;
		},
		takeIn(record) {
			if (session.phase !== 'running' || !journal) return;
			journal.adopt(record, journal.seenByHost);
			host.heard?.(journal.record, null);
			update({ record: journal.record });
			owe(true);
		},
		startOver(why) {
			if (session.launch?.keeper !== 'browser' || !journal) return;
			if (why === 'erase') journal.erase();
			else journal.setAside();
			update({ record: journal.record, status: { type: 'idle' } });
		}
	};
}

/** @param lasting what the host did not store outlives this page; or the learner must not be told that it does */
function statusOf(state: CommitState, lasting: boolean): SaveStatus {
	if (state.type === 'pending') return { type: 'saving' };
	if (state.type === 'stored') return { type: 'saved', at: state.at };
	return lasting ? state : { type: 'memory-only' };
}

function noticesOf(read: Decoded): Notice[] {
	if (read.type === 'newer') return [{ type: 'state-newer' }];
	if (read.type === 'damaged') return [{ type: 'state-damaged', kept: read.kept }];
	if (read.type === 'ok' && read.dropped > 0) return [{ type: 'course-changed', dropped: read.dropped }];
	return [];
}
