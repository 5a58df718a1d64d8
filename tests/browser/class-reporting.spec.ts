// What learners of a class do reaches it: through a closed tab, a lost network, a session that ended, and from before
// they joined; another device goes on where the first one stopped.

import type { Page } from '@playwright/test';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { entryWords, frameWords, signInWords } from '../../src/lib/ui/classroom/account-words.en.ts';
import { answer, cardOf } from '../support/answer.ts';
import {
	fill,
	joinClass,
	makeClass,
	otherBrowser,
	PASSWORD,
	press,
	setUp,
	startClassServer,
	type ClassServer
} from '../support/class-pages.ts';
import { course, itemOf, w } from '../support/course.ts';
import { runs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const [lesson] = course.modules[0]!.lessons;
const [first, second, third] = lesson!.items.map(itemOf);

let server: ClassServer;
let code: string;
test.beforeEach(async ({ page }) => {
	server = await startClassServer();
	await setUp(page, server);
	({ code } = await makeClass(page, server));
});
test.afterEach(() => server.end());

/** Everything that is stored of what a learner did, as it was told. */
async function stored(username: string): Promise<LearnerEvent[]> {
	const { db, close } = await openDatabase(server.folder);
	try {
		const rows = await db
			.selectFrom('event as e')
			.innerJoin('registration as r', 'r.id', 'e.registrationId')
			.innerJoin('user as u', 'u.id', 'r.userId')
			.select('e.body')
			.where('u.username', '=', username)
			.orderBy('e.number')
			.execute();
		return rows.map(({ body }) => JSON.parse(body) as LearnerEvent);
	} finally {
		await close();
	}
}
const practised = async (username = 'li') =>
	(await stored(username)).flatMap((event) => (event.type === 'practised' ? [event.item] : []));

const status = (page: Page) => page.locator('header .status');
const isSaved = (page: Page) => expect(status(page)).toHaveAttribute('data-status', 'saved');

/** Opens the lesson; it is listening once the class has heard where the learner is. */
async function openLesson(page: Page) {
	await page.goto(`${server.url}/lessons/${lesson!.id}`);
	await isSaved(page);
}
/** How many of the lesson's questions were tried, as its end says. */
const hasTried = (page: Page, count: number) =>
	expect(page.locator('section.end .open')).toHaveText(w.lesson.questionsOpen(lesson!.items.length - count));

async function tryQuestion(page: Page, item: typeof first) {
	await answer(page, item!, 'right');
	await cardOf(page, item!).getByRole('button', { name: w.question.check, exact: true }).click();
	await expect(cardOf(page, item!)).toHaveAttribute('data-outcome', 'correct');
}

test('an answer is saved when the class has it, and a second device goes on from there', async ({
	browser
}) => {
	const learner = await otherBrowser(browser);
	await joinClass(learner, server, code, 'Li');
	await expect(learner.getByText(entryWords.inClass('Autumn intake'))).toBeVisible();
	await openLesson(learner);
	await tryQuestion(learner, first);
	await isSaved(learner);
	expect(await practised()).toEqual([first!.prompt.id]);

	const phone = await otherBrowser(browser, { viewport: { width: 360, height: 640 } });
	await phone.goto(`${server.url}/sign-in`);
	await fill(phone, signInWords.who, 'li');
	await fill(phone, signInWords.password, PASSWORD);
	await press(phone, signInWords.go);
	await openLesson(phone);
	await hasTried(phone, 1);
	await tryQuestion(phone, second);
	await isSaved(phone);
	expect(await practised()).toEqual([first!.prompt.id, second!.prompt.id]);
	await learner.context().close();
	await phone.context().close();
});

test.describe('without a network', () => {
	test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });
	test('an answer is kept on the device, and reaches the class when the network is back', async ({
		browser
	}) => {
		const learner = await otherBrowser(browser);
		await joinClass(learner, server, code, 'Li');
		await openLesson(learner);
		await tryQuestion(learner, first);
		await isSaved(learner);
		// The address of the class alone: a page on this machine believes itself online.
		await learner.route('**/api/commit**', (route) => route.abort('internetdisconnected'));
		await tryQuestion(learner, second);
		await expect(status(learner)).toHaveAttribute('data-status', /offline|retrying/);
		expect(await practised()).toEqual([first!.prompt.id]);
		await learner.unroute('**/api/commit**');
		await learner.evaluate(() => window.dispatchEvent(new Event('online')));
		await isSaved(learner);
		expect(await practised()).toEqual([first!.prompt.id, second!.prompt.id]);
		await learner.context().close();
	});
});

test('a tab that is closed at once has told what was done, and no copy of it comes from the next page', async ({
	browser
}) => {
	const learner = await otherBrowser(browser);
	await joinClass(learner, server, code, 'Li');
	await openLesson(learner);
	await tryQuestion(learner, first);
	await learner.close({ runBeforeUnload: false });
	const next = await learner.context().newPage();
	await openLesson(next);
	await hasTried(next, 1);
	await isSaved(next);
	expect(await practised()).toEqual([first!.prompt.id]);
	await next.context().close();
});

test.describe('when the session ends', () => {
	test.use({ expectedErrors: /status of 401/ });
	test('answers are kept, the learner is asked to sign in, and all of it arrives then', async ({
		browser
	}) => {
		const learner = await otherBrowser(browser);
		await joinClass(learner, server, code, 'Li');
		await openLesson(learner);
		await tryQuestion(learner, first);
		await isSaved(learner);
		const cookies = await learner.context().cookies();
		await learner.context().clearCookies();
		await learner.context().addCookies(cookies.filter(({ name }) => name === 'hindsight-learner'));
		await tryQuestion(learner, second);
		await expect(learner.getByText(w.notices['signed-out'].title)).toBeVisible();
		await learner.getByRole('link', { name: w.notices.signIn, exact: true }).click();
		await fill(learner, signInWords.who, 'li');
		await fill(learner, signInWords.password, PASSWORD);
		await press(learner, signInWords.go);
		await learner.waitForURL(`${server.url}/lessons/${lesson!.id}`);
		await isSaved(learner);
		expect(await practised()).toEqual([first!.prompt.id, second!.prompt.id]);
		await learner.context().close();
	});
});

test.describe('when somebody else signs in in another tab', () => {
	test.use({ expectedErrors: /status of 403/ });
	test('the tab that was left open is theirs from the first refusal on, and nothing of the one reaches the other', async ({
		browser
	}) => {
		const left = await otherBrowser(browser);
		await joinClass(left, server, code, 'Li');
		await openLesson(left);
		await tryQuestion(left, first);
		await isSaved(left);
		const other = await left.context().newPage();
		await other.goto(`${server.url}/account`);
		await press(other, frameWords.signOut);
		await joinClass(other, server, code, 'Mo');

		await answer(left, second!, 'right');
		await cardOf(left, second!).getByRole('button', { name: w.question.check, exact: true }).click();
		await hasTried(left, 0);
		await isSaved(left);
		await tryQuestion(left, third);
		await isSaved(left);
		expect(await practised()).toEqual([first!.prompt.id]);
		expect(await practised('mo')).toEqual([third!.prompt.id]);

		// What Li's page had not told yet is told when Li is back.
		await left.goto(`${server.url}/account`);
		await press(left, frameWords.signOut);
		await left.goto(`${server.url}/sign-in`);
		await fill(left, signInWords.who, 'li');
		await fill(left, signInWords.password, PASSWORD);
		await press(left, signInWords.go);
		await openLesson(left);
		await hasTried(left, 2);
		await expect.poll(() => practised()).toEqual([first!.prompt.id, second!.prompt.id]);
		expect(await practised('mo')).toEqual([third!.prompt.id]);
		await left.context().close();
	});
});

test('what was done alone is brought in when the learner says so, and another learner never has it', async ({
	browser
}) => {
	const learner = await otherBrowser(browser);
	await learner.goto(`${server.url}/lessons/${lesson!.id}`);
	await runs(learner);
	await tryQuestion(learner, first);
	await joinClass(learner, server, code, 'Li');
	await expect(learner.getByText(entryWords.bring.title('Autumn intake'))).toBeVisible();
	expect(await practised()).toEqual([]);
	await press(learner, entryWords.bring.take);
	await isSaved(learner);
	await expect.poll(() => practised()).toEqual([first!.prompt.id]);
	await learner.reload();
	await isSaved(learner);
	await expect(learner.getByText(entryWords.bring.title('Autumn intake'))).toHaveCount(0);

	await learner.goto(`${server.url}/account`);
	await press(learner, frameWords.signOut);
	await joinClass(learner, server, code, 'Mo');
	await openLesson(learner);
	await expect(learner.getByText(entryWords.bring.title('Autumn intake'))).toHaveCount(0);
	await hasTried(learner, 0);
	expect(await practised()).toEqual([first!.prompt.id]);
	expect(await practised('mo')).toEqual([]);
	await learner.context().close();
});
