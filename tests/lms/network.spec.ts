// Packages whose network goes away and comes back, or whose frame is loaded again.

import { lessons, quiz, w } from '../support/course.ts';
import {
	answerQuestion,
	button,
	goTo,
	heading,
	link,
	practise,
	shownItem,
	startQuiz,
	takeQuiz
} from '../support/flow.ts';
import { launch, lmsPackages, press, saved, setSwitch, storedModel } from '../support/lms.ts';
import { lessonsDone, stateOf, storedAs } from '../support/records.ts';
import { expect, test } from '../support/test.ts';
import { interactionsIn } from '../support/vocabulary.ts';

/** Not what was called besides an item. */
const isItem = ({ id }: { id: string }) => !/\.(urgency|confidence)$/.test(id);
const itemsIn = (model: Record<string, string>) => interactionsIn(model).filter(isItem);

test.use({ expectedErrors: /Failed to load resource|net::ERR/ });

for (const name of lmsPackages) {
	test(`${name}: without a network the course says so, keeps the answers and stores them when it is back`, async ({
		page,
		preview,
		learner
	}) => {
		const frame = await launch(page, preview.url, { package: name, learner });
		const status = frame.locator('header .status');
		await goTo(frame, `/quiz/${quiz.id}`);
		await startQuiz(frame);
		await answerQuestion(frame, 1, 'right');
		await shownItem(frame, 2);
		await saved(frame);
		await setSwitch(page, 'Lose the network', true);
		for (let n = 2; n <= quiz.draw; n += 1) await answerQuestion(frame, n, 'right');
		await expect(status).toHaveAttribute('data-status', 'offline');
		await expect(status.getByRole('status')).toHaveText(w.save.kind.offline);
		await button(frame, w.quiz.submit).click();
		await expect(heading(frame)).toHaveText(w.result.passed);
		expect(interactionsIn(await storedModel(page))).toEqual([]);
		await setSwitch(page, 'Lose the network', false);
		await saved(frame);
		const model = await storedModel(page);
		expect(itemsIn(model)).toHaveLength(quiz.draw);
		const index = [...Array(20).keys()].find((n) => model[`cmi.objectives.${n}.id`] === quiz.id);
		expect(model[`cmi.objectives.${index}.score.raw`]).toBe('100');
	});

	test(`${name}: a reload of the frame keeps the running quiz, and every answer is reported once`, async ({
		page,
		holding,
		learner
	}) => {
		const preview = await holding([storedAs(name, learner, stateOf(lessonsDone()))]);
		const frame = await launch(page, preview.url, { package: name, learner });
		await goTo(frame, `/quiz/${quiz.id}`);
		await takeQuiz(frame, 'wrong');
		await saved(frame);
		const before = interactionsIn(await storedModel(page));
		expect(before.filter(isItem)).toHaveLength(quiz.draw);
		await goTo(frame, `/quiz/${quiz.id}`);
		await startQuiz(frame);
		const first = await answerQuestion(frame, 1, 'right');
		await shownItem(frame, 2);
		await press(page, 'Reload the frame');
		await shownItem(frame, 2);
		await goTo(frame, `/quiz/${quiz.id}/question/1`);
		expect((await shownItem(frame, 1)).prompt.id).toBe(first.item.prompt.id);
		for (let n = 1; n <= quiz.draw; n += 1) await answerQuestion(frame, n, 'right');
		await button(frame, w.quiz.submit).click();
		await expect(heading(frame)).toHaveText(w.result.passed);
		await saved(frame);
		const after = interactionsIn(await storedModel(page));
		expect(after.slice(0, before.length)).toEqual(before);
		expect(after.filter(isItem).map(({ id }) => id.split('.').at(-1))).toEqual([
			...Array.from({ length: quiz.draw }, () => '1'),
			...Array.from({ length: quiz.draw }, () => '2')
		]);
	});
}

test('scorm12: commits that the LMS refuses are shown as not saved and are stored later', async ({
	page,
	preview,
	learner
}) => {
	const frame = await launch(page, preview.url, { package: 'scorm12', learner });
	const status = frame.locator('header .status');
	await setSwitch(page, 'Refuse commits', true);
	await goTo(frame, `/lessons/${lessons[0]!.id}`);
	await practise(frame, lessons[0]!);
	await expect(status).toHaveAttribute('data-status', 'retrying');
	await setSwitch(page, 'Refuse commits', false);
	await saved(frame);
	expect(interactionsIn(await storedModel(page))).toHaveLength(lessons[0]!.items.length);
});

test.describe('a page that was never fetched', () => {
	test.use({
		expectedErrors:
			/Failed to load resource|net::ERR|Failed to fetch dynamically imported module|Unable to preload CSS/
	});

	test('scorm12: a page that cannot be fetched says what is kept, and opens once the network is back', async ({
		page,
		preview,
		learner
	}) => {
		const frame = await launch(page, preview.url, { package: 'scorm12', learner });
		await setSwitch(page, 'Lose the network', true);
		await goTo(frame, '/glossary');
		await expect(heading(frame)).toHaveText(w.errors.broken);
		await expect(frame.getByText(w.errors.kept)).toBeVisible();
		await setSwitch(page, 'Lose the network', false);
		await link(frame, w.errors.home).click();
		await goTo(frame, '/glossary');
		await expect(heading(frame)).toHaveText(w.reference.glossary);
	});
});
