// Answers a match: the list of each row.

import { textOf, type Hand } from './hand.ts';

export const match: Hand<'match'> = async (card, { rows, targets }, { pairs }, { choose }) => {
	for (const { id, text } of rows)
		await choose(card.getByRole('combobox', { name: text, exact: true }), textOf(targets, pairs[id]));
};
