// How words are compared in a search: British and American, one and many, typed in haste.

export interface Word {
	/** As it stands in the text. */
	text: string;
	/** Index of its first character. */
	at: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

export const wordsIn = (text: string): Word[] =>
	[...text.matchAll(wordPattern)].map((match) => ({ text: match[0], at: match.index }));

/** Endings and letters in which two spellings of one English word differ, brought to one of them. */
const spellings: [RegExp, string][] = [
	[/['’]s$/, ''],
	[/['’]/g, ''],
	[/^oe(?=[dst])/, 'e'],
	[/(?<=[a-z])oea/, 'ea'],
	[/ae(?=[mds])/, 'e'],
	[/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|al$)/, 'or'],
	[/(?<=[a-z]{2})tre(?=s?$)/, 'ter'],
	[/(?<=[a-z]{2})ys(?=(?:e|ed|es|ing)$)/, 'yz'],
	[/(?<=[a-z]{2})is(?=(?:e|ed|es|er|ing|ation|ations)$)/, 'iz'],
	[/(?<=[a-z]{2})(?:iess?|y)$/, 'ie'],
	[/(?<=ch|sh|x|ss)es$/, ''],
	[/(?<=[a-z]{2}[^siu])s$/, '']
];

/** The same words come again and again: most of the time an index takes was spent on them. */
const kept = new Map<string, string>();

/** The form under which a word is kept and looked up. */
export function fold(word: string): string {
	let folded = kept.get(word);
	if (folded === undefined) {
		const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
		folded = spellings.reduce((text, [from, to]) => text.replace(from, to), plain);
		kept.set(word, folded);
	}
	return folded;
}

/**
 * How many slips lie between what was typed and a word: a letter wrong, missing or too many, or two letters swapped.
 * `begun` counts only to where the typing stopped: 0 when the word begins with what was typed.
 */
export function slips(typed: string, word: string): { whole: number; begun: number } {
	let before: number[] = [];
	let row = Array.from({ length: word.length + 1 }, (_, n) => n);
	for (let i = 1; i <= typed.length; i++) {
		const next = [i];
		for (let j = 1; j <= word.length; j++) {
			const same = typed[i - 1] === word[j - 1];
			const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
			next[j] = Math.min(
				row[j]! + 1,
				next[j - 1]! + 1,
				row[j - 1]! + (same ? 0 : 1),
				swapped ? before[j - 2]! + 1 : Infinity
			);
		}
		[before, row] = [row, next];
	}
	return { whole: row[word.length]!, begun: Math.min(...row) };
}

/** What a verb's other forms begin with: "jumping", "hopped" -> "jump", "hop"; null when the word has no such ending. */
export function stemOf(word: string): string | null {
	const stem = /^(.{3,}?)(?:ing|ed)$/.exec(word)?.[1];
	return stem ? stem.replace(/([^aeiouls])\1$/, '$1') : null;
}

/** Fewer letters say too little to guess another word from. */
const shortestGuess = 4;
/** From so many letters on, two slips are likelier than another word. */
const twoSlips = 6;
const mostGuesses = 8;

/**
 * The words that someone may have meant by one that is not known, nearest first.
 * @param typed folded, as are the known words; of words that are equally near the one that is known first comes first
 */
export function near(typed: string, known: Iterable<string>): string[] {
	if (typed.length < shortestGuess) return [];
	const most = typed.length < twoSlips ? 1 : 2;
	const found: { word: string; away: number }[] = [];
	for (const word of known) {
		if (word.length < Math.max(typed.length - most, shortestGuess)) continue;
		const { whole, begun } = slips(typed, word);
		// A word that is still being typed is as near as its beginning, and yields to one that is whole. Few slip at once.
		const away = Math.min(whole, begun + 0.5) + (word[0] === typed[0] ? 0 : 0.25);
		if (away < most + 1) found.push({ word, away });
	}
	return found
		.sort((a, b) => a.away - b.away)
		.slice(0, mostGuesses)
		.map(({ word }) => word);
}
