// How a kind of question is asked, judged, put into words and told to hosts.

import type { Grade, PartId } from '../items.ts';

/**
 * An answer in the terms of the reporting standards. `within`: how far a number may be off and still count; only a
 * pattern has it.
 */
export type Told =
	| { form: 'ids'; ids: PartId[] }
	| { form: 'pairs'; ids: [PartId, PartId][] }
	/** What was done at each step: a part that was chosen, or a number. A step is a part too, or counted from 1. */
	| { form: 'steps'; steps: { step: PartId | number; did: PartId | number; within?: number }[] }
	| { form: 'number'; value: number; within?: number };

/** How answers of a kind are told; `permanent`: the item's parts in their permanent order. */
export interface Teller<K, R> {
	/** Interaction type; SCORM 1.2 and SCORM 2004 share these words. */
	type: 'choice' | 'sequencing' | 'matching' | 'numeric' | 'performance' | 'likert';
	given(response: R, permanent: readonly PartId[]): Told;
	/** Null where no answer is right or wrong. */
	correct(key: K, permanent: readonly PartId[]): Told | null;
}

/** A teller that may know its question's parts by their texts; where it does not, their ids are words. */
export type NamingTeller<P, K, R> = Teller<K, R> & Partial<Pick<Grader<P, K, R>, 'alone'>>;

export interface Grader<P, K, R> extends Teller<K, R> {
	/** What a question holds before the learner has done anything. */
	empty: R;
	/** Whether the result shows at the one part that was chosen, so that no sum under the parts is needed. */
	single?: true | ((prompt: P) => boolean);
	/** What the feedback of a part is about: why it was not to be chosen, or where it belongs. */
	feedbackOn: 'choosing' | 'placing';
	/** Never throws: ids that the key does not know never earn, for a bank may change under a learner. */
	grade(key: K, response: R): Grade;
	/** The prompt as one attempt shows it; `key` is there for whoever must not show the answer by chance. */
	arrange(prompt: P, shuffle: <T>(list: readonly T[]) => T[], key?: K): P;
	/** The answer in the words of its question, one line a part; '' when nothing was answered. */
	text(prompt: P, response: R): string;
	/**
	 * Answers to try a question with, among them one with all points, one with none and, where there is one, one in
	 * between. Left out where answers that hold one part each are all that (`alone`).
	 */
	tries?(prompt: P, key: K): R[];
	/** Each part with its own text and a response that holds nothing but it: for the list of codes in a package. */
	alone(prompt: P): { id: PartId; text: string; response: R; place: 'whole' | 'row' | 'target' }[];
}
