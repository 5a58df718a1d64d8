// A phone in a kennel room: the page was read, then the network is gone.

import { lessons, w } from '../support/course.ts';
import { heading } from '../support/flow.ts';
import { opened, runs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test.use({
	expectedErrors:
		/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module|Unable to preload CSS/
});

for (const edition of ['server', 'web'] as const)
	test(`${edition}: what is needed in an emergency opens without a network, and so does the search`, async ({
		page,
		server,
		web
	}) => {
		let last = Date.now();
		page.on('request', () => (last = Date.now()));
		const path = `/lessons/${lessons[0]!.id}`;
		await page.goto(edition === 'server' ? server.url + path : `${web.url}index.html#${path}`);
		await opened(page);
		await runs(page);
		await page.keyboard.press('Shift');
		await expect.poll(() => Date.now() - last, { timeout: 30_000 }).toBeGreaterThan(2000);
		await page.context().setOffline(true);

		await page.keyboard.press('/');
		const search = page.getByRole('dialog');
		await search.getByRole('searchbox').fill('patela');
		await expect(search.getByRole('listitem').first()).toContainText('patella');
		await search.getByRole('link', { name: w.nav.now }).first().click();
		await expect(heading(page)).toHaveText(w.nav.now);
		for (const [name, title] of [
			['/seeing', w.reference.seeing],
			['/phone', w.reference.phone]
		] as const) {
			await page.getByRole('banner').getByRole('link').first().click();
			await page.locator(`#main a[href$="${name}"]`).first().click();
			await expect(heading(page)).toHaveText(title);
		}
	});
