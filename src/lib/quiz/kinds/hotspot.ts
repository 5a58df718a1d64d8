// How an answer to a hotspot is kept: one place on a figure.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import { asChoice } from './choice.ts';
import type { Kind } from './kind.ts';

/** A place; its text describes where it is and never what it is. */
export interface Target extends Part {
	/** Name of its outline on the figure. */
	zone: string;
}
export interface HotspotPrompt extends PromptBase {
	kind: 'hotspot';
	figure: string;
	targets: Target[];
}
export interface HotspotKey extends KeyBase {
	kind: 'hotspot';
	correct: PartId;
}
export type HotspotResponse = { kind: 'hotspot'; choice: PartId | null };

export const hotspot: Kind<HotspotResponse> = asChoice('hotspot');
