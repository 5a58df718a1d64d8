// Answers a multiple: each option's checkbox is set as wished, in the order they stand in.

import { textOf, type Hand } from './hand.ts';

export const multiple: Hand<'multiple'> = async (card, { options }, { choices }, { tick }) => {
	for (const { id } of options)
		await tick(card.getByRole('checkbox', { name: textOf(options, id), exact: true }), choices.includes(id));
};
