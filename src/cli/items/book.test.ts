// The answer book: whoever holds it in print finds every item with its answer, its reasons and their sources.

import { describe, expect, it } from 'vitest';
import { loadProject } from '../../build/project.ts';
import type { LoadedItem } from '../../lib/course/load.ts';
import { parseXml, type Node } from '../package/read-manifest.ts';
import { answerBook } from './book.ts';

const loaded = loadProject();
if (!loaded.course) throw new Error('The course cannot be read.');

/** Elements of a book below its root, as a parser of XML sees them. */
const book = (of: typeof loaded & { course: object }) =>
	parseXml(answerBook(of as never).replace('<!doctype html>\n', ''));
const below = (node: Node, name: string): Node[] =>
	node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

describe('answerBook', () => {
	const root = book(loaded);
	const articles = below(root, 'article');
	const textOf = ({ item }: LoadedItem) =>
		articles.find((article) => article.children[0]?.text === item.prompt.stem.trim())?.text ?? '';

	it('has an article for each item', () => {
		expect(articles).toHaveLength(loaded.items.length);
	});

	it.each(loaded.items.map((item) => [item.entry.id, item] as const))(
		'tells of %s its reasons, its rule, its objective and its sources',
		(_, item) => {
			const text = textOf(item);
			const { rationale, feedback, sources } = item.item.key;
			for (const { text: reason, misconception } of Object.values(feedback)) {
				expect(text).toContain(reason);
				if (misconception) expect(text).toContain(loaded.misconceptions[misconception]!.idea);
			}
			expect(text).toContain(rationale);
			expect(text).toContain(`${item.entry.objective}, ${loaded.course.objectives[item.entry.objective]}`);
			for (const source of sources) expect(text).toContain(loaded.sources[source]!.title);
		}
	);

	it('tells the urgency that an item also asks for, and why', () => {
		const [first] = loaded.items;
		const { prompt, key } = first!.item;
		const urgent = { prompt, key: { ...key, urgency: { colour: 'orange', text: 'It is new.' } } };
		const text = book({ ...loaded, items: [{ ...first!, item: urgent as never }] }).text;
		expect(text).toContain('Urgency orange. It is new.');
	});

	it('marks the right option and no other', () => {
		const choice = loaded.items.find(({ entry }) => entry.kind === 'choice')!;
		const article = articles.find(({ children }) => children[0]!.text === choice.item.prompt.stem.trim())!;
		const marked = below(article, 'tr').filter(({ children }) => children[0]!.text === '\u2713');
		const { prompt, key } = choice.item;
		if (prompt.kind !== 'choice' || key.kind !== 'choice') throw new Error(prompt.kind);
		expect(marked.map(({ children }) => children[1]!.text)).toEqual([
			prompt.options.find(({ id }) => id === key.correct)!.text
		]);
	});

	it('puts the exam in a part of its own, at the end', () => {
		const [first, ...rest] = loaded.items;
		const exam = { ...first!, entry: { ...first!.entry, use: 'exam' } } as unknown as LoadedItem;
		const parts = below(book({ ...loaded, items: [exam, ...rest] }), 'section');
		expect(parts.at(-1)!.children[0]!.text).toBe('The exam');
		expect(below(parts.at(-1)!, 'article')).toHaveLength(
			1 + rest.filter(({ entry }) => (entry.use as string) === 'exam').length
		);
	});
});
