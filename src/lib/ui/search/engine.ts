// Finds pages of the course by what was typed. The index is made in the browser when the search is first opened.

import MiniSearch, { type Query } from 'minisearch';
import type { SearchData, SearchDocument } from '../../course/search.ts';
import { excerpt, marked, type Excerpt, type Piece } from './excerpt.ts';
import { understand, vocabularyOf, type Understood, type Wanted } from './query.ts';
import { fold, wordsIn } from './spelling.ts';

export interface Result extends Omit<SearchDocument, 'title' | 'text'> {
	title: Piece[];
	text: Excerpt;
}
export interface Found extends Pick<Understood, 'guesses' | 'urgent'> {
	/** How many there are; `results` are the best of them. */
	total: number;
	results: Result[];
	/** Whether no page has all of the words, and these have some. */
	loose: boolean;
}

const shown = 20;
/** How many of the words that were taken for an unknown one are named. */
const named = 3;

/** A search over these documents: what was typed -> what was found. */
export function openSearch({ documents, ...words }: SearchData): (typed: string) => Found {
	const vocabulary = vocabularyOf(
		documents.map(({ title }) => title),
		documents.map(({ text }) => text),
		words
	);
	/** Whoever types a title wants that page first. */
	const titles = documents.map(({ title }) =>
		wordsIn(title)
			.map((word) => fold(word.text))
			.join(' ')
	);
	const index = new MiniSearch<SearchDocument & { id: number }>({
		fields: ['title', 'text', 'place'],
		extractField: (document, field) =>
			// What makes a row more urgent is found as its text is.
			field === 'place'
				? [document.place?.title, document.rises?.if].join(' ')
				: document[field as keyof SearchDocument],
		tokenize: (text) => wordsIn(text).map((word) => word.text),
		processTerm: (term) => {
			const word = fold(term);
			return vocabulary.skip.has(word) ? null : word;
		},
		searchOptions: {
			// What is asked for is folded already.
			tokenize: (text) => text.split(' '),
			processTerm: (term) => term,
			boost: { title: 3, place: 0.3 },
			prefix: (term) => term.length > 1,
			boostDocument: (id, term) => (titles[id as number] === term ? 2 : 1)
		}
	});
	index.addAll(documents.map((document, id) => ({ ...document, id })));
	const find = (wanted: Wanted[], combineWith: 'AND' | 'OR') =>
		wanted.length > 0 ? index.search({ combineWith, queries: wanted.map(anyOf) }) : [];

	return (typed) => {
		const { wanted, guesses, urgent } = understand(typed, vocabulary);
		const all = find(wanted, 'AND');
		const hits = all.length > 0 ? all : find(wanted, 'OR');
		const results = hits.slice(0, shown).map(({ id, terms }): Result => {
			const { title, text, ...rest } = documents[id as number]!;
			const found = new Set(terms);
			return { ...rest, title: marked(title, found), text: excerpt(text, found) };
		});
		const terms = new Set(hits.flatMap((hit) => hit.terms));
		return {
			total: hits.length,
			results,
			loose: all.length === 0 && hits.length > 0,
			guesses: guesses.map(({ typed, meant }) => ({
				typed,
				meant: meant.filter((word) => wordsIn(word).some(({ text }) => terms.has(fold(text)))).slice(0, named)
			})),
			urgent
		};
	};
}

/** What was typed counts for more than what stands for it. */
const anyOf = (phrases: string[][]): Query => ({
	combineWith: 'OR',
	queries: phrases.map((words, n) => ({
		combineWith: 'AND',
		queries: [words.join(' ')],
		boostTerm: () => (n === 0 ? 1 : 0.6)
	}))
});
