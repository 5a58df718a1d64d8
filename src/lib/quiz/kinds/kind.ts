// What a kind of question knows about itself. Everybody else asks it here and never asks which kind it is.

import type { Grade, PartId } from '../items.ts';

/**
 * An answer in the terms of the reporting standards: ids of parts (`pairs`: row and target), or a number or text.
 * `ids` of a set stand in the item's permanent order, so that equal answers read equal.
 */
export type Told = { form: 'ids'; ids: PartId[] } | { form: 'pairs'; ids: [PartId, PartId][] };

export interface Kind<P, K, R> {
	/** Interaction type; SCORM 1.2 and SCORM 2004 share these words. */
	type: 'choice' | 'sequencing' | 'matching';
	/** What a question holds before the learner has done anything. */
	empty: R;
	/** Whether the result shows at the one part that was chosen, so that no sum under the parts is needed. */
	single?: true;
	/** What the feedback of a part is about: why it was not to be chosen, or where it belongs. */
	feedbackOn: 'choosing' | 'placing';
	/** What was answered, equal for equal answers, and of length 0 when nothing was. */
	contents(response: R): unknown[];
	/** Never throws: ids that the key does not know never earn, for a bank may change under a learner. */
	grade(key: K, response: R): Grade;
	/** The prompt as one attempt shows it; `key` is there for whoever must not show the answer by chance. */
	arrange(prompt: P, shuffle: <T>(list: readonly T[]) => T[], key?: K): P;
	/** Ids in the order in which the state text writes them. */
	partsIn(response: R): PartId[];
	/** The way back; null when these parts are no response of this kind. */
	fromParts(parts: PartId[]): R | null;
	given(response: R, permanent: readonly PartId[]): Told;
	correct(key: K, permanent: readonly PartId[]): Told;
	/** The answer in the words of its question, one line a part; '' when nothing was answered. */
	text(prompt: P, response: R): string;
	/** Each part with its own text and a response that holds nothing but it: for the list of codes in a package. */
	alone(prompt: P): { id: PartId; text: string; response: R; place: 'whole' | 'row' | 'target' }[];
}

/** A set has no order of its own; the permanent one makes equal answers read equal. */
export const inOrder = (ids: readonly PartId[], permanent: readonly PartId[]): PartId[] =>
	[...ids].sort((one, other) => permanent.indexOf(one) - permanent.indexOf(other));
