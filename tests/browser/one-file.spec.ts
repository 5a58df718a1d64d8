// The whole course in one file, opened as a double click opens it: nothing is beside it, and nothing answers.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { searchWords } from '../../src/lib/ui/search/words.ts';
import { player } from '../../src/lib/ui/words.en.ts';
import { oneFile } from '../support/builds.ts';
import { course, lessons, module, quiz, w } from '../support/course.ts';
import {
	answerQuestion,
	button,
	goFromHome,
	goTo,
	heading,
	link,
	lookOf,
	practise,
	shownItem,
	startQuiz,
	takeCertificate,
	takeQuiz
} from '../support/flow.ts';
import { opened, openPages } from '../support/pages.ts';
import { journalOf, lessonsDone, quizTaken } from '../support/records.ts';
import { expect, test } from '../support/test.ts';

const file = pathToFileURL(oneFile()).href;
const s = searchWords();
test.use({ ownAddresses: new RegExp(`^(?:${file.replace(/[.+?^${}()|[\]\\]/g, '\\$&')}|data:|blob:)`) });

/** Opens an address as from outside: between two that differ in their hash alone no page is loaded. */
async function openFresh(page: Page, path: string) {
	await page.goto('about:blank');
	await page.goto(`${file}#${path}`);
	await opened(page);
}

async function begin(page: Page, events: LearnerEvent[]) {
	const [key, value] = journalOf('file', events);
	await page.goto(file);
	await page.evaluate(([journal, kept]) => localStorage.setItem(journal!, kept!), [key, value]);
	await openFresh(page, '/');
}

test('it opens, a clip of its first lesson plays, and its questions are judged', async ({ page }) => {
	await page.goto(file);
	await goFromHome(page, lessons[0]!.title);
	const clip = page.locator('.clip').first();
	const still = clip.getByRole('img').first();
	await expect(still).toBeVisible();
	await page.keyboard.press('Shift');
	const dog = clip.getByRole('group', { name: /^Clip: / });
	await dog.getByRole('button', { name: player.play }).click();
	const position = dog.getByRole('slider', { name: player.position });
	await expect.poll(async () => Number(await position.inputValue())).toBeGreaterThan(0.5);
	await practise(page, lessons[0]!);
	await expect(page.locator('header .status')).toHaveAttribute('data-status', 'kept');
});

test('the last quiz and the exam are passed in it, the certificate prints and the record is handed over', async ({
	page
}) => {
	const others = course.modules.filter((one) => one !== module && one.quiz);
	await begin(
		page,
		others.reduce((events, one) => quizTaken(events, 'right', one.quiz!), lessonsDone())
	);
	await goFromHome(page, module.quiz!.title);
	await takeQuiz(page, 'right', module.quiz!);
	await link(page, w.result.home).click();
	await goFromHome(page, quiz.title);
	await takeQuiz(page, 'right');
	await openFresh(page, '/');
	await expect(page.getByText(w.home.finished)).toBeVisible();
	await takeCertificate(page);
	await page.evaluate(() => document.fonts.ready);
	expect(
		await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
	).toBe(2);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);

	await openFresh(page, '/settings');
	const handedOver = page.waitForEvent('download');
	await button(page, w.settings.download).click();
	const record = JSON.parse(readFileSync(await (await handedOver).path(), 'utf8')) as { results: unknown[] };
	expect(record.results).toHaveLength(course.modules.filter((one) => one.quiz).length + 1);
});

test('after the browser was closed in the middle of the exam it goes on with the same questions and answers', async ({
	playwright,
	launchOptions
}) => {
	const profile = mkdtempSync(join(tmpdir(), 'one-file-'));
	const launch = () => playwright.chromium.launchPersistentContext(profile, launchOptions);
	try {
		const before = await launch();
		const [first] = before.pages();
		await first!.goto(`${file}#/quiz/${quiz.id}`);
		await startQuiz(first!);
		await answerQuestion(first!, 1, 'right');
		await answerQuestion(first!, 2, 'wrong');
		await shownItem(first!, 3);
		await link(first!, w.quiz.previous).click();
		await shownItem(first!, 2);
		const look = await lookOf(first!);
		await before.close();

		const after = await launch();
		const [later] = after.pages();
		await later!.goto(file);
		await link(later!, w.lesson.continueTo(quiz.title)).click();
		await expect(heading(later!)).toBeVisible();
		await later!.goto(`${file}#/quiz/${quiz.id}/question/2`);
		await shownItem(later!, 2);
		expect(await lookOf(later!)).toEqual(look);
		await after.close();
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});

test('the search finds a misspelt word and leads to its lines, and the address of these lines opens there', async ({
	page
}) => {
	await page.goto(`${file}#/glossary`);
	await opened(page);
	await page.keyboard.press('/');
	await page.getByRole('searchbox', { name: s.title }).fill('hypnogramm rem bands');
	const result = page.getByRole('dialog').locator('ol a').first();
	const title = (await result.textContent())!;
	await result.click();
	const lines = page.locator('main h2').filter({ hasText: title });
	await expect(lines).toBeInViewport();
	const address = page.url();
	expect(address).toContain(`${file}#/lessons/`);
	await page.goto('about:blank');
	await page.goto(address);
	await expect(lines).toBeInViewport();
});

test('every page is in it', async ({ page }) => {
	const titles = new Set<string>();
	await page.goto(file);
	for (const path of openPages) {
		await goTo(page, path);
		await expect(page).toHaveURL((url) => url.hash === `#${path}`);
		await opened(page);
		await expect(heading(page)).toHaveCount(1);
		await expect(heading(page)).not.toHaveText(w.errors.notFound);
		await expect.poll(() => page.title().then((title) => titles.has(title))).toBe(false);
		titles.add(await page.title());
	}
	expect(titles.size).toBe(openPages.length);
});

test('dark colours that were chosen are there when it is opened again', async ({ page }) => {
	await page.goto(`${file}#/settings`);
	await opened(page);
	await page.getByRole('radio', { name: w.settings.themes.dark }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('dark');
	await openFresh(page, `/lessons/${lessons[0]!.id}`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
		'rgb(34, 39, 43)'
	);
});

test.describe('where no script runs', () => {
	test.use({ javaScriptEnabled: false });

	test('a preview says where the course begins, and names it', async ({ page }) => {
		await page.goto(file);
		await expect(page).toHaveTitle(course.title);
		const words = page.locator('noscript p');
		await expect(words).toBeVisible();
		await expect(words).toContainText('Open the file in a browser');
	});
});

test.describe('what it may not do', () => {
	test.use({ expectedErrors: /Content Security Policy|404/ });

	test('its own policy refuses every request, and a page that does not exist shows the way home', async ({
		page
	}) => {
		await page.goto(`${file}#/nothing/here`);
		await expect(heading(page)).toHaveText(w.errors.notFound);
		const refused = await page.evaluate(async (own) => {
			const tries = [own, 'data:,x', 'http://127.0.0.1:9/'].map((address) => fetch(address));
			return (await Promise.allSettled(tries)).map(({ status }) => status);
		}, file);
		expect(refused).toEqual(['rejected', 'rejected', 'rejected']);
		await link(page, w.errors.home).click();
		await expect(heading(page)).toHaveText(course.subtitle);
	});
});
