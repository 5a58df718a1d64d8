// npm run bench: what the course costs its readers and hosts and how much the server of a class takes, in one table
// (figures.ts). Needs no network. --server: the server alone; --quick: with a tenth of the answers; --save: hold later
// runs against this one.

import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/build/project.ts';
import { buildTarget } from '../src/cli/build.ts';
import { startPreview } from '../src/cli/preview-lms/server.ts';
import { chromiumFlags, ensureChromium } from '../tests/chromium.ts';
import { realCourse } from '../tests/fixtures/real-course.ts';
import { filesOf, zipOf } from '../tests/support/builds.ts';
import { lessons, quiz } from '../tests/support/course.ts';
import { measureFirstView, type FirstView } from '../tests/support/first-view.ts';
import { answerQuestion, goTo, startQuiz } from '../tests/support/flow.ts';
import { callNames, keyOf, launch, lmsZips, saved } from '../tests/support/lms.ts';
import { oneMoreAfter } from '../tests/support/reporting-size.ts';
import { serveFiles } from '../tests/support/static-server.ts';
import { benchClassroom } from './classroom.ts';
import { buildSeconds } from './many-lessons.ts';
import { benchDog, limit as dogLimit, rigBytes } from './dog.ts';
import { budgeted, report, type Figure } from './figures.ts';

const figures: Figure[] = [];
const add = (name: string, value: number, unit: string, means: string, more: Partial<Figure> = {}) =>
	figures.push({ name, value, unit, means, aim: null, lessIsBetter: true, ...more });
const seconds = async (work: () => Promise<unknown>) => {
	const before = performance.now();
	await work();
	return (performance.now() - before) / 1000;
};

const quick = process.argv.includes('--quick');
const save = process.argv.includes('--save');
if (process.argv.includes('--server')) {
	report(await benchClassroom(quick), save);
	process.exit(0);
}
const executablePath = ensureChromium();
for (const target of ['server', 'lms', 'web'] as const) {
	console.log(`Building ${target}.`);
	add(`build time, ${target}`, await seconds(() => buildTarget(target, true)), 's', 'an author waits for it');
}
console.log('Building with 200 more lessons.');
add('build time, web, with 200 more lessons', buildSeconds(200), 's', 'ten times as large a course');
console.log('Packing.');
execFileSync(process.execPath, [join(root, 'src/cli/package.ts'), '--skip-build'], { stdio: 'ignore' });
for (const name of ['scorm12', 'scorm2004-4th', 'web'] as const)
	figures.push(budgeted(`package, ${name}`, statSync(zipOf(name)).size, 'kB', 'package-size', 1000));

const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const preview = await startPreview({ zips: lmsZips(), port: 0 });
const folder = await serveFiles(filesOf('web'), '/courses/7/');
console.log('Opening the first lesson.');
addFirstView('scorm12', await firstViewInLms(browser));
addFirstView('web', await firstViewOfFolder(browser));
console.log('Answering a quiz at a calm pace.');
figures.push(
	budgeted('commits an answered question', await commitsPerAnswer(browser), '', 'commits-an-answer')
);
await Promise.all([browser.close(), preview.close(), folder.close()]);

console.log('Telling one answer more.');
const real = realCourse();
for (const [standard, answers] of [['scorm12', 150] as const, ['scorm2004', 119] as const]) {
	const { sets, characters, commits } = await oneMoreAfter(real, standard, answers);
	const name = `one more answer after ${answers}, ${standard}`;
	figures.push(budgeted(`${name}: calls`, sets + commits, '', 'calls-an-answer'));
	figures.push(budgeted(`${name}: characters`, characters, 'kB', 'characters-an-answer', 1000));
}

console.log('Three dogs at once.');
figures.push(budgeted('dog, rig with all motions', await rigBytes(), 'kB gzip', 'dog-code', 1000));
const dogs = await benchDog();
add('three dogs, script a frame, p95', dogs.p95, 'ms', 'of the 16 ms that a frame has', {
	aim: { most: dogLimit }
});
add('three dogs, script a frame, median', dogs.median, 'ms', 'the usual frame');
add('three dogs, frames a second', dogs.framesPerSecond, '', 'a screen shows 60', { lessIsBetter: false });

report([...figures, ...(await benchClassroom(quick))], save);
process.exit(0);

function addFirstView(edition: string, view: FirstView) {
	const name = `first lesson, ${edition}`;
	figures.push(budgeted(`${name}: JS, CSS and HTML`, view.code, 'kB gzip', 'first-lesson-code', 1000));
	add(
		`${name}: fonts`,
		view.fonts / 1000,
		'kB',
		'until they are there, text stands in the typeface of the device'
	);
	figures.push(budgeted(`${name}: requests`, view.requests, '', 'lesson-requests'));
}

/** A page as wide and high as an LMS's frame, on which nothing was opened before. */
async function freshPage(browser: Browser) {
	return (await browser.newContext({ viewport: { width: 650, height: 666 } })).newPage();
}

async function firstViewInLms(browser: Browser): Promise<FirstView> {
	const page = await freshPage(browser);
	await page.addInitScript((hash) => {
		if (location.pathname.startsWith('/content/') && location.hash === '') location.hash = hash;
	}, `/lessons/${lessons[0]!.id}`);
	return measureFirstView(
		page,
		async () => {
			await page.goto(`${preview.url}/player?package=${keyOf('scorm12')}&learner=bench`);
			await page.frameLocator('#frame').getByRole('heading', { name: lessons[0]!.title, level: 1 }).waitFor();
		},
		(url) => url.includes('/content/')
	);
}

async function firstViewOfFolder(browser: Browser): Promise<FirstView> {
	const page = await freshPage(browser);
	return measureFirstView(page, () => page.goto(`${folder.url}index.html#/lessons/${lessons[0]!.id}`));
}

async function commitsPerAnswer(browser: Browser): Promise<number> {
	const page = await freshPage(browser);
	const frame = await launch(page, preview.url, { package: 'scorm12', learner: 'bench-quiz' });
	const commits = async () => (await callNames(page)).filter((name) => name === 'LMSCommit').length;
	await goTo(frame, `/quiz/${quiz.id}`);
	await startQuiz(frame);
	await saved(frame);
	await frame.waitForTimeout(2500);
	const begun = await commits();
	for (let n = 1; n <= quiz.draw; n += 1) {
		await answerQuestion(frame, n, 'right');
		await frame.waitForTimeout(2500);
	}
	return ((await commits()) - begun) / quiz.draw;
}
