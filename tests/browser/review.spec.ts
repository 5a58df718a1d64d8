// A question is dropped from a class: whoever gains has it at once, whoever would lose is told when the instructor has
// confirmed it, and it can be taken back; the log keeps each step.

import type { Page } from '@playwright/test';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { sampleResponses } from '../../src/lib/quiz/samples.ts';
import { changedWords } from '../../src/lib/ui/classroom/account-words.en.ts';
import { questionWords } from '../../src/lib/ui/classroom/question-words.en.ts';
import { brokenRules, fitsNarrowScreen } from '../support/accessibility.ts';
import {
	joinClass,
	makeClass,
	otherBrowser,
	setUp,
	startClassServer,
	type ClassServer
} from '../support/class-pages.ts';
import { fillClass, tellOf, type Planted } from '../support/filled-class.ts';
import { expect, test } from '../support/test.ts';

let server: ClassServer;
test.beforeAll(async () => {
	server = await startClassServer();
});
test.afterAll(() => server.end());

/** A quiz with everything right but one answer, which is not the planted one. */
function oneWrong({ item, quiz, drawn }: Planted): LearnerEvent[] {
	const at = Date.now() - 600_000;
	const missed = drawn.find((one) => one !== item)!;
	const items = drawn.map(({ prompt }) => prompt.id);
	return [
		{ type: 'started', assessment: quiz, seed: 1, items, at },
		...drawn.map((one, index): LearnerEvent => {
			const response = sampleResponses(one)[one === missed ? 'wrong' : 'right'];
			const time = { seconds: 20, at: at + 25_000 * (index + 1) };
			return { type: 'answered', seed: 1, item: one.prompt.id, response, ...time };
		}),
		{ type: 'submitted', seed: 1, score: { num: 0, den: 1 }, passed: false, at: at + 300_000 }
	];
}
const main = (page: Page) => page.locator('#main');
async function isSound(page: Page) {
	expect(await brokenRules(page)).toEqual([]);
	await fitsNarrowScreen(page);
}

test('a dropped question takes points from a learner once it is confirmed, who is told why, until it is taken back', async ({
	page,
	browser
}) => {
	test.setTimeout(5 * 60_000);
	const { judge, one, attempt } = questionWords;
	await setUp(page, server);
	const { path, code } = await makeClass(page, server);
	const li = await otherBrowser(browser);
	await joinClass(li, server, code, 'Li');
	const planted = await fillClass(server.folder, path.split('/').at(-1)!);
	await tellOf(server.folder, 'Li', oneWrong(planted));
	const ofLi = async () => {
		await li.goto(`${server.url}/account`);
		return li.getByRole('listitem').filter({ hasText: changedWords.reason('Not taught.') });
	};

	// From the learner to the attempt, and from a question of it to its numbers.
	await page.goto(`${server.url}${path}/learners?by=name`);
	await main(page).getByRole('link', { name: 'Li', exact: true }).click();
	await main(page).locator('a[href*="/attempts/"]').first().click();
	await expect(main(page).locator('.result')).toContainText(/^\d+%, passed/);
	const score = (await main(page).locator('.result strong').textContent())!;
	const cards = main(page).locator('[id^="question-"]');
	await expect(cards).toHaveCount(planted.drawn.length);
	const seen = cards.filter({ hasText: planted.item.prompt.stem });
	await seen.getByRole('link', { name: attempt.page, exact: false }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(one.title);

	const drop = page.locator('form[action*="drop"]');
	await drop.getByRole('button', { name: judge.dropGo }).click();
	await expect(drop.getByRole('textbox')).toHaveAccessibleDescription(new RegExp(judge.faults['reason']!));
	await drop.getByRole('textbox').fill('Not taught.');
	await drop.getByRole('button', { name: judge.dropGo }).click();
	await expect(page.getByRole('status').filter({ hasText: /would go down/ })).toBeVisible();
	const waits = page.locator('form[action*="confirm"]');
	const row = waits.getByRole('row').filter({ hasText: 'Li' }).filter({ hasText: score });
	await expect(row).toBeVisible();
	await expect(await ofLi()).toHaveCount(0);
	await isSound(page);

	await waits.getByRole('button').click();
	await expect(page.getByRole('status').filter({ hasText: /went down/ })).toBeVisible();
	await expect(waits).toHaveCount(0);
	const told = await ofLi();
	await expect(told).toContainText(score);
	await expect(told).not.toContainText(planted.item.prompt.stem);
	await isSound(li);

	// Forms work where no script runs.
	const plain = await otherBrowser(browser, {
		javaScriptEnabled: false,
		storageState: await page.context().storageState()
	});
	await plain.goto(page.url());
	await plain.getByRole('button', { name: judge.takeBack }).click();
	await expect(
		plain.getByRole('status').filter({ hasText: judge.takenBack(0).split(' 0 ')[0]! })
	).toBeVisible();
	await expect(await ofLi()).toContainText(/Changed back on/);

	await page.goto(`${server.url}${path}/log`);
	const lines = page.getByRole('row').filter({ hasText: planted.item.prompt.stem });
	await expect(lines).toContainText(['took back', 'confirmed lower results', 'dropped the question']);
	await lines.first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(one.title);
});
