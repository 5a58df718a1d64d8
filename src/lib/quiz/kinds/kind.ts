// How a kind of question keeps an answer. The whole course asks it here and never asks which kind it is; how a kind is
// judged, shown and told is in ../grade, which only a page with questions loads.

import type { PartId } from '../items.ts';

export interface Kind<R> {
	/** What was answered, equal for equal answers, and of length 0 when nothing was. */
	contents(response: R): unknown[];
	/** For the state text: permanent indexes of parts, or other small whole numbers. */
	write(response: R, indexOf: (part: PartId) => number): number[];
	/** The way back; null when these numbers are no response of this kind. */
	read(numbers: number[], partAt: (index: number) => PartId | undefined): R | null;
}

/** `write` and `read` of a kind whose answer is a list of parts. */
export const asParts = <R>(partsOf: (response: R) => PartId[], from: (parts: PartId[]) => R | null) => ({
	write: (response: R, indexOf: (part: PartId) => number) => partsOf(response).map(indexOf),
	read(numbers: number[], partAt: (index: number) => PartId | undefined) {
		const parts = numbers.flatMap((number) => partAt(number) ?? []);
		return parts.length === numbers.length ? from(parts) : null;
	}
});
