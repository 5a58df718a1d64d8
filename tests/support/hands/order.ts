// Answers an order: rows are moved up until they stand as wished.

import { expect } from '@playwright/test';
import { w } from '../course.ts';
import { textOf, type Hand } from './hand.ts';

export const order: Hand<'order'> = async (card, { entries }, { order }, { press }) => {
	const wished = order.map((id) => textOf(entries, id));
	const rows = card.locator('ol').first().locator('li > .text');
	const move = (name: string) => press(card.getByRole('button', { name, exact: true }));
	// The widget comes on its own; rows read before it is there are none, and none would be moved.
	await expect(rows).toHaveCount(wished.length);
	// At least one is moved: what is shown first is no answer.
	if ((await rows.allTextContents()).join('\n') === wished.join('\n')) {
		await move(w.question.moveDown(wished[0]!));
		await move(w.question.moveUp(wished[0]!));
	}
	for (const [place, text] of wished.entries()) {
		const from = (await rows.allTextContents()).indexOf(text);
		for (let at = from; at > place; at -= 1) await move(w.question.moveUp(text));
	}
	await expect(rows).toHaveText(wished);
};
