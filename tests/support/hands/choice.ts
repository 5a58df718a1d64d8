// Answers a choice: the radio of one option.

import { textOf, type Hand } from './hand.ts';

export const choice: Hand<'choice'> = (card, { options }, { choice }, { pick }) =>
	pick(card.getByRole('radio', { name: textOf(options, choice), exact: true }));
