// The search over the course: by keys alone, in the editions that need no LMS.

import { lessons, w } from '../support/course.ts';
import { heading } from '../support/flow.ts';
import { addressOf, opened } from '../support/pages.ts';
import { searchWords } from '../../src/lib/ui/search/words.ts';
import { expect, test } from '../support/test.ts';

const s = searchWords();

for (const edition of ['server', 'web'] as const) {
	test(`${edition}: a misspelt word leads to its section by keys alone`, async ({ page, server, web }) => {
		await page.goto(addressOf(edition, { server, web }, `/lessons/${lessons[0]!.id}`));
		await opened(page);
		await page.waitForLoadState('networkidle');
		await page.keyboard.press('/');
		const field = page.getByRole('searchbox', { name: s.title });
		await expect(field).toBeFocused();
		await expect(page.getByRole('dialog').getByRole('link', { name: w.nav.now })).toBeVisible();

		await page.keyboard.type('hypnogramm rem bands');
		const results = page.getByRole('dialog').locator('ol a');
		await expect(results.first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(results.first()).toBeFocused();
		const title = (await results.first().textContent())!;
		await page.keyboard.press('Enter');

		await expect(page.getByRole('dialog')).toBeHidden();
		const place = page.locator('main h2').filter({ hasText: title });
		await expect(place).toBeFocused();
		await expect(place).toBeInViewport();
		expect(page.url()).toContain(await place.getAttribute('id'));
	});

	test(`${edition}: words of an emergency lead to its page at once`, async ({ page, server, web }) => {
		await page.goto(addressOf(edition, { server, web }, '/glossary'));
		await opened(page);
		await page.waitForLoadState('networkidle');
		await page.getByRole('button', { name: w.nav.search }).click();
		await expect(page.getByRole('searchbox', { name: s.title })).toBeFocused();
		await page.keyboard.type('siezure now');
		await expect(page.getByText(s.urgent)).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(heading(page)).toHaveText(w.nav.now);
		await expect(heading(page)).toBeFocused();
	});
}

test('Escape closes the search and gives the focus back, and a field keeps its own strokes', async ({
	page,
	server
}) => {
	await page.goto(`${server.url}/settings`);
	await opened(page);
	await page.waitForLoadState('networkidle');
	const opener = page.getByRole('button', { name: w.nav.search });
	await opener.click();
	const field = page.getByRole('searchbox', { name: s.title });
	await field.fill('REM');
	await page.keyboard.type('/');
	await expect(field).toHaveValue('REM/');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(opener).toBeFocused();

	await page.getByLabel(w.settings.searchKeys.none).check();
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByLabel(w.settings.searchKeys.slash).check();
	await page.keyboard.press('/');
	await expect(field).toBeFocused();
});

test.describe('offline', () => {
	test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
	test('the search works without a network once it was opened', async ({ page, context, web }) => {
		await page.goto(`${web.url}index.html#/lessons/${lessons[0]!.id}`);
		await opened(page);
		await page.waitForLoadState('networkidle');
		await page.keyboard.press('/');
		await expect(page.getByRole('button', { name: 'consent test' })).toBeVisible();
		await context.setOffline(true);
		await page.keyboard.type('stifle');
		await expect(page.getByRole('dialog').locator('ol a').first()).toHaveText('stifle');
	});
});

test('the header fits a screen of 320 pixels in one line', async ({ page, server }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await page.goto(`${server.url}/lessons/${lessons[0]!.id}`);
	await opened(page);
	await page.waitForLoadState('networkidle');
	const { height } = (await page.getByRole('banner').boundingBox())!;
	expect(height).toBeLessThan(60);
	const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(sideways).toBe(320);
});
