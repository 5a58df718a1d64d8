// Adapter for the one file: a page with its script, its styles, its fonts and its pictures inside, which opens by a
// double click and asks for nothing.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter } from '@sveltejs/kit';
import { iconAddress, themeScript } from './page-parts.ts';
import { loadProject } from './project.ts';

/** @param out folder for the page, emptied first; it is its only file, index.html */
export function oneFile(out: string): Adapter {
	return {
		name: 'one-file',
		async adapt(builder) {
			const parts = builder.getBuildDirectory('one-file');
			builder.rimraf(parts);
			builder.rimraf(out);
			builder.writeClient(parts);
			builder.writePrerendered(parts);
			const read = (name: string) => readFileSync(join(parts, name), 'utf8');
			mkdirSync(out, { recursive: true });
			writeFileSync(
				join(out, 'index.html'),
				onePage(read('index.html'), {
					icon: read('icon.svg'),
					theme: read('theme.js'),
					version: builder.config.kit.version.name,
					title: loadProject().course!.title
				})
			);
		}
	};
}

interface Parts {
	/** SVG. */
	icon: string;
	/** Script. */
	theme: string;
	version: string;
	/** Of the course. */
	title: string;
}

/**
 * The page as Kit wrote it, made to stand alone: the theme is set before the first paint, the version and a policy
 * that lets nothing in or out stand in its head, and nothing in its script can end the script early.
 * @param html with one style element and, as the last of the page, one inline script
 */
export function onePage(html: string, parts: Parts): string {
	const [from, to] = [html.indexOf('<script>'), html.lastIndexOf('</script>')];
	const style = /<style>([\s\S]*?)<\/style>/.exec(html);
	const charset = '<meta charset="utf-8" />';
	if (from < 0 || to < from || !style || !html.includes(charset))
		throw new Error('Kit wrote no inline script and style into index.html: its output format has changed.');
	const start = scriptText(
		html
			.slice(from + '<script>'.length, to)
			// The script stands behind the page's container, not in it.
			.replace('document.currentScript.parentElement', "document.getElementById('app')")
	);
	const theme = scriptText(themeScript(parts.theme));
	const head = [
		charset,
		`<meta http-equiv="Content-Security-Policy" content="${policy([theme, start], style[1]!)}" />`,
		`<meta name="version" content="${parts.version}" />`,
		`<script>${theme}</script>`,
		`<title>${escape(parts.title)}</title>`
	].join('\n\t\t');
	const page = html.slice(0, from) + html.slice(to + '</script>'.length);
	return page
		.replace(charset, () => head)
		.replace('<div id="app">', (app) => `${preview}\n\t\t${app}`)
		.replace(/href="[^"]*icon\.svg"/, () => `href="${iconAddress(parts.icon)}"`)
		.replace(/\s*<\/body>/, () => `\n\t\t<script>${start}</script>\n\t</body>`);
}

/** For a mail program, a phone or a file manager that shows the file and runs no script. */
const preview =
	'<noscript><p style="margin: 1rem">This is only a preview. Open the file in a browser: the course begins there.</p></noscript>';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Within strings and patterns, the only places where these words stand, `\x3c` means the same as `<`. */
const scriptText = (text: string) => text.replace(/<(?=\/?script|!--)/gi, '\\x3c');

const policy = (scripts: string[], style: string) =>
	[
		"default-src 'none'",
		`script-src ${scripts.map(hashOf).join(' ')}`,
		`style-src ${hashOf(style)}`,
		"style-src-attr 'unsafe-inline'",
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
