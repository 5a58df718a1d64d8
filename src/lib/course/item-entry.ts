// Splits an item as its author wrote it into what is asked (Prompt) and what is known about it (Key).

import type { Item } from '../quiz/items.ts';
import { entryKind, type ItemEntry } from './kinds.ts';

export function itemFromEntry(entry: ItemEntry): Item {
	const { triage } = entry;
	const confidence = triage?.confidence && { confidence: true as const };
	const base = {
		id: entry.id,
		stem: entry.stem,
		objective: entry.objective,
		difficulty: entry.difficulty,
		...(entry.figure && { figure: entry.figure }),
		...(entry.clip && { clip: entry.clip }),
		...(entry.see && { see: entry.see }),
		...(triage && { asks: { urgency: true as const, ...confidence } })
	};
	const known = {
		rationale: entry.rationale,
		sources: entry.sources,
		...(triage && { urgency: { colour: triage.urgency, text: triage.feedback, ...confidence } })
	};
	return entryKind(entry.kind).split(entry, base, known);
}

/** Ids of everything in an item that a response can name, in the author's order. */
export const partIds = (entry: ItemEntry): string[] => entryKind(entry.kind).partIds(entry);

/** Every motion an item shows, each once. */
export const clipsIn = (entry: ItemEntry): string[] => [
	...new Set([...(entry.clip ? [entry.clip] : []), ...(entryKind(entry.kind).clips?.(entry) ?? [])])
];
