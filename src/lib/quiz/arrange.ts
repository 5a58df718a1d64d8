// The order in which a question's parts are shown: shuffled once for each attempt and item.

import type { Part, PartId, Prompt } from './items.ts';
import { hashSeed, shuffle } from './random.ts';

/**
 * The prompt as it is shown in the attempt with this seed. The same seed and item id always give the same order;
 * options marked `fixed` and the rows of a match keep the author's.
 *
 * `rightOrder` is an order item's answer (`key.order`). Whoever holds the Key must give it, because only then can
 * the entries be kept from standing in the right order by chance.
 */
export function arrange(prompt: Prompt, seed: number, rightOrder: readonly PartId[] = []): Prompt {
	const shuffled = (parts: Part[]) => shuffle(parts, hashSeed(seed, prompt.id));
	switch (prompt.kind) {
		case 'choice':
		case 'multiple':
			return prompt.fixed ? prompt : { ...prompt, options: shuffled(prompt.options) };
		case 'order': {
			const entries = shuffled(prompt.entries);
			const solved = entries.every(({ id }, place) => id === rightOrder[place]);
			// The first entry moves to the end: any other order would do.
			return { ...prompt, entries: solved ? [...entries.slice(1), ...entries.slice(0, 1)] : entries };
		}
		case 'match':
			return { ...prompt, targets: shuffled(prompt.targets) };
	}
}
