// Answers a hotspot: the radio of one place in the list, which begins with the letter it has in the picture.

import { textOf, type Hand } from './hand.ts';

export const hotspot: Hand<'hotspot'> = (card, { targets }, { choice }, { pick }) => {
	const text = textOf(targets, choice).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return pick(card.getByRole('radio', { name: new RegExp(`^[A-Z] ${text}`) }));
};
