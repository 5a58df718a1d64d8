// The preview LMS in a real browser, with a package of a few lines that only writes down what its host answers.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { bytesOf, zipFiles } from '../../src/cli/package/files.ts';
import type { PreviewLms } from '../../src/cli/preview-lms/page/player.ts';
import { startPreview, type Preview } from '../../src/cli/preview-lms/server.ts';
import { packageOf } from '../packages/fixture.ts';

/** Opens a session, counts launches in the suspend data, saves, and closes when it goes away. */
const sco = `
const old = document.documentElement.dataset.edition === 'scorm12';
const api = parent[old ? 'API' : 'API_1484_11'];
const call = (name, ...args) => api[(old ? 'LMS' : '') + name](...args);
const core = old ? 'cmi.core.' : 'cmi.';
const said = { opened: call('Initialize', '') };
said.entry = call('GetValue', core + 'entry');
said.mode = call('GetValue', core + (old ? 'lesson_mode' : 'mode'));
said.time = call('GetValue', core + 'total_time');
const launches = call('GetValue', 'cmi.suspend_data').length + 1;
said.launches = launches;
call('SetValue', core + (old ? 'lesson_status' : 'completion_status'), 'incomplete');
call('SetValue', core + 'exit', 'suspend');
call('SetValue', core + 'session_time', old ? '0000:01:00.00' : 'PT1M');
call('SetValue', 'cmi.suspend_data', 'x'.repeat(launches));
said.saved = call('Commit', '');
const show = () => (document.getElementById('app').textContent = JSON.stringify({ ...said, online: navigator.onLine }));
addEventListener('online', show);
addEventListener('offline', show);
addEventListener('pagehide', () => call(old ? 'Finish' : 'Terminate', ''));
globalThis.write = (n) => { call('SetValue', 'cmi.suspend_data', 'y'.repeat(n)); return call('Commit', ''); };
show();
`;

// Made anew each time: a worker may come back to this file after it has cleaned up.
let folder: string;
let preview: Preview;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'preview-lms-'));
	const zips = (
		[
			['scorm12', 'scorm12'],
			['scorm2004', 'scorm2004-4th']
		] as const
	).map(([name, edition]) => {
		const files = packageOf(edition);
		files.set('start.js', bytesOf(sco));
		writeFileSync(join(folder, `${name}.zip`), zipFiles(files));
		return join(folder, `${name}.zip`);
	});
	preview = await startPreview({ zips, port: 0 });
});
test.afterAll(async () => {
	await preview.close();
	rmSync(folder, { recursive: true });
});

/** What the content was told, once it has run. */
const said = (page: Page) =>
	expect.poll(async () => {
		const text = await page
			.frameLocator('#frame')
			.locator('#app')
			.textContent({ timeout: 1000 })
			.catch(() => '');
		return text?.startsWith('{') ? (JSON.parse(text) as object) : {};
	});
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const previewLms = <T>(page: Page, ask: (lms: PreviewLms) => T) =>
	page.evaluate(`(${ask.toString()})(window.previewLms)`) as Promise<Awaited<T>>;
/** Each test is a learner of its own, so that tests may run side by side. */
const open = (page: Page, query: string) =>
	page.goto(`${preview.url}/player?${query}&learner=${test.info().testId}`);

for (const [standard, resumedTime] of [
	['scorm12', /00:01:00/],
	['scorm2004', /^PT1M$/]
] as const)
	test(`${standard}: leaving closes the session and resuming gives it back`, async ({ page }) => {
		await open(page, `package=${standard}`);
		await said(page).toMatchObject({
			opened: 'true',
			entry: 'ab-initio',
			mode: 'normal',
			launches: 1,
			saved: 'true'
		});
		await press(page, 'Leave and resume');
		await said(page).toMatchObject({
			entry: 'resume',
			launches: 2,
			time: expect.stringMatching(resumedTime)
		});
		expect(await previewLms(page, (lms) => lms.attempt())).toMatchObject({ number: 1, commits: 3 });

		await press(page, 'New attempt');
		await said(page).toMatchObject({ entry: 'ab-initio', launches: 1 });
		expect(await previewLms(page, (lms) => lms.attempt())).toMatchObject({ number: 2 });
	});

test('a reload in the frame closes the session and opens another', async ({ page }) => {
	await open(page, 'package=scorm12');
	await said(page).toMatchObject({ launches: 1 });
	await press(page, 'Reload the frame');
	await said(page).toMatchObject({ opened: 'true', entry: 'resume', launches: 2 });
});

test('every call stands in the list, newest first, and can be filtered', async ({ page }) => {
	await open(page, 'package=scorm12');
	await said(page).toMatchObject({ launches: 1 });
	const rows = page.getByRole('region', { name: 'Calls' }).getByRole('row');
	await expect(rows.nth(1)).toContainText('LMSCommit');
	await expect(rows.last()).toContainText('LMSInitialize');
	await page.getByLabel('Filter calls').fill('total_time');
	await expect(rows).toHaveCount(2);
	await expect(page.getByRole('region', { name: 'Data model now' })).toContainText('cmi.core.lesson_status');
	expect(await previewLms(page, (lms) => lms.model()['cmi.core.exit'])).toBe('suspend');
});

test('refused commits are told as failures and store nothing', async ({ page }) => {
	await open(page, 'package=scorm12');
	await said(page).toMatchObject({ launches: 1 });
	await page.getByLabel('Refuse commits').check();
	await expect
		.poll(() =>
			page
				.frameLocator('#frame')
				.locator('body')
				.evaluate(() => window.write(5))
		)
		.toBe('false');
	expect(await previewLms(page, (lms) => lms.attempt())).toMatchObject({
		commits: 1,
		cmi: { suspend_data: 'x' }
	});
	expect(await previewLms(page, (lms) => lms.calls.at(-1)?.error)).toContain('101');
});

test('without a network the frame knows it, and commits fail', async ({ page }) => {
	await open(page, 'package=scorm2004');
	await said(page).toMatchObject({ online: true });
	await page.getByLabel('Lose the network').check();
	await said(page).toMatchObject({ online: false });
	expect(
		await page
			.frameLocator('#frame')
			.locator('body')
			.evaluate(() => window.write(5))
	).toBe('false');
	await page.getByLabel('Lose the network').uncheck();
	await said(page).toMatchObject({ online: true });
	expect(
		await page
			.frameLocator('#frame')
			.locator('body')
			.evaluate(() => window.write(7))
	).toBe('true');
	expect(await previewLms(page, (lms) => lms.attempt())).toMatchObject({ cmi: { suspend_data: 'yyyyyyy' } });
});

test('suspend data is cut at 4096 characters without a word', async ({ page }) => {
	await open(page, 'package=scorm12');
	await said(page).toMatchObject({ launches: 1 });
	await page.getByLabel('Truncate suspend data').check();
	expect(
		await page
			.frameLocator('#frame')
			.locator('body')
			.evaluate(() => window.write(5000))
	).toBe('true');
	expect(await previewLms(page, (lms) => lms.model()['cmi.suspend_data']?.length)).toBe(4096);
});

test('the address sets mode, learner and frame', async ({ page }) => {
	await open(page, 'package=scorm12&mode=review&size=360x640');
	await said(page).toMatchObject({ mode: 'review', entry: 'ab-initio' });
	expect(await page.getByTitle('Course').boundingBox()).toMatchObject({ width: 360, height: 640 });
	await expect(page.getByRole('radio', { name: 'Phone' })).toBeChecked();
});

test('the attempt can be downloaded', async ({ page }) => {
	await open(page, 'package=scorm12');
	await said(page).toMatchObject({ saved: 'true' });
	const download = page.waitForEvent('download');
	await press(page, 'Download the attempt');
	expect((await download).suggestedFilename()).toMatch(/^scorm12-.+-1\.json$/);
});

test('a package that is not there is named in words', async ({ page }) => {
	await open(page, 'package=none');
	await expect(page.getByRole('status')).toHaveText('There is no such package here.');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the player has no accessibility faults in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, 'package=scorm12');
		await said(page).toMatchObject({ launches: 1 });
		const found = await new AxeBuilder({ page }).exclude('#frame').analyze();
		expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

declare global {
	interface Window {
		/** Set by the content above: writes suspend data of this length and commits. */
		write(length: number): string;
	}
}
