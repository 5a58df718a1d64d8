// How an answer to a multiple is kept.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import { asParts, type Kind } from './kind.ts';

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

export const multiple: Kind<MultipleResponse> = {
	// The order of ticks says nothing.
	contents: ({ choices }) => [...new Set(choices)].sort(),
	...asParts(
		({ choices }: MultipleResponse) => choices,
		(choices) => ({ kind: 'multiple', choices })
	)
};
