// The tests' common ground: editions served once a worker, and a watch over every page: no request leaves this
// machine, no page writes an error to its console.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { StoredAttempt } from '../../src/cli/preview-lms/page/attempt.ts';
import { startPreview, type Preview } from '../../src/cli/preview-lms/server.ts';
import { serve, type Served } from '../../src/lib/server/http.ts';
import { filesOf, serverBuild } from './builds.ts';
import { lmsZips } from './lms.ts';
import { serveFiles, type StaticServer } from './static-server.ts';

/** Self-study is the absence of config.json, and a browser writes down every file that is not there. */
const selfStudy = /404.*\/config\.json\)$/;

interface Fixtures {
	/** Errors on the console that the test brings about itself, such as a broken connection. */
	expectedErrors: RegExp | null;
	/** What a page may ask for. */
	ownAddresses: RegExp;
	/** A learner of this test's own. */
	learner: string;
	/** A preview LMS of this test's own that holds these attempts already. */
	holding: (attempts: StoredAttempt[]) => Promise<Preview>;
	watch: void;
}
interface Workers {
	server: Served;
	web: StaticServer;
	preview: Preview;
}

export const test = base.extend<Fixtures, Workers>({
	expectedErrors: [null, { option: true }],
	ownAddresses: [/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/, { option: true }],
	learner: ({}, use, { testId }) => use(testId),
	holding: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'preview-lms-'));
		const started: Preview[] = [];
		await use(async (attempts) => {
			const dataFile = join(folder, `${started.length}.json`);
			writeFileSync(dataFile, JSON.stringify(attempts));
			const preview = await startPreview({ zips: lmsZips(), port: 0, dataFile });
			started.push(preview);
			return preview;
		});
		for (const preview of started) await preview.close();
		rmSync(folder, { recursive: true });
	},
	watch: [
		async ({ context, expectedErrors, ownAddresses }, use) => {
			const requests: string[] = [];
			const errors: string[] = [];
			context.on('request', (request) => requests.push(request.url()));
			context.on('weberror', (error) => errors.push(String(error.error())));
			context.on('console', (message) => {
				const text = `${message.text()} (${message.location().url})`;
				if (message.type() === 'error' && !expectedErrors?.test(text) && !selfStudy.test(text))
					errors.push(text);
			});
			await use();
			expect(requests.filter((url) => !ownAddresses.test(url))).toEqual([]);
			expect(errors).toEqual([]);
		},
		{ auto: true }
	],
	server: [
		async ({}, use) => {
			const data = mkdtempSync(join(tmpdir(), 'hindsight-data-'));
			process.env.DATA = data;
			process.env.LOG = 'errors';
			const server = await serve({ folder: serverBuild(), host: '127.0.0.1', port: 0 });
			await use(server);
			await server.close();
			rmSync(data, { recursive: true, force: true });
		},
		{ scope: 'worker' }
	],
	web: [
		async ({}, use) => {
			const web = await serveFiles(filesOf('web'), '/courses/7/');
			await use(web);
			await web.close();
		},
		{ scope: 'worker' }
	],
	preview: [
		async ({}, use) => {
			const preview = await startPreview({ zips: lmsZips(), port: 0 });
			await use(preview);
			await preview.close();
		},
		{ scope: 'worker' }
	]
});

export { expect };
