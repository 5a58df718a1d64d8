// Translations fall back by pieces: an item, a term, a whole file. A piece that is there must be there wholly.

import { layOver, stateOf, textsOf, type Overlay, type TextFields } from './overlay.ts';

export interface LaidPieces {
	value: unknown;
	/** `id` is '' for a whole file. */
	pieces: { id: string; of: string | null; state: string }[];
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
		const value = checked(base, texts, fields, [], piece === 'file', report);
		return { value, pieces: [{ id: '', of: markOf(of), state: stateOf(textsOf(base, fields)) }] };
	}
	const pieces: LaidPieces['pieces'] = [];
	const lay = (id: string, entry: unknown): unknown => {
		if (given[id] === undefined) return entry;
		// How a word of the base is said is no help with a word of another language.
		const { of, say, ...texts } = fieldsOf(given[id]);
		pieces.push({ id, of: markOf(of), state: stateOf(textsOf(entry, fields)) });
		const value = checked(entry, texts, fields, [id], true, report) as object;
		return 'say' in value ? { ...value, say: typeof say === 'string' ? say : null } : value;
	};
	const ids = Array.isArray(base) ? base.map(({ id }: { id: string }) => id) : Object.keys(base);
	for (const id of Object.keys(given))
		if (!ids.includes(id))
			report([id], `There is no "${id}" to translate.`, 'Correct the id, or take it out.');
	const value = Array.isArray(base)
		? base.map((entry: { id: string }) => lay(entry.id, entry))
		: Object.fromEntries(Object.entries(base).map(([id, entry]) => [id, lay(id, entry)]));
	return { value, pieces };
}

function checked(
	base: unknown,
	texts: Overlay,
	fields: TextFields,
	at: string[],
	whole: boolean,
	report: Report
): unknown {
	const { value, missing, unknown } = layOver(base, texts, fields);
	const named = (path: readonly (string | number)[]) => [...at, ...path].join('.');
	for (const path of unknown)
		report(
			[...at, ...path],
			`"${named(path)}" is no text of the original.`,
			'A translation holds texts alone, under the ids of the original.'
		);
	if (whole)
		for (const path of missing)
			report(
				[...at, ...path],
				`"${named(path)}" is not translated.`,
				'Add it, or leave the whole piece out.'
			);
	return value;
}

const fieldsOf = (overlay: Overlay | undefined): Fields =>
	overlay !== null && typeof overlay === 'object' && !Array.isArray(overlay) ? (overlay as Fields) : {};

/** A mark of digits alone is a number to YAML. */
const markOf = (of: Overlay | undefined): string | null =>
	typeof of === 'string' || typeof of === 'number' ? String(of) : null;
