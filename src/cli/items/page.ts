// The paper that the books of npm run items stand on: one HTML file, made for reading and for print.

import type { Course } from '../../lib/course/course.ts';
import { cssText } from '../css-text.ts';
import { el, xmlText, type Xml } from '../package/xml.ts';

/**
 * @param running what stands at the foot of each printed page, besides its number
 * @param html text that is HTML already, by the id of the empty element that it fills
 */
export function page(
	course: Course,
	title: string,
	running: string,
	content: (Xml | false)[],
	html: Record<string, string> = {}
): string {
	const foot = `@page { @bottom-left { font: 8pt Text, system-ui, sans-serif; content: ${cssText(running)} } }`;
	const root = el(
		'html',
		{ lang: course.language },
		el(
			'head',
			{},
			el('meta', { charset: 'utf-8' }),
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('title', {}, `${title} - ${course.title}`),
			// The writer of XML would spell a line break as an entity, which a style does not know, and quotes too.
			el('style', { id: 'style' })
		),
		el('body', {}, el('main', {}, ...content))
	);
	return Object.entries({ ...html, style: style + foot }).reduce(
		(text, [id, inner]) =>
			text.replace(
				new RegExp(`<(\\w+) id="${id}"/>`),
				(_, name: string) => `<${name} id="${id}">${inner}</${name}>`
			),
		xmlText(root).replace(/^<\?xml[^\n]*\n/, '<!doctype html>\n')
	);
}

export const p = (...words: (Xml | string | null | false)[]) => el('p', {}, ...words);
export const h = (level: 1 | 2 | 3 | 4, text: string) => el(`h${level}`, {}, text);

/** Names and lines of a table; the first row is its head. */
export const table = (name: string, [head, ...rows]: (Xml | string)[][]) =>
	el(
		'table',
		{ class: name },
		el('thead', {}, el('tr', {}, ...(head ?? []).map((cell) => el('th', { scope: 'col' }, cell)))),
		el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell)))))
	);

/** The course's own letters, beside the books: where they come from, and their names there. */
export const fonts = {
	'text.woff2': 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
	'heading.woff2': 'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2'
};

const style = `
@page { margin: 16mm 16mm 18mm; @bottom-right { font: 8pt Text, system-ui, sans-serif; content: counter(page) " / " counter(pages) } }
:root { color-scheme: light dark; --accent: light-dark(#0d5c63, #7fd0d6); --line: color-mix(in srgb, currentColor 25%, transparent); --paper: light-dark(#fff, #161616); --wash: color-mix(in srgb, var(--accent) 8%, var(--paper)); background: var(--paper); color: light-dark(#1b1b1b, #f2f2f2) }
@font-face { font-family: Text; font-weight: 200 800; src: url(fonts/text.woff2) }
@font-face { font-family: Heading; font-weight: 200 800; src: url(fonts/heading.woff2) }
body { margin: 0; font: 1rem/1.5 Text, system-ui, sans-serif }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1, h2, h3 { font-family: Heading, system-ui, sans-serif }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; break-inside: avoid }
h1 { margin: 0 0 .25rem; font-size: 2rem }
h2 { margin: 2.5rem 0 .75rem; padding-block-end: .25rem; border-block-end: 2px solid var(--accent); font-size: 1.375rem }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem }
h4 { margin: 0; font-size: 1rem }
p, ul, ol, table { margin: .375rem 0 .625rem }
p, li { orphans: 3; widows: 3 }
ul, ol { padding-inline-start: 1.375rem }
li, tr, dd { break-inside: avoid }
h3 + p { break-before: avoid }
a { color: inherit; text-decoration-color: var(--accent) }
table { width: 100%; border-collapse: collapse }
td > p:last-child { margin-block-end: 0 }
td, th { padding: .375rem .5rem; border-block-start: 1px solid var(--line); text-align: start; vertical-align: top }
th { font-size: .875rem; border: 0 }
thead { display: table-header-group }
.lead, .facts, .cite, .where, .tag { opacity: .78 }
.cite, .where, .tag, .facts { font-size: .875em }
.warning { padding: .625rem .875rem; border-inline-start: 4px solid var(--accent); background: var(--wash) }
#notes td:first-child, .plan td:first-child { white-space: nowrap; font-weight: 700 }
#notes li > q:first-child { font-weight: 700 }
article { margin: 0 0 1rem; padding-block-start: .625rem; border-block-start: 1px solid var(--line); break-inside: avoid }
article p, article ul { margin: .25rem 0 }
.facts, .answer { break-after: avoid }
.answer { padding: .25rem .625rem; background: var(--wash); break-inside: avoid }
.answer ul { list-style: none; padding: 0 }
.reasons { margin: .375rem 0; font-size: .9375rem; line-height: 1.35 }
.reasons td { padding: .1875rem .375rem }
.reasons td:nth-child(2) { width: 38% }
.reasons + p { break-before: avoid }
.mark { width: 1.25rem; font-weight: 700 }
dt { font-weight: 700; break-after: avoid }
dd { margin: 0 0 .5rem }
.sources, .ideas { font-size: .9375rem }
@media print { html { font-size: 9pt; line-height: 1.4; color-scheme: light } main { max-width: none; margin: 0; padding: 0 } .key, .exam { break-before: page } h1 + .key { break-before: auto } article { print-color-adjust: exact } }
`.replaceAll('\n', ' ');
