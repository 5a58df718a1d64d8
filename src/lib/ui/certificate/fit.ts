// How large things are set on a certificate, so that one sheet holds them whatever their length. Lengths are in
// millimetres of the sheet, which is the same on paper and on screen (Sheet.svelte); US Letter, the narrower paper, counts.

export interface Setting {
	columns: 1 | 2 | 3;
	/** Height of letters: of the objectives, the name, and the sentence under it. */
	font: number;
	name: number;
	did: number;
	/** The dog stands beside the objectives, or up beside the name when these need the width. */
	dog: 'below' | 'beside';
}

export interface Words {
	name: string;
	/** The sentence under the name. */
	did: string;
	objectives: readonly string[];
	/** '' when no provider is printed. */
	provider: string;
}

const INNER = { width: 235, height: 176 };
const GAP = 6;
/** Of the dog below and beside, with the gap to the text. */
const DOG = { below: 106, beside: 66 };

/** The largest setting that holds all words; the smallest when none does. */
export function settingOf(words: Words): Setting {
	const long = [...words.name].length;
	const name = long <= 18 ? 17 : long <= 30 ? 11 : long <= 50 ? 8 : 7;
	const did = words.did.length <= 110 ? 5.6 : 4.6;
	const fonts = (from: number, to: number) =>
		Array.from({ length: Math.round((from - to) * 10) + 1 }, (_, step) => Math.round(from * 10 - step) / 10);
	const settings: Setting[] = [
		...fonts(4.8, 4.2).map((font) => ({ columns: 1 as const, font, name, did, dog: 'below' as const })),
		...fonts(4.4, 3.6).map((font) => ({ columns: 2 as const, font, name, did, dog: 'beside' as const })),
		...fonts(3.8, 2.4).map((font) => ({
			columns: 3 as const,
			font,
			name: Math.min(name, 11),
			did: 4.6,
			dog: 'beside' as const
		}))
	];
	return settings.find((setting) => heightOf(words, setting) <= INNER.height) ?? settings.at(-1)!;
}

function heightOf(words: Words, { columns, font, name, did, dog }: Setting): number {
	const head = INNER.width - (dog === 'beside' ? DOG.beside : 0);
	const body = INNER.width - (dog === 'below' ? DOG.below : 0);
	const column = (body - GAP * (columns - 1)) / columns - 1.5 * font;
	// In three columns the course's name and what the sheet is share a line.
	const header =
		(columns === 3 ? 12 : 22) +
		lines(words.name, name * 1.15, head) * name * 1.12 +
		lines(words.did, did, head) * did * 1.45;
	const footer = 28 + (words.provider ? 3 + lines(words.provider, 3.8, INNER.width) * 5.4 : 0);
	const heights = words.objectives.map((text) => lines(text, font, column) * font * 1.38 + font * 0.24);
	return header + GAP + 8.5 + tallest(heights, columns) + GAP + footer;
}

/** A letter is on average about half as wide as high; lines are broken between words. */
const lines = (text: string, font: number, width: number): number =>
	Math.ceil(([...text].length * font * 0.465) / width);

/** Height of the columns that hold these in their order, none of them parted. */
function tallest(heights: readonly number[], columns: number): number {
	let limit = Math.ceil(heights.reduce((sum, height) => sum + height, 0) / columns);
	for (; ; limit += 1) {
		let column = 1;
		let used = 0;
		for (const height of heights) {
			if (used > 0 && used + height > limit) {
				column += 1;
				used = 0;
			}
			used += height;
		}
		if (column <= columns) return limit;
	}
}
