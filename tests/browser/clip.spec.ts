// The moving dog within a lesson: when it arrives, what it takes, and what stands in its place without it.

import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { motionNames, motions } from '../../src/lib/dog/motions/index.ts';
import { lessons, w } from '../support/course.ts';
import { atMost } from '../support/budget.ts';
import { measureFirstView } from '../support/first-view.ts';
import { expect, test } from '../support/test.ts';
import { player } from '../../src/lib/ui/words.en.ts';

const lesson = lessons[0]!;
test.use({ viewport: { width: 650, height: 666 } });

test('a picture stands where the dog will move, and the page does not jump when it arrives', async ({
	page,
	web
}) => {
	await page.goto(`${web.url}index.html#/lessons/${lesson.id}`);
	const clip = page.locator('.clip').first();
	await expect(clip.getByRole('img')).toBeVisible();
	const before = await clip.boundingBox();
	await page.keyboard.press('Shift');
	const dog = clip.getByRole('group', { name: /^Clip: / });
	await expect(dog).toBeVisible();
	expect(Math.abs((await clip.boundingBox())!.height - before!.height)).toBeLessThanOrEqual(1);
	await dog.getByRole('button', { name: player.play }).click();
	const position = dog.getByRole('slider', { name: player.position });
	await expect.poll(async () => Number(await position.inputValue())).toBeGreaterThan(0.5);
	await page.keyboard.press('k');
	const held = await position.inputValue();
	await page.keyboard.press('ArrowRight');
	expect(Number(await position.inputValue())).toBeGreaterThan(Number(held));
});

test('a first view with the dog keeps to the budget of code and requests', async ({ page, web }) => {
	const view = await measureFirstView(page, () => page.goto(`${web.url}index.html#/lessons/${lesson.id}`));
	const later: Response[] = [];
	page.on('response', (response) => later.push(response));
	await page.keyboard.press('Shift');
	await expect(page.locator('.clip').first().getByRole('slider')).toBeVisible();
	await page.waitForLoadState('networkidle');
	// The press brings all that lies below as well: the dog is the script that knows the names of all motions, its
	// style, and the motion that is shown, whose title stands nowhere else.
	const bodies = await Promise.all(
		later.map(async (response) => ({ url: response.url(), body: await response.body() }))
	);
	const dog = bodies.filter(
		({ url, body }) =>
			/\/dog\.[^/]+\.css$/.test(url) ||
			motionNames.every((name) => body.includes(name)) ||
			(url.endsWith('.js') && body.includes(motions['rem-twitch'].title))
	);
	expect(dog).toHaveLength(3);
	const bytes = dog.reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);
	expect(bytes).toBeGreaterThan(15_000);
	expect(view.code + bytes).toBeLessThanOrEqual(atMost('lesson-code'));
	expect(view.requests + dog.length).toBeLessThanOrEqual(atMost('lesson-requests'));
});

test.describe('offline', () => {
	test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/ });

	test('the picture stays, the page says that a part is missing, and the next sign fetches it', async ({
		page,
		web
	}) => {
		await page.goto(`${web.url}index.html#/lessons/${lesson.id}`);
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		await page.keyboard.press('Shift');
		const clip = page.locator('.clip').first();
		await expect(clip.getByText(w.errors.brokenWhy)).toBeVisible();
		await expect(clip.getByRole('img')).toBeVisible();
		await page.context().setOffline(false);
		await page.keyboard.press('Shift');
		await expect(clip.getByRole('group', { name: /^Clip: / })).toBeVisible();
	});
});

test('a printed clip shows its four key poses', async ({ page, web }) => {
	await page.goto(`${web.url}index.html#/lessons/${lesson.id}`);
	// Nobody touches the page: it is whole once it has stood for a moment.
	const clip = page.locator('.clip').first();
	await expect(clip.getByRole('slider')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(clip.locator('li:visible')).toHaveText([...motions['rem-twitch'].keyWords]);
	await expect(clip.locator('li:visible svg')).toHaveCount(4);
});

for (const path of ['/dev/dog', '/dev/figures'])
	test(`${path} is not part of what is served`, async ({ page, server }) => {
		const response = await page.request.get(`${server.url}${path}`);
		expect(response.status()).toBe(404);
	});
