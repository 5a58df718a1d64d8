// The classroom from its first start: an instructor sets it up and makes a class, learners come in by the code and by
// a table, and each sees what is theirs.

import type { Browser, Page } from '@playwright/test';
import {
	accountWords,
	faultWords,
	frameWords,
	joinWords,
	setupWords,
	signInWords
} from '../../src/lib/ui/classroom/account-words.en.ts';
import { classesWords, logWords, peopleWords } from '../../src/lib/ui/classroom/people-words.en.ts';
import { isSound } from '../support/accessibility.ts';
import {
	fill,
	otherBrowser,
	PASSWORD,
	press,
	startClassServer,
	type ClassServer
} from '../support/class-pages.ts';
import { expect, test } from '../support/test.ts';

// A form that was filled in wrongly is answered with 400, a page of others with 403 or 404.
test.use({ expectedErrors: /Failed to load resource.*status of 40[034]/ });

let server: ClassServer;
test.beforeEach(async () => {
	server = await startClassServer();
});
test.afterEach(() => server.end());

/** The first instructor, by the link that the server printed. */
async function setUp(page: Page): Promise<void> {
	const [link] = /http\S+\/setup\/\S+/.exec(server.said()) ?? [];
	await page.goto(link!);
	await isSound(page);
	await fill(page, setupWords.name, 'K. Soares');
	await fill(page, setupWords.email, 'k.soares@example.org');
	await fill(page, setupWords.password, 'short');
	await press(page, setupWords.make);
	await expect(page.getByText(faultWords['password-length']!)).toBeVisible();
	await expect(page.getByLabel(setupWords.name)).toHaveValue('K. Soares');
	await isSound(page);
	await fill(page, setupWords.password, PASSWORD);
	await press(page, setupWords.make);
	await expect(page.getByText(classesWords.none)).toBeVisible();
	await page.goto(link!);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(setupWords.gone);
}

/** A class without learners; its path and its code. */
async function makeClass(page: Page): Promise<{ path: string; code: string }> {
	await page.goto(`${server.url}/classes`);
	await isSound(page);
	await fill(page, classesWords.name, 'Autumn intake');
	await fill(page, classesWords.date, '2030-12-12');
	await press(page, classesWords.go);
	await expect(page.getByText(peopleWords.empty)).toBeVisible();
	const code = (await page.locator('dd.big').textContent())!.trim();
	return { path: new URL(page.url()).pathname.replace('/people', ''), code };
}

/** A phone of another person. */
const other = (browser: Browser) =>
	otherBrowser(browser, { viewport: { width: 360, height: 640 }, colorScheme: 'dark' });

test('an instructor sets the server up, makes a class, and sees who joined by its code', async ({
	page,
	browser
}) => {
	test.slow();
	await setUp(page);
	const { path, code } = await makeClass(page);
	await isSound(page);

	const learner = await other(browser);
	await learner.goto(`${server.url}/join`);
	await fill(learner, joinWords.code, 'WRONG9');
	await press(learner, joinWords.go);
	await expect(learner.getByText(faultWords['code-unknown']!)).toBeVisible();
	await fill(learner, joinWords.code, ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
	await press(learner, joinWords.go);
	await expect(learner.getByRole('heading', { level: 1 })).toHaveText(joinWords.toClass('Autumn intake'));
	await isSound(learner);
	await fill(learner, joinWords.name, 'Li <b>“made up”</b>');
	await fill(learner, joinWords.username, 'li');
	await fill(learner, joinWords.password, PASSWORD);
	await press(learner, joinWords.make);
	await learner.waitForURL(`${server.url}/`);
	const session = await learner.request.get(`${server.url}/api/session`);
	expect(await session.json()).toMatchObject({
		learner: { name: 'Li <b>“made up”</b>' },
		registrations: [{ title: 'Autumn intake' }]
	});

	await page.goto(server.url + path);
	await isSound(page);
	await page.goto(`${server.url}${path}/people`);
	await expect(page.getByRole('rowheader', { name: 'Li <b>“made up”</b>' })).toBeVisible();
	for (const address of [path, `${path}/people`, `${path}/gradebook.csv`, '/classes'])
		expect((await learner.request.get(server.url + address)).ok()).toBe(false);
	await learner.context().close();
});

test('learners of a table get passwords once, change them, and lose nothing of it to a fault in a line', async ({
	page,
	browser
}) => {
	test.slow();
	await setUp(page);
	const { path } = await makeClass(page);
	await fill(page, peopleWords.addLabel, 'A. Brandt,a.brandt\nMo,a b');
	await press(page, peopleWords.addGo);
	await expect(page.getByRole('alert')).toContainText(
		`${peopleWords.at(2, 'username')} ${faultWords['username-form']}`
	);
	await expect(page.getByLabel(peopleWords.addLabel)).toHaveValue('A. Brandt,a.brandt\nMo,a b');
	await isSound(page);
	await page.getByLabel(peopleWords.fileLabel).setInputFiles({
		name: 'class.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('Name;User name\nA. Brandt;a.brandt\nMo;mo')
	});
	await press(page, peopleWords.addGo);
	const sheet = page.locator('.sheet');
	await expect(sheet.getByRole('heading')).toHaveText(peopleWords.made(2));
	const first = (await sheet.locator('td.code').first().textContent())!.trim();
	await isSound(page);

	const learner = await other(browser);
	await learner.goto(`${server.url}/account`);
	await fill(learner, signInWords.who, 'a.brandt');
	await fill(learner, signInWords.password, 'guessed');
	await press(learner, signInWords.go);
	await expect(learner.getByText(faultWords['not-you']!)).toBeVisible();
	await isSound(learner);
	await fill(learner, signInWords.password, first);
	await press(learner, signInWords.go);
	await expect(learner.getByRole('heading', { level: 1 })).toHaveText(accountWords.title);
	await isSound(learner);
	await fill(learner, accountWords.now, first);
	await fill(learner, accountWords.next, PASSWORD);
	await press(learner, accountWords.change);
	await expect(learner.getByText(accountWords.changed)).toBeVisible();

	await page.goto(`${server.url}${path}/people`);
	await page.getByRole('button', { name: peopleWords.of(peopleWords.reset, 'A. Brandt') }).click();
	const second = (await page.locator('.sheet .code').textContent())!.trim();
	await learner.goto(`${server.url}/account`);
	await expect(learner.getByRole('heading', { level: 1 })).toHaveText(signInWords.title);
	await fill(learner, signInWords.who, 'a.brandt');
	await fill(learner, signInWords.password, second);
	await press(learner, signInWords.go);
	await fill(learner, accountWords.removeLabel(accountWords.removeWord), accountWords.removeWord);
	await press(learner, accountWords.removeGo);
	await learner.waitForURL(`${server.url}/`);
	await page.reload();
	await expect(page.getByRole('rowheader', { name: 'Mo' })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: 'A. Brandt' })).toHaveCount(0);
	await learner.context().close();
});

test('a co-instructor comes in by a link that works once, and another class stays closed', async ({
	page,
	browser
}) => {
	await setUp(page);
	const { path } = await makeClass(page);
	await press(page, peopleWords.invite);
	const link = (await page.locator('.sheet .code').textContent())!.trim();
	const { path: second } = await makeClass(page);
	const colleague = await other(browser);
	await colleague.goto(link);
	await fill(colleague, setupWords.name, 'E. Marsh');
	await fill(colleague, setupWords.email, 'e.marsh@example.org');
	await fill(colleague, setupWords.password, PASSWORD);
	await press(colleague, setupWords.make);
	await expect(colleague.getByRole('link', { name: 'Autumn intake' })).toHaveCount(1);
	expect((await colleague.goto(server.url + path))?.status()).toBe(200);
	expect((await colleague.goto(server.url + second))?.status()).toBe(404);
	await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(frameWords.missing);

	await page.goto(`${server.url}${second}/people`);
	await press(page, peopleWords.invite);
	await isSound(page);
	await colleague.goto((await page.locator('.sheet .code').textContent())!.trim());
	await isSound(colleague);
	await press(colleague, setupWords.accept);
	await expect(colleague.getByRole('link', { name: 'Autumn intake' })).toHaveCount(2);
	await page.goto(`${server.url}${second}/people`);
	await page.getByRole('button', { name: peopleWords.of(peopleWords.dismiss, 'E. Marsh') }).click();
	expect((await colleague.goto(server.url + second))?.status()).toBe(404);
	await page.goto(`${server.url}${second}/log`);
	const deeds = page.getByRole('row', { name: 'E. Marsh' });
	await expect(deeds.first()).toContainText(`${logWords.did('instructor.remove')} E. Marsh`);
	await expect(deeds.last()).toContainText(logWords.did('instructor.join'));
	await isSound(page);
	await colleague.context().close();
});
