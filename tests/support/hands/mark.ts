// Answers a mark: the slider of each moment.

import { textOf, type Hand } from './hand.ts';

export const mark: Hand<'mark'> = async (card, prompt, { marks }, { slide }) => {
	for (const [id, tenths] of Object.entries(marks))
		await slide(card.getByRole('slider', { name: textOf(prompt.marks, id) }), tenths / 10);
};
