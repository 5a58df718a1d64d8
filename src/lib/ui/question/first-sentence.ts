// What is read aloud after a result: long explanations stay on the page.

/** Up to and with the first full stop that ends a sentence; the whole text when there is none. */
export function firstSentence(text: string): string {
	return /^.*?[.?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
