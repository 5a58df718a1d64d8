// The pages where learners join, sign in and keep their account, in the language of their browser.

import * as english from '../../src/lib/ui/classroom/account-words.en.ts';
import {
	accountWords,
	faultWords,
	frameWords,
	joinWords,
	signInWords
} from '../../src/lib/ui/classroom/account-words.es.ts';
import { isSound } from '../support/accessibility.ts';
import {
	fill,
	makeClass,
	otherBrowser,
	PASSWORD,
	press,
	setUp,
	startClassServer
} from '../support/class-pages.ts';
import { expect, test } from '../support/test.ts';

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

	// What instructors see is English alone, and says so.
	await page.goto(`${server.url}/classes`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.frameWords.forbidden);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');

	await page.goto(`${server.url}/account`);
	await fill(page, accountWords.removeLabel(accountWords.removeWord), 'Borrar');
	await press(page, accountWords.removeGo);
	await page.waitForURL(`${server.url}/`);
	await page.goto(`${server.url}/account`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(signInWords.title);
	await server.end();
});
