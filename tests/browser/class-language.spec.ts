// The pages where learners join, sign in and keep their account, in the language of their browser.

import type { Page } from '@playwright/test';
import * as english from '../../src/lib/ui/classroom/account-words.en.ts';
import * as spanish from '../../src/lib/ui/classroom/account-words.es.ts';
import {
	accountWords,
	faultWords,
	frameWords,
	joinWords,
	signInWords
} from '../../src/lib/ui/classroom/account-words.es.ts';
import * as exporting from '../../src/lib/ui/classroom/export-words.en.ts';
import * as exportingSpanish from '../../src/lib/ui/classroom/export-words.es.ts';
import * as people from '../../src/lib/ui/classroom/people-words.en.ts';
import * as peopleSpanish from '../../src/lib/ui/classroom/people-words.es.ts';
import * as question from '../../src/lib/ui/classroom/question-words.en.ts';
import * as questionSpanish from '../../src/lib/ui/classroom/question-words.es.ts';
import * as site from '../../src/lib/ui/classroom/site-words.en.ts';
import * as siteSpanish from '../../src/lib/ui/classroom/site-words.es.ts';
import * as review from '../../src/lib/ui/classroom/words.en.ts';
import * as reviewSpanish from '../../src/lib/ui/classroom/words.es.ts';
import { fitsNarrowScreen, isSound } from '../support/accessibility.ts';
import {
	fill,
	makeClass,
	otherBrowser,
	PASSWORD,
	press,
	setUp,
	startClassServer
} from '../support/class-pages.ts';
import { fillClass } from '../support/filled-class.ts';
import { expect, test } from '../support/test.ts';
import { leaves } from '../support/translation.ts';

test.use({
	// A form that was filled in wrongly is answered with 400, a page of instructors with 403.
	expectedErrors: /Failed to load resource.*status of 40[03]/,
	locale: 'es-MX',
	viewport: { width: 360, height: 640 }
});

test('a learner with a browser in Spanish joins, signs in and deletes the account in Spanish', async ({
	page,
	browser
}) => {
	test.slow();
	const server = await startClassServer();
	const instructor = await otherBrowser(browser, { locale: 'en-US' });
	await setUp(instructor, server);
	const { code } = await makeClass(instructor, server);
	await expect(instructor.locator('html')).toHaveAttribute('lang', 'en');

	await page.goto(`${server.url}/join/${code}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(joinWords.toClass('Autumn intake'));
	await isSound(page);
	await fill(page, joinWords.name, 'Ana Ruiz');
	await fill(page, joinWords.username, 'ana.ruiz');
	await fill(page, joinWords.password, 'corta');
	await press(page, joinWords.make);
	await expect(page.getByText(faultWords['password-length']!)).toBeVisible();
	await fill(page, joinWords.password, PASSWORD);
	await press(page, joinWords.make);
	await page.waitForURL(`${server.url}/`);

	await page.goto(`${server.url}/account`);
	await expect(page.getByText(accountWords.signedInAs('ana.ruiz'))).toBeVisible();
	await isSound(page);
	await press(page, frameWords.signOut);
	await page.goto(`${server.url}/sign-in`);
	await isSound(page);
	await fill(page, signInWords.who, 'ana.ruiz');
	await fill(page, signInWords.password, PASSWORD);
	await press(page, signInWords.go);
	await page.waitForURL(`${server.url}/`);

	await page.goto(`${server.url}/classes`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(frameWords.forbidden);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');

	await page.goto(`${server.url}/account`);
	await fill(page, accountWords.removeLabel(accountWords.removeWord), 'Borrar');
	await press(page, accountWords.removeGo);
	await page.waitForURL(`${server.url}/`);
	await page.goto(`${server.url}/account`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(signInWords.title);
	await server.end();
});

/** Words of four letters and more that stand in texts and functions. */
const wordsIn = (...all: object[]) =>
	new Set(
		all.flatMap((words) =>
			[...leaves(words)].flatMap(
				({ value }) =>
					String(value)
						.toLowerCase()
						.match(/\p{L}{4,}/gu) ?? []
			)
		)
	);
const inSpanish = wordsIn(
	spanish,
	...[exportingSpanish, peopleSpanish, questionSpanish, siteSpanish, reviewSpanish]
);
const inEnglish = wordsIn(english, exporting, people, question, site, review).difference(inSpanish);

/** English words of the classroom on the page, outside of what is marked as English, quoted, a name or of a machine. */
async function leftInEnglish(page: Page): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const seen: string[] = [];
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walk.nextNode())
			if (!walk.currentNode.parentElement!.closest('[lang=en], bdi, script, style, code, .code, a[download]'))
				seen.push(walk.currentNode.textContent ?? '');
		for (const one of document.querySelectorAll('[aria-label]'))
			if (!one.closest('[lang=en]')) seen.push(one.getAttribute('aria-label')!);
		return seen;
	});
	const plain = texts
		.join(' ')
		.replaceAll(/«[^»]*»|Autumn intake|Learner \d+ \(made up\)|\w+(?:_\w+)+/g, ' ');
	return [...new Set((plain.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => inEnglish.has(word)))];
}

test('an instructor with a browser in Spanish finds every page in Spanish, and may choose English', async ({
	page,
	browser
}) => {
	test.setTimeout(4 * 60_000);
	const server = await startClassServer();
	const maker = await otherBrowser(browser, { locale: 'en-US' });
	await setUp(maker, server);
	const { path } = await makeClass(maker, server);
	const { item } = await fillClass(server.folder, path.split('/').at(-1)!, 24);
	await page.context().addCookies(await maker.context().cookies());

	const hrefIn = async (part: string) =>
		(await page.locator(`#main a[href*="${part}"]`).first().getAttribute('href'))!;
	await page.goto(`${server.url}${path}/learners`);
	const learner = await hrefIn('/learners/');
	await page.goto(server.url + learner);
	const attempt = await hrefIn('/attempts/');
	for (const address of [
		path,
		learner,
		attempt,
		...['learners', 'questions', `questions/${item.prompt.id}`, 'people', 'voices', 'export', 'log'].map(
			(part) => `${path}/${part}`
		),
		...['/classes', '/classes/settings', '/account', '/verify']
	]) {
		await page.goto(server.url + address);
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
		await expect(page.getByText(reviewSpanish.reviewWords.questions.waiting)).toHaveCount(0);
		expect({ address, left: await leftInEnglish(page) }).toEqual({ address, left: [] });
		await fitsNarrowScreen(page);
	}

	await page.goto(`${server.url}/account`);
	await page.getByLabel(accountWords.languages.en).check();
	await press(page, accountWords.languageGo);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByLabel(english.accountWords.languages.en)).toBeChecked();
	await page.goto(server.url + path);
	await expect(page.getByRole('heading', { name: review.reviewWords.needs.title })).toBeVisible();
	await page.goto(`${server.url}/account`);
	await page.getByLabel(english.accountWords.languages['']).check();
	await press(page, english.accountWords.languageGo);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await server.end();
});
