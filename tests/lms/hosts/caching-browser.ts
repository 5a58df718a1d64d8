// A Chromium that puts pages into its back-forward cache. Playwright switches that off, because it loses sight of the
// frames of a page that comes back; so a second client of the same browser looks at the page anew.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../../chromium.ts';
import type { View } from '../../support/answer.ts';

interface CachingBrowser {
	page: Page;
	/** The frame of the page, as it is after the page came back. */
	restored(): Promise<View>;
	close(): Promise<void>;
}

/** @param folder for its profile; need not exist */
export async function cachingBrowser(folder: string): Promise<CachingBrowser> {
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: chromiumPath(),
		args: [...chromiumFlags, '--remote-debugging-port=0'],
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	const [page = await context.newPage()] = context.pages();
	return {
		page,
		async restored() {
			const [port] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
			const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
			const [seen] = second.contexts().flatMap((one) => one.pages());
			const frame = seen?.mainFrame().childFrames()[0];
			if (!frame) throw new Error('The page came back without its frame.');
			return frame;
		},
		close: () => context.close()
	};
}
