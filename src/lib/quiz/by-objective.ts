// How many questions of each objective an attempt got right.

import type { Attempt } from './attempt.ts';
import { grade, outcomeOf } from './grade.ts';
import type { Item, ItemId } from './items.ts';

export interface ObjectiveResult {
	/** The objective's id. */
	id: string;
	/** Questions fully right. */
	right: number;
	of: number;
}

/** In the order of first appearance; items that are gone from the course are left out. */
export function byObjective(attempt: Attempt, items: ReadonlyMap<ItemId, Item>): ObjectiveResult[] {
	const results = new Map<string, ObjectiveResult>();
	for (const id of attempt.items) {
		const item = items.get(id);
		if (!item) continue;
		const { objective } = item.prompt;
		const answer = attempt.answers[id];
		const judged = answer && grade(item.key, answer.response);
		const right = judged?.type === 'scored' && outcomeOf(judged) === 'correct';
		const so = results.get(objective) ?? { id: objective, right: 0, of: 0 };
		results.set(objective, { id: objective, right: so.right + (right ? 1 : 0), of: so.of + 1 });
	}
	return [...results.values()];
}
