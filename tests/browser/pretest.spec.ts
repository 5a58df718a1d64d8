// The pre-test: it tells the learner where they stand, and nothing else follows from it.

import { course, items, poolOf, w } from '../support/course.ts';
import { answerQuestion, button, heading, link, startQuiz } from '../support/flow.ts';
import { opened } from '../support/pages.ts';
import { journalOf, quizTaken } from '../support/records.ts';
import { expect, test } from '../support/test.ts';

const pretest = course.pretest!;

test('a newcomer takes the pre-test and learns how many were right, but no answer', async ({
	page,
	server
}) => {
	await page.goto(server.url);
	await opened(page);
	await link(page, pretest.title).click();
	await startQuiz(page, pretest);
	for (let n = 1; n <= pretest.draw; n += 1)
		await answerQuestion(page, n, n === 1 ? 'wrong' : 'right', pretest);
	await button(page, w.quiz.submit).click();

	await expect(heading(page)).toHaveText(w.result.pretestTitle);
	await expect(page.getByRole('status').filter({ hasText: /before the course/ })).toContainText(
		w.result.rightOf(pretest.draw - 1, pretest.draw)
	);
	const said = (await page.locator('#main').textContent()) ?? '';
	for (const id of poolOf(pretest)) expect(said).not.toContain(items.get(id)!.key.rationale);

	await page.goto(`${server.url}/quiz/${pretest.id}/review`);
	await expect(heading(page)).toHaveText(w.quiz.noAttempt);
	await page.goto(server.url);
	await expect(page.getByText(/^0 of \d+ parts done/)).toBeVisible();
});

test('the result of the exam stands beside what the pre-test had shown', async ({ page, web }) => {
	const before = quizTaken([], 'wrong', pretest);
	const [key, value] = journalOf('web', quizTaken(before, 'right'));
	await page.addInitScript(([name, text]) => localStorage.setItem(name!, text!), [key, value]);
	await page.goto(`${web.url}index.html#/quiz/${course.exam!.id}/result`);
	const table = page.getByRole('table').filter({ hasText: w.result.before });
	await expect(table.getByRole('columnheader')).toHaveText([
		w.result.objective,
		w.result.before,
		w.result.now
	]);
	const [objective, then, now] = await table.locator('tbody tr').first().locator('th, td').allTextContents();
	expect(objective).not.toBe('');
	expect([then, now]).toEqual([w.result.rightOf(0, 1), expect.stringMatching(/^([1-9]) of \1$/)]);
});
