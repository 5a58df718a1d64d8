// Packages in the preview LMS: launching, and reading what the LMS holds.

import { expect, type Frame, type Page } from '@playwright/test';
import { flatten, type StoredAttempt } from '../../src/cli/preview-lms/page/attempt.ts';
import type { PreviewLms } from '../../src/cli/preview-lms/page/player.ts';
import { zipOf } from './builds.ts';
import { w } from './course.ts';

export type LmsPackage = 'scorm12' | 'scorm2004-4th';
export const lmsPackages: readonly LmsPackage[] = ['scorm12', 'scorm2004-4th'];
export const lmsZips = () => lmsPackages.map(zipOf);

/** The package's name in the preview's addresses. */
export const keyOf = (name: LmsPackage) => zipOf(name).replace(/^.*[\\/]|\.zip$/g, '');

export interface Launch {
	package: LmsPackage;
	learner: string;
	mode?: 'normal' | 'review' | 'browse';
	size?: '360x640' | '650x666' | 'full';
}

/** Launches a package; the frame stays the same one when the course is launched again in it. */
export const launch = (page: Page, preview: string, wish: Launch): Promise<Frame> =>
	launchKey(page, preview, { ...wish, package: keyOf(wish.package) });

/** The same for any package that the preview plays, by its name in addresses. */
export async function launchKey(
	page: Page,
	preview: string,
	wish: Omit<Launch, 'package'> & { package: string }
): Promise<Frame> {
	const { learner, mode = 'normal', size = '650x666' } = wish;
	const query = new URLSearchParams({ package: wish.package, learner, mode, size });
	await page.goto(`${preview}/player?${query}`);
	const frame = await (await page.locator('#frame').elementHandle())?.contentFrame();
	if (!frame) throw new Error('The player has no frame.');
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	return frame;
}

/** Presses one of the player's buttons: leave and resume, a new attempt, another mode, a reload of the frame. */
export async function press(page: Page, name: string) {
	const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/content/'));
	await page.getByRole('button', { name, exact: true }).click();
	const frame = await loaded;
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Sets one of the switches that make the LMS a bad host. */
export const setSwitch = (page: Page, name: string, on: boolean) => page.getByLabel(name).setChecked(on);

const ask = <T>(page: Page, question: (lms: PreviewLms) => T) =>
	page.evaluate(`(${question.toString()})(window.previewLms)`) as Promise<Awaited<T>>;

/** Names of all calls so far, oldest first. */
export const callNames = (page: Page) => ask(page, (lms) => lms.calls.map(({ name }) => name));
export const calls = (page: Page) => ask(page, (lms) => lms.calls);

export const stored = (page: Page): Promise<StoredAttempt> => ask(page, (lms) => lms.attempt());

/** What the LMS's server holds: element -> value. */
export async function storedModel(page: Page): Promise<Record<string, string>> {
	return flatten((await stored(page)).cmi ?? {});
}

/** Waits until the header says that the host has everything. */
export async function saved(frame: Frame) {
	await expect(frame.locator('header .status')).toHaveAttribute('data-status', 'saved', { timeout: 15_000 });
	await expect(frame.locator('header [role=status]')).toHaveText(w.save.kind.saved);
}
