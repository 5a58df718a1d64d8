// Authors type straight quotes in YAML; readers see the ones of print. Markdown does the same for lessons.

/** Curly quotes and apostrophes in every string of a value; ids and addresses hold no quotes and stay as they are. */
export function typographic<T>(value: T): T {
	if (typeof value === 'string') return curl(value) as T;
	if (Array.isArray(value)) return value.map(typographic) as T;
	if (value !== null && typeof value === 'object')
		return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, typographic(entry)])) as T;
	return value;
}

function curl(text: string): string {
	return text
		.replace(/(^|[\s([{/-])"/g, '$1“')
		.replaceAll('"', '”')
		.replace(/(^|[\s([{/-])'/g, '$1‘')
		.replaceAll("'", '’');
}
