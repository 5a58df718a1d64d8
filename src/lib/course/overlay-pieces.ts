// Translations fall back by pieces: an item, a term, a whole file. A piece that is there must be there wholly, unless its
// original has changed since: then the original is shown, so that who writes it needs no other language.

import { layOver, stateOf, textsOf, type Overlay, type TextFields } from './overlay.ts';

export interface LaidPiece {
	/** '' for a whole file. */
	id: string;
	/** The mark of what it was translated from; null when there is none. */
	of: string | null;
	/** The mark of the original as it is now; '' when it is gone. */
	state: string;
	/** False for one that is older than its original and has other parts: it is left out. */
	fits: boolean;
}

export interface LaidPieces {
	value: unknown;
	pieces: LaidPiece[];
}

type Report = (path: (string | number)[], what: string, remedy: string) => void;
type Fields = Record<string, Overlay>;

/**
 * Lays a translated file over its base.
 * @param how which fields are texts, and what falls back by itself
 */
export function layPieces(
	base: object,
	overlay: Overlay,
	how: { fields: TextFields; piece: 'file' | 'entry' | 'text' },
	report: Report
): LaidPieces {
	const { fields, piece } = how;
	const given = fieldsOf(overlay);
	if (piece !== 'entry') {
		const { of, ...texts } = given;
		const laid = layPiece(base, { id: '', of: markOf(of), texts, whole: piece === 'file' });
		return { value: laid.value, pieces: [laid.piece] };
	}
	const pieces: LaidPieces['pieces'] = [];
	const lay = (id: string, entry: unknown): unknown => {
		if (given[id] === undefined) return entry;
		// How a word of the base is said is no help with a word of another language.
		const { of, say, ...texts } = fieldsOf(given[id]);
		const laid = layPiece(entry, { id, of: markOf(of), texts, whole: true });
		pieces.push(laid.piece);
		const value = laid.value as object;
		return laid.piece.fits && 'say' in value
			? { ...value, say: typeof say === 'string' ? say : null }
			: value;
	};
	const ids = Array.isArray(base) ? base.map(({ id }: { id: string }) => id) : Object.keys(base);
	for (const id of Object.keys(given)) {
		if (ids.includes(id)) continue;
		const of = markOf(fieldsOf(given[id]).of);
		// What has a mark was there once.
		if (of !== null) pieces.push({ id, of, state: '', fits: false });
		else report([id], `There is no "${id}" to translate.`, 'Correct the id, or take it out.');
	}
	const value = Array.isArray(base)
		? base.map((entry: { id: string }) => lay(entry.id, entry))
		: Object.fromEntries(Object.entries(base).map(([id, entry]) => [id, lay(id, entry)]));
	return { value, pieces };

	function layPiece(
		from: unknown,
		{ id, of, texts, whole }: { id: string; of: string | null; texts: Overlay; whole: boolean }
	): { value: unknown; piece: LaidPiece } {
		const { value, missing, unknown } = layOver(from, texts, fields);
		const state = stateOf(textsOf(from, fields));
		const lacks = whole ? missing : [];
		if (of !== null && of !== state && unknown.length + lacks.length > 0)
			return { value: from, piece: { id, of, state, fits: false } };
		const at = id ? [id] : [];
		for (const path of unknown)
			report(
				[...at, ...path],
				`"${[...at, ...path].join('.')}" is no text of the original.`,
				'A translation holds texts alone, under the ids of the original.'
			);
		for (const path of lacks)
			report(
				[...at, ...path],
				`"${[...at, ...path].join('.')}" is not translated.`,
				'Add it, or leave the whole piece out.'
			);
		return { value, piece: { id, of, state, fits: true } };
	}
}

const fieldsOf = (overlay: Overlay | undefined): Fields =>
	overlay !== null && typeof overlay === 'object' && !Array.isArray(overlay) ? (overlay as Fields) : {};

/** A mark of digits alone is a number to YAML. */
const markOf = (of: Overlay | undefined): string | null =>
	typeof of === 'string' || typeof of === 'number' ? String(of) : null;
