// npm run bench: what the course costs its readers and hosts, in one table, and how much the server of the classroom
// takes, in another. Needs no network. Figures are saved to bench/last.json and held against the committed
// bench/baseline.json as ratios. --server: the second table alone; --quick: with a tenth of the answers.

import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
import { benchClassroom, printFigures } from './classroom.ts';
import { buildSeconds } from './many-lessons.ts';
import { benchDog, limit as dogLimit, rigBytes } from './dog.ts';

interface Figure {
	name: string;
	value: number;
	unit: string;
	/** What must not be passed; null where there is no limit. */
	limit: number | null;
}

const figures: Figure[] = [];
const add = (name: string, value: number, unit: string, limit: number | null = null) =>
	figures.push({ name, value: Math.round(value * 100) / 100, unit, limit });
const seconds = async (work: () => Promise<unknown>) => {
	const before = performance.now();
	await work();
	return (performance.now() - before) / 1000;
};

const quick = process.argv.includes('--quick');
if (process.argv.includes('--server')) {
	printFigures(await benchClassroom(quick));
	process.exit(0);
}
const executablePath = ensureChromium();
for (const target of ['server', 'lms', 'web'] as const) {
	console.log(`Building ${target}.`);
	add(`build time, ${target}`, await seconds(() => buildTarget(target, true)), 's');
}
console.log('Building with 200 more lessons.');
add('build time, web, with 200 more lessons', buildSeconds(200), 's');
console.log('Packing.');
execFileSync(process.execPath, [join(root, 'src/cli/package.ts'), '--skip-build'], { stdio: 'ignore' });
for (const name of ['scorm12', 'scorm2004-4th', 'web'] as const)
	add(`package, ${name}`, statSync(zipOf(name)).size / 1000, 'kB', 1500);

const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const preview = await startPreview({ zips: lmsZips(), port: 0 });
const folder = await serveFiles(filesOf('web'), '/courses/7/');
console.log('Opening the first lesson.');
addFirstView('scorm12', await firstViewInLms(browser));
addFirstView('web', await firstViewOfFolder(browser));
console.log('Answering a quiz at a calm pace.');
add('commits an answered question', await commitsPerAnswer(browser), '', 1);
await Promise.all([browser.close(), preview.close(), folder.close()]);

console.log('Telling one answer more.');
const real = realCourse();
for (const [standard, answers] of [['scorm12', 150] as const, ['scorm2004', 119] as const]) {
	const { sets, characters, commits } = await oneMoreAfter(real, standard, answers);
	add(`one more answer after ${answers}, ${standard}: calls`, sets + commits, '', 16);
	add(`one more answer after ${answers}, ${standard}: characters`, characters / 1000, 'kB', 6);
}

console.log('Three dogs at once.');
add('dog, rig with all motions', (await rigBytes()) / 1000, 'kB gzip', 35);
const dogs = await benchDog();
add('three dogs, script a frame, p95', dogs.p95, 'ms', dogLimit);
add('three dogs, script a frame, median', dogs.median, 'ms');
add('three dogs, frames a second', dogs.framesPerSecond, '');

const server = await benchClassroom(quick);
report();
printFigures(server);
process.exit(0);

function addFirstView(edition: string, view: FirstView) {
	add(`first lesson, ${edition}: JS, CSS and HTML`, view.code / 1000, 'kB gzip', 70);
	add(`first lesson, ${edition}: fonts`, view.fonts / 1000, 'kB');
	add(`first lesson, ${edition}: requests`, view.requests, '', 14);
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

function report() {
	const baselineFile = join(root, 'bench/baseline.json');
	const baseline = existsSync(baselineFile)
		? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Record<string, number>)
		: {};
	console.table(
		figures.map(({ name, value, unit, limit }) => {
			const before = baseline[name];
			return {
				figure: name,
				value: `${value} ${unit}`.trim(),
				limit: limit === null ? '' : `${limit}${value > limit ? ', exceeded' : ''}`,
				'against baseline': before ? `${(value / before).toFixed(2)} x` : ''
			};
		})
	);
	const values = Object.fromEntries([...figures, ...server].map(({ name, value }) => [name, value]));
	writeFileSync(join(root, 'bench/last.json'), `${JSON.stringify(values, null, 2)}\n`);
	if (process.argv.includes('--save')) {
		writeFileSync(baselineFile, `${JSON.stringify(values, null, 2)}\n`);
		console.log('Saved as the new baseline.');
	}
}
