// One way to play a package in any host of the list: launch, leave, what the host's server holds, and the network.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { flatten, type StoredAttempt } from '../../../src/cli/preview-lms/page/attempt.ts';
import { recordOf, type LearnerEvent } from '../../../src/lib/course/progress.ts';
import { packageFile, packageKeys, type OpenPackage } from '../../../src/cli/preview-lms/packages.ts';
import { startPreview } from '../../../src/cli/preview-lms/server.ts';
import type { View } from '../../support/answer.ts';
import { stateOf, storedAs } from '../../support/records.ts';
import type { TestHost } from './host-list.ts';
import { startStrict, hostPage, type StrictServer } from './strict-server.ts';
import { wireTo, type Wire } from './wire.ts';

export interface OpenHost {
	host: TestHost;
	wire: Wire;
	/** Null for the preview LMS. */
	strict: StrictServer | null;
	/** Launches the package and waits until it stands. */
	launch(page: Page): Promise<View>;
	/** The learner leaves the course; the page round it stays. */
	leave(page: Page): Promise<void>;
	/** What the host's server holds: element -> value. */
	held(): Record<string, string>;
	close(): Promise<void>;
}

const learner = 'learner-1';

/** @param earlier events of an earlier launch, or the state text that it left */
export async function openTestHost(
	host: TestHost,
	zip: string,
	earlier?: LearnerEvent[] | string
): Promise<OpenHost> {
	const [key = ''] = packageKeys([zip]);
	const open = packageFile(zip, key)();
	const held = earlier === undefined ? null : { ...attemptOf(host.standard, earlier), package: key };
	return host.player === 'strict'
		? strictHost(host, open, flatten(held?.cmi ?? {}))
		: previewHost(host, zip, key, held);
}

function attemptOf(standard: TestHost['standard'], earlier: LearnerEvent[] | string): StoredAttempt {
	const name = standard === 'scorm12' ? 'scorm12' : 'scorm2004-4th';
	if (typeof earlier === 'string') return storedAs(name, learner, earlier);
	return storedAs(name, learner, stateOf(earlier), recordOf(earlier));
}

/** The frame that the package was put into; the same one when it is launched again in it. */
async function frameOf(page: Page): Promise<View> {
	const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
	if (!frame) throw new Error('The host’s page has no frame.');
	return frame;
}
const stands = (view: View) => expect(view.getByRole('heading', { level: 1 })).toBeVisible();

/** What the package had to say when it was left has been said. */
const isEmpty = (page: Page) => page.waitForFunction(() => frames[0]?.location.href === 'about:blank');

async function strictHost(
	host: TestHost,
	open: OpenPackage,
	earlier: Record<string, string>
): Promise<OpenHost> {
	const strict = await startStrict(host, open, earlier);
	const wire = await wireTo(strict.url);
	return {
		host,
		wire,
		strict,
		async launch(page) {
			await page.goto(`${wire.url}${hostPage}`);
			await page.waitForFunction(() => window.testHost !== undefined);
			const popUp = host.around?.popUp && page.waitForEvent('popup');
			await page.evaluate(() => window.testHost!.open());
			const view = popUp ? await popUp : await frameOf(page);
			await stands(view);
			return view;
		},
		async leave(page) {
			await page.evaluate(() => window.testHost!.leave());
			if (!host.around?.popUp) await isEmpty(page);
		},
		held: () => ({ ...strict.held }),
		async close() {
			await wire.close();
			await strict.close();
		}
	};
}

async function previewHost(
	host: TestHost,
	zip: string,
	key: string,
	earlier: StoredAttempt | null
): Promise<OpenHost> {
	const folder = mkdtempSync(join(tmpdir(), 'test-host-'));
	const dataFile = join(folder, 'attempts.json');
	writeFileSync(dataFile, JSON.stringify(earlier ? [earlier] : []));
	const preview = await startPreview({ zips: [zip], port: 0, dataFile });
	const wire = await wireTo(preview.url);
	const query = new URLSearchParams({ package: key, learner, mode: 'normal', size: '650x666' });
	return {
		host,
		wire,
		strict: null,
		async launch(page) {
			await page.goto(`${wire.url}/player?${query}`);
			const view = await frameOf(page);
			await stands(view);
			return view;
		},
		async leave(page) {
			await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.src = 'about:blank'));
			await isEmpty(page);
		},
		held() {
			const [attempt] = JSON.parse(readFileSync(dataFile, 'utf8')) as StoredAttempt[];
			return flatten(attempt?.cmi ?? {});
		},
		async close() {
			await wire.close();
			await preview.close();
			rmSync(folder, { recursive: true });
		}
	};
}
