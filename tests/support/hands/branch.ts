// Answers a branch: the scene is taken back to its start, then each choice is pressed where it is asked for.

import { expect } from '@playwright/test';
import { w } from '../course.ts';
import { textOf, type Hand } from './hand.ts';

export const branch: Hand<'branch'> = async (card, { states }, { path }, { press }) => {
	const back = card.getByRole('button', { name: w.question.scene.back, exact: true });
	while (await back.isVisible()) await press(back);
	const choices = states.flatMap(({ choices }) => choices);
	for (const [index, id] of path.entries()) {
		await press(card.getByRole('button', { name: textOf(choices, id), exact: true }));
		await expect(card.locator('ol > .behind')).toHaveCount(index + 1);
	}
};
