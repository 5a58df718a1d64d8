// Grading: a small pure function for each kind, and the one door to them.

import { gradeChoice } from './grade/choice.ts';
import { gradeMatch } from './grade/match.ts';
import { gradeMultiple } from './grade/multiple.ts';
import { gradeOrder } from './grade/order.ts';
import type { Grade, Key, Response } from './items.ts';

export type ScoredGrade = Extract<Grade, { type: 'scored' }>;
export type Outcome = 'correct' | 'partly' | 'not-yet';

/** Judges a response. Ids that the key does not know never earn and never throw: a bank may change under a learner. */
export function grade(key: Key, response: Response): Grade {
	if (key.kind === 'choice' && response.kind === 'choice') return gradeChoice(key, response);
	if (key.kind === 'multiple' && response.kind === 'multiple') return gradeMultiple(key, response);
	if (key.kind === 'order' && response.kind === 'order') return gradeOrder(key, response);
	if (key.kind === 'match' && response.kind === 'match') return gradeMatch(key, response);
	return { type: 'incomplete', reason: 'other-kind' };
}

/** The word for a grade: all points, some, none. */
export function outcomeOf({ earned, possible }: Pick<ScoredGrade, 'earned' | 'possible'>): Outcome {
	if (earned >= possible) return 'correct';
	return earned > 0 ? 'partly' : 'not-yet';
}
