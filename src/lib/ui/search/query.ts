// What was typed into a search, and what was meant by it.

import { fold, near, stemOf, wordsIn } from './spelling.ts';

export interface SearchWords {
	/** Words people use -> words of the course. */
	means: Record<string, string[]>;
	emergency: string[];
	skip: string[];
}
/** One thing that was asked for: any of its phrases will do, the first is the one that was typed. */
export type Wanted = string[][];

export interface Understood {
	wanted: Wanted[];
	/** Words that no page says, with those taken in their place, nearest first; none when none is near. */
	guesses: { typed: string; meant: string[] }[];
	/** Whether somebody may need help now. */
	urgent: boolean;
}

export interface Vocabulary {
	/** Folded word -> how it is written. */
	written: ReadonlyMap<string, string>;
	skip: ReadonlySet<string>;
	/** Folded phrase -> folded phrases that stand for it. */
	means: ReadonlyMap<string, string[][]>;
	emergency: string[][];
	/** How many words the longest phrase of `means` has. */
	longest: number;
}

/** A short form such as REM keeps its capitals; the first word of a sentence does not. */
const capitals = /\p{Lu}.*\p{Lu}/u;
const phraseOf = (text: string) => wordsIn(text).map((word) => fold(word.text));

/** @param titles of everything that can be found; their words are guessed first */
export function vocabularyOf(
	titles: readonly string[],
	texts: readonly string[],
	{ means, emergency, skip }: SearchWords
): Vocabulary {
	const skipped = new Set(skip.map(fold));
	const written = new Map<string, string>();
	/** Of several forms the shortest is shown: "seizure", not "seizures". */
	const learn = (text: string) => {
		for (const { text: word } of wordsIn(text)) {
			const folded = fold(word);
			const shown = capitals.test(word) ? word : word.toLowerCase();
			if (!skipped.has(folded) && shown.length < (written.get(folded)?.length ?? Infinity))
				written.set(folded, shown);
		}
	};
	titles.forEach(learn);
	// Some write "slow-wave" in one word.
	const compounds = titles.flatMap((title) => title.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []);
	const joined = compounds.map((compound) => [fold(compound.replaceAll('-', '')), compound] as const);
	for (const [word, compound] of joined) written.set(word, compound);
	[...texts, ...Object.keys(means), ...emergency].forEach(learn);
	const lookedFor = (phrase: string) => phraseOf(phrase).filter((word) => !skipped.has(word));
	const phrases = Object.entries(means).map(
		([typed, meant]) => [phraseOf(typed), meant.map(lookedFor)] as const
	);
	return {
		written,
		skip: skipped,
		means: new Map<string, string[][]>([
			...joined.map(([word, compound]) => [word, [phraseOf(compound)]] as [string, string[][]]),
			...phrases.map(([typed, meant]) => [typed.join(' '), meant] as const)
		]),
		emergency: emergency.map(phraseOf),
		longest: Math.max(1, ...phrases.map(([typed]) => typed.length))
	};
}

export function understand(typed: string, vocabulary: Vocabulary): Understood {
	const { written, skip, means, emergency, longest } = vocabulary;
	const known = [...written.keys()];
	const guesses: Understood['guesses'] = [];
	const candidates = wordsIn(typed).map(({ text }) => {
		const word = fold(text);
		if (skip.has(word)) return [word];
		const stem = stemOf(word);
		if (written.has(word)) return stem && written.has(stem) ? [word, stem] : [word];
		// Of a word that is still being typed the last letters are no ending: "poly" of "polyphasic".
		const begun = [word, text.toLowerCase()].find((start) => known.some((one) => one.startsWith(start)));
		if (begun) return [begun, ...misread(begun, known)];
		const forms = stem ? known.filter((one) => one.startsWith(stem)) : [];
		const meant = forms.length > 0 ? forms.slice(0, 5) : near(word, known);
		guesses.push({ typed: text, meant: meant.map((one) => written.get(one)!) });
		return meant.length > 0 ? meant : [word];
	});
	const words = candidates.map(([first]) => first!);
	const wanted: Wanted[] = [];
	for (let at = 0; at < words.length;) {
		const length = longestPhrase(words.slice(at, at + longest), means);
		const phrase = words.slice(at, at + length);
		const asked = phrase.filter((word) => !skip.has(word));
		if (length > 1) wanted.push([asked, ...means.get(phrase.join(' '))!].filter((words) => words.length > 0));
		else if (asked.length > 0)
			wanted.push(candidates[at]!.flatMap((word) => [[word], ...(means.get(word) ?? [])]));
		at += length;
	}
	return {
		wanted,
		guesses,
		urgent: emergency.some((phrase) => phrase.length > 0 && phrase.every((word) => words.includes(word)))
	};
}

/** The beginning of a word may still be another word, whole and with a slip in it. */
const misread = (begun: string, known: string[]): string[] =>
	near(
		begun,
		known.filter((one) => !one.startsWith(begun) && one.length <= begun.length + 1)
	);

/** How many of the first words make a phrase with a meaning of its own; 1 when none do. */
function longestPhrase(words: string[], means: Vocabulary['means']): number {
	for (let length = words.length; length > 1; length--)
		if (means.has(words.slice(0, length).join(' '))) return length;
	return 1;
}
