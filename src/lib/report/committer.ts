// When the host is told: soon after a change, never twice within the course's least gap, again after a failure,
// and now and then while nothing happens so that the host keeps its session.

import type { CommitResult } from './port.ts';

export interface Timers {
	/** Calls `work` once, after `ms` milliseconds. */
	set(work: () => void, ms: number): unknown;
	clear(timer: unknown): void;
}

/** How it stands with the host; `pending`: changes wait, or are on their way. */
export type CommitState =
	| { type: 'pending' }
	| { type: 'stored'; at: number }
	| { type: 'retrying'; tries: number }
	| { type: 'offline' };

export interface Committer {
	/** There is a change. `now` is for what must not wait to be gathered with the next one, as a submission. */
	changed(now: boolean): void;
	/** The page may be about to go: commits at once if anything is owed. */
	hurry(): void;
	/** The network came back: a retry need not wait. */
	reconnected(): void;
	/** Commits what is owed, after whatever is on its way and without a gap: the learner waits for it to exit. */
	last(): Promise<CommitResult>;
	/** No further commits. */
	stop(): void;
}

/** A change waits this long for company: an answer and the move to the next question are one commit. */
const GATHER = 400;
const LONGEST_WAIT = 60_000;

export function createCommitter(options: {
	commit(): Promise<CommitResult>;
	online(): boolean;
	/** Milliseconds. Hosts answer a commit by freezing the page, some for a second: room between two. */
	leastGap: number;
	/** Milliseconds from one heartbeat to the next. */
	heartbeat: number;
	/** Whether a heartbeat is wanted now. */
	open(): boolean;
	clock(): number;
	timers: Timers;
	onState(state: CommitState): void;
}): Committer {
	const { commit, online, leastGap, clock, timers, onState } = options;
	let owed = false;
	let failures = 0;
	let lastBegan = -Infinity;
	let flight: Promise<CommitResult> | null = null;
	let timer: unknown = null;
	let due = Infinity;
	let stopped = false;
	let heartbeat = timers.set(beat, options.heartbeat);

	/** An earlier time wins over one already set. */
	function plan(at: number): void {
		// A clock that was put back must not make us wait for the old time to come again.
		const earliest = Math.max(at, Math.min(lastBegan, clock()) + leastGap);
		if (stopped || flight || earliest >= due) return;
		unplan();
		due = earliest;
		timer = timers.set(
			() => {
				unplan();
				void send();
			},
			Math.max(0, earliest - clock())
		);
	}
	function unplan(): void {
		if (timer !== null) timers.clear(timer);
		timer = null;
		due = Infinity;
	}
	/** Starts a commit; never while another is on its way. */
	async function send(): Promise<CommitResult> {
		unplan();
		lastBegan = clock();
		owed = false;
		if (failures === 0) onState({ type: 'pending' });
		flight = tell();
		const result = await flight;
		flight = null;
		if (!stopped) settle(result);
		return result;
	}
	async function tell(): Promise<CommitResult> {
		// Hosts may answer "true" with no network and then hold the values for sent: do not ask them.
		if (!online()) return { type: 'failed', reason: 'offline', detail: '' };
		try {
			return await commit();
		} catch (error) {
			return { type: 'failed', reason: 'threw', detail: String(error) };
		}
	}
	function settle(result: CommitResult): void {
		if (result.type === 'stored') {
			failures = 0;
			onState(owed ? { type: 'pending' } : { type: 'stored', at: clock() });
			if (owed) plan(clock() + GATHER);
			return;
		}
		failures++;
		owed = true;
		onState(result.reason === 'offline' ? { type: 'offline' } : { type: 'retrying', tries: failures });
		unplan();
		plan(clock() + Math.min(LONGEST_WAIT, 1000 * 2 ** failures));
	}
	function beat(): void {
		heartbeat = timers.set(beat, options.heartbeat);
		if (options.open()) plan(clock());
	}

	return {
		changed(now) {
			owed = true;
			if (failures === 0) onState({ type: 'pending' });
			if (now) plan(clock());
			else if (failures === 0) plan(clock() + GATHER);
		},
		hurry() {
			if (flight) void flight.then(() => (owed && !stopped ? send() : undefined));
			else if (!stopped && (owed || clock() - lastBegan >= leastGap)) void send();
		},
		reconnected() {
			if (failures > 0) plan(clock());
		},
		async last() {
			let result: CommitResult = { type: 'stored' };
			while (flight) result = await flight;
			return owed && !stopped ? send() : result;
		},
		stop() {
			stopped = true;
			unplan();
			timers.clear(heartbeat);
		}
	};
}
