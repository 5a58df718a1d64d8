// The web folder with a commit address: nothing is lost whatever the address does, and only its own reply is success.

import { filesOf } from '../support/builds.ts';
import { itemOf, lessons, quiz, w } from '../support/course.ts';
import { answer, cardOf } from '../support/answer.ts';
import { serveEndpoint, type EndpointServer, type Failing } from '../support/endpoint-server.ts';
import { goTo, heading, practise, startQuiz, stepOnHome, takeQuiz } from '../support/flow.ts';
import { expect, test as base } from '../support/test.ts';

const test = base.extend<{ host: EndpointServer }>({
	host: async ({}, use) => {
		const host = await serveEndpoint(filesOf('web'));
		await use(host);
		await host.close();
	}
});
test.use({ expectedErrors: /Failed to load resource|net::ERR/ });

const status = 'header .status';
const [first] = lessons;

for (const failing of ['500', 'login page', '201', 'dropped', 'redirect', 'other number'] satisfies Failing[])
	test(`with "${failing}" for an answer nothing counts as saved, and all of it arrives later`, async ({
		page,
		host
	}) => {
		await page.goto(`${host.url}#/lessons/${first!.id}`);
		await expect(page.locator(status)).toHaveAttribute('data-status', 'saved');
		host.failing = failing;
		const given = await practise(page, first!);
		await expect(page.locator(status)).toHaveAttribute('data-status', /^(retrying|offline)$/);
		expect(host.arrived.length).toBeGreaterThan(0);
		expect(JSON.stringify(host.stored?.cmi.interactions ?? {})).not.toContain(given[0]!.item.prompt.id);

		await test.step('the page is closed and opened again while it still fails', async () => {
			await page.goto('about:blank');
			await page.goto(host.url);
			await expect(stepOnHome(page, first!.title)).toContainText(w.state.completed);
		});
		host.failing = 'works';
		const interactions = () => JSON.stringify(host.stored?.cmi.interactions ?? {});
		for (const { item } of given)
			await expect.poll(interactions, { timeout: 30_000 }).toContain(`${first!.id}.${item.prompt.id}.1`);
		await goTo(page, `/lessons/${lessons[1]!.id}`);
		await expect(page.locator(status)).toHaveAttribute('data-status', 'saved');
	});

test('while a slow address has not answered, the course says that it is saving and not that it is saved', async ({
	page,
	host
}) => {
	await page.goto(`${host.url}#/lessons/${first!.id}`);
	await expect(page.locator(status)).toHaveAttribute('data-status', 'saved');
	await page.waitForTimeout(2000);
	host.failing = 'slow';
	const item = itemOf(first!.items[0]!);
	await answer(page, item, 'right');
	await cardOf(page, item).getByRole('button', { name: w.question.check, exact: true }).click();
	await expect(page.locator(status)).toHaveAttribute('data-status', 'saving');
	const before = host.stored?.sequence ?? 0;
	await expect(page.locator(status)).toHaveAttribute('data-status', 'saved');
	expect(host.stored!.sequence).toBeGreaterThan(before);
});

test('another computer goes on where the address says the learner is, and a pass arrives there', async ({
	page,
	browser,
	host
}) => {
	await page.goto(`${host.url}#/quiz/${quiz.id}`);
	await startQuiz(page);
	await expect(page.locator(status)).toHaveAttribute('data-status', 'saved');
	await page.close();

	const elsewhere = await browser.newContext();
	const later = await elsewhere.newPage();
	await later.goto(host.url);
	await expect(later.getByText(w.home.place(w.quiz.questionOf(1, quiz.draw), quiz.minutes))).toBeVisible();
	await goTo(later, `/quiz/${quiz.id}/check-answers`);
	await later.getByRole('button', { name: w.quiz.submit }).click();
	await expect(heading(later)).toHaveText(w.result.notYet);
	await goTo(later, `/quiz/${quiz.id}`);
	await takeQuiz(later, 'right');
	await expect(later.locator(status)).toHaveAttribute('data-status', 'saved');
	expect(host.stored?.cmi).toMatchObject({ core: { score: { raw: '100' } } });
	expect(host.stored?.learner).toEqual({ id: 'x-1', name: 'Learner, One' });
	await elsewhere.close();
});

test('an address that never answered leaves the course to this browser and says so', async ({
	page,
	host
}) => {
	host.failing = 'dropped';
	await page.goto(host.url);
	await expect(page.getByRole('region', { name: w.notices['no-host'].title })).toBeVisible();
	await goTo(page, `/lessons/${first!.id}`);
	await practise(page, first!);
	await expect(page.locator(status)).toHaveAttribute('data-status', 'kept');
});
