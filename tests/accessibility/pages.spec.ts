// Every page and every state of a quiz, against WCAG 2.2 A and AA, in both colour schemes and three sizes.

import type { Page } from '@playwright/test';
import { cardOf, answer } from '../support/answer.ts';
import { brokenRules, fitsNarrowScreen, smallTargets } from '../support/accessibility.ts';
import { itemOf, lessons, module, quiz, w } from '../support/course.ts';
import { answerQuestion, button, heading, shownItem, startQuiz } from '../support/flow.ts';
import { opened, openPages, runs } from '../support/pages.ts';
import { journalOf, lessonsDone, passed, quizTaken } from '../support/records.ts';
import { expect, test } from '../support/test.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';

async function isSound(page: Page) {
	expect(await brokenRules(page)).toEqual([]);
	await fitsNarrowScreen(page);
	expect.soft(await smallTargets(page)).toEqual([]);
}

async function begin(page: Page, url: string, events: LearnerEvent[]) {
	const [key, value] = journalOf('server', events);
	await page.addInitScript(([name, text]) => localStorage.setItem(name!, text!), [key, value]);
	await page.goto(url);
	await opened(page);
}

for (const path of openPages)
	test(`${path} keeps to WCAG 2.2 AA`, async ({ page, server }) => {
		await page.goto(server.url + path);
		await opened(page);
		await isSound(page);
	});

test('the home page of a learner who has passed keeps to WCAG 2.2 AA', async ({ page, server }) => {
	await begin(page, server.url, passed());
	await expect(page.getByText(w.home.finished)).toBeVisible();
	await isSound(page);
});

test('a page that does not exist keeps to WCAG 2.2 AA', async ({ page, server }) => {
	await page.route('**/nothing', async (route) =>
		route.fulfill({ response: await route.fetch(), status: 200 })
	);
	await page.goto(`${server.url}/nothing`);
	await isSound(page);
});

test('the menu of narrow screens keeps to WCAG 2.2 AA', async ({ page, server }) => {
	await page.setViewportSize({ width: 650, height: 666 });
	await page.goto(`${server.url}/lessons/${lessons[0]!.id}`);
	await runs(page);
	await button(page, w.nav.contents).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await brokenRules(page)).toEqual([]);
});

test('lesson questions checked right, wrong and too early keep to WCAG 2.2 AA', async ({ page, server }) => {
	const [lesson] = lessons;
	await page.goto(`${server.url}/lessons/${lesson!.id}`);
	await runs(page);
	const [right, wrong, empty] = lesson!.items.map(itemOf);
	await answer(page, right!, 'right');
	await answer(page, wrong!, 'wrong');
	for (const item of [right!, wrong!, ...(empty ? [empty] : [])])
		await cardOf(page, item).getByRole('button', { name: w.question.check, exact: true }).click();
	await expect(cardOf(page, right!)).toHaveAttribute('data-outcome', 'correct');
	await expect(cardOf(page, wrong!)).toHaveAttribute('data-outcome', 'not-yet');
	await button(page, w.question.showReasoning).click();
	await isSound(page);
});

test('every step of a quiz keeps to WCAG 2.2 AA', async ({ page, server }) => {
	test.slow();
	await begin(page, `${server.url}/quiz/${quiz.id}`, quizTaken(lessonsDone(), 'wrong'));
	await expect(page.getByText(w.quiz.attempts)).toBeVisible();
	await isSound(page);
	await startQuiz(page);
	const kinds = new Set<string>();
	for (let n = 1; n <= quiz.draw; n += 1) {
		const item = await shownItem(page, n);
		if (!kinds.has(item.prompt.kind)) {
			kinds.add(item.prompt.kind);
			if (kinds.size === 1) await button(page, w.quiz.keepAndGoOn).click();
			await isSound(page);
		}
		await answerQuestion(page, n, 'right');
	}
	await expect(heading(page)).toHaveText(w.quiz.checkTitle);
	await isSound(page);
});

for (const [name, wish, path] of [
	['the result of a pass', 'right', 'result'],
	['the result of a fail', 'wrong', 'result'],
	['a reviewed pass', 'right', 'review'],
	['a reviewed fail', 'wrong', 'review']
] as const)
	test(`${name} keeps to WCAG 2.2 AA`, async ({ page, server }) => {
		const own = module.quiz!;
		await begin(page, `${server.url}/quiz/${own.id}/${path}`, quizTaken(lessonsDone(), wish, own));
		await expect(heading(page)).toHaveText(
			path === 'review' ? w.review.title : wish === 'right' ? w.result.passed : w.result.notYet
		);
		await isSound(page);
	});
