// npm run screenshots: makes the pictures of the README from the built server edition and the built package.

import { chromium, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../src/build/project.ts';
import { startPreview } from '../src/cli/preview-lms/server.ts';
import { serve } from '../src/lib/server/http.ts';
import { allWords } from '../src/lib/ui/all-words.ts';
import { signInWords } from '../src/lib/ui/classroom/account-words.en.ts';
import { reviewWords } from '../src/lib/ui/classroom/words.en.ts';
import { player } from '../src/lib/ui/words.en.ts';
import { chromiumFlags, chromiumPath } from '../tests/chromium.ts';
import { keyOf, lmsZips, type LmsPackage } from '../tests/support/lms.ts';
import { journalOf, passed } from '../tests/support/records.ts';

const folder = join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
process.env.LOG = 'errors';
// A database of its own, with the demonstration class.
const data = (process.env.DATA = mkdtempSync(join(tmpdir(), 'hindsight-data-')));
const demo = spawnSync(process.execPath, [join(root, 'src/cli/demo.ts')], { encoding: 'utf8' });
const [, path, who, password] =
	/at (\/classes\/\S+)\.[^]*Sign in as (\S+) with the password (\S+)\. /.exec(demo.stdout) ?? [];
if (!path || !who || !password) throw new Error(`No demonstration class was made: ${demo.stderr}`);
const served = await serve({ folder: join(root, 'build/server'), host: '127.0.0.1', port: 0 });
const preview = await startPreview({ zips: lmsZips(), port: 0 });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });

async function open(size: [number, number], dark: boolean): Promise<Page> {
	const [width, height] = size;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: dark ? 'dark' : 'light',
		deviceScaleFactor: 1
	});
	return context.newPage();
}
async function settle(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(300);
}
const save = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

const lesson = await open([1440, 900], false);
await lesson.goto(`${served.url}/lessons/night`);
await lesson.keyboard.press('Shift');
// A paw in the middle of a flick.
await lesson.getByRole('slider', { name: player.position }).fill('2.36');
await settle(lesson);
await save(lesson, 'lesson-wide-light');

const home = await open([1440, 900], false);
await home.goto(served.url);
await settle(home);
await save(home, 'home-wide-light');

const phone = await open([360, 740], true);
await phone.goto(`${served.url}/lessons/itch`);
await settle(phone);
const { question } = allWords();
// One that asks for nothing besides.
const card = phone
	.locator('[data-kind="choice"]')
	.filter({ hasNot: phone.getByText(question.triage.urgency) })
	.first();
const wrong = card.getByRole('radio');
for (let n = 0; n < (await wrong.count()); n++) {
	await wrong.nth(n).check();
	await card.getByRole('button', { name: 'Check' }).click();
	if ((await card.getAttribute('data-outcome')) === 'not-yet') break;
	await card.getByRole('button', { name: 'Answer it again' }).click();
}
await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
await settle(phone);
await save(phone, 'question-not-yet-dark');

/** Signs in to the demonstration class. */
async function instructor(dark: boolean): Promise<Page> {
	const page = await open(dark ? [360, 740] : [1440, 900], dark);
	await page.goto(`${served.url}/sign-in`);
	await page.getByLabel(signInWords.who).fill(who!);
	await page.getByLabel(signInWords.password).fill(password!);
	await page.getByRole('button', { name: signInWords.go }).click();
	await page.waitForURL('**/classes');
	await page.goto(served.url + path);
	// The line to the server stays open, so the network is never idle.
	await page.locator('section.questions li').first().waitFor();
	await page.evaluate(() => document.fonts.ready);
	return page;
}
await save(await instructor(false), 'class-light');
const phoneClass = await instructor(true);
await phoneClass.getByRole('heading', { name: reviewWords.mastery.title }).scrollIntoViewIfNeeded();
await phoneClass.waitForTimeout(300);
await save(phoneClass, 'class-phone-dark');

const lms = await open([1440, 900], false);
await play(lms, 'scorm12', 'demo');
await settle(lms);
await save(lms, 'preview-lms');

async function play(page: Page, name: LmsPackage, learner: string) {
	await page.goto(`${preview.url}/player?package=${keyOf(name)}&learner=${learner}`);
	await page.frameLocator('#frame').getByRole('heading', { level: 1 }).waitFor();
}
/** A finished course whose LMS has heard of nothing yet: it is told everything, in batches. */
async function playFinished(name: LmsPackage): Promise<Page> {
	const page = await open([1440, 900], false);
	const standard = name === 'scorm12' ? 'scorm12' : 'scorm2004';
	const [key, journal] = journalOf(standard, passed(), 'finished');
	await page.addInitScript(([at, text]) => localStorage.setItem(at!, text!), [key, journal]);
	await play(page, name, 'finished');
	const saved = page.frameLocator('#frame').locator('header .status[data-status="saved"]');
	await saved.waitFor({ timeout: 60_000 });
	return page;
}

const done = await playFinished('scorm12');
await settle(done);
await save(done, 'lms-finished-scorm12');

const answers = await playFinished('scorm2004-4th');
const model = answers.getByRole('region', { name: 'Data model now' });
await model.evaluate((region) => (region.style.maxBlockSize = '27rem'));
const first = model.getByText('cmi.interactions.0.id', { exact: true });
await first.evaluate((row) => {
	// Below the head of the table, which stays in view.
	row.style.scrollMarginBlockStart = '1.9rem';
	row.scrollIntoView();
});
await settle(answers);
await model.screenshot({ path: join(folder, 'lms-answers-scorm2004.png') });

await browser.close();
await preview.close();
await served.close();
rmSync(data, { recursive: true, force: true });
console.log(`Wrote ${folder.slice(root.length)}.`);
