// The paper that the pages inside a package stand on: one HTML file in the course's own colours and letters, for a
// phone, a desk and a printer, without script and without links out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../build/project.ts';
import type { PackageFiles } from '../files.ts';
import { cssText } from '../../css-text.ts';
import { el, xmlText, type Xml } from '../xml.ts';

export interface Paper {
	/** Language of the text. */
	language: string;
	title: string;
	/** What stands at the foot of each printed page, besides its number. */
	running: string;
	/** Files beside the page, of which it uses the course's letters. Empty: the reader's own letters. */
	beside: PackageFiles;
}

/** The page as text. */
export function paper({ language, title, running, beside }: Paper, content: Xml[]): string {
	const foot = `@page { @bottom-left { font: 8pt ${text}; content: ${cssText(running)} } }`;
	const html = el(
		'html',
		{ lang: language },
		el(
			'head',
			{},
			el('meta', { charset: 'utf-8' }),
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('meta', { name: 'color-scheme', content: 'light dark' }),
			el('title', {}, title),
			el('style', {})
		),
		el('body', {}, el('main', {}, ...content))
	);
	return (
		xmlText(html)
			.replace(/^<\?xml[^\n]*\n/, '<!doctype html>\n')
			// The writer of XML would spell quotes and line breaks as entities, which a style does not know.
			.replace(
				'<style/>',
				() => `<style>${[...fontFaces(beside), colours(), style, foot].join('\n')}</style>`
			)
	);
}

const text = "Text, 'Segoe UI', system-ui, sans-serif";
const heading = "Heading, 'Segoe UI', system-ui, sans-serif";

/** The build gives its fonts names with a hash: they are found by how those begin. */
function fontFaces(beside: PackageFiles): string[] {
	const families = { Text: 'atkinson-hyperlegible-next-latin-', Heading: 'bricolage-grotesque-latin-' };
	return Object.entries(families).flatMap(([family, start]) => {
		const path = [...beside.keys()].find((one) => one.includes(`/${start}`) && one.endsWith('.woff2'));
		return path ? `@font-face { font-family: ${family}; font-weight: 200 800; src: url(./${path}) }` : [];
	});
}

/** The course's own colours for both schemes, from where they are written. */
function colours(): string {
	const tokens = readFileSync(join(root, 'src/lib/ui/tokens.css'), 'utf8');
	const pairs = [...tokens.matchAll(/--[a-z-]+: light-dark\(#[^;]*\);/g)].map(([pair]) => pair);
	return `:root { color-scheme: light dark; ${pairs.join(' ')} }`;
}

const style = `
@page { margin: 16mm 16mm 18mm; @bottom-right { font: 8pt ${text}; content: counter(page) " / " counter(pages) } }
*, *::before, *::after { box-sizing: border-box }
html { background: var(--page); color: var(--text); -webkit-text-size-adjust: 100% }
body { margin: 0; font: 1.0625rem/1.625rem ${text}; overflow-wrap: break-word }
main { max-inline-size: 48rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1, h2, h3 { font-family: ${heading}; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; break-after: avoid }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 2rem }
h2 { margin: 2.5rem 0 0.75rem; padding-block-end: 0.25rem; border-block-end: 2px solid var(--accent); font-size: 1.25rem; line-height: 1.75rem }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; line-height: 1.5rem }
p, ul, ol { margin: 0 0 0.75rem }
ul, ol { padding-inline-start: 1.5rem }
li { margin: 0.375rem 0; break-inside: avoid }
ol > li::marker { font-weight: 700; color: var(--accent) }
a { color: var(--accent); text-underline-offset: 0.15em }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
code { padding: 0.05em 0.3em; border-radius: 4px; background: var(--sunken); font: 0.9em ui-monospace, Consolas, monospace; overflow-wrap: anywhere }
.lead { font-size: 1.125rem; color: var(--muted) }
.note { margin: 1rem 0; padding: 0.75rem 1rem; border-inline-start: 4px solid var(--retry); background: var(--retry-ground); break-inside: avoid }
.note > :last-child { margin-block-end: 0 }
nav ul { padding: 0; list-style: none; columns: 16rem }
nav a { display: inline-flex; align-items: center; min-block-size: 2.75rem; min-inline-size: 2.75rem }
nav li { margin: 0 }
.wide { overflow-x: auto; margin: 0 0 1rem }
table { inline-size: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.45 }
caption { padding-block: 0.25rem 0.5rem; text-align: start; color: var(--muted) }
th, td { padding: 0.5rem 0.625rem; border-block-start: 1px solid var(--rule); text-align: start; vertical-align: top }
th:first-child, td:first-child { padding-inline-start: 0 }
thead th { border: 0; font-size: 0.875rem; color: var(--muted) }
tbody th { font-weight: 650; min-inline-size: 7rem }
tr { break-inside: avoid }
thead { display: table-header-group }
td ul { margin: 0; padding: 0; list-style: none }
td li { margin: 0.125rem 0 }
.right { font-weight: 700 }
.questions { font-size: 0.9375rem }
.questions code { background: none; padding: 0 }
b code { font-weight: 700 }
@media (min-width: 40.01rem), print {
	.ids tbody th { inline-size: 45% }
	.questions tbody th { inline-size: 32%; font-weight: 400 }
	.keyed tbody th { inline-size: 20% }
	.keyed td:nth-child(3) { inline-size: 42% }
}
@media (max-width: 40rem) {
	.stack thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
	.stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; inline-size: auto }
	.stack tbody tr { padding-block: 0.625rem; border-block-start: 1px solid var(--rule) }
	.stack tbody th, .stack td { padding: 0.125rem 0; border: 0 }
	.stack td[data-head]::before { content: attr(data-head) ": "; color: var(--muted); font-size: 0.875rem }
}
@media (forced-colors: active) { .note { border-inline-start-color: CanvasText } }
@media print {
	:root { color-scheme: light }
	html { background: none; font-size: 9pt }
	body { line-height: 1.4 }
	main { max-inline-size: none; padding: 0 }
	nav { display: none }
	h2 { margin-block-start: 1.5rem }
	.wide { overflow: visible }
	.note, code { print-color-adjust: exact }
	.apart { break-before: page }
	.questions { font-size: 0.875rem }
}`;
