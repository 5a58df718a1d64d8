// Coming back to a package: in the middle of a quiz, after a pass, and in review mode.

import { course, lessons, module, quiz, w } from '../support/course.ts';
import {
	answerQuestion,
	goTo,
	heading,
	link,
	lookOf,
	practise,
	shownItem,
	startQuiz,
	stepOnHome,
	stepTitles,
	takeQuiz
} from '../support/flow.ts';
import { calls, launch, lmsPackages, press, saved, storedModel } from '../support/lms.ts';
import { passed, stateOf, storedAs } from '../support/records.ts';
import { recordOf } from '../../src/lib/course/progress.ts';
import { decodeState } from '../../src/lib/report/codec.ts';
import { expect, test } from '../support/test.ts';

test('scorm12: closed mid-quiz and opened on another computer, it goes on with the same questions, order and answers', async ({
	page,
	browser,
	preview,
	learner
}) => {
	const frame = await launch(page, preview.url, { package: 'scorm12', learner });
	await goTo(frame, `/quiz/${quiz.id}`);
	await startQuiz(frame);
	await answerQuestion(frame, 1, 'right');
	await answerQuestion(frame, 2, 'wrong');
	await shownItem(frame, 3);
	const before: string[][] = [];
	for (const n of [3, 2, 1]) {
		await shownItem(frame, n);
		before.unshift(await lookOf(frame));
		if (n > 1) await link(frame, w.quiz.previous).click();
	}
	// The last answer is only a moment old: closing the tab must still carry it.
	await goTo(frame, `/quiz/${quiz.id}/question/3`);
	await answerQuestion(frame, 3, 'right');
	await shownItem(frame, 4);
	before[3] = await lookOf(frame);
	await page.close({ runBeforeUnload: true });

	const elsewhere = await browser.newContext();
	const later = await elsewhere.newPage();
	const resumed = await launch(later, preview.url, { package: 'scorm12', learner });
	await expect(resumed.getByText(w.home.place(w.quiz.questionOf(4, quiz.draw), quiz.minutes))).toBeVisible();
	await link(resumed, w.lesson.continueTo(quiz.title)).click();
	for (const n of [4, 3, 2, 1]) {
		await shownItem(resumed, n);
		if (n !== 3) expect(await lookOf(resumed)).toEqual(before[n - 1]);
		if (n > 1) await link(resumed, w.quiz.previous).click();
	}
	await link(resumed, w.quiz.toCheck).click();
	await expect(resumed.getByText(w.quiz.stillOpen(quiz.draw - 3))).toBeVisible();
	await elsewhere.close();
});

for (const name of lmsPackages) {
	const old = name === 'scorm12';
	/** What an LMS grades by. */
	const result = (model: Record<string, string>) =>
		Object.fromEntries(
			Object.entries(model).filter(([element]) => /status|score|progress_measure/.test(element))
		);

	test(`${name}: after a pass neither a visit, nor a worse retake, nor review mode lowers anything`, async ({
		page,
		holding,
		learner
	}) => {
		const events = passed();
		const preview = await holding([storedAs(name, learner, stateOf(events), recordOf(events))]);
		const frame = await launch(page, preview.url, { package: name, learner });

		await test.step('a later visit', async () => {
			for (const title of stepTitles) await expect(stepOnHome(frame, title)).toContainText(w.state.completed);
			await goTo(frame, `/lessons/${lessons[0]!.id}`);
			await practise(frame, lessons[0]!);
			await saved(frame);
		});
		const before = await storedModel(page);
		expect(result(before)).toMatchObject(
			old
				? { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' }
				: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.scaled': '1' }
		);

		await test.step('a worse retake', async () => {
			await goTo(frame, `/quiz/${quiz.id}`);
			await takeQuiz(frame, 'wrong');
			await expect(frame.getByText(w.result.bestStands(100))).toBeVisible();
			await saved(frame);
			const after = await storedModel(page);
			expect(result(after)).toMatchObject(result(before));
			const { record } = decodeState(after['cmi.suspend_data']!, course) as {
				record: ReturnType<typeof recordOf>;
			};
			const sat = record.attempts.filter(({ assessment }) => assessment === quiz.id);
			expect(sat.map(({ result: kept }) => kept?.passed)).toEqual([true, false]);
		});

		await test.step('review mode', async () => {
			await press(page, 'Review mode');
			await expect(frame.getByText(w.notices.review.title)).toBeVisible();
			await expect(frame.locator('header .status')).toHaveAttribute('data-status', 'not-recording');
			const asBefore = await storedModel(page);
			const made = (await calls(page)).length;
			await goTo(frame, `/lessons/${lessons[1]!.id}`);
			await practise(frame, lessons[1]!);
			await goTo(frame, `/quiz/${quiz.id}/review`);
			await expect(heading(frame)).toHaveText(w.review.title);
			await goTo(frame, `/quiz/${quiz.id}`);
			await takeQuiz(frame, 'wrong');
			await press(page, 'Leave and resume');
			const inReview = (await calls(page)).slice(made).map((call) => call.name);
			const upToLeaving = inReview.slice(
				0,
				inReview.findIndex((call) => /Initialize/.test(call))
			);
			expect(upToLeaving.filter((call) => /SetValue|Commit/.test(call))).toEqual([]);
			expect(result(await storedModel(page))).toEqual(result(asBefore));
			await expect(stepOnHome(frame, module.quiz!.title)).toContainText(w.state.completed);
		});
	});
}
