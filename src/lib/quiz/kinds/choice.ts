// How an answer to a choice is kept.

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

/** The rules of a kind whose answer is one part of several. */
export const asChoice = <K extends string>(kind: K): Kind<{ kind: K; choice: PartId | null }> => ({
	contents: ({ choice }) => (choice ? [choice] : []),
	...asParts(
		({ choice }: { choice: PartId | null }) => (choice ? [choice] : []),
		(parts) => (parts.length > 1 ? null : { kind, choice: parts[0] ?? null })
	)
});

export const choice: Kind<ChoiceResponse> = asChoice('choice');
