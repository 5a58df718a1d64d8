// How an answer about what a dog does in one clip, or in several, is kept.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import type { Kind } from './kind.ts';
import { asPairs } from './match.ts';

/** `name`: what does it do; `sort`: where does each belong; `compare`: which of them fits. */
export type ClipAsk = 'name' | 'sort' | 'compare';
/** A clip among others; its text says nothing of what it shows ("Clip A"). */
export interface ClipPart extends Part {
	motion: string;
}
export interface ClipPrompt extends PromptBase {
	kind: 'clip';
	ask: ClipAsk;
	clips: ClipPart[];
	/** What a clip can be; empty where clips are compared. */
	targets: Part[];
}
export interface ClipKey extends KeyBase {
	kind: 'clip';
	ask: ClipAsk;
	/** clip id -> what it is; where clips are compared, the one that fits. */
	pairs: Record<PartId, PartId>;
}
export type ClipResponse = { kind: 'clip'; pairs: Record<PartId, PartId> };

/** What a clip is matched with when it is chosen among others. */
export const fitting: PartId = 'fits';

export const clip: Kind<ClipResponse> = asPairs('clip');
