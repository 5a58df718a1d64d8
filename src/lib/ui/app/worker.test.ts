import { describe, expect, it } from 'vitest';
import type { KeptFiles } from './kept-files.ts';
import { LOAD_NOW, SWEEP } from './messages.ts';
import { startWorker, type WorkerScope } from './worker.ts';

const scope = 'https://learn.example.org/';
const kept = (version: string): KeptFiles => ({
	version,
	pages: { '': '' },
	files: ['', `_app/immutable/${version}.js`, '_app/immutable/same.js']
});

/** A host's files by path; what is missing is answered 404. */
type Host = Record<string, string>;
const host = (version: string): Host => ({
	'': `page ${version}`,
	'_app/version.json': JSON.stringify({ version }),
	[`_app/immutable/${version}.js`]: `script ${version}`,
	'_app/immutable/same.js': 'the same'
});

/** A browser with its stores, in which workers start one after the other. */
function browser() {
	const stores = new Map<string, Map<string, Response>>();
	const open = async (name: string) => {
		const store = stores.get(name) ?? new Map<string, Response>();
		stores.set(name, store);
		return {
			match: async (url: string) => store.get(url)?.clone(),
			put: async (url: string, response: Response) => void store.set(url, response)
		};
	};
	const caches = {
		open,
		has: async (name: string) => stores.has(name),
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name),
		match: async (url: string) =>
			[...stores.values()]
				.find((store) => store.has(url))
				?.get(url)
				?.clone()
	} as unknown as CacheStorage;

	function start(version: string, files: Host | null, pages: string[] = []) {
		const heard = new Map<string, (event: never) => void>();
		const fetched: string[] = [];
		let skipped = 0;
		const network = { files };
		const registration = { scope, installing: null as unknown, waiting: null as unknown };
		const worker: WorkerScope = {
			caches,
			registration,
			fetch: (async (asked: string | Request) => {
				const path = (typeof asked === 'string' ? asked : asked.url).slice(scope.length);
				if (!network.files) throw new TypeError('Failed to fetch');
				fetched.push(path);
				const text = network.files[path];
				return new Response(text ?? 'none', { status: text === undefined ? 404 : 200 });
			}) as typeof fetch,
			clients: {
				claim: async () => undefined,
				matchAll: async () =>
					pages.map((page) => ({
						postMessage: (_: unknown, [port]: Transferable[]) => (port as MessagePort).postMessage(page)
					}))
			},
			skipWaiting: async () => void (skipped += 1),
			addEventListener: (type: string, listener: (event: never) => void) => void heard.set(type, listener)
		};
		startWorker(worker, kept(version));
		async function tell(type: string, data?: unknown): Promise<void> {
			let work: Promise<unknown> = Promise.resolve();
			heard.get(type)!({ data, waitUntil: (one: Promise<unknown>) => (work = one) } as never);
			await work;
		}
		async function ask(path: string, mode = 'cors'): Promise<string> {
			let answer: Promise<Response> | undefined;
			const request = { url: scope + path, method: 'GET', mode, headers: new Headers() };
			heard.get('fetch')!({ request, respondWith: (one: Promise<Response>) => (answer = one) } as never);
			return answer ? (await answer).text() : 'left alone';
		}
		return { tell, ask, fetched, network, registration, skipped: () => skipped };
	}
	return { start, versions: () => [...stores.keys()].map((name) => name.split(' ').at(-1)) };
}

describe('the worker', () => {
	it('answers with all that was kept when there is no network', async () => {
		const worker = browser().start('1', host('1'));
		await worker.tell('install');
		worker.network.files = null;
		expect(await worker.ask('', 'navigate')).toBe('page 1');
		expect(await worker.ask('_app/immutable/1.js')).toBe('script 1');
		expect(await worker.ask('api/session')).toBe('left alone');
	});

	it.each([
		['a file is missing', { ...host('1'), '': undefined }],
		['the host has another version', { ...host('1'), '_app/version.json': '{"version":"2"}' }]
	])('keeps nothing when %s', async (_, files) => {
		const { start, versions } = browser();
		await expect(start('1', files as Host).tell('install')).rejects.toThrow();
		expect(versions()).toEqual([]);
	});

	it('keeps nothing when the host is updated meanwhile', async () => {
		const { start, versions } = browser();
		const files = host('1');
		let asked = 0;
		Object.defineProperty(files, '_app/version.json', {
			get: () => JSON.stringify({ version: String((asked += 1)) })
		});
		await expect(start('1', files).tell('install')).rejects.toThrow('updated meanwhile');
		expect(versions()).toEqual([]);
	});

	it('fetches of a newer version only what is new, and waits until it is asked to take over', async () => {
		const { start } = browser();
		await start('1', host('1')).tell('install');
		const newer = start('2', host('2'));
		await newer.tell('install');
		expect(newer.fetched).not.toContain('_app/immutable/same.js');
		expect(newer.fetched).toContain('');
		expect(newer.skipped()).toBe(0);
		await newer.tell('message', LOAD_NOW);
		expect(newer.skipped()).toBe(1);
	});

	it('keeps an earlier version while a page of it is open, and for that page alone', async () => {
		const { start, versions } = browser();
		await start('1', host('1')).tell('install');
		const pages = ['1', '2'];
		const newer = start('2', host('2'), pages);
		await newer.tell('install');
		await newer.tell('activate');
		expect(versions()).toEqual(['1', '2']);
		newer.network.files = null;
		expect(await newer.ask('_app/immutable/1.js')).toBe('script 1');
		expect(await newer.ask('', 'navigate')).toBe('page 2');
		pages.shift();
		await newer.tell('message', SWEEP);
		expect(versions()).toEqual(['2']);
	});

	it('leaves a newer version alone that waits to be loaded', async () => {
		const { start, versions } = browser();
		const worker = start('1', host('1'), ['1']);
		await worker.tell('install');
		await start('2', host('2')).tell('install');
		worker.registration.waiting = {};
		await worker.tell('message', SWEEP);
		expect(versions()).toEqual(['1', '2']);
	});

	it('knows without a network what a folder was set to, also that it was set to nothing', async () => {
		const worker = browser().start('1', host('1'));
		await worker.tell('install');
		expect(await worker.ask('config.json')).toBe('none');
		worker.network.files = { 'config.json': '{"endpoint":"/commit"}' };
		expect(await worker.ask('config.json')).toBe('{"endpoint":"/commit"}');
		worker.network.files = null;
		expect(await worker.ask('config.json')).toBe('{"endpoint":"/commit"}');
	});
});
