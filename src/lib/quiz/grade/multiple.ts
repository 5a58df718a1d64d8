// Several options at once: a right one earns a point and a wrong one takes a point back, so that ticking
// everything does not pay.

import type { PartResult } from '../items.ts';
import type { MultipleKey, MultiplePrompt, MultipleResponse } from '../kinds/multiple.ts';
import type { Grader } from './grader.ts';
import { inOrder } from './in-order.ts';

export const multiple: Grader<MultiplePrompt, MultipleKey, MultipleResponse> = {
	type: 'choice',
	given: ({ choices }, permanent) => ({ form: 'ids', ids: inOrder(choices, permanent) }),
	correct: (key, permanent) => ({ form: 'ids', ids: inOrder(key.correct, permanent) }),
	empty: { kind: 'multiple', choices: [] },
	feedbackOn: 'choosing',
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
	text: (prompt, { choices }) =>
		prompt.options
			.filter(({ id }) => choices.includes(id))
			.map(({ text }) => text)
			.join('\n'),
	tries: ({ options }, { correct }) =>
		[correct, correct.slice(1), options.map(({ id }) => id).filter((id) => !correct.includes(id))].map(
			(choices) => ({ kind: 'multiple', choices })
		),
	alone: (prompt) =>
		prompt.options.map((part) => ({
			...part,
			response: { kind: 'multiple', choices: [part.id] },
			place: 'whole'
		}))
};
