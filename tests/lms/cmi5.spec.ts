// The cmi5 package in a browser, launched by the strict LMS from another origin: one module and the exam.

import type { Page } from '@playwright/test';
import { partOf } from '../../src/lib/course/part.ts';
import { emptyRecord, recordOf, type LearnerEvent } from '../../src/lib/course/progress.ts';
import { startAttempt } from '../../src/lib/course/take-quiz.ts';
import { encodeState } from '../../src/lib/report/codec.ts';
import { stateId } from '../../src/lib/report/cmi5-told.ts';
import { responseTo } from '../support/answer.ts';
import { filesOf } from '../support/builds.ts';
import { course, itemOf, module, quiz as exam, w } from '../support/course.ts';
import {
	answerQuestion,
	button,
	goTo,
	heading,
	link,
	practise,
	shownItem,
	startQuiz,
	stepOnHome,
	takeQuiz
} from '../support/flow.ts';
import { lessonsDone } from '../support/records.ts';
import { serveFiles, type StaticServer } from '../support/static-server.ts';
import { expect, test as base } from '../support/test.ts';
import { verbOf } from './cmi5-rules.ts';
import { cell } from './hosts/matrix.ts';
import { startLrs } from './lrs-server.ts';
import { documentKey, type LaunchWish, type StrictLrs } from './strict-lrs.ts';

const quiz = module.quiz!;
const mine = new Set(module.lessons.flatMap(({ id, items }) => [id, ...items]));
/** The module's lessons, all or all but the last. */
const lessonsOfModule = (all: boolean): LearnerEvent[] =>
	lessonsDone().filter((event) => {
		const about = event.type === 'practised' ? event.item : event.type === 'reached' ? event.lesson : '';
		const last = module.lessons.at(-1)!;
		return mine.has(about) && (all || ![last.id, ...last.items].includes(about));
	});
/** An attempt with every question answered and not submitted. */
function answered(): LearnerEvent[] {
	const at = Date.UTC(2026, 0, 2);
	const started = startAttempt(exam, emptyRecord(), 7, at);
	if (started.type !== 'started') throw new Error('No attempt was started.');
	return [
		started,
		...started.items.map((item): LearnerEvent => {
			return { type: 'answered', seed: 7, item, response: responseTo(itemOf(item), 'right'), seconds: 9, at };
		})
	];
}
const stateIn = (part: string, events: LearnerEvent[]) => encodeState(recordOf(events), partOf(course, part));

interface Fixtures {
	lrs: StrictLrs;
	content: StaticServer;
}
const test = base.extend<Fixtures>({
	lrs: async ({}, use) => {
		const { lrs, close } = await startLrs();
		await use(lrs);
		// A host that had anything to object to says so by the requirement.
		expect(lrs.refusals).toEqual([]);
		await close();
	},
	content: async ({}, use) => {
		const content = await serveFiles(filesOf('cmi5'), '/packages/3/');
		await use(content);
		await content.close();
	}
});
// A document that is not there yet, and a network that is away, are written down by every browser.
test.use({ expectedErrors: /Failed to load resource|net::ERR/ });

interface Visit {
	page: Page;
	registration: string;
}
async function visit(
	page: Page,
	{ lrs, content }: Fixtures,
	part: string,
	wish: LaunchWish & { events?: LearnerEvent[] } = {}
): Promise<Visit> {
	const unit = `${content.url}index.html?part=${part}`;
	const whole = { unit: part, returnURL: `${lrs.url}lms`, ...wish };
	const address = lrs.launchUrl(unit, whole);
	const registration = new URL(address).searchParams.get('registration')!;
	const key = documentKey(stateId, `${lrs.url}activities/${part}`, registration);
	if (wish.events) lrs.documents.set(key, JSON.stringify({ state: stateIn(part, wish.events), told: [] }));
	await page.goto(address);
	await expect(heading(page)).toBeVisible();
	return { page, registration };
}
const status = (page: Page) => page.locator('header .status');
const saved = (page: Page) => expect(status(page)).toHaveAttribute('data-status', 'saved');
/** Row of the matrix. */
const strictLrs = 'strict LRS, cmi5';
const times = (lrs: StrictLrs, registration: string, verb: string) =>
	lrs.verbs(registration).filter((one) => one === verb).length;

test(
	'a module: from the first answer to the way back, each statement in its place; another computer shows it done',
	cell(strictLrs, 'answers'),
	async ({ page, browser, lrs, content }) => {
		const { registration } = await visit(page, { lrs, content }, module.id, {
			events: lessonsOfModule(false)
		});
		const lesson = module.lessons.at(-1)!;
		await goTo(page, `/lessons/${lesson.id}`);
		await practise(page, lesson);
		await saved(page);
		expect(lrs.verbs(registration)[0]).toBe('initialized');
		expect(times(lrs, registration, 'answered')).toBeGreaterThanOrEqual(lesson.items.length);
		await goTo(page, `/quiz/${quiz.id}`);
		await takeQuiz(page, 'right', quiz);
		await saved(page);
		await goTo(page, '/');
		await button(page, w.settings.saveAndExit).click();
		await expect(page).toHaveURL(`${lrs.url}lms`);

		const told = lrs.told(registration);
		expect(told.map(verbOf).slice(-3)).toEqual(['completed', 'passed', 'terminated']);
		const passed = told.at(-2)!;
		expect(passed.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100, min: 0, max: 100 } });
		expect(passed.object.id).toBe(`${lrs.url}activities/${module.id}`);
		const questions = told.filter((one) => verbOf(one) === 'answered');
		expect(new Set(questions.map(({ object }) => object.id)).size).toBe(questions.length);
		expect(questions.length).toBeGreaterThanOrEqual(lesson.items.length + quiz.draw);
		expect(lrs.requests.filter((request) => request === 'POST fetch 200')).toHaveLength(1);

		const elsewhere = await browser.newContext();
		const later = await visit(await elsewhere.newPage(), { lrs, content }, module.id, { registration });
		await expect(stepOnHome(later.page, quiz.title)).toContainText(w.state.completed);
		await goTo(later.page, `/lessons/${lesson.id}`);
		await saved(later.page);
		expect(times(lrs, registration, 'answered')).toBe(questions.length);
		await elsewhere.close();
	}
);

test(
	'the exam: a tab that is closed right after the submission has told the result and the end',
	cell(strictLrs, 'exam', 'closed'),
	async ({ page, lrs, content }) => {
		const { registration } = await visit(page, { lrs, content }, exam.id, { events: answered() });
		await expect(link(page, w.lesson.continueTo(exam.title))).toBeVisible();
		await goTo(page, `/quiz/${exam.id}/check-answers`);
		await button(page, w.quiz.submit).click();
		await expect(heading(page)).toHaveText(w.result.passed);
		await page.close({ runBeforeUnload: true });
		await expect.poll(() => lrs.verbs(registration).at(-1)).toBe('terminated');
		expect(times(lrs, registration, 'passed')).toBe(1);
		expect(times(lrs, registration, 'completed')).toBe(1);
	}
);

test(
	'a page that the browser dropped goes on with its session; one that is loaded again has ended it and says so',
	cell(strictLrs, 'killed'),
	async ({ page, lrs, content }) => {
		// A tab that was put to sleep for want of memory hears nothing of its end.
		await page.addInitScript(() =>
			window.addEventListener('pagehide', (event) => {
				if ('dropped' in window) event.stopImmediatePropagation();
			})
		);
		const { registration } = await visit(page, { lrs, content }, module.id);
		await goTo(page, `/quiz/${quiz.id}`);
		await startQuiz(page, quiz);
		await answerQuestion(page, 1, 'right', quiz);
		await shownItem(page, 2, quiz);
		await saved(page);

		await page.evaluate(() => Object.assign(window, { dropped: true }));
		await page.reload();
		await shownItem(page, 2, quiz);
		await answerQuestion(page, 2, 'right', quiz);
		await saved(page);
		expect(times(lrs, registration, 'initialized')).toBe(1);
		expect(lrs.requests.filter((request) => request.startsWith('POST fetch'))).toHaveLength(1);

		await page.reload();
		await expect(page.getByText(w.notices['session-over'].title)).toBeVisible();
		await shownItem(page, 3, quiz);
		await answerQuestion(page, 3, 'right', quiz);
		await expect.poll(() => lrs.verbs(registration).at(-1)).toBe('terminated');

		await visit(page, { lrs, content }, module.id, { registration });
		await goTo(page, `/quiz/${quiz.id}/question/4`);
		await shownItem(page, 4, quiz);
		await saved(page);
	}
);

test(
	'without a network answers are kept, and told once when it is back',
	cell(strictLrs, 'cut'),
	async ({ page, context, lrs, content }) => {
		const { registration } = await visit(page, { lrs, content }, module.id, {
			events: lessonsOfModule(true)
		});
		await goTo(page, `/quiz/${quiz.id}`);
		await startQuiz(page, quiz);
		await answerQuestion(page, 1, 'right', quiz);
		await shownItem(page, 2, quiz);
		await saved(page);
		await context.setOffline(true);
		for (let n = 2; n <= quiz.draw; n += 1) await answerQuestion(page, n, 'right', quiz);
		await expect(status(page)).toHaveAttribute('data-status', 'offline');
		await button(page, w.quiz.submit).click();
		await expect(heading(page)).toHaveText(w.result.passed);
		expect(times(lrs, registration, 'passed')).toBe(0);
		await context.setOffline(false);
		await saved(page);
		expect(times(lrs, registration, 'passed')).toBe(1);
		const ids = lrs.told(registration).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
);

test('in review everything can be tried and nothing is told; without a launch that is said', async ({
	page,
	lrs,
	content
}) => {
	const { registration } = await visit(page, { lrs, content }, module.id, {
		events: lessonsOfModule(true),
		mode: 'Review'
	});
	await expect(page.getByText(w.notices.review.title)).toBeVisible();
	const lesson = module.lessons[0]!;
	await goTo(page, `/lessons/${lesson.id}`);
	await practise(page, lesson);
	await expect(status(page)).toHaveAttribute('data-status', 'not-recording');
	await goTo(page, '/');
	await button(page, w.settings.saveAndExit).click();
	await expect(page).toHaveURL(`${lrs.url}lms`);
	expect(lrs.verbs(registration)).toEqual(['initialized', 'terminated']);
	expect(lrs.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);

	await page.goto(`${content.url}index.html?part=${module.id}`);
	await expect(page.getByText(w.notices['no-host'].title)).toBeVisible();
});
