// A learner's way through the course, the same in every edition.

import { expect } from '@playwright/test';
import type { AssessmentInfo, LessonInfo } from '../../src/lib/course/course.ts';
import type { Item, Response } from '../../src/lib/quiz/items.ts';
import { answer, cardOf, type View, type Wish } from './answer.ts';
import { course, itemOf, module, quiz, quizItemAsking, w } from './course.ts';
import { fingers, type By } from './fingers.ts';

/** Time for a walk through the whole course, in milliseconds: eight modules on two busy cores. */
export const wholeCourse = 20 * 60_000;

export interface Answered {
	item: Item;
	response: Response;
	wish: Wish;
}

export const heading = (view: View) => view.getByRole('heading', { level: 1 });
/** A link of the page itself; the rail beside it may have one of the same name. */
export const link = (view: View, name: string) =>
	view.locator('#main').getByRole('link', { name, exact: true }).last();
export const button = (view: View, name: string) => view.getByRole('button', { name, exact: true });

/** Tries each question of the open lesson once, by turns right and wrong. */
export async function practise(view: View, lesson: LessonInfo, by: By = 'mouse'): Promise<Answered[]> {
	await expect(heading(view)).toHaveText(lesson.title);
	const given: Answered[] = [];
	for (const [index, id] of lesson.items.entries()) {
		const item = itemOf(id);
		const wish = index % 2 === 0 ? 'right' : 'wrong';
		const response = await answer(view, item, wish, by);
		const card = cardOf(view, item);
		await fingers[by].press(card.getByRole('button', { name: w.question.check, exact: true }));
		await expect(card).toHaveAttribute('data-outcome', wish === 'right' ? 'correct' : 'not-yet');
		given.push({ item, response, wish });
	}
	await readToEnd(view);
	return given;
}

/** Brings the lesson's end into view and waits until the page has seen it. */
async function readToEnd(view: View) {
	const end = view.locator('section.end');
	await end.scrollIntoViewIfNeeded();
	await end.evaluate(
		() =>
			new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(seen, 50))))
	);
}

/** From the home page through all lessons and the quizzes of their modules, back to it; `part` is one of their ids. */
export async function completeModules(
	view: View,
	by: By = 'mouse'
): Promise<(Answered & { part: string })[]> {
	const { press } = fingers[by];
	const given: (Answered & { part: string })[] = [];
	const add = (part: string, answered: Answered[]) =>
		given.push(...answered.map((one) => ({ ...one, part })));
	for (const one of course.modules) {
		await goFromHome(view, one.lessons[0]!.title, by);
		for (const [index, lesson] of one.lessons.entries()) {
			add(lesson.id, await practise(view, lesson, by));
			const next = one.lessons[index + 1] ?? one.quiz!;
			await expect(view.locator('section.end .open')).toHaveCount(0);
			await press(link(view, w.lesson.continueTo(next.title)));
		}
		add(one.quiz!.id, await takeQuiz(view, 'right', one.quiz!, by));
		await press(link(view, w.result.home));
	}
	return given;
}

/** Begins an attempt from the quiz's first page. */
export async function startQuiz(view: View, { draw }: AssessmentInfo = quiz, by: By = 'mouse') {
	const start = new RegExp(`^(${w.quiz.start}|${w.quiz.tryAgain})$`);
	await fingers[by].press(view.getByRole('button', { name: start }));
	await expect(view.getByText(w.quiz.questionOf(1, draw), { exact: true })).toBeVisible();
}

/** The item of question `n`, which is open. */
export async function shownItem(view: View, n: number, { draw }: AssessmentInfo = quiz): Promise<Item> {
	await expect(view.locator('.card').getByText(w.quiz.questionOf(n, draw), { exact: true })).toBeVisible();
	return quizItemAsking((await heading(view).textContent()) ?? '');
}

/** Answers question `n`, which is open, and goes on. */
export async function answerQuestion(
	view: View,
	n: number,
	wish: Wish,
	assessment: AssessmentInfo = quiz,
	by: By = 'mouse'
): Promise<Answered> {
	const item = await shownItem(view, n, assessment);
	const response = await answer(view, item, wish, by);
	await fingers[by].press(button(view, w.quiz.keepAndGoOn));
	return { item, response, wish };
}

/** A whole attempt from the quiz's first page to its result. */
export async function takeQuiz(
	view: View,
	wish: Wish,
	assessment: AssessmentInfo = quiz,
	by: By = 'mouse'
): Promise<Answered[]> {
	await startQuiz(view, assessment, by);
	const given: Answered[] = [];
	for (let n = 1; n <= assessment.draw; n += 1)
		given.push(await answerQuestion(view, n, wish, assessment, by));
	await expect(view.getByText(w.quiz.allAnswered)).toBeVisible();
	await fingers[by].press(button(view, w.quiz.submit));
	await expect(heading(view)).toHaveText(wish === 'right' ? w.result.passed : w.result.notYet);
	return given;
}

/**
 * From the home page of a learner who has passed to a certificate with a name.
 * @param named by the LMS; else a name is asked for
 */
export async function takeCertificate(view: View, by: By = 'mouse', named = false) {
	const { press, type } = fingers[by];
	await press(link(view, w.certificate.title));
	const name = view.getByRole('article').getByRole('heading', { level: 2 });
	if (!named) {
		const field = view.getByRole('textbox');
		await type(field, 'A Learner');
		await field.press('Enter');
		await expect(name).toHaveText('A Learner');
	}
	await expect(name).toBeVisible();
}

/** From a result to the quiz's first page. */
export async function again(view: View) {
	await link(view, w.result.again).click();
	await expect(heading(view)).toHaveText(quiz.title);
}

/** Home page: what the list says of a step, also of one in a module that is closed. */
export function stepOnHome(view: View, title: string) {
	return view.locator('#main ol a').filter({ hasText: title });
}

/** From the home page to a step of the course, whose module is opened for it. */
export async function goFromHome(view: View, title: string, by: By = 'mouse') {
	const step = stepOnHome(view, title);
	// Which module is open is known once the record was read.
	await expect(view.locator('#main details[open]').or(view.getByText(w.home.finished))).not.toHaveCount(0);
	const module = view.locator('#main details').filter({ has: step });
	if ((await module.count()) > 0 && !(await step.isVisible()))
		await fingers[by].press(module.locator('summary'));
	await fingers[by].press(step);
}

export const stepTitles = [
	...course.modules.flatMap((one) => [...one.lessons, one.quiz!].map(({ title }) => title)),
	quiz.title
];
export const homeTitle = (view: View) => view.getByRole('heading', { name: module.title, level: 3 });

/** What a learner sees of the question that is open: each part in its place and what is chosen. */
export function lookOf(view: View): Promise<string[]> {
	return view.locator('.card').evaluate((card) =>
		// A slider is the player's, which comes when it has been fetched.
		[...card.querySelectorAll('h1, input:not([type=range]), select, li .text')].map((part) => {
			if (part instanceof HTMLInputElement)
				return `${part.closest('label')?.textContent?.trim()}: ${part.checked}`;
			if (!(part instanceof HTMLSelectElement)) return part.textContent ?? '';
			return [...part.options].map(({ text, selected }) => `${text}: ${selected}`).join(', ');
		})
	);
}

/** Opens a page of the course in a hash edition, as a link in it would. */
export async function goTo(view: View, path: string) {
	// Before the course runs nobody listens to the address.
	await heading(view).first().waitFor();
	await view.evaluate((hash) => {
		// A changed address alone would make Kit load the page anew.
		const anchor = document.body.appendChild(document.createElement('a'));
		anchor.href = `#${hash}`;
		anchor.click();
		anchor.remove();
	}, path);
}
