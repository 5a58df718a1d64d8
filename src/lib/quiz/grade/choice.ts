// One option of several: all or nothing.

import type { Grade, PartId } from '../items.ts';
import type { ChoiceKey, ChoicePrompt, ChoiceResponse } from '../kinds/choice.ts';
import type { Grader } from './grader.ts';
import { textOf } from './text-of.ts';

export const choice: Grader<ChoicePrompt, ChoiceKey, ChoiceResponse> = {
	type: 'choice',
	given: ({ choice }) => ({ form: 'ids', ids: choice === null ? [] : [choice] }),
	correct: (key) => ({ form: 'ids', ids: [key.correct] }),
	empty: { kind: 'choice', choice: null },
	single: true,
	feedbackOn: 'choosing',
	grade: (key, { choice }) => gradeOne(key.correct, choice),
	arrange: (prompt, shuffle) => (prompt.fixed ? prompt : { ...prompt, options: shuffle(prompt.options) }),
	text: (prompt, { choice }) => (choice ? textOf(prompt.options, choice) : ''),
	alone: (prompt) =>
		prompt.options.map((part) => ({ ...part, response: { kind: 'choice', choice: part.id }, place: 'whole' }))
};

/** All or nothing for one part of several; `chosen` may be a part that the key does not know. */
export function gradeOne(correct: PartId, chosen: PartId | null): Grade {
	if (!chosen) return { type: 'incomplete', reason: 'nothing-chosen' };
	if (chosen === correct)
		return { type: 'scored', earned: 1, possible: 1, parts: [{ id: chosen, state: 'correct' }] };
	return {
		type: 'scored',
		earned: 0,
		possible: 1,
		parts: [
			{ id: chosen, state: 'wrong' },
			{ id: correct, state: 'missed' }
		]
	};
}
