// The texts within GIFT: which signs have a meaning there, and what its reader sees.

/** Gives the words of a piece of GIFT. */
export type Text = (raw: string) => string;

/** Places of an unescaped sign. */
export function placesOf(text: string, sign: RegExp): number[] {
	return [...text.matchAll(new RegExp(`\\\\.|(${sign.source})`, 'gs'))].flatMap((match) =>
		match[1] === undefined ? [] : match.index
	);
}

/** Text as its reader sees it: signs given back, and of HTML only the words. */
export function reader(format: string | undefined): Text {
	return (raw) => {
		const text = raw.replace(/\\([n\\~=#{}:])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
		return (format === 'html' ? wordsOf(text) : text).replace(/\s+/g, ' ').trim();
	};
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };
const wordsOf = (html: string) =>
	html
		.replace(/<(br|p|div|li)\b[^>]*>/gi, ' ')
		.replace(/<\/?[a-z][^>]*>/gi, '')
		.replace(/&(?!amp;)(?:([a-z]+)|#(\d{1,6}));/gi, (whole, name?: string, code?: string) =>
			code ? String.fromCodePoint(Number(code)) : (entities[name!] ?? whole)
		)
		.replaceAll('&amp;', '&');
