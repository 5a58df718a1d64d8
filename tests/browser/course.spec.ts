// The whole course in the two editions that keep the record in the browser.

import { course, quiz, w } from '../support/course.ts';
import {
	again,
	completeModules,
	goFromHome,
	link,
	stepOnHome,
	stepTitles,
	takeCertificate,
	takeQuiz,
	wholeCourse
} from '../support/flow.ts';
import { expect, test } from '../support/test.ts';

for (const edition of ['server', 'web'] as const)
	test(`${edition}: the trainee completes the lessons, fails, takes other questions, passes and has a certificate`, async ({
		page,
		server,
		web
	}) => {
		test.setTimeout(wholeCourse);
		await page.goto(edition === 'server' ? server.url : `${web.url}index.html`);
		const given = await completeModules(page);
		const parts = course.modules.flatMap(({ lessons, quiz }) => [...lessons, quiz!]);
		expect([...new Set(given.map(({ part }) => part))]).toEqual(parts.map(({ id }) => id));

		await goFromHome(page, quiz.title);
		const failed = await takeQuiz(page, 'wrong');
		await again(page);
		await expect(page.getByText(w.quiz.best(0, false, course.policy.passMark))).toBeVisible();
		const passed = await takeQuiz(page, 'right');
		const twice = passed.filter(({ item }) => failed.some((other) => other.item === item));
		expect(twice.length).toBe(0);

		await link(page, w.result.home).click();
		for (const title of stepTitles) await expect(stepOnHome(page, title)).toContainText(w.state.completed);
		await expect(page.locator('header .status')).toHaveAttribute('data-status', 'kept');
		await page.reload();
		for (const title of stepTitles) await expect(stepOnHome(page, title)).toContainText(w.state.completed);
		await expect(page.getByText(w.home.finished)).toBeVisible();
		await takeCertificate(page);
	});
