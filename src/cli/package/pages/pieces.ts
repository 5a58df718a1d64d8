// What the pages of a package are made of: paragraphs, lists, steps and tables with heads.

import { el, type Xml } from '../xml.ts';

export type Inline = Xml | string;
/** A cell or a line of a list. */
export type Words = Inline | Inline[];

const inline = (words: Words): Inline[] => (Array.isArray(words) ? words : [words]);

export const p = (...words: Inline[]) => el('p', {}, ...words);
export const code = (text: string) => el('code', {}, text);

export const list = (...entries: Words[]) =>
	el('ul', {}, ...entries.map((words) => el('li', {}, ...inline(words))));
export const steps = (...entries: Words[]) =>
	el('ol', {}, ...entries.map((words) => el('li', {}, ...inline(words))));

export const note = (...content: Xml[]) => el('div', { class: 'note' }, ...content);

/** A part of a page, under a heading that the contents lead to. */
export interface Part {
	title: string;
	content: Xml[];
}

/** A line of contents and the parts; `null` and `false` are parts that this package does without. */
export function parts(...all: (Part | null | false)[]): Xml[] {
	const shown = all.filter((part) => part !== null && part !== false);
	const id = (index: number) => `part-${index + 1}`;
	return [
		el(
			'nav',
			{ 'aria-label': 'On this page' },
			el(
				'ul',
				{},
				...shown.map(({ title }, index) => el('li', {}, el('a', { href: `#${id(index)}` }, title)))
			)
		),
		...shown.map(({ title, content }, index) =>
			el('section', { 'aria-labelledby': id(index) }, el('h2', { id: id(index) }, title), ...content)
		)
	];
}

/**
 * A table whose first column names its rows. On a phone each row becomes a block, with the head before each cell.
 * @param caption what the table says, as a sentence
 */
export function table(caption: string, head: string[], rows: Words[][], kind = ''): Xml {
	return el(
		'div',
		{ class: 'wide' },
		el(
			'table',
			{ class: `stack ${kind}`.trim() },
			el('caption', {}, caption),
			el('thead', {}, el('tr', {}, ...head.map((name) => el('th', { scope: 'col' }, name)))),
			el(
				'tbody',
				{},
				...rows.map(([first = '', ...cells]) =>
					el(
						'tr',
						{},
						el('th', { scope: 'row' }, ...inline(first)),
						...cells.map((cell, index) => el('td', { 'data-head': head[index + 1] ?? '' }, ...inline(cell)))
					)
				)
			)
		)
	);
}
