// What a result shows of a text: the lines round the words that were found, with these marked.

import { fold, wordsIn } from './spelling.ts';

export interface Piece {
	text: string;
	/** Whether it is a word that was found. */
	found: boolean;
}
export interface Excerpt {
	pieces: Piece[];
	/** Whether the text goes on before and after it. */
	before: boolean;
	after: boolean;
}

/** A text as pieces that give the same text again. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const word of wordsIn(text)) {
		if (!terms.has(fold(word.text))) continue;
		if (word.at > end) pieces.push({ text: text.slice(end, word.at), found: false });
		pieces.push({ text: word.text, found: true });
		end = word.at + word.text.length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), found: false });
	return pieces;
}

/** How far before a found word its sentence may begin to be shown from its start. */
const lead = 60;

/**
 * The part of a text that holds the most different found words: about `room` characters, cut between words, and
 * never without a found word when there is one.
 * @param terms folded words
 */
export function excerpt(text: string, terms: ReadonlySet<string>, room = 170): Excerpt {
	const words = wordsIn(text);
	const found = words.filter((word) => terms.has(fold(word.text)));
	let first = found[0];
	let most = 0;
	for (const word of found) {
		const near = found.filter(({ at }) => at >= word.at && at < word.at + room - lead);
		const different = new Set(near.map((one) => fold(one.text))).size;
		if (different > most) [first, most] = [word, different];
	}
	const start = first && text.length > room ? startBefore(text, words, first.at) : 0;
	const last = words.findLast(({ at, text: { length } }) => at + length <= start + room) ?? first ?? words[0];
	// The word a text is cut after keeps its full stop.
	const stop = last ? last.at + last.text.length : text.length;
	const rest = text.slice(stop);
	const end = wordsIn(rest).length === 0 ? text.length : stop + (/^[.,;:!?)”’]+/.exec(rest)?.[0].length ?? 0);
	return {
		pieces: marked(text.slice(start, end), terms),
		before: start > 0,
		after: end < text.length
	};
}

/** Where to begin so that a word is read with what leads to it: its sentence, or a few words. */
function startBefore(text: string, words: { at: number }[], at: number): number {
	const sentence = /[.!?]\s+(?=[^.!?]*$)/.exec(text.slice(0, at));
	const begin = sentence ? sentence.index + sentence[0].length : 0;
	if (at - begin <= lead) return begin;
	return words.find((word) => word.at >= at - lead)?.at ?? at;
}
