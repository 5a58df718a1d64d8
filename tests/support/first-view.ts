// What a browser fetches until a page stands, on a first visit: files and their size as a host would send them.

import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

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
	page.on('response', (response) => {
		if (below(response.url()) && !response.url().startsWith('data:')) responses.push(response);
	});
	await open();
	await page.waitForLoadState('networkidle');
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
