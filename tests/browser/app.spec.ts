// The course as an app on a device: it can be installed, a module is taken while its host is stopped and reported once
// it is back, and a newer version takes nothing away.

import type { Page } from '@playwright/test';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { app, exam } from '../../src/lib/ui/words.en.ts';
import { filesOf, serverBuild } from '../support/builds.ts';
import {
	joinClass,
	makeClass,
	otherBrowser,
	press,
	setUp,
	startClassServer
} from '../support/class-pages.ts';
import { course, quiz as finalExam, w } from '../support/course.ts';
import { answerQuestion, button, heading, link, practise, shownItem, startQuiz } from '../support/flow.ts';
import { opened } from '../support/pages.ts';
import { copyProject } from '../support/project-copy.ts';
import { startServer } from '../support/server-process.ts';
import { serveFiles } from '../support/static-server.ts';
import { expect, test } from '../support/test.ts';

const [module] = course.modules;
const quiz = module!.quiz!;
const status = (page: Page) => page.locator('header .status');

test.use({
	serviceWorkers: 'allow',
	// The host is stopped: what is asked of it is refused.
	expectedErrors: /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch/
});
test.setTimeout(300_000);

/** Waits until the whole course is on the device, and the worker stands before this page. */
const isKept = (page: Page) =>
	expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
		.toBe('activated');

/** Paths of all that is kept, and how many versions there are. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return { versions: names.length, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
	});

/** The whole first module, each page opened anew in the middle of it. @param address of a page by its path */
async function takeModule(page: Page, address: (path: string) => string) {
	for (const lesson of module!.lessons) {
		await page.goto(address(`/lessons/${lesson.id}`));
		await opened(page);
		await practise(page, lesson);
		await expect(page.locator('section.end .open')).toHaveCount(0);
		await page.reload();
		await expect(heading(page)).toHaveText(lesson.title);
		await expect(page.locator('section.end .open')).toHaveCount(0);
	}
	await page.goto(address(`/quiz/${quiz.id}`));
	await opened(page);
	await startQuiz(page, quiz);
	for (let n = 1; n <= quiz.draw; n += 1) {
		if (n === 3) await page.reload();
		await answerQuestion(page, n, 'right', quiz);
	}
	await expect(page.getByText(w.quiz.allAnswered)).toBeVisible();
	await button(page, w.quiz.submit).click();
	await expect(heading(page)).toHaveText(w.result.passed);
}

for (const edition of ['server', 'web'] as const)
	test(`${edition}: the course can be installed: its manifest and its icons are what they say`, async ({
		page,
		server,
		web
	}) => {
		const start = edition === 'server' ? `${server.url}/` : `${web.url}index.html`;
		await page.goto(start);
		const href = await page.locator('link[rel=manifest]').evaluate((link: HTMLLinkElement) => link.href);
		const manifest = (await (await page.request.get(href)).json()) as {
			name: string;
			start_url: string;
			icons: { src: string; sizes: string }[];
		};
		expect(manifest.name).toBe(course.title);
		expect(new URL(manifest.start_url, href).href).toBe(start);
		for (const { src, sizes } of manifest.icons)
			expect(
				await page.evaluate(async (address) => {
					const image = new Image();
					image.src = address;
					await image.decode();
					return `${image.naturalWidth}x${image.naturalHeight}`;
				}, new URL(src, href).href)
			).toBe(sizes);
		await isKept(page);
		const devtools = await page.context().newCDPSession(page);
		const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
		// A test's browser is a private window, in which nothing can be installed.
		expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
	});

test('web: a whole module is taken while the host is stopped, and stays', async ({ page }) => {
	const web = await serveFiles(filesOf('web'), '/courses/7/');
	await page.goto(`${web.url}index.html`);
	await isKept(page);
	await web.close();
	await takeModule(page, (path) => `${web.url}index.html#${path}`);
	await page.goto(web.url);
	await expect(page.locator('#main details').first()).toContainText(w.state.completed);
});

test('server: a learner takes a whole module while the server is stopped; all of it is in the class once, when it is back', async ({
	page,
	browser
}) => {
	let server = await startClassServer();
	const { folder } = server;
	const instructor = await otherBrowser(browser, { serviceWorkers: 'block' });
	await setUp(instructor, server);
	const { code } = await makeClass(instructor, server);
	await instructor.context().close();
	await joinClass(page, server, code, 'Li');
	await page.goto(`${server.url}/lessons/${module!.lessons[0]!.id}`);
	await expect(status(page)).toHaveAttribute('data-status', 'saved');
	await isKept(page);
	await server.stop();

	await takeModule(page, (path) => server.url + path);
	await expect(status(page)).toHaveAttribute('data-status', /offline|retrying/);
	await page.goto(`${server.url}/quiz/${finalExam.id}`);
	await expect(page.getByText(exam.offline.text)).toBeVisible();
	await page.goto(`${server.url}/settings`);
	await expect(page.getByText(app.state.kept)).toBeVisible();

	const again = await startServer(serverBuild(), {
		DATA: folder,
		PORT: new URL(server.url).port
	});
	server = { ...server, ...again };
	await page.goto(server.url);
	await expect(status(page)).toHaveAttribute('data-status', 'saved', { timeout: 60_000 });
	const { db, close } = await openDatabase(folder);
	const rows = await db.selectFrom('event').select('body').execute();
	await close();
	const events = rows.map(({ body }) => JSON.parse(body) as LearnerEvent);
	const of = <Type extends LearnerEvent['type']>(type: Type) =>
		events.filter((event): event is Extract<LearnerEvent, { type: Type }> => event.type === type);
	expect(new Set(rows.map(({ body }) => body)).size).toBe(rows.length);
	expect(
		of('practised')
			.map(({ item }) => item)
			.sort()
	).toEqual(module!.lessons.flatMap(({ items }) => items).sort());
	expect(of('answered')).toHaveLength(quiz.draw);
	expect(of('submitted').map(({ passed }) => passed)).toEqual([true]);

	// What tells one person from another is asked of the server alone.
	await page.goto(`${server.url}/account`);
	await expect(heading(page)).toBeVisible();
	await page.goto(server.url);
	const { paths } = await kept(page);
	expect(paths).toContain(`/lessons/${module!.lessons[0]!.id}`);
	expect(
		paths.filter((path) => /^\/(?:api|account|classes|join|setup|sign-|verify|config)/.test(path))
	).toEqual([]);
	await page.close();
	await server.end();
});

test('server: a new version in mid-quiz waits until it is asked for, and every answer is there after it', async ({
	page,
	context
}) => {
	const before = await startClassServer();
	const { port } = new URL(before.url);
	await page.goto(`${before.url}/quiz/${quiz.id}`);
	await isKept(page);
	await startQuiz(page, quiz);
	const given = [await answerQuestion(page, 1, 'right', quiz), await answerQuestion(page, 2, 'right', quiz)];
	await before.stop();

	const newer = copyProject();
	newer.change('src/lib/ui/words.en.ts', (text) =>
		text.replace("allModules: 'All modules'", "allModules: 'Every module'")
	);
	const after = await startServer(newer.buildServer(), { DATA: before.folder, PORT: port });
	try {
		const other = await context.newPage();
		await other.goto(`${before.url}/settings`);
		await other.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect(other.getByText(app.newer).first()).toBeVisible({ timeout: 60_000 });
		// In the middle of a question nothing is offered, and the version it was begun with is whole.
		await shownItem(page, 3, quiz);
		await expect(page.getByText(app.newer)).toHaveCount(0);
		expect((await kept(page)).versions).toBe(2);
		await other.close();

		await page.goto(`${before.url}/glossary`);
		await expect(page.getByText(app.newer)).toBeVisible();
		await press(page, app.later);
		await expect(page.getByText(app.newer)).toHaveCount(0);
		await page.goto(`${before.url}/quiz/${quiz.id}`);
		await expect(page.getByText(w.quiz.waiting(2, quiz.draw))).toBeVisible();
		await expect(page.getByText(app.newer)).toBeVisible();
		await Promise.all([page.waitForEvent('load'), press(page, app.loadNow)]);
		await expect(page.getByText(w.quiz.waiting(2, quiz.draw))).toBeVisible();
		await expect(page.getByText('Every module').first()).toBeAttached();
		await expect.poll(async () => (await kept(page)).versions).toBe(1);
		await link(page, w.quiz.goOn).click();
		for (let n = 3; n <= quiz.draw; n += 1) given.push(await answerQuestion(page, n, 'right', quiz));
		await button(page, w.quiz.submit).click();
		await expect(heading(page)).toHaveText(w.result.passed);
		expect(new Set(given.map(({ item }) => item.prompt.id)).size).toBe(quiz.draw);
	} finally {
		await page.close();
		await after.stop();
		await before.end();
		newer.remove();
	}
});
