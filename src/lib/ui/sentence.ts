// Objectives are written to follow "You can ..."; alone they begin like a sentence.

export function sentence(text: string): string {
	return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
