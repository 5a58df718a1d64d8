// Answers a question as a person does: by the names of its radios, checkboxes, buttons and lists.

import type { Frame, Locator, Page } from '@playwright/test';
import type { Item, Response } from '../../src/lib/quiz/items.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { fingers, type By } from './fingers.ts';
import { fill } from './hands.ts';

/** Where the course runs: a page, or the frame of an LMS. */
export type View = Page | Frame;
/** All points, none, or some. */
export type Wish = 'right' | 'wrong' | 'partly';

/** The card of a question. */
export function cardOf(view: View, item: Item): Locator {
	const heading = view.getByRole('heading', { name: item.prompt.stem, exact: true });
	return view.locator('.card').filter({ has: heading });
}

/** The response with all, none or some of the points; an Error when this question has no such answer. */
export function responseTo(item: Item, wish: Wish): Response {
	const response = sampleResponses(item)[wish];
	if (!response) throw new Error(`"${item.prompt.id}" has no partly right answer.`);
	return response;
}

/** Puts an answer into the widgets and leaves it there; returns what was answered. */
export async function answer(view: View, item: Item, wish: Wish, by: By = 'mouse'): Promise<Response> {
	const card = cardOf(view, item);
	// Questions below a lesson's first view are fetched at the first sign of a reader.
	if ((await card.count()) === 0) await view.locator('h1').press('Shift');
	const response = responseTo(item, wish);
	await fill(card, item, response, fingers[by]);
	return response;
}
