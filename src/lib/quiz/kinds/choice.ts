// How an answer to a choice is kept and told.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import { asParts, type Kind } from './kind.ts';

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

export const choice: Kind<ChoiceKey, ChoiceResponse> = {
	type: 'choice',
	contents: ({ choice }) => (choice ? [choice] : []),
	...asParts(
		({ choice }: ChoiceResponse) => (choice ? [choice] : []),
		(parts) => (parts.length > 1 ? null : { kind: 'choice', choice: parts[0] ?? null })
	),
	given: ({ choice }) => ({ form: 'ids', ids: choice === null ? [] : [choice] }),
	correct: (key) => ({ form: 'ids', ids: [key.correct] })
};
