// How often an LMS is asked to store: hosts freeze the page while they do.

import { atMost } from '../support/budget.ts';
import { button } from '../support/flow.ts';
import { answerQuestion, goTo, heading, shownItem, startQuiz } from '../support/flow.ts';
import { module, w } from '../support/course.ts';
import { callNames, launch, saved } from '../support/lms.ts';
import { expect, test } from '../support/test.ts';

const quiz = module.quiz!;

test('scorm12: a quiz answered at a calm pace is stored once a question, and once more at start and submission', async ({
	page,
	preview,
	learner
}) => {
	await page.clock.install();
	const frame = await launch(page, preview.url, { package: 'scorm12', learner });
	const commits = async () => (await callNames(page)).filter((name) => name === 'LMSCommit').length;
	await goTo(frame, `/quiz/${quiz.id}`);
	await startQuiz(frame, quiz);
	const whatIsOwed = async () => {
		// Longer than any gap between two commits.
		await page.clock.fastForward(10_000);
		await saved(frame);
	};
	await whatIsOwed();
	const begun = await commits();
	for (let n = 1; n <= quiz.draw; n += 1) {
		await answerQuestion(frame, n, 'right', quiz);
		if (n < quiz.draw) await shownItem(frame, n + 1, quiz);
		await whatIsOwed();
		expect(await commits()).toBeLessThanOrEqual(begun + n * atMost('commits-an-answer'));
	}
	expect(await commits()).toBe(begun + quiz.draw);
	await button(frame, w.quiz.submit).click();
	await expect(heading(frame)).toHaveText(w.result.passed);
	await whatIsOwed();
	expect(await commits()).toBe(begun + quiz.draw + 1);
});
