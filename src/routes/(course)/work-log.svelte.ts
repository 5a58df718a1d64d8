// The observation log of this device, apart from the learner's record: each change is kept at once. Every learner a
// host knows has a log of their own, because many learners may share one browser.

import {
	fits,
	newestFirst,
	readLog,
	uniteLogs,
	withValue,
	writeLog,
	type LogEntry,
	type LogValues
} from '$lib/course/observation-log.ts';
import type { LogFieldId } from '$lib/course/log-fields.ts';
import type { KeyValue } from '$lib/report/storage.ts';

const FORMAT = 'hindsight.log.1';

export function logKey(course: string, learner: string): string {
	return [FORMAT, course, learner].map(encodeURIComponent).join('/');
}

export class WorkLog {
	/** The newest event first. */
	entries = $state.raw<readonly LogEntry[]>([]);
	/** False while an entry would not outlive this page. */
	lasting = $state(true);
	/** A log that could not be read was set aside. */
	unreadable = $state(false);
	readonly #storage: KeyValue;
	readonly #key: string;
	readonly #clock: () => number;

	/** @param clock epoch milliseconds */
	constructor(storage: KeyValue, key: string, clock: () => number) {
		this.#storage = storage;
		this.#key = key;
		this.#clock = clock;
		this.entries = newestFirst(this.#kept());
		this.lasting = storage.lasting;
	}

	/** Follows what other tabs write; returns how to stop. */
	watch(): () => void {
		return this.#storage.watch((key) => {
			if (key === this.#key) this.entries = newestFirst(this.#kept());
		});
	}

	entry(id: string): LogEntry | undefined {
		return this.entries.find((one) => one.id === id);
	}

	/** Keeps a field of an entry; the entry begins with its first field. `start`: what a new entry holds besides. */
	set(id: string, field: LogFieldId, value: string | string[], start: LogValues = {}) {
		// A log with a value that cannot be read back would be lost as a whole.
		if (!fits(field, value)) return;
		const values = withValue(this.entry(id)?.values ?? start, field, value);
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		this.put([{ id, changed: new Date(this.#clock()).toISOString(), values }]);
	}

	/** Takes entries in; returns how many were new and how many replaced an earlier version. */
	put(entries: readonly LogEntry[]): { added: number; changed: number } {
		const before = this.#kept();
		const after = uniteLogs(before, entries);
		this.#keep(after);
		return {
			added: after.length - before.length,
			changed: before.filter((one, index) => after[index] !== one).length
		};
	}

	delete(id: string) {
		this.#keep(this.#kept().filter((one) => one.id !== id));
	}

	/** What another tab wrote since is in it. */
	#kept(): LogEntry[] {
		const text = this.#storage.get(this.#key);
		const read = text === null ? null : readLog(text);
		if (read?.type === 'log') return read.entries;
		if (text !== null) {
			this.#storage.set(`${this.#key}~`, text);
			this.#storage.remove(this.#key);
			this.unreadable = true;
		}
		return [];
	}

	#keep(entries: readonly LogEntry[]) {
		this.#storage.set(this.#key, writeLog(entries));
		this.entries = newestFirst(entries);
		this.lasting = this.#storage.lasting;
	}
}

/** Forgets the log, also one that could not be read. */
export function eraseLog(storage: KeyValue, key: string) {
	storage.remove(key);
	storage.remove(`${key}~`);
}
