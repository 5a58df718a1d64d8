// What a browser fetches until a page stands, on a first visit: files and their size as a host would send them.

import { gzipSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Request, Response } from '@playwright/test';

export interface FirstView {
	requests: number;
	/** Bytes after gzip, by kind. */
	html: number;
	css: number;
	js: number;
	/** As they are: fonts are compressed already. */
	fonts: number;
	other: number;
	/** HTML, CSS and JS together. */
	code: number;
	files: { path: string; bytes: number }[];
}

/** Milliseconds after which src/lib/ui/base/Later.svelte fetches what nobody asked for yet. */
const WHOLE_AFTER = 3000;

/** Milliseconds without a new request or an end of one after which a page is taken to have all it asked for. */
const QUIET = 750;
/** Milliseconds after which a request that never ended no longer counts as under way. */
const LOST = 15_000;

const kinds = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' } as const;

/**
 * Opens an address in a page that has seen nothing yet and measures what it took until the network was quiet.
 * @param below only addresses that begin so are counted: the frame round a package is not the course's
 */
export async function measureFirstView(
	page: Page,
	open: () => Promise<unknown>,
	below: (url: string) => boolean = () => true
): Promise<FirstView> {
	const responses: Response[] = [];
	// What a page fetches once it has stood for a while is no part of its first view, however slow this machine is.
	await page.addInitScript((late) => {
		const real = window.setTimeout.bind(window);
		window.setTimeout = ((work: () => void, wait?: number) =>
			wait === late ? 0 : real(work, wait)) as typeof setTimeout;
	}, WHOLE_AFTER);
	const quiet = quietOf(page);
	page.on('response', (response) => {
		if (below(response.url()) && !response.url().startsWith('data:')) responses.push(response);
	});
	await open();
	await quiet();
	const view: FirstView = { requests: 0, html: 0, css: 0, js: 0, fonts: 0, other: 0, code: 0, files: [] };
	for (const response of responses) {
		const body = await response.body().catch(() => Buffer.alloc(0));
		const kind = kinds[response.request().resourceType() as keyof typeof kinds] ?? 'other';
		const bytes = kind === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length;
		view.requests += 1;
		view[kind] += bytes;
		view.files.push({ path: new URL(response.url()).pathname, bytes });
	}
	view.code = view.html + view.css + view.js;
	return view;
}

/**
 * Counts the requests of a page and of its frames, and gives what waits until they have ended. The browser's own
 * "networkidle" is not used: a request that is dropped as a frame goes elsewhere may keep it from ever coming.
 */
function quietOf(page: Page) {
	const underWay = new Map<Request, number>();
	let last = performance.now();
	const ended = (request: Request) => {
		last = performance.now();
		underWay.delete(request);
	};
	page.on('request', (request) => {
		last = performance.now();
		underWay.set(request, last);
	});
	page.on('requestfinished', ended);
	page.on('requestfailed', ended);
	return async () => {
		for (;;) {
			const now = performance.now();
			const waits = [...underWay.values()].some((since) => now - since < LOST);
			if (!waits && now - last >= QUIET) return;
			await pause(50);
		}
	};
}
