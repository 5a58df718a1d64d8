// The worker of the installed course. All files of a version are kept before that version begins, in a store of its own,
// so that no page is ever made of two.

import { answered, isLasting, type KeptFiles } from './kept-files.ts';
import { LOAD_NOW, VERSION, SWEEP } from './messages.ts';

interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}
interface Fetch extends Lasting {
	request: Request;
	respondWith(response: Promise<Response>): void;
}
interface Told extends Lasting {
	data: unknown;
}
interface OpenPage {
	postMessage(message: unknown, ports: Transferable[]): void;
}

/** What is used of a ServiceWorkerGlobalScope, whose types do not go together with those of a page. */
export interface WorkerScope {
	caches: CacheStorage;
	fetch: typeof fetch;
	registration: { scope: string; installing: unknown; waiting: unknown };
	clients: {
		claim(): Promise<void>;
		matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', heard: (event: Fetch) => void): void;
	addEventListener(type: 'message', heard: (event: Told) => void): void;
}

/** Files that are fetched at a time: the page that is open comes first. */
const AT_ONCE = 4;
/** Milliseconds within which an open page says its version; one that sleeps counts as an old one. */
const PATIENCE = 5000;
/** Says of which version the host is. */
const STAMP = '_app/version.json';

export function startWorker(worker: WorkerScope, kept: KeptFiles): void {
	const { scope } = worker.registration;
	// Another folder of this host may hold another course.
	const family = `hindsight ${scope} `;
	const own = family + kept.version;
	const addressOf = (path: string) => new URL(path, scope).href;
	const stores = async () => (await worker.caches.keys()).filter((name) => name.startsWith(family));

	async function fetched(path: string): Promise<Response> {
		const init: RequestInit & { priority: string } = {
			priority: 'low',
			cache: isLasting(path) ? 'default' : 'no-cache'
		};
		const response = await worker.fetch(addressOf(path), init);
		if (!response.ok || response.redirected) throw new Error(`${path} was answered ${response.status}`);
		return response;
	}
	async function isOfVersion(): Promise<boolean> {
		const { version } = (await (await fetched(STAMP)).json()) as { version: unknown };
		return version === kept.version;
	}

	/** Kept whole or not at all: the browser tries again with the next visit. */
	async function keepAll(): Promise<void> {
		// A worker may be written anew without a new version: what its pages stand on is not taken away.
		const isNew = !(await worker.caches.has(own));
		const store = await worker.caches.open(own);
		const waiting = [...kept.files];
		async function keepNext(): Promise<void> {
			for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
				const before = isLasting(path) ? await worker.caches.match(addressOf(path)) : undefined;
				await store.put(addressOf(path), before ?? (await fetched(path)));
			}
		}
		try {
			// Asked at both ends: files that came in between are of one version.
			if (!(await isOfVersion())) throw new Error('the host has another version');
			await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
			if (!(await isOfVersion())) throw new Error('the host was updated meanwhile');
		} catch (error) {
			waiting.length = 0;
			if (isNew) await worker.caches.delete(own);
			throw error;
		}
	}

	/** Removes what no open page is made of. */
	async function sweep(): Promise<void> {
		const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
		const versions = await Promise.all(pages.map(versionOf));
		if (versions.some((version) => version !== kept.version)) return;
		const names = await stores();
		// A newer version is being kept, or waits: what is not ours may be its own.
		const { installing, waiting } = worker.registration;
		if (installing || waiting) return;
		for (const name of names) if (name !== own) await worker.caches.delete(name);
	}

	async function fromDevice(request: Request, path: string, lasting: boolean): Promise<Response> {
		const store = await worker.caches.open(own);
		const found = await store.match(addressOf(path));
		if (found) return found;
		// A page of an earlier version goes on with what it was made of.
		if (lasting)
			for (const name of await stores()) {
				const earlier = await (await worker.caches.open(name)).match(addressOf(path));
				if (earlier) return earlier;
			}
		return worker.fetch(request);
	}

	async function latest(request: Request, path: string): Promise<Response> {
		const store = await worker.caches.open(own);
		try {
			const response = await worker.fetch(request);
			if (response.ok || response.status === 404) await store.put(addressOf(path), response.clone());
			return response;
		} catch (error) {
			const last = await store.match(addressOf(path));
			if (last) return last;
			throw error;
		}
	}

	worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
	worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(sweep)));
	worker.addEventListener('message', (event) => {
		if (event.data === LOAD_NOW) event.waitUntil(worker.skipWaiting());
		if (event.data === SWEEP) event.waitUntil(sweep());
	});
	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		const { method, mode, url, headers } = request;
		const answer = answered({ method, mode, url, part: headers.has('range') }, scope, kept);
		if (answer.from === 'device') event.respondWith(fromDevice(request, answer.path, answer.lasting));
		else if (answer.from === 'latest') event.respondWith(latest(request, answer.path));
	});
}

/** What an open page says it is made of; null for one that does not answer. */
function versionOf(page: OpenPage): Promise<string | null> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const patience = setTimeout(() => resolve(null), PATIENCE);
		port1.onmessage = ({ data }) => {
			clearTimeout(patience);
			port1.close();
			resolve(typeof data === 'string' ? data : null);
		};
		page.postMessage(VERSION, [port2]);
	});
}
