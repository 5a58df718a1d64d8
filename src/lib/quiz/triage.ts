// How urgent it is, judged: too calm costs more than too urgent, and a missed emergency costs the most. The table and
// the reasons for it: docs/decisions/0009-triage-credit.md.

import type { Grade, Key, Response } from './items.ts';
import { urgencies, type Urgency } from './urgency.ts';

/** What calling it right earns; half of the item, whatever its own question is worth. */
export const urgencyPoints = 4;

/** True colour -> called colour -> points of 4. */
const points: Record<Urgency, Record<Urgency, number>> = {
	red: { red: 4, orange: 1, yellow: 0, green: 0 },
	orange: { red: 3, orange: 4, yellow: 2, green: 0 },
	yellow: { red: 0, orange: 3, yellow: 4, green: 2 },
	green: { red: 0, orange: 1, yellow: 3, green: 4 }
};

/** How much of its own question an emergency leaves that was called so calm: all, half or nothing. */
const left: Partial<Record<Urgency, number>> = { yellow: 1, green: 0 };

/** Points of 4, and halves (of 2) that the item's own question keeps. */
export const urgencyCredit = (actual: Urgency, called: Urgency) => ({
	points: points[actual][called],
	keeps: actual === 'red' ? (left[called] ?? 2) : 2
});

/** Above 0: called so many steps too calm; below 0: too urgent. */
export const tooCalm = (actual: Urgency, called: Urgency): number =>
	urgencies.indexOf(called) - urgencies.indexOf(actual);

/**
 * The grade of an item that may also ask how urgent it is: half its own answer, half the urgency.
 * Its own question is asked first, so what is missing there is told first.
 */
export function withUrgency({ urgency: asked }: Key, { triage }: Response, own: Grade): Grade {
	if (!asked || own.type === 'incomplete') return own;
	const called = triage?.urgency;
	if (!called) return { type: 'incomplete', reason: 'no-urgency' };
	if (asked.confidence && !triage.confidence) return { type: 'incomplete', reason: 'no-confidence' };
	const { earned, possible } = own;
	const credit = urgencyCredit(asked.colour, called);
	return {
		...own,
		earned: 2 * earned * credit.keeps + credit.points * possible,
		possible: 2 * urgencyPoints * possible,
		triage: { own: { earned, possible }, called, urgency: { earned: credit.points, possible: urgencyPoints } }
	};
}
