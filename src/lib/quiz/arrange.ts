// The order in which a question's parts are shown: shuffled once for each attempt and item.

import type { Key, Prompt } from './items.ts';
import { graderOf } from './grade.ts';
import { hashSeed, shuffle } from './random.ts';

/**
 * The prompt as it is shown in the attempt with this seed. The same seed and item id always give the same order;
 * options marked `fixed` and the rows of a match keep the author's.
 *
 * Whoever holds the Key must give it: only then can an order be kept from being shown solved by chance.
 */
export function arrange(prompt: Prompt, seed: number, key?: Key): Prompt {
	return graderOf(prompt.kind).arrange(prompt, (list) => shuffle(list, hashSeed(seed, prompt.id)), key);
}
