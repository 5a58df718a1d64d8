// The kinds of questions there are. A new one is a file in kinds/ and one in grade/, and a line here and in grade.ts.

import { branch, type BranchKey, type BranchPrompt } from './kinds/branch.ts';
import { choice, type ChoiceKey, type ChoicePrompt } from './kinds/choice.ts';
import { clip, type ClipKey, type ClipPrompt } from './kinds/clip.ts';
import { hotspot, type HotspotKey, type HotspotPrompt } from './kinds/hotspot.ts';
import type { Kind as Rules } from './kinds/kind.ts';
import { log, type LogKey, type LogPrompt } from './kinds/log.ts';
import { mark, type MarkKey, type MarkPrompt } from './kinds/mark.ts';
import { match, type MatchKey, type MatchPrompt } from './kinds/match.ts';
import { multiple, type MultipleKey, type MultiplePrompt } from './kinds/multiple.ts';
import { numeric, type NumericKey, type NumericPrompt } from './kinds/numeric.ts';
import { order, type OrderKey, type OrderPrompt } from './kinds/order.ts';

export const kinds = { choice, multiple, order, match, numeric, hotspot, branch, log, clip, mark };
/** What is asked, and what is known about the answers. */
interface Parts {
	choice: { prompt: ChoicePrompt; key: ChoiceKey };
	multiple: { prompt: MultiplePrompt; key: MultipleKey };
	order: { prompt: OrderPrompt; key: OrderKey };
	match: { prompt: MatchPrompt; key: MatchKey };
	numeric: { prompt: NumericPrompt; key: NumericKey };
	hotspot: { prompt: HotspotPrompt; key: HotspotKey };
	clip: { prompt: ClipPrompt; key: ClipKey };
	mark: { prompt: MarkPrompt; key: MarkKey };
	branch: { prompt: BranchPrompt; key: BranchKey };
	log: { prompt: LogPrompt; key: LogKey };
}

type Known = typeof kinds;
export type Kind = keyof Known;
export type PromptOf<N extends Kind = Kind> = Parts[N]['prompt'];
export type KeyOf<N extends Kind = Kind> = Parts[N]['key'];
export type ResponseOf<N extends Kind = Kind> = Known[N] extends Rules<infer R> ? R : never;

/** The rules of one kind, for whoever has a response of it and need not know which it is. */
export const rulesOf = (kind: Kind) => kinds[kind] as unknown as Rules<ResponseOf>;

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
