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
import { sameResponse } from './response.ts';
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
	return withUrgency(key, response, gradeOwn(key, response));
}

/** Its own question alone, without the urgency that is asked besides. */
export function gradeOwn(key: Key, response: Response): Grade {
	const own = graderOf(key.kind).grade(key, response);
	return isAccepted(key, response) ? inFull(own) : own;
}

/** Urgency and confidence are judged by themselves. */
const isAccepted = ({ also }: Key, { triage: _, ...own }: Response): boolean =>
	also?.some((response) => sameResponse(response, own as Response)) ?? false;

function inFull(grade: Grade): Grade {
	if (grade.type === 'incomplete') return grade;
	const parts = grade.parts.filter(({ state }) => state !== 'missed');
	return { ...grade, earned: grade.possible, parts: parts.map(({ id }) => ({ id, state: 'correct' })) };
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

/** Whether the result of a question shows at the one part that was chosen. */
export function isSingle(prompt: Prompt): boolean {
	const { single } = graderOf(prompt.kind);
	return typeof single === 'function' ? single(prompt) : single === true;
}

/** What a question holds before the learner has done anything. */
export const emptyResponse = ({ kind }: Pick<Prompt, 'kind'>): Response => graderOf(kind).empty;

/** The word for a grade: all points, some, none. */
export function outcomeOf({ earned, possible }: Pick<ScoredGrade, 'earned' | 'possible'>): Outcome {
	if (earned >= possible) return 'correct';
	return earned > 0 ? 'partly' : 'not-yet';
}
