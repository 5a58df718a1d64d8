// Answers a log: the list of each field.

import { textOf, type Hand } from './hand.ts';

export const log: Hand<'log'> = async (card, prompt, { fields }, { choose }) => {
	for (const { id, text, options } of prompt.fields)
		await choose(card.getByRole('combobox', { name: text, exact: true }), textOf(options, fields[id]));
};
