// One option of several: all or nothing.

import type { ChoiceKey, ChoiceResponse, Grade, PartResult } from '../items.ts';

export function gradeChoice(key: ChoiceKey, { choice }: ChoiceResponse): Grade {
	if (!choice) return { type: 'incomplete', reason: 'nothing-chosen' };
	if (choice === key.correct)
		return { type: 'scored', earned: 1, possible: 1, parts: [{ id: choice, state: 'correct' }] };
	const parts: PartResult[] = [
		{ id: choice, state: 'wrong' },
		{ id: key.correct, state: 'missed' }
	];
	return { type: 'scored', earned: 0, possible: 1, parts };
}
