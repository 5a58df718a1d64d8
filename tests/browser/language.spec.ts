// The course in Spanish: chosen on the Settings page, or preferred at the LMS; what is not translated says so. And
// English mirrored, as a script from the right would be, where authors work.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadTranslations, root } from '../../src/build/project.ts';
import { pseudo } from '../../src/build/translated-course.ts';
import { pages as spanish, frame as spanishFrame, notYet } from '../../src/lib/ui/words.es.ts';
import { answer, cardOf } from '../support/answer.ts';
import { course, itemOf, lessons, w } from '../support/course.ts';
import { goTo, heading } from '../support/flow.ts';
import { keyOf, launch, storedModel } from '../support/lms.ts';
import { expect, test } from '../support/test.ts';

const { loaded, lessons: translated } = loadTranslations().find(({ language }) => language === 'es')!;
const own = loaded.course.modules.flatMap((module) => module.lessons).find(({ id }) => translated.has(id))!;
const quiz = loaded.course.modules.find(({ lessons }) => lessons.includes(own))!.quiz!;
const left = lessons.find(({ id }) => !translated.has(id))!;
const html = 'html';

test('web: Spanish is chosen on the Settings page and kept, and a lesson that is not translated says so', async ({
	page,
	web
}) => {
	const at = (path: string) => `${web.url}index.html#${path}`;
	await page.goto(at('/settings'));
	await page.getByRole('radio', { name: 'español' }).check();
	await expect(page.locator(html)).toHaveAttribute('lang', 'es');
	await expect(heading(page)).toHaveText(spanishFrame.settings.title);
	await expect(page.getByRole('radio', { name: 'español' })).toBeFocused();

	await page.goto(at('/'));
	await expect(heading(page)).toHaveText(loaded.course.subtitle);
	await page.reload();
	await expect(page.locator(html)).toHaveAttribute('lang', 'es');
	await expect(heading(page)).toHaveText(loaded.course.subtitle);

	await page.goto(at(`/lessons/${own.id}`));
	await expect(heading(page)).toHaveText(own.title);
	await expect(page.locator('article')).not.toHaveAttribute('lang');
	for (const { id, title } of own.sections) await expect(page.locator(`h2#${id}`)).toHaveText(title);

	await page.goto(at(`/lessons/${left.id}`));
	await expect(heading(page)).toHaveText(left.title);
	await expect(page.getByText(notYet)).toBeVisible();
	await expect(page.locator('article')).toHaveAttribute('lang', course.language);

	await page.goto(at('/settings'));
	await page.getByRole('radio', { name: 'English' }).check();
	await expect(page.locator(html)).toHaveAttribute('lang', 'en');
	await page.goto(at('/'));
	await expect(heading(page)).toHaveText(course.subtitle);
});

test('web: a quiz asks in Spanish what it asks in English', async ({ page, web }) => {
	await page.addInitScript(() =>
		localStorage.setItem('hindsight:settings', JSON.stringify({ language: 'es' }))
	);
	await page.goto(`${web.url}index.html#/quiz/${quiz.id}`);
	await page.getByRole('button', { name: spanish.quiz.start }).click();
	const asked = loaded.items.filter(({ module, entry }) => module === quiz.id && entry.use === 'quiz');
	const stem = page.locator('.question');
	await expect(stem).toBeVisible();
	expect(asked.map(({ entry }) => entry.stem)).toContain(await stem.textContent());
	expect(await page.locator('fieldset').first().getAttribute('lang')).toBeNull();
});

test('scorm12: the learner’s language at the LMS opens the course in it', async ({
	page,
	holding,
	learner
}) => {
	const lms = await holding([
		{
			package: keyOf('scorm12'),
			learner,
			number: 1,
			cmi: { student_preference: { language: 'es-MX' } },
			commits: 1,
			finished: false,
			updatedAt: 0
		}
	]);
	await page.goto(`${lms.url}/player?package=${keyOf('scorm12')}&learner=${learner}`);
	const frame = page.frameLocator('#frame');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(loaded.course.subtitle);
	await expect(frame.locator(html)).toHaveAttribute('lang', 'es');
});

test('scorm2004: an answer that was given in Spanish is told in the words of the course itself', async ({
	page,
	holding,
	learner
}) => {
	const lms = await holding([
		{
			package: keyOf('scorm2004-4th'),
			learner,
			number: 1,
			cmi: { learner_preference: { language: 'es' } },
			commits: 1,
			finished: false,
			updatedAt: 0
		}
	]);
	const frame = await launch(page, lms.url, { package: 'scorm2004-4th', learner });
	await expect(frame.locator(html)).toHaveAttribute('lang', 'es');
	await goTo(frame, `/lessons/${own.id}`);
	const { item } = loaded.items.find(({ item }) => item.prompt.id === own.items[0])!;
	await answer(frame, item, 'right');
	await cardOf(frame, item).getByRole('button', { name: spanish.question.check, exact: true }).click();
	await expect(cardOf(frame, item)).toHaveAttribute('data-outcome', 'correct');
	await expect
		.poll(async () => (await storedModel(page))['cmi.interactions.0.description'])
		.toBe(itemOf(item.prompt.id).prompt.stem);
	expect((await storedModel(page))['cmi.interactions.0.id']).toContain(item.prompt.id);
	expect(item.prompt.stem).not.toBe(itemOf(item.prompt.id).prompt.stem);
});

test('development: English mirrored runs from the right', async ({ page }) => {
	const server = spawn(process.execPath, [join(root, 'tests/support/dev-server.ts'), 'language'], {
		cwd: root,
		stdio: ['pipe', 'pipe', 'inherit']
	});
	try {
		const address = await new Promise<string>((found) =>
			server.stdout.on('data', (text: Buffer) => {
				const line = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text))?.[0];
				if (line) found(line);
			})
		);
		await page.addInitScript(
			(language) => localStorage.setItem('hindsight:settings', JSON.stringify({ language })),
			pseudo
		);
		for (const [path, name] of [
			['', 'home'],
			[`lessons/${lessons[0]!.id}`, 'lesson'],
			['settings', 'settings']
		]) {
			await page.goto(`${address}${path}`);
			await expect(page.locator(html)).toHaveAttribute('dir', 'rtl', { timeout: 60_000 });
			await expect(page.getByRole('link', { name: w.nav.now }).first()).toContainText('[');
			const header = (await page.locator('header .name').boundingBox())!;
			expect(header.x).toBeGreaterThan(page.viewportSize()!.width / 2);
			await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
		}
	} finally {
		server.stdin.end();
	}
});
