// How a kind of question keeps and tells an answer. The whole course asks it here and never asks which kind it is; how a
// kind is judged and shown is in ../grade, which only a page with questions loads.

import type { PartId } from '../items.ts';

/** An answer in the terms of the reporting standards: ids of parts, or pairs of a row and its target. */
export type Told = { form: 'ids'; ids: PartId[] } | { form: 'pairs'; ids: [PartId, PartId][] };

export interface Kind<K, R> {
	/** Interaction type; SCORM 1.2 and SCORM 2004 share these words. */
	type: 'choice' | 'sequencing' | 'matching';
	/** What was answered, equal for equal answers, and of length 0 when nothing was. */
	contents(response: R): unknown[];
	/** Ids in the order in which the state text writes them. */
	partsIn(response: R): PartId[];
	/** The way back; null when these parts are no response of this kind. */
	fromParts(parts: PartId[]): R | null;
	/** `permanent`: the item's parts in their permanent order. */
	given(response: R, permanent: readonly PartId[]): Told;
	correct(key: K, permanent: readonly PartId[]): Told;
}

/** A set has no order of its own; the permanent one makes equal answers read equal. */
export const inOrder = (ids: readonly PartId[], permanent: readonly PartId[]): PartId[] =>
	[...ids].sort((one, other) => permanent.indexOf(one) - permanent.indexOf(other));
