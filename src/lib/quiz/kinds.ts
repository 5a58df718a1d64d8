// The kinds of questions there are. A new one is a file in kinds/ and one in grade/, and a line here and in grade.ts.

import { choice, type ChoicePrompt } from './kinds/choice.ts';
import type { Kind as Rules } from './kinds/kind.ts';
import { match, type MatchPrompt } from './kinds/match.ts';
import { multiple, type MultiplePrompt } from './kinds/multiple.ts';
import { numeric, type NumericPrompt } from './kinds/numeric.ts';
import { order, type OrderPrompt } from './kinds/order.ts';

export const kinds = { choice, multiple, order, match, numeric };
interface Prompts {
	choice: ChoicePrompt;
	multiple: MultiplePrompt;
	order: OrderPrompt;
	match: MatchPrompt;
	numeric: NumericPrompt;
}

type Known = typeof kinds;
export type Kind = keyof Known;
export type PromptOf<N extends Kind = Kind> = Prompts[N];
export type KeyOf<N extends Kind = Kind> = Known[N] extends Rules<infer K, infer _R> ? K : never;
export type ResponseOf<N extends Kind = Kind> = Known[N] extends Rules<infer _K, infer R> ? R : never;

/** The rules of one kind, for whoever has a key or response of it and need not know which it is. */
export const rulesOf = (kind: Kind) => kinds[kind] as unknown as Rules<KeyOf, ResponseOf>;

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
