// Commits on their way to an address (shapes in endpoint.ts). The newest one is kept in storage before it is sent
// and stays there, as the copy to restore from, after the address has acknowledged it. A commit holds the whole
// model, so only the newest needs to arrive.

import type { KeyValue } from './storage.ts';

export interface Snapshot {
	learner: { id: string; name: string };
	/** The session was finished with this commit. */
	final: boolean;
	cmi: object;
}

interface Entry extends Snapshot {
	sequence: number;
	stored: boolean;
}

export interface OutboxOptions {
	/** Where commits go, as given in config.json. */
	address: string;
	/** `id` is '' when the address knows the learner by its own session. */
	learner: { id: string; name: string };
	/** Where the outbox outlives the page. */
	storage: Pick<KeyValue, 'get' | 'set' | 'remove'>;
	fetch?: typeof fetch;
	/** Emits `online` and `pagehide`. */
	events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
	/** Milliseconds until a request counts as lost. */
	patience?: number;
}

export type OutboxStatus =
	| { type: 'stored'; sequence: number }
	/** Not stored yet; tried so often, next try after so many milliseconds. */
	| { type: 'waiting'; tries: number; wait: number; detail: string };

export interface Outbox {
	/** The newest commit, of this page or an earlier one; null for a new learner. */
	latest(): Snapshot | null;
	put(snapshot: Snapshot): void;
	/** True once the newest commit is stored, false when something else answered; rejects when nothing did. */
	settled(): Promise<boolean>;
	stop(): void;
}

/** Browsers refuse longer bodies of requests that outlive their page: 64 KiB, with room for other requests. */
const longestLastWords = 60_000;
/** Seconds between tries double up to a minute. */
const waitAfter = (tries: number): number => Math.min(60, 2 ** (tries - 1)) * 1000;

type Answer =
	{ type: 'stored' } | { type: 'elsewhere'; sequence: number } | { type: 'other'; detail: string };

/** Reads what is stored at the address and here; null when neither can be known. */
export async function startOutbox(
	options: OutboxOptions,
	onStatus: (status: OutboxStatus) => void
): Promise<Outbox | null> {
	const { address, learner, storage, patience = 15_000 } = options;
	const request = options.fetch ?? fetch;
	const events = options.events ?? (globalThis as unknown as EventTarget);
	const key = `hindsight.outbox.${address}.${learner.id}`;
	let newest: Entry | null = read(storage, key);
	let tries = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let sending: Promise<boolean> | null = null;
	let stopped = false;

	try {
		const stored = await fetchLast();
		if (stored && (!newest || newest.stored || stored.sequence > newest.sequence))
			newest = stored.cmi ? stored : null;
	} catch {
		if (!newest) return null;
	}

	async function fetchLast(): Promise<Entry | null> {
		const response = await request(
			learner.id ? `${address}?learner=${encodeURIComponent(learner.id)}` : address,
			{
				cache: 'no-store',
				credentials: 'same-origin',
				headers: { accept: 'application/json' },
				signal: AbortSignal.timeout(patience)
			}
		);
		const body: unknown = response.status === 200 ? await response.json() : null;
		const { sequence, cmi } = (body ?? {}) as { sequence?: unknown; cmi?: unknown };
		if (!Number.isInteger(sequence) || typeof cmi !== 'object')
			throw new Error('not an answer of the endpoint');
		return { learner, final: true, stored: true, sequence: sequence as number, cmi: cmi as object };
	}

	function keep(): void {
		try {
			storage.set(key, JSON.stringify(newest));
		} catch {
			// Storage is blocked or full: the commit is still sent while the page lives.
			return;
		}
	}

	const body = ({ learner: who, sequence, final, cmi }: Entry): string =>
		JSON.stringify({ learner: who, sequence, final, cmi });

	async function post(entry: Entry): Promise<Answer> {
		const response = await request(address, {
			method: 'POST',
			credentials: 'same-origin',
			redirect: 'manual',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: body(entry),
			signal: AbortSignal.timeout(patience)
		});
		const reply = (await response.json().catch(() => null)) as {
			stored?: unknown;
			sequence?: unknown;
		} | null;
		if (response.status === 200 && reply?.stored === entry.sequence) return { type: 'stored' };
		if (response.status === 409 && Number.isInteger(reply?.sequence))
			return { type: 'elsewhere', sequence: reply?.sequence as number };
		return { type: 'other', detail: `the address answered ${response.status}` };
	}

	/** Sends until the newest commit is stored or a try fails. */
	async function send(): Promise<boolean> {
		// Let the caller finish: two commits in one breath are sent as one.
		await Promise.resolve();
		while (newest && !newest.stored && !stopped) {
			const entry: Entry = newest;
			const answer = await post(entry);
			if (answer.type === 'elsewhere') {
				newest = { ...newest, sequence: Math.max(newest.sequence, answer.sequence + 1) };
			} else if (answer.type === 'other') {
				retryLater(answer.detail);
				return false;
			} else if (newest === entry) {
				newest = { ...entry, stored: true };
				tries = 0;
				onStatus({ type: 'stored', sequence: entry.sequence });
			}
			keep();
		}
		return true;
	}

	function retryLater(detail: string): void {
		if (stopped) return;
		tries += 1;
		const wait = waitAfter(tries);
		onStatus({ type: 'waiting', tries, wait, detail });
		clearTimeout(timer);
		timer = setTimeout(() => void flush().catch(() => undefined), wait);
	}

	function flush(): Promise<boolean> {
		clearTimeout(timer);
		sending ??= send()
			.catch((error: unknown) => {
				retryLater(`nothing answered: ${String(error)}`);
				throw error;
			})
			.finally(() => (sending = null));
		return sending;
	}
	const flushQuietly = (): void => void flush().catch(() => undefined);

	/** The page is going away: a request that outlives it. Its answer is not heard, so the commit stays unstored here. */
	function lastWords(): void {
		if (!newest || newest.stored) return;
		let words = body(newest);
		if (new TextEncoder().encode(words).length > longestLastWords) {
			words = body({ ...newest, cmi: { ...newest.cmi, interactions: undefined } });
			newest = { ...newest, sequence: newest.sequence + 1 };
			keep();
		}
		void request(address, {
			method: 'POST',
			credentials: 'same-origin',
			keepalive: true,
			headers: { 'content-type': 'application/json' },
			body: words
		}).catch(() => undefined);
	}

	events.addEventListener('online', flushQuietly);
	events.addEventListener('pagehide', lastWords);
	flushQuietly();
	return {
		latest: () => newest,
		put(snapshot) {
			newest = { ...snapshot, sequence: (newest?.sequence ?? 0) + 1, stored: false };
			keep();
			flushQuietly();
		},
		settled: async () => (await flush()) && newest?.stored !== false,
		stop() {
			stopped = true;
			clearTimeout(timer);
			events.removeEventListener('online', flushQuietly);
			events.removeEventListener('pagehide', lastWords);
		}
	};
}

function read(storage: OutboxOptions['storage'], key: string): Entry | null {
	try {
		const entry = JSON.parse(storage.get(key) ?? 'null') as Entry | null;
		return entry && Number.isInteger(entry.sequence) && typeof entry.cmi === 'object' ? entry : null;
	} catch {
		return null;
	}
}
