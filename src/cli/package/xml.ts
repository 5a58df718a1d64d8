// Builds XML as data and writes it as text. Small on purpose: elements, attributes and text are all a manifest has.

export interface Xml {
	name: string;
	attributes: Record<string, string>;
	children: (Xml | string)[];
}

/** An element; children that are null or false are left out. */
export function el(
	name: string,
	attributes: Record<string, string> = {},
	...children: (Xml | string | null | false)[]
): Xml {
	return { name, attributes, children: children.filter((child) => child !== null && child !== false) };
}

/**
 * The document as text, with declaration and final newline. Elements that hold text stay on one line.
 * Throws RangeError for a character that XML 1.0 cannot hold, such as U+0000.
 */
export function xmlText(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes, children }: Xml, indent: string): string {
	const start = `<${name}${Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escape(value)}"`)
		.join('')}`;
	if (children.length === 0) return `${indent}${start}/>`;
	if (children.some((child) => typeof child === 'string'))
		return `${indent}${start}>${children
			.map((child) => (typeof child === 'string' ? escape(child) : write(child, '')))
			.join('')}</${name}>`;
	const inner = (children as Xml[]).map((child) => write(child, `${indent}\t`)).join('\n');
	return `${indent}${start}>\n${inner}\n${indent}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text safe in content and in double-quoted attributes; line breaks and tabs survive a reader's normalisation. */
function escape(text: string): string {
	// The Char production of XML 1.0, clause 2.2.
	const alien = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(text)?.[0];
	if (alien !== undefined)
		throw new RangeError(
			`XML cannot hold the character U+${alien.codePointAt(0)!.toString(16).toUpperCase()}`
		);
	return text
		.replace(/[&<>"]/g, (sign) => entities[sign]!)
		.replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
