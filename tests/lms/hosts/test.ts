// Tests at hosts: each opens the host it needs and has it closed when it ends.

import { expect } from '@playwright/test';
import type { LearnerEvent } from '../../../src/lib/course/progress.ts';
import type { View } from '../../support/answer.ts';
import { test as base } from '../../support/test.ts';
import type { TestHost } from './host-list.ts';
import { openTestHost, type OpenHost } from './open-test-host.ts';
import { zipFor } from './zips.ts';

export const test = base.extend<{
	/**
	 * @param earlier what the learner did in an earlier launch, or the state text that the host holds of it
	 * @param zip path of the package, where it is not the usual one for this host
	 */
	openHost: (host: TestHost, earlier?: LearnerEvent[] | string, zip?: string) => Promise<OpenHost>;
}>({
	openHost: async ({}, use, info) => {
		const open: OpenHost[] = [];
		await use(async (host, earlier, named) => {
			const zip = named ?? zipFor(host);
			info.skip(zip === null, 'None of the zips that were named is for this host.');
			const opened = await openTestHost(host, zip!, earlier);
			open.push(opened);
			return opened;
		});
		for (const host of open) await host.close();
	}
});

/** What the line in the header says, as its kind. */
export const expectStatus = (view: View, status: RegExp | string) =>
	expect(view.locator('header .status')).toHaveAttribute('data-status', status);

export { expect };
