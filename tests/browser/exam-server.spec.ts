// The exam where the server gives it: a guest sits it with interruptions, in two tabs, without a network for a while,
// and the certificate is found by its code.

import type { Page } from '@playwright/test';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { verifyWords } from '../../src/lib/ui/classroom/words.en.ts';
import { exam as own } from '../../src/lib/ui/words.en.ts';
import { isSound } from '../support/accessibility.ts';
import { answer } from '../support/answer.ts';
import { course, items, quiz, w } from '../support/course.ts';
import {
	answerQuestion,
	button,
	heading,
	link,
	lookOf,
	shownItem,
	startQuiz,
	takeQuiz
} from '../support/flow.ts';
import { opened } from '../support/pages.ts';
import { journalOf, modulesDone, quizTaken } from '../support/records.ts';
import { expect, test } from '../support/test.ts';

/** Opens a page in a browser that holds this record; later pages find what became of it. */
async function begin(page: Page, url: string, events: LearnerEvent[]) {
	const [key, value] = journalOf('server', events);
	await page.addInitScript(
		([name, text]) => {
			if (localStorage.getItem(name!) === null) localStorage.setItem(name!, text!);
		},
		[key, value]
	);
	await page.goto(url);
	await opened(page);
}

/** Answers from one question to another, the last one shown. */
async function answerFrom(page: Page, first: number, last: number) {
	for (let n = first; n < last; n += 1) await answerQuestion(page, n, 'right');
	await shownItem(page, last);
}

test.describe('in two tabs', () => {
	// The server refuses an answer after the end.
	test.use({ expectedErrors: /409/ });
	test('a guest sits the exam with a reload and a second tab, sees how it went without a key, and tries again', async ({
		page,
		context,
		server
	}) => {
		test.slow();
		await page.goto(`${server.url}/quiz/${quiz.id}`);
		await startQuiz(page);
		const first = await answerQuestion(page, 1, 'wrong');
		await answerFrom(page, 2, 3);
		const look = await lookOf(page);
		await page.reload();
		await shownItem(page, 3);
		expect(await lookOf(page)).toEqual(look);

		const second = await context.newPage();
		await second.goto(`${server.url}/quiz/${quiz.id}`);
		await expect(second.getByText(w.quiz.waiting(2, quiz.draw))).toBeVisible();
		await link(second, w.quiz.goOn).click();
		await shownItem(second, 3);
		expect(await lookOf(second)).toEqual(look);
		await answerFrom(second, 3, quiz.draw);
		await link(second, w.quiz.toCheck).click();
		await expect(second.getByText(w.quiz.stillOpen(1))).toBeVisible();
		await isSound(second);
		await button(second, w.quiz.submit).click();
		await expect(second.getByRole('heading', { name: w.result.byObjective })).toBeVisible();
		await isSound(second);

		// The first tab is late.
		const item = await shownItem(page, 3);
		await answer(page, item, 'wrong');
		await button(page, w.quiz.keepAndGoOn).click();
		await expect(page.getByRole('heading', { name: w.result.byObjective })).toBeVisible();
		await link(page, own.review).click();
		await expect(page.getByText(own.reviewWhy)).toBeVisible();
		const said = (await page.locator('#main').textContent()) ?? '';
		const notRight = page.locator('li').filter({ has: page.locator('.not-yet') });
		await expect(notRight).toHaveCount(2);
		await expect(notRight.first()).toContainText(first.item.prompt.stem);
		await expect(notRight.last()).toContainText(own.open);
		for (const { key } of items.values()) expect(said).not.toContain(key.rationale);
		await isSound(page);

		await page.goto(`${server.url}/quiz/${quiz.id}`);
		await expect(page.getByText(w.quiz.attempts)).toBeVisible();
		await startQuiz(page);
		expect((await shownItem(page, 1)).prompt.id).not.toBe(first.item.prompt.id);
	});
});

test.describe('without a network', () => {
	test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
	test('the exam says what is kept, and goes on when the network is back', async ({
		page,
		context,
		server
	}) => {
		await page.goto(`${server.url}/quiz/${quiz.id}`);
		await startQuiz(page);
		await answerFrom(page, 1, 2);
		const item = await shownItem(page, 2);
		await answer(page, item, 'right');
		const look = await lookOf(page);
		await context.setOffline(true);
		await button(page, w.quiz.keepAndGoOn).click();
		await expect(page.getByText(own.offline.text)).toBeInViewport();
		await isSound(page);
		expect(await lookOf(page)).toEqual(look);
		await context.setOffline(false);
		await expect(page.getByText(own.offline.text)).toBeHidden();
		await button(page, w.quiz.keepAndGoOn).click();
		await shownItem(page, 3);
		await link(page, w.quiz.previous).click();
		await shownItem(page, 2);
		expect(await lookOf(page)).toEqual(look);
	});
});

test('who takes over a browser does not take over the exam of the one before', async ({ page, server }) => {
	await page.goto(`${server.url}/quiz/${quiz.id}`);
	await startQuiz(page);
	await answerFrom(page, 1, 2);
	await page.goto(`${server.url}/settings`);
	await button(page, w.settings.someoneElse).click();
	await button(page, w.settings.yes['someone-else']).click();
	await page.goto(`${server.url}/quiz/${quiz.id}`);
	await startQuiz(page);
	await page.goto(`${server.url}/quiz/${quiz.id}`);
	await expect(page.getByText(w.quiz.waiting(0, quiz.draw))).toBeVisible();
});

test('a pass stands beside the pre-test, makes a certificate, and its code is found by anyone', async ({
	page,
	browser,
	server
}) => {
	test.slow();
	await begin(page, `${server.url}/quiz/${quiz.id}`, quizTaken(modulesDone(), 'wrong', course.pretest!));
	await takeQuiz(page, 'right');
	const table = page.getByRole('table').filter({ hasText: w.result.before });
	await expect(table.locator('tbody tr').first().locator('td').first()).toHaveText(w.result.rightOf(0, 1));
	await link(page, w.certificate.title).click();
	await page.getByRole('textbox').fill('A Learner');
	const entered = page.waitForResponse('**/api/exam/certificate');
	await page.keyboard.press('Enter');
	expect((await entered).status()).toBe(200);
	const sheet = page.getByRole('article');
	const code = (await sheet.locator('.code').textContent())!;
	await expect(sheet).toContainText(`/verify/${code}`);
	await isSound(page);

	const stranger = await (await browser.newContext()).newPage();
	await stranger.goto(`${server.url}/verify`);
	await stranger.getByLabel(verifyWords.code).fill(code.toLowerCase());
	await stranger.getByRole('button', { name: verifyWords.look }).click();
	await expect(stranger.getByText(verifyWords.stands)).toBeVisible();
	await expect(stranger.getByText('A Learner')).toBeVisible();
	await expect(stranger.getByText(verifyWords.scoreOf(100, course.policy.passMark))).toBeVisible();
	await isSound(stranger);
	await stranger.goto(`${server.url}/verify/${code.replace(/.$/, (last) => (last === 'A' ? 'C' : 'A'))}`);
	await expect(stranger.getByText(verifyWords.none)).toBeVisible();
	await isSound(stranger);
	await stranger.context().close();

	await page.goto(server.url);
	await expect(heading(page)).toBeVisible();
	await expect(page.getByText(w.home.finished)).toBeVisible();
});
