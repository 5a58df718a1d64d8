// Several options at once: a right one earns a point and a wrong one takes a point back, so that ticking
// everything does not pay.

import type { KeyBase, Part, PartId, PartResult, PromptBase } from '../items.ts';
import { inOrder, type Kind } from './kind.ts';

export interface MultiplePrompt extends PromptBase {
	kind: 'multiple';
	options: Part[];
	fixed?: boolean;
}
export interface MultipleKey extends KeyBase {
	kind: 'multiple';
	correct: PartId[];
}
export type MultipleResponse = { kind: 'multiple'; choices: PartId[] };

export const multiple: Kind<MultiplePrompt, MultipleKey, MultipleResponse> = {
	type: 'choice',
	empty: { kind: 'multiple', choices: [] },
	feedbackOn: 'choosing',
	// The order of ticks says nothing.
	contents: ({ choices }) => [...new Set(choices)].sort(),
	grade(key, response) {
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
	},
	arrange: (prompt, shuffle) => (prompt.fixed ? prompt : { ...prompt, options: shuffle(prompt.options) }),
	partsIn: ({ choices }) => choices,
	fromParts: (choices) => ({ kind: 'multiple', choices }),
	given: ({ choices }, permanent) => ({ form: 'ids', ids: inOrder(choices, permanent) }),
	correct: (key, permanent) => ({ form: 'ids', ids: inOrder(key.correct, permanent) }),
	text: (prompt, { choices }) =>
		prompt.options
			.filter(({ id }) => choices.includes(id))
			.map(({ text }) => text)
			.join('\n'),
	alone: (prompt) =>
		prompt.options.map((part) => ({
			...part,
			response: { kind: 'multiple', choices: [part.id] },
			place: 'whole'
		}))
};
