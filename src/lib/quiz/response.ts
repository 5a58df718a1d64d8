// Comparing responses.

import type { Response } from './items.ts';
import { rulesOf } from './kinds.ts';

/** Nothing chosen, moved, matched or called. A response that is not empty may still be incomplete. */
export const isEmpty = (response: Response): boolean => contents(response).length === 0;

/** Same answer: the order of ticks and of matched rows says nothing, the order of an order item says all. */
export const sameResponse = (a: Response, b: Response): boolean =>
	a.kind === b.kind && JSON.stringify(contents(a)) === JSON.stringify(contents(b));

function contents(response: Response): unknown[] {
	const own = rulesOf(response.kind).contents(response);
	const { urgency, confidence } = response.triage ?? {};
	return urgency || confidence ? [...own, { urgency, confidence }] : own;
}
