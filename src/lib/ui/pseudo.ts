// English as if it were written from the right, for development and tests: what is mirrored wrongly shows, and so does
// what stands literally in a page. Brackets frame each text, and a mark makes it run from the right.

const mark = '\u200f';

/** The same words with every text framed, however deep it stands; what functions give is framed as well. */
export function mirrored<Words>(words: Words): Words {
	return frame(words) as Words;
}

function frame(value: unknown): unknown {
	if (typeof value === 'string') return /\p{L}/u.test(value) ? `${mark}[${value}]${mark}` : value;
	if (typeof value === 'function')
		return (...given: unknown[]) => frame((value as (...given: unknown[]) => unknown)(...given));
	if (Array.isArray(value)) return value.map(frame);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, frame(one)]));
}
