// How a kind of question keeps and tells an answer. The whole course asks it here and never asks which kind it is; how a
// kind is judged and shown is in ../grade, which only a page with questions loads.

import type { PartId } from '../items.ts';

/** An answer in the terms of the reporting standards: ids of parts, pairs of a row and its target, or a number. */
export type Told =
	| { form: 'ids'; ids: PartId[] }
	| { form: 'pairs'; ids: [PartId, PartId][] }
	/** `within`: how far an answer may be off and still count; only a pattern has it. */
	| { form: 'number'; value: number; within?: number };

export interface Kind<K, R> {
	/** Interaction type; SCORM 1.2 and SCORM 2004 share these words. */
	type: 'choice' | 'sequencing' | 'matching' | 'numeric';
	/** What was answered, equal for equal answers, and of length 0 when nothing was. */
	contents(response: R): unknown[];
	/** For the state text: permanent indexes of parts, or other small whole numbers. */
	write(response: R, indexOf: (part: PartId) => number): number[];
	/** The way back; null when these numbers are no response of this kind. */
	read(numbers: number[], partAt: (index: number) => PartId | undefined): R | null;
	/** `permanent`: the item's parts in their permanent order. */
	given(response: R, permanent: readonly PartId[]): Told;
	correct(key: K, permanent: readonly PartId[]): Told;
}

/** A set has no order of its own; the permanent one makes equal answers read equal. */
export const inOrder = (ids: readonly PartId[], permanent: readonly PartId[]): PartId[] =>
	[...ids].sort((one, other) => permanent.indexOf(one) - permanent.indexOf(other));

/** `write` and `read` of a kind whose answer is a list of parts. */
export const asParts = <R>(partsOf: (response: R) => PartId[], from: (parts: PartId[]) => R | null) => ({
	write: (response: R, indexOf: (part: PartId) => number) => partsOf(response).map(indexOf),
	read(numbers: number[], partAt: (index: number) => PartId | undefined) {
		const parts = numbers.flatMap((number) => partAt(number) ?? []);
		return parts.length === numbers.length ? from(parts) : null;
	}
});
