// Which mistaken ideas an attempt showed, and in how many of its questions.

import type { Attempt } from '../../quiz/attempt.ts';
import { grade } from '../../quiz/grade.ts';
import type { Item, ItemId } from '../../quiz/items.ts';
import { misconceptionsOf } from '../../quiz/misconceptions.ts';

/** Tags, most frequent first, each once. */
export function misconceptionsIn(attempt: Attempt, items: ReadonlyMap<ItemId, Item>): string[] {
	const counts = new Map<string, number>();
	for (const id of attempt.items) {
		const item = items.get(id);
		const answer = attempt.answers[id];
		const result = item && answer ? grade(item.key, answer.response) : null;
		if (!item || result?.type !== 'scored') continue;
		for (const tag of misconceptionsOf(item.key, result)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
