// Pages for the workplace: what is kept on the device and leaves it on paper or as a file, and what is erased with it.

import type { Page } from '@playwright/test';
import { w } from '../support/course.ts';
import { button, heading, link } from '../support/flow.ts';
import { opened, openPages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { workWords } from '../../src/lib/ui/work/words.ts';

const words = workWords();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const entryLinks = (page: Page) => page.getByRole('link', { name: words.log.open('114', '').slice(0, -2) });

async function writeEntry(page: Page, url: string) {
	await page.goto(`${url}/log`);
	await opened(page);
	await link(page, words.log.add).click();
	await field(page, words.log.labels.dogId).fill('114');
	await button(page, words.nowFor(words.log.labels.start)).click();
}

for (const path of ['/field-card', '/log', '/phone'])
	for (const format of ['A4', 'Letter'] as const)
		test(`${path} prints on one sheet of ${format}`, async ({ page, server }) => {
			await page.goto(server.url + path);
			await opened(page);
			await page.evaluate(() => document.fonts.ready);
			const pdf = (await page.pdf({ format })).toString('latin1');
			expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
		});

test('an entry of the log is kept as it is typed, and is there for the call', async ({ page, server }) => {
	await writeEntry(page, server.url);
	await page.reload();
	await expect(field(page, words.log.labels.dogId)).toHaveValue('114');
	await page.goto(`${server.url}/log`);
	await expect(entryLinks(page)).toHaveCount(1);
	await entryLinks(page).click();
	await expect(heading(page)).toBeFocused();
	await link(page, words.log.call).click();
	await expect(page.getByRole('blockquote').first()).toContainText('114');
});

test('a saved log is read in again, and one with a fault is refused by name', async ({ page, server }) => {
	await writeEntry(page, server.url);
	await page.goto(`${server.url}/log`);
	const download = page.waitForEvent('download');
	await button(page, words.log.files.json).click();
	const file = await (await download).path();
	await page.evaluate(() => localStorage.clear());
	await page.reload();
	await expect(page.getByText(words.log.none)).toBeVisible();
	const input = page.locator('input[type="file"]');
	await input.setInputFiles(file);
	await expect(page.getByText(words.log.files.read(1, 0))).toBeVisible();
	await expect(entryLinks(page)).toHaveCount(1);
	await input.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
	await expect(page.getByText(words.log.files.whyNot['other-file'])).toBeVisible();
	await expect(entryLinks(page)).toHaveCount(1);
});

test('numbers typed in Settings stand on three pages until all is erased, and the log goes with them', async ({
	page,
	server
}) => {
	await writeEntry(page, server.url);
	await page.goto(`${server.url}/settings`);
	await opened(page);
	await field(page, w.now.who.vet).fill('Night vet 555-0134');
	for (const path of ['/now', '/field-card', '/phone']) {
		await page.goto(server.url + path);
		await expect(link(page, 'Night vet 555-0134')).toHaveAttribute('href', 'tel:5550134');
	}
	await page.goto(`${server.url}/settings`);
	await opened(page);
	await button(page, w.settings.erase).click();
	await expect(page.getByRole('alert')).toContainText(words.settings.log(1));
	await button(page, w.settings.yes.erase).click();
	await page.goto(`${server.url}/log`);
	await expect(page.getByText(words.log.none)).toBeVisible();
	await page.goto(`${server.url}/now`);
	await expect(page.getByText(w.now.blank)).toHaveCount(3);
});

test('“If this is happening now” is one click away on every page', async ({ page, server }) => {
	for (const path of openPages) {
		await page.goto(server.url + path);
		await expect(page.locator('header').getByRole('link', { name: w.nav.now })).toHaveCount(1);
	}
});
