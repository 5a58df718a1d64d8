// A translation of a file lies over the file it translates: it can say its texts anew and nothing else, so that no
// translation can change what is right, what it counts or where it leads.

/** What a translation holds: nested as its base, but a list of entries with ids is a map by these ids. */
export type Overlay =
	string | number | boolean | null | readonly Overlay[] | { readonly [key: string]: Overlay };

type Path = readonly (string | number)[];

export interface Laid<T> {
	value: T;
	/** Texts of the base that the overlay does not say; their places in the overlay. */
	missing: Path[];
	/** What stands in the overlay and is no text of the base. */
	unknown: Path[];
}

/** Which fields hold text: by their own name, or as `parent.*` all of a field. */
export type TextFields = readonly string[];

/**
 * The base with the texts of the overlay in place of its own; what is missing stays as it is.
 * @param overlay undefined where nothing is translated
 */
export function layOver<T>(base: T, overlay: Overlay | undefined, fields: TextFields): Laid<T> {
	const missing: Path[] = [];
	const unknown: Path[] = [];
	return { value: lay(base, overlay, []) as T, missing, unknown };

	function lay(from: unknown, over: Overlay | undefined, path: Path): unknown {
		if (typeof from === 'string' && isText(path, fields)) {
			if (typeof over === 'string' && over.trim() !== '') return over;
			missing.push(path);
			return from;
		}
		if (from === null || typeof from !== 'object') {
			// A pronunciation is the base language's own: without one a term has none.
			if (over !== undefined && !(over === null && from === null)) unknown.push(path);
			return from;
		}
		const given = over !== null && typeof over === 'object' ? over : {};
		const parts = entriesOf(from);
		for (const key of Object.keys(given))
			if (!parts.some(([name]) => String(name) === key)) unknown.push([...path, key]);
		const laid = parts.map(
			([name, part]) => [name, lay(part, (given as Record<string, Overlay>)[name], [...path, name])] as const
		);
		return Array.isArray(from) ? laid.map(([, part]) => part) : { ...from, ...Object.fromEntries(laid) };
	}
}

/** All texts of a base, in its order: what a translator reads. */
export function textsOf(base: unknown, fields: TextFields): string[] {
	const texts: string[] = [];
	const read = (from: unknown, path: Path): void => {
		if (typeof from === 'string' && isText(path, fields)) texts.push(from);
		else if (from !== null && typeof from === 'object')
			for (const [name, part] of entriesOf(from)) read(part, [...path, name]);
	};
	read(base, []);
	return texts;
}

/** Parts of an object or a list by what an overlay calls them. */
function entriesOf(from: object): [name: string | number, part: unknown][] {
	if (!Array.isArray(from)) return Object.entries(from);
	const ids = from.map((entry) => (entry as { id?: unknown } | null)?.id);
	return from.map((entry, index) => {
		const id = ids[index];
		return [typeof id === 'string' ? id : index, entry];
	});
}

function isText(path: Path, fields: TextFields): boolean {
	const [name, parent] = [path.at(-1), path.at(-2)];
	return fields.includes(String(name)) || (parent !== undefined && fields.includes(`${parent}.*`));
}

/** Short mark of a text as it stood when it was translated: 8 hexadecimal digits (FNV-1a). */
export function stateOf(texts: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const character of texts.join('\u0000').replaceAll('\r\n', '\n'))
		hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
