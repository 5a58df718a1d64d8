// The exam that a guest sat comes along into the class when its browser joins and the learner says so.

import type { Page } from '@playwright/test';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import { entryWords, frameWords } from '../../src/lib/ui/classroom/account-words.en.ts';
import {
	joinClass,
	makeClass,
	otherBrowser,
	press,
	setUp,
	startClassServer,
	type ClassServer
} from '../support/class-pages.ts';
import { quiz, w } from '../support/course.ts';
import { answerQuestion, button, startQuiz } from '../support/flow.ts';
import { opened } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

// The test itself breaks the line once.
test.use({ expectedErrors: /ERR_FAILED/ });

let server: ClassServer;
test.beforeEach(async () => {
	server = await startClassServer();
});
test.afterEach(() => server.end());

/** Names of learners and what came of their attempts at the exam. */
async function attempts() {
	const { db, close } = await openDatabase(server.folder);
	try {
		return await db
			.selectFrom('attempt as a')
			.innerJoin('registration as r', 'r.id', 'a.registrationId')
			.innerJoin('user as u', 'u.id', 'r.userId')
			.select(['u.name', 'a.ordinal', 'a.passed', 'a.takenOn'])
			.where('a.assessment', '=', quiz.id)
			.execute();
	} finally {
		await close();
	}
}

/** Answers one question and submits. */
async function sit(page: Page) {
	await page.goto(`${server.url}/quiz/${quiz.id}`);
	await startQuiz(page);
	await answerQuestion(page, 1, 'right');
	await page.goto(`${server.url}/quiz/${quiz.id}/check-answers`);
	await button(page, w.quiz.submit).click();
	await expect(page.getByRole('heading', { name: w.result.byObjective })).toBeVisible();
}

test('what a guest sat is in the record of one learner, once the learner has said so', async ({
	page,
	browser
}) => {
	test.slow();
	await setUp(page, server);
	const { code } = await makeClass(page, server);
	const learner = await otherBrowser(browser);
	await sit(learner);
	await joinClass(learner, server, code, 'Li');
	await expect(learner.getByText(entryWords.bring.title('Autumn intake'))).toBeVisible();
	expect(await attempts()).toEqual([]);

	// The server does not answer: everything is as it was.
	await learner.route('**/api/exam/bring', (route) => route.abort());
	await press(learner, entryWords.bring.take);
	await expect(learner.getByText(entryWords.bring.away)).toBeVisible();
	await learner.unroute('**/api/exam/bring');
	await press(learner, entryWords.bring.take);
	await expect(learner.getByText(entryWords.bring.title('Autumn intake'))).toHaveCount(0);
	const taken = [{ name: 'Li', ordinal: 1, passed: 0, takenOn: 'server' }];
	expect(await attempts()).toEqual(taken);
	await learner.goto(`${server.url}/quiz/${quiz.id}/result`);
	await opened(learner);
	await expect(learner.getByRole('heading', { name: w.result.byObjective })).toBeVisible();

	await learner.goto(`${server.url}/account`);
	await press(learner, frameWords.signOut);
	await joinClass(learner, server, code, 'Mo');
	await learner.goto(`${server.url}/quiz/${quiz.id}`);
	await opened(learner);
	await expect(learner.getByText(w.quiz.attempts)).toHaveCount(0);
	await expect(learner.getByText(entryWords.bring.title('Autumn intake'))).toHaveCount(0);
	expect(await attempts()).toEqual(taken);
	await learner.context().close();
});
