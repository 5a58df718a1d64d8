// Responses: the blank one a question starts with, and comparing two.

import type { Prompt, Response } from './items.ts';

/** What a question holds before the learner has done anything. */
export function emptyResponse(prompt: Pick<Prompt, 'kind'>): Response {
	switch (prompt.kind) {
		case 'choice':
			return { kind: 'choice', choice: null };
		case 'multiple':
			return { kind: 'multiple', choices: [] };
		case 'order':
			return { kind: 'order', order: [] };
		case 'match':
			return { kind: 'match', pairs: {} };
	}
}

/** Nothing chosen, moved or matched. A response that is not empty may still be incomplete. */
export function isEmpty(response: Response): boolean {
	return contents(response).length === 0;
}

/** Same answer: the order of ticks and of matched rows says nothing, the order of an order item says all. */
export function sameResponse(a: Response, b: Response): boolean {
	return a.kind === b.kind && JSON.stringify(contents(a)) === JSON.stringify(contents(b));
}

/** What was answered, in a form that is equal for equal answers. */
function contents(response: Response): unknown[] {
	switch (response.kind) {
		case 'choice':
			return response.choice ? [response.choice] : [];
		case 'multiple':
			return [...new Set(response.choices)].sort();
		case 'order':
			return response.order;
		case 'match':
			// An emptied select leaves '' behind.
			return Object.entries(response.pairs)
				.filter(([, target]) => target)
				.sort(([a], [b]) => (a < b ? -1 : 1));
	}
}
