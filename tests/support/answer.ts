// Answers a question as a person does: by the names of its radios, checkboxes, buttons and lists.

import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Item, PartId, Response } from '../../src/lib/quiz/items.ts';
import { w } from './course.ts';

/** Where the course runs: a page, or the frame of an LMS. */
export type View = Page | Frame;
export type Wish = 'right' | 'wrong';

/** The card of a question. */
export function cardOf(view: View, item: Item): Locator {
	const heading = view.getByRole('heading', { name: item.prompt.stem, exact: true });
	return view.locator('.card').filter({ has: heading });
}

/** Puts an answer into the widgets and leaves it there; returns what was answered. A wrong answer earns nothing. */
export async function answer(view: View, item: Item, wish: Wish): Promise<Response> {
	const card = cardOf(view, item);
	// Questions below a lesson's first view are fetched at the first sign of a reader.
	if ((await card.count()) === 0) await view.locator('h1').press('Shift');
	const response = responseTo(item, wish);
	await fill(card, item, response);
	return response;
}

/** The response with all or none of the points. */
export function responseTo(item: Item, wish: Wish): Response {
	const { prompt, key } = item;
	const right = wish === 'right';
	if (prompt.kind === 'choice' && key.kind === 'choice') {
		const other = prompt.options.find(({ id }) => id !== key.correct)!.id;
		return { kind: 'choice', choice: right ? key.correct : other };
	}
	if (prompt.kind === 'multiple' && key.kind === 'multiple') {
		const others = prompt.options.map(({ id }) => id).filter((id) => !key.correct.includes(id));
		return { kind: 'multiple', choices: right ? key.correct : others };
	}
	if (key.kind === 'order') return { kind: 'order', order: right ? key.order : [...key.order].reverse() };
	if (prompt.kind === 'match' && key.kind === 'match') {
		const other = (row: PartId) => prompt.targets.find(({ id }) => id !== key.pairs[row])!.id;
		const pairs = right ? key.pairs : Object.fromEntries(prompt.rows.map(({ id }) => [id, other(id)]));
		return { kind: 'match', pairs };
	}
	if (key.kind === 'numeric')
		return { kind: 'numeric', text: String(right ? key.answer : key.answer + 9 * key.within + 9) };
	throw new Error(`"${prompt.id}" is asked as ${prompt.kind} and judged as ${key.kind}.`);
}

async function fill(card: Locator, { prompt }: Item, response: Response) {
	if (prompt.kind === 'choice' && response.kind === 'choice') {
		const { text } = prompt.options.find(({ id }) => id === response.choice)!;
		await card.getByRole('radio', { name: text, exact: true }).check();
	} else if (prompt.kind === 'multiple' && response.kind === 'multiple') {
		for (const { id, text } of prompt.options)
			await card.getByRole('checkbox', { name: text, exact: true }).setChecked(response.choices.includes(id));
	} else if (prompt.kind === 'match' && response.kind === 'match') {
		for (const { id, text } of prompt.rows) {
			const target = prompt.targets.find((one) => one.id === response.pairs[id])!.text;
			await card.getByRole('combobox', { name: text, exact: true }).selectOption({ label: target });
		}
	} else if (prompt.kind === 'order' && response.kind === 'order') {
		const textOf = (id: PartId) => prompt.entries.find((entry) => entry.id === id)!.text;
		await putInOrder(card, response.order.map(textOf));
	} else if (prompt.kind === 'numeric' && response.kind === 'numeric')
		await card.getByRole('textbox', { name: w.question.number(prompt.unit) }).fill(response.text);
}

/** Moves rows up until they stand as wished. At least one is moved: what is shown first is no answer. */
async function putInOrder(card: Locator, wished: string[]) {
	const rows = card.locator('ol').first().locator('li > .text');
	const press = (name: string) => card.getByRole('button', { name, exact: true }).click();
	if ((await rows.allTextContents()).join('\n') === wished.join('\n')) {
		await press(w.question.moveDown(wished[0]!));
		await press(w.question.moveUp(wished[0]!));
	}
	for (const [place, text] of wished.entries()) {
		const from = (await rows.allTextContents()).indexOf(text);
		for (let at = from; at > place; at -= 1) await press(w.question.moveUp(text));
	}
	await expect(rows).toHaveText(wished);
}
