// Adapter for hash-routed targets: one folder that runs from any sub-path of a host that serves explicit files.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '@sveltejs/kit';

/** @param out folder for the built page, emptied first */
export function singlePage(out: string): Adapter {
	return {
		name: 'single-page',
		async adapt(builder) {
			builder.rimraf(out);
			builder.writeClient(out);
			builder.writePrerendered(out);
			const page = join(out, 'index.html');
			const { html, script } = externalStart(readFileSync(page, 'utf8'));
			writeFileSync(page, html);
			writeFileSync(join(out, 'start.js'), script);
			const manifest = join(out, '.vite');
			if (existsSync(manifest)) builder.rimraf(manifest);
		}
	};
}

/**
 * Kit starts the page by an inline module script with absolute addresses. Hosts that forbid inline script, and
 * packages that live at an unknown path, need a file and relative addresses instead.
 */
export function externalStart(html: string): { html: string; script: string } {
	const page = html.replaceAll('"/_app/', '"./_app/').replaceAll('="/', '="./');
	const match = /<script>([\s\S]*?)<\/script>/.exec(page);
	if (!match) throw new Error('Kit wrote no start script into index.html: its output format has changed.');
	const script = match[1]!
		// A separate file has no currentScript whose parent is the page's container: the container is named.
		.replace('document.currentScript.parentElement', "document.getElementById('app')")
		.replace(/^\t{4}/gm, '')
		.trim();
	return { html: page.replace(match[0], '<script src="./start.js" defer></script>'), script: `${script}\n` };
}
