// What every page must keep to, measured on the page as it stands.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colours = ['color-contrast', 'link-in-text-block'];
/** Phone, frame of an LMS, desk. */
export const sizes = [
	{ width: 360, height: 640 },
	{ width: 650, height: 666 },
	{ width: 1440, height: 900 }
];

/**
 * Broken rules, as `360 light: rule: selectors`: at every size in light, and in dark, where only colours differ, at
 * the narrowest, which shows all parts one below the other.
 */
export async function brokenRules(page: Page): Promise<string[]> {
	const found: string[] = [];
	const runs = [
		...sizes.map((size) => ({ size, scheme: 'light' as const })),
		{ size: sizes[0]!, scheme: 'dark' as const }
	];
	for (const { size, scheme } of runs) {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		await drawn(page);
		const axe = new AxeBuilder({ page });
		const asked = scheme === 'light' ? axe.withTags(tags) : axe.withRules(colours);
		for (const { id, nodes } of (await asked.analyze()).violations)
			found.push(`${size.width} ${scheme}: ${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
	}
	return found;
}

/** Waits until the page is drawn in its new colours and size: on a busy machine a long page takes a while. */
export const drawn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))
			)
	);

/** Nothing may stick out to the side at 320 px; what scrolls by itself inside the page is fine. */
export async function fitsNarrowScreen(page: Page) {
	await page.setViewportSize({ width: 320, height: 568 });
	await drawn(page);
	const wider = await page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
			.map((element) => `${element.tagName}.${element.className}`)
			.slice(0, 5);
	});
	expect(wider).toEqual([]);
}

/**
 * Controls that are too small to hit: 44 px is the course's own measure; 24 px (WCAG 2.2, 2.5.8) for the bands of a
 * figure, whose size is their meaning. Links and terms within a line of text may have the size of the line.
 */
export async function smallTargets(page: Page): Promise<string[]> {
	await page.setViewportSize(sizes[0]!);
	return page.evaluate(() => {
		const controls = 'button, select, summary, a.button, header a, nav a, label:has(input)';
		return [...document.querySelectorAll(controls)]
			.filter((element) => element.checkVisibility() && !element.matches('.skip, .term > *'))
			.flatMap((element) => {
				const { width, height } = element.getBoundingClientRect();
				const least = element.closest('figure') && element.matches('button') ? 24 : 44;
				// Half a pixel is rounding.
				if (width === 0 || Math.min(width, height) > least - 0.5) return [];
				return [`${Math.round(width)}x${Math.round(height)} ${element.outerHTML.slice(0, 90)}`];
			});
	});
}
