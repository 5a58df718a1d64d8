// Without a pointer: from the home page through a lesson's question to a submitted quiz.

import type { Locator, Page } from '@playwright/test';
import { cardOf, responseTo } from '../support/answer.ts';
import { itemOf, lessons, quiz, w } from '../support/course.ts';
import { button, heading, link, shownItem, stepOnHome } from '../support/flow.ts';
import type { Item } from '../../src/lib/quiz/items.ts';
import { expect, test } from '../support/test.ts';

/** Whether the focus can be seen: a ring round the element, its picture or its row. */
function focusRing(page: Page): Promise<string> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return 'the focus is lost';
		const { firstElementChild, nextElementSibling, previousElementSibling } = focused;
		const ringed = [
			focused,
			firstElementChild,
			nextElementSibling,
			previousElementSibling,
			focused.closest('label'),
			focused.closest('.row')
		];
		const visible = ringed.some((element) => {
			if (!element) return false;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
			return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
		});
		return visible ? 'visible' : `no ring: ${focused.outerHTML.slice(0, 120)}`;
	});
}

/** Presses Tab, or Shift and Tab, until the element has the focus; every stop on the way must show it. */
async function tabTo(page: Page, target: Locator) {
	await target.waitFor();
	const way = () =>
		target.evaluate((element) => {
			const { activeElement: from } = document;
			if (from === element) return null;
			const before = from && from.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING;
			return before ? 'Shift+Tab' : 'Tab';
		});
	for (let presses = 0; presses < 150; presses += 1) {
		const key = await way();
		if (!key) return;
		await page.keyboard.press(key);
		expect(await focusRing(page)).toBe('visible');
	}
	throw new Error(`No key leads to ${target}.`);
}

async function press(page: Page, target: Locator) {
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}

async function answerByKeys(page: Page, item: Item) {
	const card = cardOf(page, item);
	const { prompt } = item;
	const response = responseTo(item, 'right');
	if (prompt.kind === 'choice' && response.kind === 'choice') {
		const radio = (id: string) =>
			card.getByRole('radio', { name: prompt.options.find((option) => option.id === id)!.text, exact: true });
		await tabTo(page, card.getByRole('radio').first());
		await page.keyboard.press('Space');
		for (let n = 0; n < prompt.options.length && !(await radio(response.choice!).isChecked()); n += 1)
			await page.keyboard.press('ArrowDown');
		await expect(radio(response.choice!)).toBeChecked();
	} else if (prompt.kind === 'multiple' && response.kind === 'multiple') {
		for (const box of await card.getByRole('checkbox').all()) {
			const text = (await box.locator('xpath=ancestor::label').locator('.text').textContent())!;
			const { id } = prompt.options.find((option) => option.text === text)!;
			if (!response.choices.includes(id)) continue;
			await tabTo(page, box);
			await page.keyboard.press('Space');
			await expect(box).toBeChecked();
		}
	} else if (prompt.kind === 'order' && response.kind === 'order') {
		const rows = card.locator('ol').first().locator('li > .text');
		for (const [place, id] of response.order.entries()) {
			const { text } = prompt.entries.find((entry) => entry.id === id)!;
			const from = (await rows.allTextContents()).indexOf(text);
			if (from === place) continue;
			const up = card.getByRole('button', { name: w.question.moveUp(text), exact: true });
			await tabTo(page, up);
			for (let at = from; at > place; at -= 1) {
				await page.keyboard.press('Alt+ArrowUp');
				expect(await focusRing(page)).toBe('visible');
			}
			await expect(rows.nth(place)).toHaveText(text);
		}
	} else if (prompt.kind === 'numeric' && response.kind === 'numeric') {
		await tabTo(page, card.getByRole('textbox'));
		await page.keyboard.type(response.text);
	} else if (prompt.kind === 'match' && response.kind === 'match') {
		for (const { id, text } of prompt.rows) {
			const list = card.getByRole('combobox', { name: text, exact: true });
			const target = prompt.targets.find((one) => one.id === response.pairs[id])!.text;
			await tabTo(page, list);
			const place = (await list.locator('option').allTextContents()).indexOf(target);
			for (let n = 0; n < place; n += 1) await page.keyboard.press('ArrowDown');
			await expect(list.locator('option:checked')).toHaveText(target);
		}
	}
}

test('a lesson question and a whole quiz are done by keyboard, with the focus always in sight', async ({
	page,
	server
}) => {
	test.slow();
	await page.goto(server.url);
	await heading(page).waitFor();
	await page.waitForLoadState('networkidle');

	await test.step('the skip link leads past the header', async () => {
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: w.nav.skip });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator('#main')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('#main :focus')).toHaveCount(1);
	});

	const [lesson] = lessons;
	await test.step('a lesson question', async () => {
		await press(page, link(page, w.home.start(lesson!.title)));
		await expect(heading(page)).toHaveText(lesson!.title);
		await expect(heading(page)).toBeFocused();
		const item = itemOf(lesson!.items[0]!);
		const check = cardOf(page, item).locator('.actions button').first();

		await press(page, check);
		const first = cardOf(page, item).locator('input, select, li button').first();
		await expect(first).toBeFocused();
		await expect(cardOf(page, item).getByText(w.question.error)).toHaveCount(1);

		await answerByKeys(page, item);
		await press(page, check);
		await expect(cardOf(page, item)).toHaveAttribute('data-outcome', 'correct');
		await expect(check).toBeFocused();
		await expect(check).toHaveText(w.question.again);
		await page.keyboard.press('Enter');
		await expect(check).toBeFocused();
		await expect(check).toHaveText(w.question.check);
	});

	await test.step('the quiz', async () => {
		await press(page, page.getByRole('banner').getByRole('link').first());
		await expect(heading(page)).toBeFocused();
		await press(page, stepOnHome(page, quiz.title));
		await expect(heading(page)).toHaveText(quiz.title);
		await expect(heading(page)).toBeFocused();
		await press(page, button(page, w.quiz.start));
		for (let n = 1; n <= quiz.draw; n += 1) {
			const item = await shownItem(page, n);
			await expect(heading(page)).toBeFocused();
			await answerByKeys(page, item);
			await press(page, button(page, w.quiz.keepAndGoOn));
		}
		await expect(heading(page)).toHaveText(w.quiz.checkTitle);
		await expect(heading(page)).toBeFocused();
		await press(page, button(page, w.quiz.submit));
		await expect(heading(page)).toHaveText(w.result.passed);
		await expect(heading(page)).toBeFocused();
	});
});

test('the menu opens and closes by keyboard and gives the focus back', async ({ page, server }) => {
	await page.setViewportSize({ width: 650, height: 666 });
	await page.goto(`${server.url}/lessons/${lessons[0]!.id}`);
	await page.waitForLoadState('networkidle');
	const menu = page.getByRole('banner').getByRole('button', { name: w.nav.contents });
	await press(page, menu);
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await expect(dialog.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(menu).toBeFocused();
	await page.keyboard.press('Enter');
	await press(page, dialog.getByRole('link', { name: lessons[1]!.title }));
	await expect(heading(page)).toHaveText(lessons[1]!.title);
	await expect(dialog).toBeHidden();
	await expect(heading(page)).toBeFocused();
});
