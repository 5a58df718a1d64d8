// Closing the tab in the middle of a quiz and coming back.

import { quiz, w } from '../support/course.ts';
import { answerQuestion, heading, link, lookOf, shownItem, startQuiz } from '../support/flow.ts';
import { expect, test } from '../support/test.ts';

test('server: after the tab was closed the quiz goes on with the same questions, order and answers', async ({
	context,
	server
}) => {
	const first = await context.newPage();
	await first.goto(`${server.url}/quiz/${quiz.id}`);
	await startQuiz(first);
	const before: string[][] = [];
	for (const [n, wish] of [
		[1, 'right'],
		[2, 'wrong'],
		[3, 'right']
	] as const) {
		await answerQuestion(first, n, wish);
		await shownItem(first, n + 1);
	}
	for (const n of [4, 3, 2, 1]) {
		await shownItem(first, n);
		before.unshift(await lookOf(first));
		if (n > 1) await link(first, w.quiz.previous).click();
	}
	await first.goto(`${server.url}/quiz/${quiz.id}/question/4`);
	await shownItem(first, 4);
	await first.close();

	const later = await context.newPage();
	await later.goto(server.url);
	await expect(later.getByText(w.home.place(w.quiz.questionOf(4, quiz.draw), quiz.minutes))).toBeVisible();
	await link(later, w.lesson.continueTo(quiz.title)).click();
	for (const n of [4, 3, 2, 1]) {
		await shownItem(later, n);
		expect(await lookOf(later)).toEqual(before[n - 1]);
		if (n > 1) await link(later, w.quiz.previous).click();
	}
	await link(later, w.quiz.toCheck).click();
	await expect(heading(later)).toHaveText(w.quiz.checkTitle);
	await expect(later.getByText(w.quiz.stillOpen(quiz.draw - 3))).toBeVisible();
});
