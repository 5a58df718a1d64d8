// Which answers the host holds and at which index. An answer is written once and keeps its index for good.

import type { Interaction } from './port.ts';

export interface InteractionLedger {
	/** Answers still to be written; those of a commit that was not confirmed come again. */
	due(interactions: readonly Interaction[]): Interaction[];
	/** Where an answer stands or would stand; null when the host has no room left. */
	index(id: string): number | null;
	/** The host took it; the next new answer gets the next index. */
	took(id: string): void;
	/** The host refused its id: it is not tried again and uses no index. */
	refused(id: string): void;
	/** A commit was stored: what was taken is not written again. */
	confirm(): void;
}

/**
 * `count` is the host's `_count` at launch and `ids` the ids it lets us read (2004), else null: in SCORM 1.2
 * interactions are write-only. There the host's own state says what was told before. After a reload inside the frame
 * some hosts start again with an earlier count; then the report's order decides, which only grows at its end: the
 * same answers go to the same indexes and nothing is overwritten by another answer.
 * @param most how many answers the host is told
 */
export function interactionLedger(
	count: number,
	ids: readonly string[] | null,
	most: number
): InteractionLedger {
	const settled = new Set<string>(ids ?? []);
	const indexes = new Map<string, number>();
	let next = count;

	return {
		due(interactions) {
			if (ids === null)
				for (const { id } of interactions.filter(({ before }) => before).slice(0, count)) settled.add(id);
			return interactions.filter(({ id }) => !settled.has(id));
		},
		index(id) {
			const index = indexes.get(id) ?? next;
			return index < most ? index : null;
		},
		took(id) {
			if (!indexes.has(id)) indexes.set(id, next++);
		},
		refused(id) {
			settled.add(id);
		},
		confirm() {
			for (const id of indexes.keys()) settled.add(id);
		}
	};
}
