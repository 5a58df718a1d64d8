// The tests' common ground: editions served once a worker, and a watch over every page: no request leaves this
// machine, no page writes an error to its console.

import { test as base, expect } from '@playwright/test';
import { startPreview, type Preview } from '../../src/cli/preview-lms/server.ts';
import { serve, type Served } from '../../src/lib/server/http.ts';
import { filesOf, serverBuild } from './builds.ts';
import { lmsZips } from './lms.ts';
import { serveFiles, type StaticServer } from './static-server.ts';

interface Fixtures {
	/** Errors on the console that the test brings about itself, such as a broken connection. */
	expectedErrors: RegExp | null;
	/** A learner of this test's own. */
	learner: string;
	watch: void;
}
interface Workers {
	server: Served;
	web: StaticServer;
	preview: Preview;
}

export const test = base.extend<Fixtures, Workers>({
	expectedErrors: [null, { option: true }],
	learner: ({}, use, { testId }) => use(testId),
	watch: [
		async ({ context, expectedErrors }, use) => {
			const requests: string[] = [];
			const errors: string[] = [];
			context.on('request', (request) => requests.push(request.url()));
			context.on('weberror', (error) => errors.push(String(error.error())));
			context.on('console', (message) => {
				if (message.type() === 'error' && !expectedErrors?.test(message.text())) errors.push(message.text());
			});
			await use();
			expect(requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
			expect(errors).toEqual([]);
		},
		{ auto: true }
	],
	server: [
		async ({}, use) => {
			const server = await serve({ folder: serverBuild(), host: '127.0.0.1', port: 0 });
			await use(server);
			await server.close();
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
