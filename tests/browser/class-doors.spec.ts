// The doors of a class: an organisation's own accounts, codes that change, and ways out. Also where no script runs.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	accountWords,
	faultWords,
	frameWords,
	joinWords,
	setupWords,
	signInWords
} from '../../src/lib/ui/classroom/account-words.en.ts';
import { classesWords, peopleWords } from '../../src/lib/ui/classroom/people-words.en.ts';
import { isSound } from '../support/accessibility.ts';
import { serverBuild } from '../support/builds.ts';
import {
	fill,
	makeClass,
	otherBrowser,
	PASSWORD,
	press,
	setUp,
	startClassServer,
	type ClassServer
} from '../support/class-pages.ts';
import { client, startOidc } from '../support/oidc-server.ts';
import { startServer } from '../support/server-process.ts';
import { expect, test } from '../support/test.ts';

// A form that was filled in wrongly is answered with 400, a page of others with 403 or 404.
test.use({ expectedErrors: /Failed to load resource.*status of 40[034]/ });
const phone = { viewport: { width: 360, height: 640 }, colorScheme: 'dark' } as const;

let server: ClassServer;
test.beforeEach(async () => {
	server = await startClassServer();
});
test.afterEach(() => server.end());

test('whoever has an account at the organisation joins by it, and is asked for no password here', async ({
	page,
	browser
}) => {
	test.slow();
	await setUp(page, server);
	const { path, code } = await makeClass(page, server);
	const learner = await otherBrowser(browser, phone);
	for (const address of ['/sign-in', `/join/${code}`]) {
		await learner.goto(server.url + address);
		await expect(learner.getByRole('link', { name: /^Sign in with / })).toHaveCount(0);
	}

	const site = await startOidc();
	site.claims = { sub: '7', name: 'T. Okafor' };
	const names = { OIDC_ISSUER: site.issuer, OIDC_CLIENT_ID: client.clientId, OIDC_NAME: 'the shelter' };
	await server.stop();
	const open = await startServer(serverBuild(), {
		...{ DATA: server.folder, OIDC_CLIENT_SECRET: client.clientSecret },
		...names
	});
	const elsewhere = (who: Page) => who.getByRole('link', { name: signInWords.elsewhere('the shelter') });
	await learner.goto(`${open.url}/join/${code}`);
	await isSound(learner);
	await elsewhere(learner).click();
	await expect(learner.getByText(joinWords.asYou('T. Okafor'))).toBeVisible();
	await press(learner, joinWords.joinNow);
	await learner.waitForURL(`${open.url}/`);
	await learner.goto(`${open.url}/account`);
	await expect(learner.getByText(accountWords.signedInElsewhere('the shelter'))).toBeVisible();
	await expect(learner.getByLabel(accountWords.now)).toHaveCount(0);
	await isSound(learner);
	await page.goto(`${open.url}${path}/people`);
	await expect(page.getByRole('rowheader', { name: 'T. Okafor' })).toBeVisible();

	// Once more, by the page for signing in, where the other site says something that is not true; then it is gone.
	await press(learner, frameWords.signOut);
	await learner.goto(`${open.url}/sign-in?next=/account`);
	site.spoil = 'signature';
	await elsewhere(learner).click();
	await expect(learner.getByText(signInWords.refusedWhy)).toBeVisible();
	await isSound(learner);
	await learner.goto(`${open.url}/sign-in?next=/account`);
	await elsewhere(learner).click();
	await expect(learner.getByRole('heading', { level: 1 })).toHaveText(accountWords.title);
	await learner.context().close();
	await open.stop();
	await site.close();
});

test('a class is kept in order: taken off and brought back, a new code, put away; and a learner leaves with the own data', async ({
	page,
	browser
}) => {
	test.slow();
	await setUp(page, server);
	const { path, code } = await makeClass(page, server);
	const learner = await otherBrowser(browser, phone);
	await learner.goto(`${server.url}/join/${code}`);
	// By the keyboard alone.
	await learner.getByLabel(joinWords.name, { exact: true }).focus();
	for (const text of ['=A. Brandt', 'a.brandt', PASSWORD]) {
		await learner.keyboard.type(text);
		await learner.keyboard.press('Tab');
	}
	await expect(learner.getByRole('button', { name: joinWords.make, exact: true }).first()).toBeFocused();
	await learner.keyboard.press('Enter');
	await learner.waitForURL(`${server.url}/`);

	await page.goto(`${server.url}${path}/people`);
	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: peopleWords.csv }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toBe('roster.csv');
	expect(readFileSync(await file.path(), 'utf8')).toContain(`"'=A. Brandt","a.brandt"`);

	const row = page.getByRole('row', { name: '=A. Brandt' });
	const places = async () =>
		((await (await learner.request.get(`${server.url}/api/session`)).json()) as { registrations: [] })
			.registrations.length;
	await row.getByRole('button', { name: peopleWords.of(peopleWords.remove, '=A. Brandt') }).click();
	await expect(row).toContainText(peopleWords.states.left);
	expect(await places()).toBe(0);
	await row.getByRole('button', { name: peopleWords.of(peopleWords.restore, '=A. Brandt') }).click();
	await expect(row).toContainText(peopleWords.states['not-begun']);
	expect(await places()).toBe(1);

	await press(page, peopleWords.newCode);
	await expect(page.locator('dd.big')).not.toHaveText(code);
	const stranger = await otherBrowser(browser, phone);
	await stranger.goto(`${server.url}/join/${code}`);
	await expect(stranger.getByText(faultWords['code-unknown']!)).toBeVisible();
	await isSound(stranger);
	const renewed = (await page.locator('dd.big').textContent())!.trim();
	await press(page, peopleWords.archive);
	await expect(page.getByRole('button', { name: peopleWords.unarchive })).toBeVisible();
	await isSound(page);
	await stranger.goto(`${server.url}/join/${renewed}`);
	await expect(stranger.getByText(faultWords['code-unknown']!)).toBeVisible();
	expect(await places()).toBe(0);
	await page.goto(`${server.url}${path}`);
	await isSound(page);
	await page.goto(`${server.url}${path}/people`);
	await press(page, peopleWords.unarchive);
	expect(await places()).toBe(1);
	await stranger.goto(`${server.url}/sign-in`);
	await isSound(stranger);
	await stranger.goto(`${server.url}/join/${renewed}`);
	await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(joinWords.toClass('Autumn intake'));
	await stranger.context().close();

	await learner.goto(`${server.url}/account`);
	const saving = learner.waitForEvent('download');
	await learner.getByRole('link', { name: accountWords.download }).click();
	const own = readFileSync(await (await saving).path(), 'utf8');
	expect(JSON.parse(own)).toMatchObject({ user: { name: '=A. Brandt', username: 'a.brandt' } });
	await fill(learner, accountWords.removeLabel(accountWords.removeWord), 'no');
	await press(learner, accountWords.removeGo);
	await expect(learner.getByText(faultWords['confirm-missing']!)).toBeVisible();
	await isSound(learner);
	await press(learner, frameWords.signOut);
	await learner.waitForURL(`${server.url}/`);
	await learner.goto(`${server.url}/account`);
	await expect(learner.getByRole('heading', { level: 1 })).toHaveText(signInWords.title);
	expect(await places()).toBe(0);
	await learner.context().close();
});

test('without script every form of a learner and of an instructor works', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const [link] = /http\S+\/setup\/\S+/.exec(server.said()) ?? [];
	await page.goto(link!);
	await fill(page, setupWords.name, 'K. Soares');
	await fill(page, setupWords.email, 'k.soares@example.org');
	await fill(page, setupWords.password, PASSWORD);
	await press(page, setupWords.make);
	await fill(page, classesWords.name, 'Autumn intake');
	await press(page, classesWords.go);
	await fill(page, peopleWords.addLabel, 'Mo,mo');
	await press(page, peopleWords.addGo);
	await expect(page.locator('.sheet').getByRole('heading')).toHaveText(peopleWords.made(1));
	const password = (await page.locator('.sheet td.code').first().textContent())!.trim();
	await press(page, frameWords.signOut);
	await page.goto(`${server.url}/account`);
	await fill(page, signInWords.who, 'mo');
	await fill(page, signInWords.password, 'wrong');
	await press(page, signInWords.go);
	await expect(page.getByText(faultWords['not-you']!)).toBeVisible();
	await fill(page, signInWords.password, password);
	await press(page, signInWords.go);
	await expect(page).toHaveURL(`${server.url}/account`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(accountWords.title);
	await context.close();
});
