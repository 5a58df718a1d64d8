// Which mistaken ideas an attempt showed: the tags of what was chosen wrongly or matched wrongly.

import type { Attempt } from '../../quiz/attempt.ts';
import { grade } from '../../quiz/grade.ts';
import type { Item, ItemId } from '../../quiz/items.ts';

/** Tags, most frequent first, each once. */
export function misconceptionsIn(attempt: Attempt, items: ReadonlyMap<ItemId, Item>): string[] {
	const counts = new Map<string, number>();
	for (const id of attempt.items) {
		const item = items.get(id);
		const answer = attempt.answers[id];
		const result = item && answer ? grade(item.key, answer.response) : null;
		if (!item || result?.type !== 'scored') continue;
		for (const part of result.parts) {
			const tag = part.state === 'wrong' ? item.key.feedback[part.id]?.misconception : undefined;
			if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
		}
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
