// Packages where the LMS is missing, misbehaves, or hands back a record that cannot be read whole.

import type { Page } from '@playwright/test';
import { itemOf, lessons, module, quiz, w } from '../support/course.ts';
import { answer, cardOf } from '../support/answer.ts';
import { filesOf, type Package } from '../support/builds.ts';
import { goTo, practise, shownItem, startQuiz, stepOnHome } from '../support/flow.ts';
import { launch, lmsPackages, press, saved, setSwitch, storedModel } from '../support/lms.ts';
import { lessonsDone, passed, quizTaken, stateOf, storedAs } from '../support/records.ts';
import { serveFiles } from '../support/static-server.ts';
import { expect, test as base } from '../support/test.ts';

const test = base.extend<{ alone: (name: Package) => Promise<string> }>({
	/** Serves a package outside any LMS; gives the address of its page. */
	alone: async ({}, use) => {
		const closers: (() => Promise<void>)[] = [];
		await use(async (name) => {
			const served = await serveFiles(filesOf(name), '/package/');
			closers.push(served.close);
			return `${served.url}index.html`;
		});
		for (const close of closers) await close();
	}
});

const status = (page: Page) => page.locator('header .status');
const [first] = lessons;

for (const name of lmsPackages) {
	test(`${name}: opened without an LMS the course works and says that no score is sent`, async ({
		page,
		alone
	}) => {
		const address = await alone(name);
		await page.goto(address);
		await expect(page.getByRole('region', { name: w.notices['no-host'].title })).toContainText(
			w.notices['no-host'].text
		);
		await goTo(page, `/lessons/${first!.id}`);
		await practise(page, first!);
		await page.locator('section.end').scrollIntoViewIfNeeded();
		await expect(status(page)).toHaveAttribute('data-status', 'kept');
		await page.goto(address);
		await expect(stepOnHome(page, first!.title)).toContainText(w.state.completed);
	});
}

test('scorm12: an answer given while the course still looks for the LMS is kept', async ({ page, alone }) => {
	const address = await alone('scorm12');
	await page.goto(`${address}#/lessons/${first!.id}`);
	const item = itemOf(first!.items[0]!);
	await answer(page, item, 'right');
	await cardOf(page, item).getByRole('button', { name: w.question.check, exact: true }).click();
	await expect(cardOf(page, item)).toHaveAttribute('data-outcome', 'correct');
	// Looking takes three seconds when nothing is found.
	await expect(status(page)).toHaveAttribute('data-status', 'idle');
	await expect(status(page)).toHaveAttribute('data-status', 'kept');
	await expect(page.locator('section.end .open')).toHaveText(w.lesson.questionsOpen(first!.items.length - 1));
});

/** Puts an API of our own into the page: it works, but for what the quirk says. */
function badApi(quirk: 'throws' | 'false' | 'cuts') {
	const model: Record<string, string> = { 'cmi.core.student_id': 'x1', 'cmi.core.lesson_mode': 'normal' };
	const fails = () => {
		if (quirk === 'throws') throw new Error('The host is broken.');
		return quirk === 'false' ? 'false' : 'true';
	};
	Object.assign(window, {
		API: {
			LMSInitialize: fails,
			LMSFinish: fails,
			LMSCommit: fails,
			LMSGetValue: (name: string) => (quirk === 'throws' ? fails() : (model[name] ?? '')),
			LMSSetValue(name: string, value: string) {
				if (quirk === 'cuts') model[name] = name === 'cmi.suspend_data' ? value.slice(0, 30) : value;
				return fails();
			},
			LMSGetLastError: () => (quirk === 'false' ? '101' : '0'),
			LMSGetErrorString: () => '',
			LMSGetDiagnostic: () => ''
		}
	});
}

for (const [quirk, what] of [
	['throws', 'throws at every call'],
	['false', 'answers "false" to everything']
] as const)
	test(`scorm12: when the LMS ${what}, the course works and says that nothing outlives the page`, async ({
		page,
		alone
	}) => {
		const address = await alone('scorm12');
		await page.addInitScript(badApi, quirk);
		await page.goto(`${address}#/lessons/${first!.id}`);
		await practise(page, first!);
		// Such a host does not say who learns, so this device may not hand the work to whoever comes next.
		await expect(status(page)).toHaveAttribute('data-status', 'memory-only');
		await expect(status(page).getByText(w.save.kind['memory-only']).first()).toBeVisible();
		await goTo(page, '/');
		await expect(stepOnHome(page, first!.title)).toContainText(w.state.completed);
	});

test('scorm12: when the LMS cuts the state short, it says that it is not saved, and this device keeps all', async ({
	page,
	alone
}) => {
	const address = await alone('scorm12');
	await page.addInitScript(badApi, 'cuts' as const);
	await page.goto(`${address}#/lessons/${first!.id}`);
	await practise(page, first!);
	await expect(status(page)).toHaveAttribute('data-status', 'retrying');
	await expect(status(page)).toContainText(w.save.text({ type: 'retrying', tries: 1 }).split(' (')[0]!);
	await page.reload();
	await goTo(page, '/');
	await expect(stepOnHome(page, first!.title)).toContainText(w.state.completed);
});

test('scorm12: the finished course fits an LMS that cuts suspend data at 4096 characters', async ({
	page,
	holding,
	learner
}) => {
	let events = lessonsDone();
	for (const wish of ['wrong', 'wrong', 'right'] as const) events = quizTaken(events, wish);
	const preview = await holding([storedAs('scorm12', learner, stateOf(events))]);
	const frame = await launch(page, preview.url, { package: 'scorm12', learner });
	await setSwitch(page, 'Truncate suspend data', true);
	await goTo(frame, `/quiz/${quiz.id}`);
	await startQuiz(frame);
	await saved(frame);
	const state = (await storedModel(page))['cmi.suspend_data']!;
	expect(state.length).toBeLessThanOrEqual(3800);
	expect(state.endsWith('!')).toBe(true);
	await press(page, 'Leave and resume');
	await expect(frame.getByText(w.home.place(w.quiz.questionOf(1, quiz.draw), quiz.minutes))).toBeVisible();
});

for (const name of lmsPackages) {
	test(`${name}: of a damaged record everything that can be read is kept, and it is said`, async ({
		page,
		holding,
		learner
	}) => {
		const state = stateOf(passed());
		const preview = await holding([storedAs(name, learner, state.slice(0, -40))]);
		const frame = await launch(page, preview.url, { package: name, learner });
		const notice = frame.getByRole('region', { name: w.notices['state-damaged'].title });
		await expect(notice).toContainText(w.notices.kept.some);
		for (const { title } of lessons) await expect(stepOnHome(frame, title)).toContainText(w.state.completed);
		await expect(stepOnHome(frame, module.quiz!.title)).toContainText(w.state.completed);
		await notice.getByRole('button', { name: w.notices.close(w.notices['state-damaged'].title) }).click();
		await expect(notice).toHaveCount(0);
		await goTo(frame, `/lessons/${first!.id}`);
		await saved(frame);
		expect((await storedModel(page))['cmi.suspend_data']).toMatch(/!$/);
	});

	test(`${name}: with a record that cannot be read at all the course begins anew and says so`, async ({
		page,
		holding,
		learner
	}) => {
		const preview = await holding([storedAs(name, learner, 'bookmark=3;score=50')]);
		const frame = await launch(page, preview.url, { package: name, learner });
		await expect(frame.getByRole('region', { name: w.notices['state-damaged'].title })).toContainText(
			w.notices.kept.none
		);
		await goTo(frame, `/lessons/${first!.id}`);
		await practise(frame, first!);
		await saved(frame);
	});

	test(`${name}: a record of a later version is left untouched and the learner is told`, async ({
		page,
		holding,
		learner
	}) => {
		const later = 'H2.Znothing-we-know.Yat-all!';
		const preview = await holding([storedAs(name, learner, later)]);
		const frame = await launch(page, preview.url, { package: name, learner });
		await expect(frame.getByRole('region', { name: w.notices['state-newer'].title })).toContainText(
			w.notices['state-newer'].text
		);
		await goTo(frame, `/quiz/${quiz.id}`);
		await startQuiz(frame);
		await shownItem(frame, 1);
		await saved(frame);
		await press(page, 'Leave and resume');
		expect((await storedModel(page))['cmi.suspend_data']).toBe(later);
		await goTo(frame, `/quiz/${quiz.id}/question/1`);
		await shownItem(frame, 1);
	});
}
