// Addresses: deep links, Back, reload, and pages that do not exist, in every edition.

import type { Page } from '@playwright/test';
import { course, lessons, quiz, w } from '../support/course.ts';
import { answerQuestion, button, heading, link, shownItem, startQuiz } from '../support/flow.ts';
import { filesOf } from '../support/builds.ts';
import { addressOf, openPages } from '../support/pages.ts';
import { serveFiles } from '../support/static-server.ts';
import { expect, test as base } from '../support/test.ts';

type Edition = 'server' | 'web' | 'package';
const test = base.extend<{ address: (edition: Edition, path: string) => string }>({
	/** The package stands alone here: its addresses are the same in an LMS. */
	address: async ({ server, web }, use) => {
		const served = await serveFiles(filesOf('scorm12'), '/content/12/');
		await use((edition, path) =>
			edition === 'package' ? `${served.url}index.html#${path}` : addressOf(edition, { server, web }, path)
		);
		await served.close();
	}
});
/** Opens an address as from outside: between two that differ in their hash alone no page is loaded. */
async function openFresh(page: Page, address: string) {
	await page.goto('about:blank');
	await page.goto(address);
}
const at = (page: Page, path: string) =>
	expect(page).toHaveURL((url) => `${url.pathname}${url.hash}`.endsWith(path));
const [first] = lessons;
const section = first!.sections[1]!;

for (const edition of ['server', 'web', 'package'] as const) {
	test(`${edition}: a link to a section opens the lesson at its lines, and a reload stays there`, async ({
		page,
		address
	}) => {
		await page.goto(address(edition, `/lessons/${first!.id}#${section.id}`));
		const lines = page.getByRole('heading', { name: section.title, level: 2 });
		await expect(lines).toBeInViewport();
		await page.reload();
		await expect(lines).toBeInViewport();
		await expect(page).toHaveTitle(new RegExp(`^${first!.title}, .*${course.title}$`));
	});

	test(`${edition}: Back leads through the questions of a quiz, a reload keeps the question`, async ({
		page,
		address
	}) => {
		await page.goto(address(edition, `/quiz/${quiz.id}`));
		await startQuiz(page);
		const one = await answerQuestion(page, 1, 'right');
		const two = await answerQuestion(page, 2, 'wrong');
		await shownItem(page, 3);
		await page.goBack();
		expect(await shownItem(page, 2)).toBe(two.item);
		await page.goBack();
		expect(await shownItem(page, 1)).toBe(one.item);
		await page.goForward();
		await at(page, `/quiz/${quiz.id}/question/2`);
		await page.reload();
		expect(await shownItem(page, 2)).toBe(two.item);
		await page.goto(address(edition, `/quiz/${quiz.id}/question/1`));
		expect(await shownItem(page, 1)).toBe(one.item);
		await page.goBack();
		expect(await shownItem(page, 2)).toBe(two.item);
	});

	test(`${edition}: every page opens by its address and has a heading and a title of its own`, async ({
		page,
		address
	}) => {
		const titles = new Set<string>();
		for (const path of openPages) {
			await openFresh(page, address(edition, path));
			await expect(heading(page)).toHaveCount(1);
			await expect(heading(page)).toBeVisible();
			await expect(heading(page)).not.toHaveText(w.errors.notFound);
			titles.add(await page.title());
		}
		expect(titles.size).toBe(openPages.length);
	});

	test(`${edition}: a question of no attempt says so and leads to the quiz`, async ({ page, address }) => {
		await page.goto(address(edition, `/quiz/${quiz.id}/question/3`));
		await expect(heading(page)).toHaveText(w.quiz.noAttempt);
		await link(page, w.quiz.toQuiz).click();
		await expect(button(page, w.quiz.start)).toBeVisible();
	});
}

test.describe('unknown pages', () => {
	test.use({ expectedErrors: /404/ });
	for (const edition of ['server', 'web', 'package'] as const)
		test(`${edition}: a page that does not exist says so and shows the way home`, async ({
			page,
			address
		}) => {
			for (const path of ['/nothing/here', '/lessons/none', '/quiz/none/question/1']) {
				await openFresh(page, address(edition, path));
				await expect(heading(page)).toHaveText(w.errors.notFound);
			}
			await link(page, w.errors.home).click();
			await expect(heading(page)).toHaveText(course.subtitle);
		});
});
