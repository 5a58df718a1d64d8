// Notes in a translated file which state of its original it was made from.

import { isMap, parseDocument, type Document } from 'yaml';
import type { TranslatedPiece } from './translation.ts';

/**
 * The file with the mark of each of its pieces as the original is now; nothing else in it changes.
 * @param pieces all of this file
 */
export function withMarks(
	text: string,
	pieces: readonly Pick<TranslatedPiece, 'id' | 'of' | 'state'>[]
): string {
	const matter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1];
	if (matter !== undefined) return text.replace(matter, () => marked(matter, pieces).trimEnd());
	return marked(text, pieces);
}

function marked(text: string, pieces: readonly Pick<TranslatedPiece, 'id' | 'of' | 'state'>[]): string {
	const parsed: Document = parseDocument(text);
	/** From the end, so that what was found stays where it is. */
	const changes = pieces
		.filter(({ of, state }) => of !== state)
		.map(({ id, of, state }) => {
			const piece = id ? parsed.getIn([id], true) : parsed.contents;
			const first = isMap(piece) ? (piece.items[0]?.key as { range?: [number] } | undefined) : undefined;
			const at = first?.range?.[0];
			if (!isMap(piece) || at === undefined) throw new Error(`"${id}" holds no texts.`);
			if (of !== null) {
				const { range } = piece.get('of', true) as unknown as { range: [number, number] };
				return { from: range[0], to: range[1], put: `'${state}'` };
			}
			const indent = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
			return { from: at, to: at, put: `of: '${state}'${piece.flow ? ', ' : `\n${indent}`}` };
		});
	return changes
		.toSorted((a, b) => b.from - a.from)
		.reduce((whole, { from, to, put }) => whole.slice(0, from) + put + whole.slice(to), text);
}
