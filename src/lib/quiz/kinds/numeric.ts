// How a number that was typed is kept.

import type { KeyBase, PartId, PromptBase } from '../items.ts';
import type { Kind } from './kind.ts';

export interface NumericPrompt extends PromptBase {
	kind: 'numeric';
	/** Stands behind the field: "%", "kg", "minutes". */
	unit: string;
}
export interface NumericKey extends KeyBase {
	kind: 'numeric';
	answer: number;
	/** How far off is still right; 0 asks for the number itself. */
	within: number;
	/** Wrong numbers that tell of an idea, with the same tolerance. */
	near: { id: PartId; value: number }[];
}
/** What stands in the field, as it was typed. */
export type NumericResponse = { kind: 'numeric'; text: string };

/** A number as people write it: spaces between thousands and a decimal comma are fine. Null when it is none. */
export function numberIn(text: string): number | null {
	const plain = text.replace(/\s/g, '').replace(',', '.');
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Characters the state text can hold; anything else typed there is no number and is not kept. */
const characters = '0123456789.,-+ ';

export const numeric: Kind<NumericResponse> = {
	contents: ({ text }) => (text.trim() === '' ? [] : [numberIn(text) ?? text.trim()]),
	write: ({ text }) => [...text.trim()].map((character) => characters.indexOf(character)),
	read(numbers) {
		const text = numbers.map((number) => characters[number] ?? '').join('');
		return text.length === numbers.length ? { kind: 'numeric', text } : null;
	}
};
