// What a picture shows at once and no other test does: parts of a page that have slipped out of each other.

import { lessons } from '../support/course.ts';
import { expect, test } from '../support/test.ts';

for (const lesson of lessons)
	test(`${lesson.id}: every citation stands inside its badge`, async ({ page, server }) => {
		await page.goto(`${server.url}/lessons/${lesson.id}`);
		const slipped = await page.locator('a.cite').evaluateAll(
			(badges) =>
				badges.filter((badge) => {
					const box = badge.getBoundingClientRect();
					return [...badge.querySelectorAll('[aria-hidden]')].some((part) => {
						const { top, bottom } = part.getBoundingClientRect();
						return top < box.top - 1 || bottom > box.bottom + 1;
					});
				}).length
		);
		expect(await page.locator('a.cite').count()).toBeGreaterThan(0);
		expect(slipped).toBe(0);
	});
