// The kinds of questions there are. A new one is a file in kinds/ and a line here.

import { choice } from './kinds/choice.ts';
import type { Kind as Rules } from './kinds/kind.ts';
import { match } from './kinds/match.ts';
import { multiple } from './kinds/multiple.ts';
import { order } from './kinds/order.ts';

export const kinds = { choice, multiple, order, match };

type Known = typeof kinds;
export type Kind = keyof Known;
export type PromptOf<N extends Kind = Kind> = Known[N] extends Rules<infer P, infer _K, infer _R> ? P : never;
export type KeyOf<N extends Kind = Kind> = Known[N] extends Rules<infer _P, infer K, infer _R> ? K : never;
export type ResponseOf<N extends Kind = Kind> =
	Known[N] extends Rules<infer _P, infer _K, infer R> ? R : never;

/** The rules of one kind, for whoever has a prompt, key or response of it and need not know which it is. */
export const rulesOf = (kind: Kind) => kinds[kind] as unknown as Rules<PromptOf, KeyOf, ResponseOf>;

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
