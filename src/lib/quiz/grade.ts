// Grading: the one door to the graders of all kinds.

import type { Grade, Key, Response } from './items.ts';
import { rulesOf } from './kinds.ts';

export type ScoredGrade = Extract<Grade, { type: 'scored' }>;
export type Outcome = 'correct' | 'partly' | 'not-yet';

/** Judges a response. Ids that the key does not know never earn and never throw: a bank may change under a learner. */
export function grade(key: Key, response: Response): Grade {
	if (key.kind !== response.kind) return { type: 'incomplete', reason: 'other-kind' };
	return rulesOf(key.kind).grade(key, response);
}

/** The word for a grade: all points, some, none. */
export function outcomeOf({ earned, possible }: Pick<ScoredGrade, 'earned' | 'possible'>): Outcome {
	if (earned >= possible) return 'correct';
	return earned > 0 ? 'partly' : 'not-yet';
}
