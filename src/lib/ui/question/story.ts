// A scene as far as it was told: the states that are behind, and where it stands now.

import type { Part, PartId } from '../../quiz/items.ts';
import type { BranchPrompt, BranchState } from '../../quiz/kinds/branch.ts';

export interface Story {
	/** What was seen, and what was done there. */
	behind: { state: BranchState; choice: Part }[];
	/** The state that asks for a choice; null once the scene has ended. */
	now: BranchState | null;
	ending: Part | null;
}

/** A path is followed as far as its choices belong together. */
export function storyOf({ start, states, endings }: BranchPrompt, path: readonly PartId[]): Story {
	const behind: Story['behind'] = [];
	let at = start;
	for (const id of path) {
		const state = states.find((one) => one.id === at);
		const choice = state?.choices.find((one) => one.id === id);
		if (!state || !choice) break;
		behind.push({ state, choice });
		at = choice.to;
	}
	return {
		behind,
		now: states.find(({ id }) => id === at) ?? null,
		ending: endings.find(({ id }) => id === at) ?? null
	};
}
