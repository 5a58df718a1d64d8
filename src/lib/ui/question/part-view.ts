// How one part of a question (an option, an entry, a row) looks once there is a judgement.

import type { ScoredGrade } from '../../quiz/grade.ts';
import type { Key, PartId } from '../../quiz/items.ts';

export interface Judged {
	grade: ScoredGrade;
	key: Key;
	/** Whether the right answer is shown. */
	reveal: boolean;
}

/** The judgement of the item's own question, without what was asked besides. */
export const ownOf = (judged: Judged): Judged => ({
	...judged,
	grade: { ...judged.grade, ...judged.grade.triage?.own }
});

/**
 * `answer`: right and not chosen, in a choice; `missed`: the same where several are right.
 * `rest`: nothing is said about it.
 */
export type PartState = 'rest' | 'correct' | 'not-yet' | 'answer' | 'missed' | 'tried';

/** State of an option of a choice or multiple. What was not chosen stays silent until the answer is shown. */
export function optionState(judged: Judged | null, id: PartId): PartState {
	const found = judged?.grade.parts.find((part) => part.id === id)?.state;
	if (found === 'correct') return 'correct';
	if (found === 'wrong') return 'not-yet';
	if (!judged?.reveal || !isRight(judged.key, id)) return 'rest';
	return judged.key.kind === 'multiple' ? 'missed' : 'answer';
}

function isRight(key: Key, id: PartId): boolean {
	if (key.kind === 'choice' || key.kind === 'hotspot') return key.correct === id;
	// A clip's name, or the clip that fits: ids are not shared by the two.
	if (key.kind === 'clip') return Object.entries(key.pairs).flat().includes(id);
	return key.kind === 'multiple' && key.correct.includes(id);
}

/** State of an entry of an order or a row of a match, which are always part of the answer. */
export function placedState(judged: Judged | null, id: PartId): PartState {
	const found = judged?.grade.parts.find((part) => part.id === id)?.state;
	if (found === 'correct') return 'correct';
	return judged ? 'not-yet' : 'rest';
}
