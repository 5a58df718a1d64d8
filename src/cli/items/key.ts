// The answer key: items with their answers, their reasons and where these come from.

import type { LoadedCourse, LoadedItem } from '../../lib/course/load.ts';
import type { Source } from '../../lib/course/schema.ts';
import { grade, graderOf } from '../../lib/quiz/grade.ts';
import { aboutOf } from '../../lib/quiz/pieces.ts';
import { sampleResponses } from '../../lib/quiz/samples.ts';
import { el, type Xml } from '../package/xml.ts';
import { extrasOf } from './book-extras.ts';
import { h, p } from './page.ts';

/** One item as an article whose id is the item's. @param number its place in the book, from 1 */
export function answerOf({ entry, item }: LoadedItem, number: number, { misconceptions }: LoadedCourse): Xml {
	const { prompt, key } = item;
	const grader = graderOf(prompt.kind);
	const { right } = sampleResponses(item);
	const judged = grade(key, right);
	const correct = judged.type === 'scored' ? judged.parts.map(({ id }) => id) : [];
	const parts = grader.alone(prompt);
	const reasons = Object.entries(key.feedback).map(([id, { text, misconception }]) => {
		const idea = misconception && misconceptions[misconception]?.idea;
		return el(
			'tr',
			{},
			el('td', { class: 'mark' }, correct.includes(id) ? '\u2713' : '\u2013'),
			el('td', {}, aboutOf(item, parts, id)),
			el('td', {}, text, idea ? el('span', { class: 'tag' }, ` Idea: ${idea} (${misconception})`) : null)
		);
	});
	const facts = [entry.kind, entry.objective, `difficulty ${prompt.difficulty}`, entry.id];
	if (entry.critical) facts.push(`must be right: ${entry.critical}`);
	if (prompt.clip) facts.push(`clip ${prompt.clip}`);
	if (prompt.figure) facts.push(`figure ${prompt.figure}`);
	const others = parts.filter(({ id, place }) => place !== 'target' && !key.feedback[id]);
	// A log's fields tell already what there is to choose from.
	const targets = parts.filter(
		({ id, place }) => place === 'target' && !key.feedback[id] && prompt.kind !== 'log'
	);
	return el(
		'article',
		{ id: entry.id },
		h(4, `${number}. ${prompt.stem.trim()}`),
		el('p', { class: 'facts' }, facts.join(', ')),
		...extrasOf(item).map(([name, lines]) => listed(name, lines)),
		others.length > 0 && line('Also offered', others.map(({ text }) => text).join(' / ')),
		targets.length > 0 && line('To choose from', targets.map(({ text }) => text).join(' / ')),
		el('div', { class: 'answer' }, listed('Answer', grader.text(prompt, right).split('\n'))),
		reasons.length > 0 && el('table', { class: 'reasons' }, ...reasons),
		key.urgency !== undefined &&
			line(
				'Urgency',
				`${key.urgency.colour}. ${key.urgency.text}${key.urgency.confidence ? ' Asks how sure one is.' : ''}`
			),
		p(el('b', {}, 'Rule'), ` ${key.rationale} `, el('span', { class: 'cite' }, ...key.sources.map(citation)))
	);
}

/** A source's key, as a link to the list that closes each book. */
const citation = (id: string) => el('a', { href: `#source-${id}` }, `[${id}]`);

const line = (name: string, text: string) => p(el('b', {}, name), ` ${text}`);
const listed = (name: string, lines: string[]) =>
	lines.length === 1
		? line(name, lines[0]!)
		: el('div', {}, p(el('b', {}, name)), el('ul', {}, ...lines.map((one) => el('li', {}, one))));

/** The list of sources, with what each one is good for. */
export const sourceList = (ids: string[], sources: Record<string, Source>): Xml =>
	el(
		'dl',
		{ class: 'sources' },
		...ids.flatMap((id) => {
			const { authors, year, title, where, strength, note } = sources[id]!;
			const made = [authors, year && `(${year})`].filter(Boolean).join(' ');
			return [
				el('dt', { id: `source-${id}` }, `[${id}]`),
				el(
					'dd',
					{},
					[made, `${title}.`, `${where}.`, `Strength ${strength}.`, note].filter(Boolean).join(' ')
				)
			];
		})
	);
