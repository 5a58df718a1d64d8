// The answer book: every item with its answer, its reasons and where they come from, made for printing.

import type { LoadedCourse, LoadedItem } from '../../lib/course/load.ts';
import type { Source } from '../../lib/course/schema.ts';
import { grade, graderOf } from '../../lib/quiz/grade.ts';
import { sampleResponses } from '../../lib/quiz/samples.ts';
import { el, xmlText, type Xml } from '../package/xml.ts';
import { aboutOf, extrasOf } from './book-extras.ts';

const uses: Record<string, string> = {
	lesson: 'Asked in lessons',
	quiz: 'Drawn by the quiz',
	exam: 'The exam'
};

/** Items of one module and use; those of an exam make a part of their own, at the end. */
export interface Group {
	title: string;
	use: string;
	items: LoadedItem[];
}

export function groupsOf({ course, items }: LoadedCourse): Group[] {
	const titles = new Map(course.modules.map(({ id, title }) => [id, title]));
	const groups = Map.groupBy(items, ({ entry, module }) =>
		JSON.stringify([String(entry.use) === 'exam' ? course.title : (titles.get(module) ?? module), entry.use])
	);
	return [...groups]
		.map(([name, items]) => {
			const [title, use] = JSON.parse(name) as [string, string];
			return { title, use, items };
		})
		.sort((a, b) => Number(a.use === 'exam') - Number(b.use === 'exam'));
}

export function answerBook(loaded: LoadedCourse): string {
	const { course, items } = loaded;
	const title = `${course.title}: answer book`;
	const html = el(
		'html',
		{ lang: course.language },
		el(
			'head',
			{},
			el('meta', { charset: 'utf-8' }),
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('title', {}, title),
			// The writer of XML would spell a line break as an entity, which a style does not know.
			el('style', {}, style.replaceAll('\n', ' '))
		),
		el(
			'body',
			{},
			el('h1', {}, title),
			el('p', {}, `Version ${course.version}, ${items.length} items. For teachers: it holds every answer.`),
			...groupsOf(loaded).map(({ title, use, items }) =>
				el(
					'section',
					{ class: use },
					el('h2', {}, use === 'exam' ? uses.exam! : `${title}: ${uses[use] ?? use}`),
					...items.map((item) => itemOf(item, loaded))
				)
			)
		)
	);
	return xmlText(html).replace(/^<\?xml[^\n]*\n/, '<!doctype html>\n');
}

function itemOf({ entry, item }: LoadedItem, { course, misconceptions, sources }: LoadedCourse): Xml {
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
			el('td', {}, aboutOf(parts, id)),
			el('td', {}, text, idea ? el('p', {}, `Idea: ${idea} (${misconception})`) : null)
		);
	});
	const facts = [entry.id, entry.kind, `difficulty ${prompt.difficulty}`];
	if (entry.critical) facts.push(`must be right: ${entry.critical}`);
	const shown = [prompt.clip && `clip ${prompt.clip}`, prompt.figure && `figure ${prompt.figure}`];
	const others = parts.filter(({ id, place }) => place !== 'target' && !key.feedback[id]);
	const targets = parts.filter(({ id, place }) => place === 'target' && !key.feedback[id]);
	return el(
		'article',
		{},
		el('h3', {}, prompt.stem),
		el('p', { class: 'facts' }, [...facts, ...shown.filter(Boolean)].join(', ')),
		...extrasOf(item).map(([name, lines]) => listed(name, lines)),
		others.length > 0 &&
			listed(
				'Also offered',
				others.map(({ text }) => text)
			),
		targets.length > 0 &&
			listed(
				'To choose from',
				targets.map(({ text }) => text)
			),
		el('div', { class: 'answer' }, listed('Answer', grader.text(prompt, right).split('\n'))),
		reasons.length > 0 && el('table', {}, ...reasons),
		key.urgency !== undefined &&
			line(
				'Urgency',
				`${key.urgency.colour}. ${key.urgency.text}${key.urgency.confidence ? ' Asks how sure one is.' : ''}`
			),
		line('Rule', key.rationale),
		line('Objective', `${prompt.objective}, ${course.objectives[prompt.objective] ?? ''}`),
		...key.sources.map((id) => line('Source', sources[id] ? cite(id, sources[id]) : id))
	);
}

const line = (name: string, text: string) => el('p', {}, el('b', {}, name), ` ${text}`);
const listed = (name: string, lines: string[]) =>
	lines.length === 1
		? line(name, lines[0]!)
		: el('div', {}, el('p', {}, el('b', {}, name)), el('ul', {}, ...lines.map((one) => el('li', {}, one))));

const cite = (id: string, { authors, year, title, where, strength }: Source) =>
	[
		`[${id}]`,
		[authors, year && `(${year})`].filter(Boolean).join(' '),
		`${title}.`,
		`${where}.`,
		`Strength ${strength}.`
	]
		.filter(Boolean)
		.join(' ');

const style = `
@page { margin: 18mm 16mm }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
h1 { font-size: 1.75rem }
h2 { margin: 3rem 0 1rem; padding-bottom: .25rem; border-bottom: 2px solid; font-size: 1.375rem; break-after: avoid }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; break-after: avoid; break-inside: avoid }
article { margin: 0 0 2.5rem }
.facts, .answer { break-after: avoid }
table + p { break-before: avoid }
p, ul { margin: .25rem 0 }
ul { padding-left: 1.25rem }
.answer ul { list-style: none }
.answer { break-inside: avoid }
.facts { opacity: .75; font-size: .875rem }
table { width: 100%; margin: .5rem 0; border-collapse: collapse }
td { padding: .375rem .5rem; border-top: 1px solid color-mix(in srgb, currentColor 30%, transparent); vertical-align: top }
td:nth-child(2) { width: 38% }
td p { font-size: .875rem; opacity: .75 }
.mark { width: 1.25rem; font-weight: 700 }
tr { break-inside: avoid }
@media print { html { font-size: 9.5pt } body { max-width: none; margin: 0; padding: 0 } section + section, .exam { break-before: page } }
`;
