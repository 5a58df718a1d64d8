// What calls of urgency came to over many answers: who was sent at once, who was not, and how far "sure" can be
// trusted. Counts only: with so few cases a percentage would say more than is known.

import { answerTo, type Attempt } from './attempt.ts';
import { grade } from './grade.ts';
import type { Item, ItemId } from './items.ts';
import { confidences, type Confidence, type Urgency } from './urgency.ts';

/** One answer to an item that asks how urgent it is. */
export interface TriageCase {
	actual: Urgency;
	called: Urgency;
	confidence: Confidence | null;
	/** All of the item was right: its own question and the urgency. */
	right: boolean;
}
/** So many of all. */
export interface Count {
	n: number;
	of: number;
}

/** Each such item of each submitted attempt once. Items that left the bank, and answers without a call, are no case. */
export function triageCases(attempts: readonly Attempt[], bank: ReadonlyMap<ItemId, Item>): TriageCase[] {
	return attempts
		.filter(({ result }) => result)
		.flatMap((attempt) =>
			attempt.items.flatMap((id): TriageCase[] => {
				const asked = bank.get(id)?.key;
				const answer = answerTo(attempt, id);
				const judged = asked && answer && grade(asked, answer.response);
				if (!asked?.urgency || judged?.type !== 'scored' || !judged.triage) return [];
				return [
					{
						actual: asked.urgency.colour,
						called: judged.triage.called,
						confidence: (asked.urgency.confidence && answer?.response.triage?.confidence) ?? null,
						right: judged.earned === judged.possible
					}
				];
			})
		);
}

const count = (cases: readonly TriageCase[], fits: (one: TriageCase) => boolean): Count => ({
	n: cases.filter(fits).length,
	of: cases.length
});

/** "Act now", called where it was needed (sensitivity) and not called where it was not (specificity). */
export function actNow(cases: readonly TriageCase[]): { called: Count; held: Count } {
	const needed = cases.filter(({ actual }) => actual === 'red');
	const others = cases.filter(({ actual }) => actual !== 'red');
	return {
		called: count(needed, ({ called }) => called === 'red'),
		held: count(others, ({ called }) => called !== 'red')
	};
}

/** How often all was right, for each word of confidence; surest first. */
export const byConfidence = (cases: readonly TriageCase[]): (Count & { said: Confidence })[] =>
	confidences.map((said) => ({
		said,
		...count(
			cases.filter(({ confidence }) => confidence === said),
			({ right }) => right
		)
	}));
