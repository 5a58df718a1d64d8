// The hand of each kind of question: whoever adds a kind adds one here, or tests/accessibility/hands.spec.ts fails.

import type { Locator } from '@playwright/test';
import type { Item, Response } from '../../src/lib/quiz/items.ts';
import type { Kind } from '../../src/lib/quiz/kinds.ts';
import type { Fingers } from './fingers.ts';
import { branch } from './hands/branch.ts';
import { choice } from './hands/choice.ts';
import { clip } from './hands/clip.ts';
import type { Hand } from './hands/hand.ts';
import { hotspot } from './hands/hotspot.ts';
import { log } from './hands/log.ts';
import { mark } from './hands/mark.ts';
import { match } from './hands/match.ts';
import { multiple } from './hands/multiple.ts';
import { numeric } from './hands/numeric.ts';
import { order } from './hands/order.ts';
import { triage } from './hands/triage.ts';

const hands = { choice, multiple, order, match, numeric, branch, log, hotspot, clip, mark } satisfies {
	[K in Kind]: Hand<K>;
};

/** Puts a response into the card of its question and leaves it there. */
export async function fill(
	card: Locator,
	{ prompt }: Item,
	response: Response,
	fingers: Fingers
): Promise<void> {
	const hand = hands[prompt.kind] as unknown as Hand<Kind> | undefined;
	if (!hand) throw new Error(`No hand knows how to answer a ${prompt.kind}.`);
	await hand(card, prompt, response, fingers);
	if (response.triage) await triage(card, response.triage, fingers);
}
