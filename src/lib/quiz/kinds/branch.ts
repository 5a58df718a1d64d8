// How a way through a scene is kept: the choices that were made, in their order.

import type { KeyBase, Part, PartId, PromptBase } from '../items.ts';
import { asParts, type Kind } from './kind.ts';

/** A moment of a scene, and what can be done in it. `to` names a state or an ending. */
export interface BranchState extends Part {
	/** Name of a motion of the dog shown with it. */
	clip?: string;
	choices: (Part & { to: PartId })[];
}
/** The whole story may be read; what it is worth stands in the key. */
export interface BranchPrompt extends PromptBase {
	kind: 'branch';
	start: PartId;
	states: BranchState[];
	endings: Part[];
}
export interface BranchKey extends KeyBase {
	kind: 'branch';
	start: PartId;
	/** Each choice, the state it is made in, and the state or ending it leads to. */
	leads: { id: PartId; from: PartId; to: PartId }[];
	/** Whole points from 0. */
	endings: { id: PartId; points: number; debrief: string }[];
}
export type BranchResponse = { kind: 'branch'; path: PartId[] };

export const branch: Kind<BranchResponse> = {
	contents: ({ path }) => path,
	...asParts(
		({ path }: BranchResponse) => path,
		(path) => ({ kind: 'branch', path })
	)
};
