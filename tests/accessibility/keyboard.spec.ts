// Without a pointer: from the home page through a lesson's question to a submitted quiz.

import { answer, cardOf } from '../support/answer.ts';
import { itemOf, lessons, module, w } from '../support/course.ts';
import { fingers } from '../support/fingers.ts';
import { button, goFromHome, heading, link, shownItem } from '../support/flow.ts';
import { runs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const { press } = fingers.keys;
const quiz = module.quiz!;

test('a lesson question and a whole quiz are done by keyboard, with the focus always in sight', async ({
	page,
	server
}) => {
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
		await press(link(page, w.home.start(lesson!.title)));
		await expect(heading(page)).toHaveText(lesson!.title);
		await expect(heading(page)).toBeFocused();
		const item = itemOf(lesson!.items[0]!);
		const check = cardOf(page, item).locator('.actions button').first();

		await press(check);
		const first = cardOf(page, item).locator('input, select, li button').first();
		await expect(first).toBeFocused();
		await expect(cardOf(page, item).getByText(w.question.error)).toHaveCount(1);

		await answer(page, item, 'right', 'keys');
		await press(check);
		await expect(cardOf(page, item)).toHaveAttribute('data-outcome', 'correct');
		await expect(check).toBeFocused();
		await expect(check).toHaveText(w.question.again);
		await page.keyboard.press('Enter');
		await expect(check).toBeFocused();
		await expect(check).toHaveText(w.question.check);
	});

	await test.step('the quiz', async () => {
		await press(page.getByRole('banner').getByRole('link').first());
		await expect(heading(page)).toBeFocused();
		await goFromHome(page, quiz.title, 'keys');
		await expect(heading(page)).toHaveText(quiz.title);
		await expect(heading(page)).toBeFocused();
		await press(button(page, w.quiz.start));
		for (let n = 1; n <= quiz.draw; n += 1) {
			const item = await shownItem(page, n, quiz);
			await expect(heading(page)).toBeFocused();
			await answer(page, item, 'right', 'keys');
			await press(button(page, w.quiz.keepAndGoOn));
		}
		await expect(heading(page)).toHaveText(w.quiz.checkTitle);
		await expect(heading(page)).toBeFocused();
		await press(button(page, w.quiz.submit));
		await expect(heading(page)).toHaveText(w.result.passed);
		await expect(heading(page)).toBeFocused();
	});
});

test('the menu opens and closes by keyboard and gives the focus back', async ({ page, server }) => {
	await page.setViewportSize({ width: 650, height: 666 });
	await page.goto(`${server.url}/lessons/${lessons[0]!.id}`);
	await runs(page);
	const menu = page.getByRole('banner').getByRole('button', { name: w.nav.contents });
	await press(menu);
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await expect(dialog.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(menu).toBeFocused();
	await page.keyboard.press('Enter');
	await press(dialog.getByRole('link', { name: lessons[1]!.title }));
	await expect(heading(page)).toHaveText(lessons[1]!.title);
	await expect(dialog).toBeHidden();
	await expect(heading(page)).toBeFocused();
});
