// Packages of one part, and packages without the exam, in the preview LMS: what each of them holds and what it tells.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/build/project.ts';
import { startPreview, type Preview } from '../../src/cli/preview-lms/server.ts';
import type { Course } from '../../src/lib/course/course.ts';
import { partOf } from '../../src/lib/course/part.ts';
import { recordOf, type LearnerEvent } from '../../src/lib/course/progress.ts';
import { encodeState } from '../../src/lib/report/codec.ts';
import { zipOf } from '../support/builds.ts';
import { course, lessons, w } from '../support/course.ts';
import { button, goTo, heading, stepOnHome } from '../support/flow.ts';
import { launchKey, press, saved, storedModel } from '../support/lms.ts';
import { lessonsDone, modulesDone, quizTaken, storedAs } from '../support/records.ts';
import { expect, test } from '../support/test.ts';

// One worker makes the packages once.
test.describe.configure({ mode: 'default' });

const module = course.modules.find(({ id }) => id === 'asleep')!;
const exam = course.exam!;
let folder: string;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'parts-'));
	// The very command of an author, but for the build, which is there.
	const wish = ['--per-module', '--only', 'scorm12,scorm2004-3rd', '--skip-build', '--out', folder];
	await promisify(execFile)(process.execPath, ['src/cli/package.ts', ...wish], { cwd: root });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const previews: Preview[] = [];
async function playing(zips: string[], dataFile?: string): Promise<Preview> {
	const preview = await startPreview({ zips, port: 0, ...(dataFile && { dataFile }) });
	previews.push(preview);
	return preview;
}
test.afterEach(async ({ page }) => {
	// What the page still asks for is asked of nobody.
	await page.goto('about:blank');
	for (const preview of previews.splice(0)) await preview.close();
});

const zips = {
	module: () => join(folder, `${course.id}-${module.id}-scorm12.zip`),
	exam: () => join(folder, `${course.id}-exam-scorm2004-3rd.zip`),
	whole: () => zipOf('scorm2004-3rd'),
	without: () => zipOf('without-exam-scorm12')
};
const keyOf = (name: keyof typeof zips) => zips[name]().replace(/^.*[\\/]|\.zip$/g, '');

/** A preview LMS in which the learner has come this far. */
async function held(
	name: keyof typeof zips,
	learner: string,
	its: Course,
	events: LearnerEvent[]
): Promise<Preview> {
	const state = encodeState(recordOf(events), its);
	const old = name === 'module' || name === 'without';
	const attempt = { ...storedAs(old ? 'scorm12' : 'scorm2004-4th', learner, state), package: keyOf(name) };
	const dataFile = join(folder, `${name}-${learner}.json`);
	writeFileSync(dataFile, JSON.stringify([attempt]));
	return playing([zips[name]()], dataFile);
}
/** All questions answered, nothing submitted. */
const answered = (before: LearnerEvent[], quiz = exam) => quizTaken(before, 'right', quiz).slice(0, -1);

const part = (id: string) => partOf(course, id);
const titles = (steps: { title: string }[]) => steps.map(({ title }) => title);

test('a package of a module shows that module alone, and its quiz is the score of the package', async ({
	page,
	learner
}) => {
	const own = lessonsDone().filter(
		(event) =>
			('lesson' in event && module.lessons.some(({ id }) => id === event.lesson)) ||
			('item' in event && module.lessons.some(({ items }) => items.includes(event.item)))
	);
	const preview = await held('module', learner, part(module.id), answered(own, module.quiz!));
	const frame = await launchKey(page, preview.url, { package: keyOf('module'), learner });
	await expect(heading(frame)).toHaveText(module.title);
	const steps = frame.locator('#main ol a > :first-child');
	await expect(steps).toHaveText(titles([...module.lessons, module.quiz!]));
	for (const { title } of module.lessons)
		await expect(stepOnHome(frame, title)).toContainText(w.state.completed);
	await frame.getByRole('button', { name: w.nav.contents }).click();
	await expect(frame.getByRole('dialog').getByRole('heading')).toHaveText([module.title]);
	await frame.getByRole('button', { name: w.nav.close }).click();

	await goTo(frame, `/quiz/${module.id}/check-answers`);
	await button(frame, w.quiz.submit).click();
	await expect(heading(frame)).toHaveText(w.result.passed);
	await expect(frame.getByText(w.certificate.elsewhere)).toBeVisible();
	await saved(frame);
	const model = await storedModel(page);
	expect(model).toMatchObject({
		'cmi.core.lesson_status': 'passed',
		'cmi.core.score.raw': '100',
		'cmi.objectives.0.id': module.id,
		'cmi.objectives.0.score.raw': '100'
	});
	expect(model).not.toHaveProperty('cmi.objectives.1.id');

	await press(page, 'Leave and resume');
	await expect(frame.getByText(w.home.finished)).toBeVisible();
	await expect(frame.getByText(w.certificate.elsewhere)).toBeVisible();
	await expect(frame.getByRole('link', { name: w.certificate.title })).toHaveCount(0);
});

test('the package of the exam shows the exam alone', async ({ page, learner }) => {
	const preview = await playing([zips.exam()]);
	const frame = await launchKey(page, preview.url, { package: keyOf('exam'), learner });
	await expect(heading(frame)).toHaveText(exam.title);
	await expect(frame.locator('#main ol a')).toHaveCount(1);
	await expect(frame.getByText(lessons[0]!.title)).toHaveCount(0);
	expect(await page.evaluate('window.previewLms.model()')).toMatchObject({
		'cmi.objectives.0.id': `${course.id}-exam`,
		'cmi.objectives.1.id': 'exam'
	});
	await frame.getByRole('link', { name: w.home.start(exam.title) }).click();
	await expect(button(frame, w.quiz.start)).toBeVisible();
});

test('the package of the exam tells a host of the 3rd edition the result of the exam', async ({
	page,
	learner
}) => {
	const preview = await held('exam', learner, part('exam'), answered([]));
	const frame = await launchKey(page, preview.url, { package: keyOf('exam'), learner });
	await expect(frame.getByText(w.home.resume)).toBeVisible();
	await goTo(frame, '/quiz/exam/check-answers');
	await button(frame, w.quiz.submit).click();
	await expect(heading(frame)).toHaveText(w.result.passed);
	await saved(frame);
	const model = await storedModel(page);
	expect(model).toMatchObject({
		'cmi.completion_status': 'completed',
		'cmi.success_status': 'passed',
		'cmi.score.scaled': '1',
		'cmi.objectives.0.id': 'exam',
		'cmi.objectives.0.success_status': 'passed'
	});
	expect(model).not.toHaveProperty('cmi.objectives.1.id');
});

test('the whole course plays in the 3rd edition', async ({ page, learner }) => {
	const preview = await held('whole', learner, course, answered(modulesDone()));
	await page.goto(preview.url);
	await expect(page.getByText('SCORM 2004 3rd Edition')).toBeVisible();
	const frame = await launchKey(page, preview.url, { package: keyOf('whole'), learner });
	await goTo(frame, '/quiz/exam/check-answers');
	await button(frame, w.quiz.submit).click();
	await expect(heading(frame)).toHaveText(w.result.passed);
	await saved(frame);
	expect(await storedModel(page)).toMatchObject({
		'cmi.completion_status': 'completed',
		'cmi.success_status': 'passed',
		'cmi.score.scaled': '1'
	});
});

test('a package without the exam says where it is sat, and is completed with the last module quiz', async ({
	page,
	learner
}) => {
	const own = { ...course, exam: null };
	const last = course.modules.at(-1)!;
	const before = modulesDone().filter((event) => event.type !== 'submitted');
	const seeds = modulesDone().flatMap((event) => (event.type === 'submitted' ? [event] : []));
	const preview = await held('without', learner, own, [...before, ...seeds.slice(0, -1)]);
	const frame = await launchKey(page, preview.url, { package: keyOf('without'), learner });
	await expect(frame.getByText(w.home.examInLms)).toBeVisible();
	await expect(frame.locator('a[href*="quiz/exam"]')).toHaveCount(0);
	await saved(frame);
	expect(await storedModel(page)).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });

	await goTo(frame, `/quiz/${last.id}/check-answers`);
	await button(frame, w.quiz.submit).click();
	await expect(heading(frame)).toHaveText(w.result.passed);
	await saved(frame);
	const model = await storedModel(page);
	expect(model).toMatchObject({ 'cmi.core.lesson_status': 'completed' });
	expect(model['cmi.core.score.raw'] ?? '').toBe('');
});

for (const size of ['650x666', '360x640'] as const)
	test(`nothing on the home page of a part is wider than a frame of ${size}`, async ({ page, learner }) => {
		const preview = await playing([zips.module(), zips.exam()]);
		for (const name of ['module', 'exam'] as const) {
			const frame = await launchKey(page, preview.url, { package: keyOf(name), learner, size });
			await expect(frame.getByText(w.home.begin)).toBeVisible();
			const [wide, held] = await frame.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(wide).toBe(held);
		}
	});
