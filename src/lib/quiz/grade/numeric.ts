// A number within a tolerance: one point or none. A wrong one that is known tells which idea led to it.

import type { Grade, PartId } from '../items.ts';
import { numberIn, type NumericKey, type NumericPrompt, type NumericResponse } from '../kinds/numeric.ts';
import type { Grader } from './grader.ts';

/** Part of every numeric item: any wrong number that none of `near` explains. */
export const otherNumber: PartId = 'other';
export const rightNumber: PartId = 'answer';

export const numeric: Grader<NumericPrompt, NumericKey, NumericResponse> = {
	type: 'numeric',
	given: ({ text }) => ({ form: 'number', value: numberIn(text) ?? 0 }),
	correct: ({ answer, within }) => ({ form: 'number', value: answer, within }),
	empty: { kind: 'numeric', text: '' },
	single: true,
	feedbackOn: 'choosing',
	grade({ answer, within, near }, { text }): Grade {
		if (text.trim() === '') return { type: 'incomplete', reason: 'nothing-chosen' };
		const value = numberIn(text);
		if (value === null) return { type: 'incomplete', reason: 'no-number' };
		// Sums of decimals miss by a hair: 0.1 + 0.2 is not 0.3.
		const isNear = (other: number) => Math.abs(value - other) <= within + 1e-9;
		const right = isNear(answer);
		const id = right ? rightNumber : (near.find((one) => isNear(one.value))?.id ?? otherNumber);
		return {
			type: 'scored',
			earned: right ? 1 : 0,
			possible: 1,
			parts: [{ id, state: right ? 'correct' : 'wrong' }]
		};
	},
	arrange: (prompt) => prompt,
	text: ({ unit }, { text }) => (text.trim() === '' ? '' : `${text.trim()} ${unit}`),
	tries: (_, { answer, within }) =>
		[answer, Math.ceil(answer + 9 * within + 9)].map((value) => ({ kind: 'numeric', text: String(value) })),
	alone: () => []
};
