// Several options at once: a right one earns a point and a wrong one takes a point back, so that ticking
// everything does not pay.

import type { Grade, MultipleKey, MultipleResponse, PartResult } from '../items.ts';

export function gradeMultiple(key: MultipleKey, response: MultipleResponse): Grade {
	const chosen = new Set(response.choices);
	if (chosen.size === 0) return { type: 'incomplete', reason: 'nothing-chosen' };
	const correct = new Set(key.correct);
	const parts: PartResult[] = [
		...[...chosen].map((id): PartResult => ({ id, state: correct.has(id) ? 'correct' : 'wrong' })),
		...[...correct].filter((id) => !chosen.has(id)).map((id): PartResult => ({ id, state: 'missed' }))
	];
	const right = parts.filter(({ state }) => state === 'correct').length;
	const wrong = chosen.size - right;
	return { type: 'scored', earned: Math.max(0, right - wrong), possible: Math.max(1, correct.size), parts };
}
