// One option of several: all or nothing.

import type { KeyBase, Part, PartId, PartResult, PromptBase } from '../items.ts';
import type { Kind } from './kind.ts';
import { textOf } from './parts.ts';

export interface ChoicePrompt extends PromptBase {
	kind: 'choice';
	options: Part[];
	/** Keep the author's order, for options that have one (numbers, times). */
	fixed?: boolean;
}
export interface ChoiceKey extends KeyBase {
	kind: 'choice';
	correct: PartId;
}
export type ChoiceResponse = { kind: 'choice'; choice: PartId | null };

export const choice: Kind<ChoicePrompt, ChoiceKey, ChoiceResponse> = {
	type: 'choice',
	empty: { kind: 'choice', choice: null },
	single: true,
	feedbackOn: 'choosing',
	contents: ({ choice }) => (choice ? [choice] : []),
	grade(key, { choice }) {
		if (!choice) return { type: 'incomplete', reason: 'nothing-chosen' };
		if (choice === key.correct)
			return { type: 'scored', earned: 1, possible: 1, parts: [{ id: choice, state: 'correct' }] };
		const parts: PartResult[] = [
			{ id: choice, state: 'wrong' },
			{ id: key.correct, state: 'missed' }
		];
		return { type: 'scored', earned: 0, possible: 1, parts };
	},
	arrange: (prompt, shuffle) => (prompt.fixed ? prompt : { ...prompt, options: shuffle(prompt.options) }),
	partsIn: ({ choice }) => (choice ? [choice] : []),
	fromParts: (parts) => (parts.length > 1 ? null : { kind: 'choice', choice: parts[0] ?? null }),
	given: ({ choice }) => ({ form: 'ids', ids: choice === null ? [] : [choice] }),
	correct: (key) => ({ form: 'ids', ids: [key.correct] }),
	text: (prompt, { choice }) => (choice ? textOf(prompt.options, choice) : ''),
	alone: (prompt) =>
		prompt.options.map((part) => ({ ...part, response: { kind: 'choice', choice: part.id }, place: 'whole' }))
};
