// Adapter for hash-routed targets: one folder that runs from any sub-path of a host that serves explicit files.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '@sveltejs/kit';
import { foldFacades } from './fold-facades.ts';
import { fillWorker, filesToKeep, WORKER } from './kept-files.ts';
import { iconAddress, themeScript } from './page-parts.ts';

/** @param out folder for the built page, emptied first */
export function singlePage(out: string): Adapter {
	return {
		name: 'single-page',
		async adapt(builder) {
			builder.rimraf(out);
			builder.writeClient(out);
			builder.writePrerendered(out);
			const file = (name: string) => join(out, name);
			const read = (name: string) => readFileSync(file(name), 'utf8');
			const { html, script } = externalStart(read('index.html'), read('icon.svg'));
			const scripts = new Map(
				readdirSync(out, { recursive: true, encoding: 'utf8' })
					.map((name) => name.replaceAll('\\', '/'))
					.filter((name) => name.startsWith('_app/') && name.endsWith('.js'))
					.map((name) => [name, read(name)])
			);
			scripts.set('start.js', `${themeScript(read('theme.js'))}\n${script}`);
			const dropped = foldFacades(scripts);
			for (const name of [...dropped, 'icon.svg', 'theme.js']) rmSync(file(name));
			for (const [name, text] of scripts) writeFileSync(file(name), text);
			writeFileSync(file('index.html'), onlyNeeded(html, scripts));
			if (existsSync(file('.vite'))) builder.rimraf(file('.vite'));
			// Only what can be installed has a worker.
			if (existsSync(file(WORKER)))
				fillWorker(file(WORKER), {
					version: builder.config.kit.version.name,
					pages: { '': 'index.html', 'index.html': 'index.html' },
					files: filesToKeep(out)
				});
		}
	};
}

/**
 * Kit starts the page by an inline module script with absolute addresses. Hosts that forbid inline script, and
 * packages that live at an unknown path, need a file and relative addresses instead. The icon becomes part of the
 * page: one request less.
 */
export function externalStart(html: string, icon: string): { html: string; script: string } {
	const page = html
		.replaceAll('"/_app/', '"./_app/')
		.replaceAll('="/', '="./')
		.replace('href="./icon.svg"', `href="${iconAddress(icon)}"`);
	const match = /<script>([\s\S]*?)<\/script>/.exec(page);
	if (!match) throw new Error('Kit wrote no start script into index.html: its output format has changed.');
	const script = match[1]!
		// A separate file has no currentScript whose parent is the page's container: the container is named.
		.replace('document.currentScript.parentElement', "document.getElementById('app')")
		.replace(/^\t{4}/gm, '')
		.trim();
	return { html: page.replace(match[0], '<script src="./start.js" defer></script>'), script: `${script}\n` };
}

/** The page without asking ahead for scripts that are gone, and for styles that come with a later part's script. */
function onlyNeeded(html: string, scripts: ReadonlyMap<string, string>): string {
	const needed = (name: string) => scripts.has(name) || /\/app\.[^/]+\.css$/.test(name);
	return html.replace(/\t*<link href="\.\/([^"]+)" rel="(?:modulepreload|stylesheet)">\n/g, (link, name: string) =>
		needed(name) ? link : ''
	);
}
