// How urgency and confidence are told to hosts: answers of their own beside the item's.

import type { Key, Response, TriageGrade } from '../items.ts';
import { confidences, urgencies } from '../urgency.ts';
import type { Teller, Told } from './grader.ts';

/** An answer told beside an item's own: the end of its id, its parts in permanent order, its points. */
export interface Beside {
	suffix: string;
	parts: readonly string[];
	earned: number;
	possible: number;
	tell: Teller<Key, Response>;
}

const one = (id: string | undefined): Told => ({ form: 'ids', ids: id ? [id] : [] });

export const urgencyTeller: Teller<Key, Response> = {
	type: 'choice',
	given: ({ triage }) => one(triage?.urgency),
	correct: ({ urgency }) => one(urgency?.colour)
};
/** Nobody is right or wrong in how sure they are. */
export const confidenceTeller: Teller<Key, Response> = {
	type: 'likert',
	given: ({ triage }) => one(triage?.confidence),
	correct: () => null
};

export function besides(key: Key, triage: TriageGrade): Beside[] {
	const urgency = { suffix: 'urgency', parts: urgencies, ...triage.urgency, tell: urgencyTeller };
	const confidence = {
		suffix: 'confidence',
		parts: confidences,
		earned: 0,
		possible: 0,
		tell: confidenceTeller
	};
	return key.urgency?.confidence ? [urgency, confidence] : [urgency];
}
