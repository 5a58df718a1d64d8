// The books for teachers: whoever holds one in print finds every item with its answer, its reasons and their sources,
// and each module's notes with what they name written out.

import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../build/files.ts';
import { loadProject, root } from '../../build/project.ts';
import type { LoadedItem } from '../../lib/course/load.ts';
import { loadTeaching, teachingParts } from '../../lib/course/teaching.ts';
import { attribute, descendants, parseXml, type Node } from '../package/read-manifest.ts';
import { bookName, examBook, indexPage, moduleBook } from './book.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course cannot be read.');
const { course, items, misconceptions, sources } = loaded;
const allNotes = loadTeaching(filesIn(root), loaded);
const notesOf = (id: string) => allNotes.find(({ module }) => module === id);

/** A book as a parser of XML sees it, which is stricter than a browser. */
const parse = (html: string) => parseXml(html.replace('<!doctype html>\n', ''));
const idOf = (node: Node) => attribute(node, 'id');

const books = new Map<string, Node>();
const articles = new Map<string, Node>();
beforeAll(async () => {
	for (const module of course.modules)
		books.set(module.id, parse(await moduleBook(loaded, module, notesOf(module.id))));
	if (course.exam) books.set('exam', parse(examBook(loaded, course.exam)));
	for (const book of books.values())
		for (const article of descendants(book, 'article')) articles.set(idOf(article)!, article);
}, 30_000);
const articleOf = ({ entry }: LoadedItem) => articles.get(entry.id)!;

describe('the books', () => {
	it('hold each item once, in the book of its module or in that of the exam', () => {
		for (const [name, book] of books) {
			const own = items.filter(({ module }) => module === name).map(({ entry }) => entry.id);
			expect(descendants(book, 'article').map(idOf).sort(), name).toEqual(own.sort());
		}
	});

	it('tell of each item its reasons, its rule, its objective and its sources', () => {
		const lists = new Map([...books].map(([name, book]) => [name, descendants(book, 'dl')[0]!.text]));
		const missing = items.flatMap((item) => {
			const { text } = articleOf(item);
			const { rationale, feedback, sources: cited } = item.item.key;
			const wanted = [
				rationale,
				item.entry.objective,
				...cited.map((source) => `[${source}]`),
				...Object.values(feedback).map((one) => one.text),
				...Object.values(feedback).flatMap(({ misconception }) =>
					misconception ? misconceptions[misconception]!.idea : []
				)
			].filter((words) => !text.includes(words));
			const unlisted = cited.filter((source) => !lists.get(item.module)!.includes(sources[source]!.title));
			return [...wanted, ...unlisted].map((words) => `${item.entry.id}: ${words}`);
		});
		expect(missing).toEqual([]);
	});

	it('tell the urgency that an item also asks for, and why', async () => {
		const [first] = items;
		const { prompt, key } = first!.item;
		const urgent = { prompt, key: { ...key, urgency: { colour: 'orange', text: 'It is new.' } } };
		const changed = { ...loaded, items: [{ ...first!, item: urgent as never }] };
		const html = await moduleBook(
			changed,
			course.modules.find(({ id }) => id === first!.module)!,
			undefined
		);
		expect(parse(html).text).toContain('Urgency orange. It is new.');
	});

	it('mark the right option and no other', () => {
		const choice = items.find(({ entry }) => entry.kind === 'choice')!;
		const marked = descendants(articleOf(choice), 'tr').filter(
			({ children }) => children[0]!.text === '\u2713'
		);
		const { prompt, key } = choice.item;
		if (prompt.kind !== 'choice' || key.kind !== 'choice') throw new Error(prompt.kind);
		expect(marked.map(({ children }) => children[1]!.text)).toEqual([
			prompt.options.find(({ id }) => id === key.correct)!.text
		]);
	});

	it('say of a wrong number which number it is', () => {
		const number = items.find(({ item }) => item.key.kind === 'numeric' && item.key.near.length > 0)!;
		const { key } = number.item;
		if (key.kind !== 'numeric') throw new Error(key.kind);
		const shown = descendants(articleOf(number), 'tr').map(({ children }) => children[1]!.text);
		expect(shown.sort()).toEqual(
			[...key.near.map(({ value }) => String(value)), String(key.answer), 'Any other number'].sort()
		);
	});

	it('put the notes before the key, whole and with nothing left in short', () => {
		for (const { module } of allNotes) {
			const headings = descendants(books.get(module)!, 'h2').map(({ text }) => text);
			const first = headings.indexOf(teachingParts[0]);
			expect(headings.slice(first, first + teachingParts.length), module).toEqual(teachingParts);
			expect(headings.findIndex((text) => text.startsWith('Answer key'))).toBe(first + teachingParts.length);
			const section = descendants(books.get(module)!, 'section').find((node) => idOf(node) === 'notes')!;
			expect(section.text).not.toMatch(/\[\^|\[\[|`|undefined|\]\(/);
			expect(descendants(section, 'code')).toEqual([]);
		}
	});

	it('link only to what is in the same book', () => {
		for (const [name, book] of books) {
			const ids = new Set([...descendants(book, 'article'), ...descendants(book, 'dt')].map(idOf));
			const links = descendants(book, 'a').map((link) => attribute(link, 'href')!);
			expect(
				links.filter((link) => !link.startsWith('#') || !ids.has(link.slice(1))),
				name
			).toEqual([]);
		}
	});

	it('are all opened from the index', () => {
		const links = descendants(parse(indexPage(loaded, allNotes)), 'a').map((link) => attribute(link, 'href'));
		expect(links).toEqual([...course.modules.map(bookName), ...(course.exam ? ['exam.html'] : [])]);
	});
});
