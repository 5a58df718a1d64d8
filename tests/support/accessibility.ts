// What every page must keep to, measured on the page as it stands.

import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const asked: Record<Scheme, axe.RunOnly> = {
	light: { type: 'tag', values: tags },
	dark: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }
};
type Scheme = 'light' | 'dark';

/** Phone, frame of an LMS, desk. */
export const sizes = [
	{ width: 360, height: 640 },
	{ width: 650, height: 666 },
	{ width: 1440, height: 900 }
] as const;

/**
 * Broken rules, as `360 light: rule: selectors`: at every size in light, and in dark, where only colours differ, at
 * the narrowest, which shows all parts one below the other.
 */
export async function brokenRules(page: Page): Promise<string[]> {
	const found: string[] = [];
	const runs = [
		...sizes.map((size) => ({ size, scheme: 'light' as const })),
		{ size: sizes[0], scheme: 'dark' as const }
	];
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const { size, scheme } of runs) {
		await page.setViewportSize(size);
		found.push(...(await brokenIn(page, scheme)).map((broken) => `${size.width} ${broken}`));
	}
	return found;
}

/**
 * Broken rules of one scheme at the size that is set, as `light: rule: selectors`: in dark only those on colours.
 * axe stays in the page, since to bring it takes longer than to run it; it does not look into frames.
 * @param within selector of the part that is looked at
 */
export async function brokenIn(page: Page, scheme: Scheme, within = 'html'): Promise<string[]> {
	await page.emulateMedia({ colorScheme: scheme });
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	await drawn(page);
	return page.evaluate(
		async ([within, scheme, runOnly]) => {
			// Text keeps to the contrast of AAA too.
			const rules = { 'color-contrast-enhanced': { enabled: true } };
			const { violations } = await window.axe.run(within, { runOnly, rules, resultTypes: ['violations'] });
			return violations.map(
				({ id, nodes }) => `${scheme}: ${id}: ${nodes.map(({ target }) => target).join(' | ')}`
			);
		},
		[within, scheme, asked[scheme]] as const
	);
}

/**
 * Waits until the page is drawn in its new colours and size. Less motion makes every transition very short, and that
 * of an inherited colour begins anew at each level of the page: all are over when two frames in turn show none.
 */
export const drawn = (page: Page) =>
	page.evaluate(async () => {
		// In a part that is folded away no transition ever ends.
		const changes = (one: Animation) =>
			one instanceof CSSTransition &&
			one.effect instanceof KeyframeEffect &&
			one.effect.target?.checkVisibility() === true;
		for (let calm = 0; calm < 2; calm += 1) {
			await new Promise(requestAnimationFrame);
			if (document.getAnimations().some(changes)) calm = -1;
		}
	});

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

/** All of the above, of the page as it stands. */
export async function isSound(page: Page) {
	expect(await brokenRules(page)).toEqual([]);
	await fitsNarrowScreen(page);
	expect.soft(await smallTargets(page)).toEqual([]);
}

declare global {
	interface Window {
		/** Once a page was looked at. */
		axe: typeof axe;
	}
}
