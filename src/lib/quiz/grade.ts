// The graders of all kinds, and the one door to judging.

import { branch } from './grade/branch.ts';
import { choice } from './grade/choice.ts';
import { clip } from './grade/clip.ts';
import type { Grader, NamingTeller } from './grade/grader.ts';
import { hotspot } from './grade/hotspot.ts';
import { log } from './grade/log.ts';
import { mark as markKind } from './grade/mark.ts';
import { match } from './grade/match.ts';
import { multiple } from './grade/multiple.ts';
import { numeric } from './grade/numeric.ts';
import { order } from './grade/order.ts';
import { besides, type Beside } from './grade/urgency.ts';
import type { Grade, Item, Key, Prompt, Response } from './items.ts';
import type { Kind } from './kinds.ts';
import { withUrgency } from './triage.ts';

const graders = {
	choice,
	multiple,
	order,
	match,
	numeric,
	hotspot,
	branch,
	log,
	clip,
	mark: markKind
} satisfies Record<Kind, unknown>;

export const graderOf = (kind: Kind) => graders[kind] as unknown as Grader<Prompt, Key, Response>;

export type ScoredGrade = Extract<Grade, { type: 'scored' }>;
export type Outcome = 'correct' | 'partly' | 'not-yet';

/** Judges a response. Ids that the key does not know never earn and never throw: a bank may change under a learner. */
export function grade(key: Key, response: Response): Grade {
	if (key.kind !== response.kind) return { type: 'incomplete', reason: 'other-kind' };
	return withUrgency(key, response, graderOf(key.kind).grade(key, response));
}

export interface Marked {
	earned: number;
	possible: number;
	tell: NamingTeller<Prompt, Key, Response>;
	/** What is told beside it: urgency and confidence. */
	besides?: Beside[];
}

/** What a report needs of an answer: the points of its own question, and how it is told. Null when it cannot be judged. */
export function mark({ key }: Item, response: Response): Marked | null {
	const judged = grade(key, response);
	if (judged.type !== 'scored') return null;
	const { earned, possible } = judged.triage?.own ?? judged;
	const told = { earned, possible, tell: graderOf(key.kind) };
	return judged.triage ? { ...told, besides: besides(key, judged.triage) } : told;
}

/** What a question holds before the learner has done anything. */
export const emptyResponse = ({ kind }: Pick<Prompt, 'kind'>): Response => graderOf(kind).empty;

/** The word for a grade: all points, some, none. */
export function outcomeOf({ earned, possible }: Pick<ScoredGrade, 'earned' | 'possible'>): Outcome {
	if (earned >= possible) return 'correct';
	return earned > 0 ? 'partly' : 'not-yet';
}
