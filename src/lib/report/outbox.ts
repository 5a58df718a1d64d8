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
	/** Goes with every commit where the address is a class: it keeps events, and the model besides. */
	enclosed?: Enclosed;
}

/** What a class is sent besides the model. */
export interface Enclosed {
	/** Fields of every body, in place of the learner's. */
	readonly fields: object;
	/** What the address answered when it was asked what is stored. */
	opened(reply: object): void;
	/** Events that are not acknowledged, each as JSON, oldest first. */
	owed(): readonly string[];
	acknowledged(events: readonly string[]): void;
	/** The address will never take this one, for a reason that it gave in a word. */
	refused(event: string, reason: string): void;
}

export type OutboxStatus =
	| { type: 'stored'; sequence: number }
	/** Not stored yet; tried so often, next try after so many milliseconds. */
	| { type: 'waiting'; tries: number; wait: number; detail: string; denied: Denied | null };

/** Why a class takes nothing now: nobody is signed in, or whoever is has no place where this page tells. */
export type Denied = 'signed-out' | 'not-yours';

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
/** A class takes no more at once. */
const MOST_EVENTS = 500;
/** Nobody is signed in, or somebody else. */
const isDenied = (status: number): boolean => status === 401 || status === 403;
const deniedBy = (reason: unknown): Denied | null =>
	reason === 'signed-out' || reason === 'not-yours' ? reason : null;
const bytes = (text: string): number => new TextEncoder().encode(text).length;
/** Seconds between tries double up to a minute. */
const waitAfter = (tries: number): number => Math.min(60, 2 ** (tries - 1)) * 1000;

type Answer =
	| { type: 'stored' }
	| { type: 'elsewhere'; sequence: number }
	| { type: 'other'; status: number; detail: string; reason: unknown };

/** One body on its way. */
interface Letter {
	body: string;
	events: readonly string[];
	/** The model is in it. */
	model: boolean;
}

/**
 * Reads what is stored at the address and here; null when neither can be known, or when a class says that it is not for
 * whoever is signed in now: what is stored here is somebody else's then.
 */
export async function startOutbox(
	options: OutboxOptions,
	onStatus: (status: OutboxStatus) => void
): Promise<Outbox | null> {
	const { address, learner, storage, enclosed, patience = 15_000 } = options;
	const request = options.fetch ?? fetch;
	const events = options.events ?? (globalThis as unknown as EventTarget);
	const key = `hindsight.outbox.${address}.${learner.id}`;
	let newest: Entry | null = read(storage, key);
	let tries = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let sending: Promise<boolean> | null = null;
	let stopped = false;
	/** After a refusal events go one by one, to find the one that was meant. */
	let singly = false;

	try {
		const stored = await fetchLast();
		if (stored === 'denied') return null;
		if (!newest || newest.stored || stored.sequence > newest.sequence) newest = stored.cmi ? stored : null;
	} catch {
		if (!newest) return null;
	}

	async function fetchLast(): Promise<Entry | 'denied'> {
		const response = await request(
			learner.id && !enclosed ? `${address}?learner=${encodeURIComponent(learner.id)}` : address,
			{
				cache: 'no-store',
				credentials: 'same-origin',
				headers: { accept: 'application/json' },
				signal: AbortSignal.timeout(patience)
			}
		);
		if (enclosed && isDenied(response.status)) return 'denied';
		const body: unknown = response.status === 200 ? await response.json() : null;
		const { sequence, cmi } = (body ?? {}) as { sequence?: unknown; cmi?: unknown };
		if (!Number.isInteger(sequence) || typeof cmi !== 'object')
			throw new Error('not an answer of the endpoint');
		enclosed?.opened(body as object);
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

	/** As much as a browser lets a closing page send; without a class the whole model, however long. */
	function letterOf({ learner: who, sequence, final, cmi, stored }: Entry, most = longestLastWords): Letter {
		if (!enclosed)
			return { body: JSON.stringify({ learner: who, sequence, final, cmi }), events: [], model: true };
		const owed = enclosed.owed();
		const write = (model: object | null, events: readonly string[]) =>
			`${JSON.stringify({ ...enclosed.fields, sequence, final, cmi: model }).slice(0, -1)},"events":[${events.join()}]}`;
		for (const model of stored || singly ? [] : [cmi, { ...cmi, interactions: undefined }]) {
			const body = write(model, owed);
			if (owed.length <= MOST_EVENTS && bytes(body) <= most) return { body, events: owed, model: true };
		}
		let room = most - bytes(write(null, []));
		const events = owed
			.slice(0, singly ? 1 : MOST_EVENTS)
			.filter((event, index) => (room -= bytes(event) + 1) >= 0 || index === 0);
		return { body: write(null, events), events, model: false };
	}

	async function post({ body }: Letter, sequence: number): Promise<Answer> {
		const response = await request(address, {
			method: 'POST',
			credentials: 'same-origin',
			redirect: 'manual',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body,
			signal: AbortSignal.timeout(patience)
		});
		const { status } = response;
		const reply = (await response.json().catch(() => null)) as {
			stored?: unknown;
			sequence?: unknown;
			error?: unknown;
		} | null;
		if (status === 200 && reply?.stored === sequence) return { type: 'stored' };
		if (status === 409 && Number.isInteger(reply?.sequence))
			return { type: 'elsewhere', sequence: reply?.sequence as number };
		return { type: 'other', status, detail: `the address answered ${status}`, reason: reply?.error };
	}

	const owes = () => newest !== null && (!newest.stored || (enclosed?.owed() ?? []).length > 0);

	/** Sends until the newest commit, and all that goes with it, is stored or a try fails. */
	async function send(): Promise<boolean> {
		// Let the caller finish: two commits in one breath are sent as one.
		await Promise.resolve();
		try {
			while (newest && owes() && !stopped) {
				const entry: Entry = newest;
				const letter = letterOf(entry);
				const answer = await post(letter, entry.sequence);
				if (answer.type === 'elsewhere') {
					newest = { ...newest, sequence: Math.max(newest.sequence, answer.sequence + 1) };
				} else if (answer.type === 'other') {
					const [only, ...others] = answer.status === 400 ? letter.events : [];
					if (only === undefined) {
						retryLater(answer.detail, deniedBy(answer.reason));
						return false;
					}
					if (singly || (others.length === 0 && !letter.model))
						enclosed?.refused(only, String(answer.reason));
					singly = true;
				} else {
					enclosed?.acknowledged(letter.events);
					singly &&= owes() && letter.events.length > 0;
					if (letter.model && newest === entry) newest = { ...entry, stored: true };
					tries = 0;
					if (!owes()) onStatus({ type: 'stored', sequence: entry.sequence });
				}
				keep();
			}
			return true;
		} finally {
			// At once: what is put from now on is sent by another.
			sending = null;
		}
	}

	function retryLater(detail: string, denied: Denied | null = null): void {
		if (stopped) return;
		tries += 1;
		const wait = waitAfter(tries);
		onStatus({ type: 'waiting', tries, wait, detail, denied });
		clearTimeout(timer);
		timer = setTimeout(() => void flush().catch(() => undefined), wait);
	}

	function flush(): Promise<boolean> {
		clearTimeout(timer);
		sending ??= send().catch((error: unknown) => {
			retryLater(`nothing answered: ${String(error)}`);
			throw error;
		});
		return sending;
	}
	const flushQuietly = (): void => void flush().catch(() => undefined);

	/** The page is going away: a request that outlives it. Its answer is not heard, so the commit stays unstored here. */
	function lastWords(): void {
		if (!newest || !owes()) return;
		let { body } = letterOf(newest);
		if (bytes(body) > longestLastWords) {
			body = letterOf({ ...newest, cmi: { ...newest.cmi, interactions: undefined } }).body;
			newest = { ...newest, sequence: newest.sequence + 1 };
			keep();
		}
		void request(address, {
			method: 'POST',
			credentials: 'same-origin',
			keepalive: true,
			headers: { 'content-type': 'application/json' },
			body
		}).catch(() => undefined);
	}
	/** Back from another page or another tab: perhaps from signing in. */
	const returned = (): void => {
		if (tries > 0) flushQuietly();
	};

	events.addEventListener('online', flushQuietly);
	events.addEventListener('pagehide', lastWords);
	events.addEventListener('visibilitychange', returned);
	events.addEventListener('focus', returned);
	flushQuietly();
	return {
		latest: () => newest,
		put(snapshot) {
			newest = { ...snapshot, sequence: (newest?.sequence ?? 0) + 1, stored: false };
			keep();
			flushQuietly();
		},
		settled: async () => (await flush()) && !owes(),
		stop() {
			stopped = true;
			clearTimeout(timer);
			events.removeEventListener('online', flushQuietly);
			events.removeEventListener('pagehide', lastWords);
			events.removeEventListener('visibilitychange', returned);
			events.removeEventListener('focus', returned);
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
