// How one kind of question is answered by a person: in terms of what stands on the card, whatever the fingers.

import type { Locator } from '@playwright/test';
import type { Part, PartId } from '../../../src/lib/quiz/items.ts';
import type { Kind, PromptOf, ResponseOf } from '../../../src/lib/quiz/kinds.ts';
import type { Fingers } from '../fingers.ts';

/** Puts a response into a card, whatever stands there already, and leaves it there. */
export type Hand<K extends Kind> = (
	card: Locator,
	prompt: PromptOf<K>,
	response: ResponseOf<K>,
	fingers: Fingers
) => Promise<void>;

export const textOf = (parts: readonly Part[], id: PartId | null | undefined): string => {
	const part = parts.find((one) => one.id === id);
	if (!part) throw new Error(`There is no part "${id}".`);
	return part.text;
};
