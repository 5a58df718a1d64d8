// A text in quotes, as a style sheet writes it.

/** Quotes and what could end the style element as escapes, so that a title may hold anything. */
export const cssText = (text: string): string =>
	`"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
