// The graders of all kinds, and the one door to judging.

import { choice } from './grade/choice.ts';
import type { Grader } from './grade/grader.ts';
import { match } from './grade/match.ts';
import { multiple } from './grade/multiple.ts';
import { numeric } from './grade/numeric.ts';
import { order } from './grade/order.ts';
import type { Grade, Key, Prompt, Response } from './items.ts';
import type { Kind } from './kinds.ts';

const graders = { choice, multiple, order, match, numeric } satisfies Record<Kind, unknown>;

export const graderOf = (kind: Kind) => graders[kind] as unknown as Grader<Prompt, Key, Response>;

export type ScoredGrade = Extract<Grade, { type: 'scored' }>;
export type Outcome = 'correct' | 'partly' | 'not-yet';

/** Judges a response. Ids that the key does not know never earn and never throw: a bank may change under a learner. */
export function grade(key: Key, response: Response): Grade {
	if (key.kind !== response.kind) return { type: 'incomplete', reason: 'other-kind' };
	return graderOf(key.kind).grade(key, response);
}

/** What a question holds before the learner has done anything. */
export const emptyResponse = ({ kind }: Pick<Prompt, 'kind'>): Response => graderOf(kind).empty;

/** The word for a grade: all points, some, none. */
export function outcomeOf({ earned, possible }: Pick<ScoredGrade, 'earned' | 'possible'>): Outcome {
	if (earned >= possible) return 'correct';
	return earned > 0 ? 'partly' : 'not-yet';
}
