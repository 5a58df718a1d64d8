// A class from its first day to a certificate: an instructor sets it up and watches, three learners work in three
// browsers, one without a network for a while, one who closes the tab in the middle of the exam, one on a phone; a
// faulty question is found, judged otherwise and exported.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { signInWords } from '../../src/lib/ui/classroom/account-words.en.ts';
import { exportWords } from '../../src/lib/ui/classroom/export-words.en.ts';
import { questionWords } from '../../src/lib/ui/classroom/question-words.en.ts';
import { reviewWords, verifyWords } from '../../src/lib/ui/classroom/words.en.ts';
import { answer, cardOf } from '../support/answer.ts';
import {
	fill,
	joinClass,
	makeClass,
	otherBrowser,
	press,
	setUp,
	startClassServer,
	type ClassServer
} from '../support/class-pages.ts';
import { course, itemOf, quiz as exam, w } from '../support/course.ts';
import { fillClass, tellOf } from '../support/filled-class.ts';
import { answerQuestion, button, link, shownItem, startQuiz } from '../support/flow.ts';
import { opened } from '../support/pages.ts';
import { modulesDone } from '../support/records.ts';
import { expect, test } from '../support/test.ts';

const [lesson] = course.modules[0]!.lessons;
const status = (page: Page) => page.locator('header .status');
const isSaved = (page: Page) => expect(status(page)).toHaveAttribute('data-status', 'saved');

async function tryQuestion(page: Page, index: number) {
	const item = itemOf(lesson!.items[index]!);
	await answer(page, item, 'right');
	await cardOf(page, item).getByRole('button', { name: w.question.check, exact: true }).click();
	await expect(cardOf(page, item)).toHaveAttribute('data-outcome', 'correct');
}
async function openLesson(page: Page, server: ClassServer) {
	await page.goto(`${server.url}/lessons/${lesson!.id}`);
	await isSaved(page);
}

let server: ClassServer;
test.beforeEach(async () => {
	server = await startClassServer();
});
test.afterEach(() => server.end());

test('what is typed before the page has come to life stays', async ({ page }) => {
	let go: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (go = resolve));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${server.url}/sign-in`, { waitUntil: 'commit' });
	await fill(page, signInWords.who, 'li');
	const scripts = page.waitForLoadState('networkidle');
	go();
	await scripts;
	await expect(page.getByLabel(signInWords.who)).toHaveValue('li');
});

// One of the learners loses the network.
test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
test('a class is set up, works, is watched, puts a question right, and gives a certificate that stands', async ({
	page,
	browser
}) => {
	test.setTimeout(6 * 60_000);
	await setUp(page, server);
	const { path, code } = await makeClass(page, server);
	const classId = path.split('/').at(-1)!;
	const { item, favourite } = await fillClass(server.folder, classId);

	// The instructor watches from now on, and never reloads.
	const watched = await otherBrowser(browser, { storageState: await page.context().storageState() });
	await watched.goto(server.url + path);
	const trust = watched.getByText(/^n = /).first();
	await expect(trust).toContainText('24 learners');

	const li = await otherBrowser(browser);
	await joinClass(li, server, code, 'Li');
	await openLesson(li, server);
	await tryQuestion(li, 0);
	await isSaved(li);
	await li.route('**/api/commit**', (route) => route.abort('internetdisconnected'));
	await tryQuestion(li, 1);
	await expect(status(li)).toHaveAttribute('data-status', /offline|retrying/);

	const phone = await otherBrowser(browser, { viewport: { width: 360, height: 640 }, colorScheme: 'dark' });
	await joinClass(phone, server, code, 'Ash');
	await openLesson(phone, server);
	await tryQuestion(phone, 0);
	await isSaved(phone);

	const mo = await otherBrowser(browser);
	await joinClass(mo, server, code, 'Mo');
	await tellOf(server.folder, 'Mo', modulesDone());
	await mo.goto(`${server.url}/quiz/${exam.id}`);
	await opened(mo);
	await startQuiz(mo, exam);
	for (let n = 1; n <= 3; n++) await answerQuestion(mo, n, 'right', exam);
	await shownItem(mo, 4, exam);
	await mo.close();
	await expect(trust).toContainText('27 learners');

	const again = await mo.context().newPage();
	await again.goto(`${server.url}/quiz/${exam.id}`);
	await expect(again.getByText(w.quiz.waiting(3, exam.draw))).toBeVisible();
	await link(again, w.quiz.goOn).click();
	for (let n = 4; n <= exam.draw; n++) await answerQuestion(again, n, 'right', exam);
	await button(again, w.quiz.submit).click();
	await expect(again.getByRole('heading', { level: 1 })).toHaveText(w.result.passed);
	await link(again, w.certificate.title).click();
	const sheet = again.getByRole('article');
	await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Mo');
	const certificate = (await sheet.locator('.code').textContent())!;

	await li.unroute('**/api/commit**');
	await li.evaluate(() => window.dispatchEvent(new Event('online')));
	await isSaved(li);

	// What was planted is the first question to look at.
	const flagged = watched.locator('section.questions').getByRole('link').first();
	await expect(watched.locator('section.questions')).toContainText(reviewWords.questions.fault.against);
	await flagged.click();
	await expect(watched.getByRole('heading', { level: 1 })).toHaveText(questionWords.one.title);
	await expect(watched.locator('#main')).toContainText(item.prompt.stem);
	const judge = questionWords.judge;
	const accept = watched.locator('form[action*="accept"]');
	await accept.getByLabel(favourite, { exact: false }).first().check();
	await accept.getByLabel(judge.reason, { exact: false }).fill('Both were taught.');
	await accept.getByRole('button', { name: judge.acceptGo }).click();
	await expect(watched.getByRole('status').filter({ hasText: /went up/ })).toBeVisible();
	await expect(watched.getByText('Both were taught.')).toBeVisible();
	await watched.goto(`${server.url}${path}/log`);
	await expect(watched.locator('#main')).toContainText('K. Soares');

	await watched.goto(`${server.url}${path}/export`);
	const download = watched.waitForEvent('download');
	await watched.getByRole('link', { name: exportWords.download('responses.csv') }).click();
	const rows = readFileSync(await (await download).path(), 'utf8');
	expect(rows).toContain('Learner 24 (made up)');
	for (const learner of ['Li', 'Mo', 'Ash']) expect(rows).toMatch(new RegExp(`\\b${learner}\\b`));

	const stranger = await otherBrowser(browser);
	await stranger.goto(`${server.url}/verify`);
	await fill(stranger, verifyWords.code, certificate);
	await press(stranger, verifyWords.look);
	await expect(stranger.getByText(verifyWords.stands)).toBeVisible();
	await expect(stranger.getByText('Mo', { exact: true })).toBeVisible();
});
