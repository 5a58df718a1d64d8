// How hard prose is to read: the Flesch-Kincaid grade, a year of school in the US, from the lengths of sentences and
// words. Only prose counts: no headings, tables, tags, citations. A glossary term is explained where it stands, so
// each counts as one word of two syllables.

import { termPattern, unmarked } from './lesson-scan.ts';
import { syllables } from './syllables.ts';

export interface Sentence {
	text: string;
	/** 1-based line on which its paragraph starts. */
	line: number;
	words: number;
	syllables: number;
}

/** Stands for a term while words are counted; nobody types it. */
const term = '\uE000';
const heading = /^#{1,6}\s/;
const row = /^\s*\|/;
const listed = /^\s*(?:[-*+]|\d+\.)\s/;

/**
 * The sentences of Markdown. A paragraph and each entry of a list end a sentence; so do a full stop, a question mark
 * and an exclamation mark before a capital letter or a digit. A colon does not.
 * @param bodyLine 1-based line of the file on which `body` starts
 */
export function sentencesIn({ body, bodyLine }: { body: string; bodyLine: number }): Sentence[] {
	const paragraphs: { text: string; line: number }[] = [];
	let open = false;
	body.split('\n').forEach((source, index) => {
		const text = heading.test(source) || row.test(source) ? '' : unmarked(source);
		if (open && text !== '' && !listed.test(source)) paragraphs.at(-1)!.text += ` ${text}`;
		else if (text !== '') paragraphs.push({ text, line: index + bodyLine });
		open = text !== '';
	});
	return paragraphs.flatMap(({ text, line }) =>
		text
			.split(/(?<=[.?!…]["”’')\]]*)\s+(?=["“‘'([]*[\p{Lu}\p{N}])/u)
			.map((sentence) => measured(sentence, line))
			.filter(({ words }) => words > 0)
	);
}

function measured(source: string, line: number): Sentence {
	const words = source
		.replace(termPattern, term)
		.split(/\s+/)
		.filter((word) => word.includes(term) || /[\p{L}\p{N}]/u.test(word));
	return {
		text: source.replace(termPattern, (_, id: string, shown?: string) => shown ?? id.replaceAll('-', ' ')),
		line,
		words: words.length,
		syllables: words.reduce((sum, word) => sum + (word.includes(term) ? 2 : syllables(word)), 0)
	};
}

/** The grade of sentences taken together; easy ones can be below 0. Of no sentences it is 0. */
export function gradeOf(sentences: readonly Pick<Sentence, 'words' | 'syllables'>[]): number {
	const total = (of: 'words' | 'syllables') => sentences.reduce((sum, one) => sum + one[of], 0);
	const words = total('words');
	return words === 0 ? 0 : 0.39 * (words / sentences.length) + 11.8 * (total('syllables') / words) - 15.59;
}

/** The sentences that raise the grade most, the worst first. */
export function hardest(sentences: readonly Sentence[], count: number): Sentence[] {
	// By words too: a short sentence of long words has a high grade and is quickly read.
	const weight = (one: Sentence) => gradeOf([one]) * one.words;
	return sentences.toSorted((a, b) => weight(b) - weight(a)).slice(0, count);
}
