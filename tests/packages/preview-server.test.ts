// The preview LMS as a server: explicit files only, real failures, and attempts that outlive a launch.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, zipFiles } from '../../src/cli/package/files.ts';
import { startPreview, type Preview } from '../../src/cli/preview-lms/server.ts';
import type { LaunchAnswer, StoredAttempt } from '../../src/cli/preview-lms/page/attempt.ts';
import { packageOf } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-lms-'));
const zip = (name: string, files = packageOf('scorm12')) => {
	const path = join(folder, name);
	writeFileSync(path, zipFiles(files));
	return path;
};
let preview: Preview;

const post = (path: string, body: unknown) =>
	fetch(preview.url + path, { method: 'POST', body: JSON.stringify(body) });
const open = async (wish: object = {}, key = 'one') =>
	(await (
		await post('/launches', { package: key, learner: 'anna', mode: 'normal', fresh: false, ...wish })
	).json()) as LaunchAnswer;
const commit = (player: string, suspend: string, finished = false) =>
	post(`/commits/${player}`, { cmi: { suspend_data: suspend }, finished });

beforeAll(async () => {
	const odd = packageOf('scorm2004-4th');
	odd.set('old.mjs', bytesOf('export {}'));
	preview = await startPreview({ zips: [zip('one.zip'), zip('two.zip', odd)], port: 0 });
});
afterAll(async () => {
	await preview.close();
	rmSync(folder, { recursive: true });
});

describe('content', () => {
	it('is served by its exact name only', async () => {
		const { player } = await open();
		const get = (path: string) => fetch(`${preview.url}/content/one/${player}/${path}`);
		expect((await get('index.html')).status).toBe(200);
		for (const path of ['', '_app', '_app/', 'Index.html', 'index', 'lessons/night', '..%2fone.zip'])
			expect((await get(path)).status, path).toBe(404);
		expect((await fetch(`${preview.url}/content/two/${player}/index.html`)).status).toBe(404);
		expect((await fetch(`${preview.url}/content/one/nobody/index.html`)).status).toBe(404);
	});

	it('has the types that hosts give, the wrong one for .mjs included', async () => {
		const { player } = await open({}, 'two');
		const type = async (path: string) =>
			(await fetch(`${preview.url}/content/two/${player}/${path}`)).headers.get('content-type');
		expect(await type('start.js')).toBe('text/javascript; charset=utf-8');
		expect(await type('_app/font.woff2')).toBe('font/woff2');
		expect(await type('old.mjs')).toBe('text/plain; charset=utf-8');
	});

	it('comes under a policy that allows no other host and no inline script', async () => {
		const { player } = await open();
		const policy = (await fetch(`${preview.url}/content/one/${player}/index.html`)).headers.get(
			'content-security-policy'
		);
		expect(policy).toMatch(/default-src 'self'/);
		expect(policy).not.toMatch(/script-src/);
	});
});

describe('the player', () => {
	it('serves its own files and the run-time, and nothing else of this machine', async () => {
		const status = async (path: string) => (await fetch(preview.url + path)).status;
		for (const path of [
			'/',
			'/player',
			'/page/player.ts',
			'/page/player.css',
			'/scorm-again/scorm12.js',
			'/scorm-again/scorm2004.js'
		])
			expect(await status(path), path).toBe(200);
		for (const path of [
			'/page/..%2fserver.ts',
			'/page/',
			'/scorm-again/package.json',
			'/package.json',
			'/page/%E0'
		])
			expect(await status(path), path).toBeGreaterThanOrEqual(400);
	});

	it('gets TypeScript as JavaScript', async () => {
		const reply = await fetch(`${preview.url}/page/attempt.ts`);
		expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect(await reply.text()).not.toMatch(/interface|: Cmi/);
	});

	it('reads standard, pass mark and objectives from the manifest', async () => {
		expect((await open()).info).toMatchObject({ standard: 'scorm12', launch: 'index.html', passMark: null });
		expect((await open({}, 'two')).info).toMatchObject({
			standard: 'scorm2004',
			passMark: '0.8',
			objectives: ['dogs', 'look-first', 'asleep']
		});
	});
});

describe('an attempt', () => {
	it('is kept for the next launch of the same learner, and set aside by a new attempt', async () => {
		const first = await open({ learner: 'ben' });
		expect(first.attempt).toMatchObject({ number: 1, cmi: null });
		await commit(first.player, 'half way');
		expect((await open({ learner: 'ben' })).attempt).toMatchObject({
			number: 1,
			commits: 1,
			cmi: { suspend_data: 'half way' }
		});
		expect((await open({ learner: 'ben', fresh: true })).attempt).toMatchObject({ number: 2, cmi: null });
		expect((await open({ learner: 'cleo' })).attempt).toMatchObject({ number: 1, cmi: null });
	});

	it('outlives the preview when it has a file', async () => {
		const dataFile = join(folder, 'attempts.json');
		const run = () => startPreview({ zips: [join(folder, 'one.zip')], port: 0, dataFile });
		const before = await run();
		const body = { package: 'one', learner: 'anna', mode: 'normal', fresh: false };
		const ask = async (at: Preview) =>
			(await (
				await fetch(`${at.url}/launches`, { method: 'POST', body: JSON.stringify(body) })
			).json()) as LaunchAnswer;
		const { player } = await ask(before);
		await fetch(`${before.url}/commits/${player}`, {
			method: 'POST',
			body: '{"cmi":{"suspend_data":"kept"},"finished":true}'
		});
		await before.close();
		const after = await run();
		expect((await ask(after)).attempt).toMatchObject({ finished: true, cmi: { suspend_data: 'kept' } });
		await after.close();
	});
});

describe('the switches', () => {
	it('refuse commits and store nothing', async () => {
		const { player } = await open({ learner: 'dora' });
		await post(`/switches/${player}`, { offline: false, refusing: true });
		expect((await commit(player, 'lost')).status).toBe(503);
		const stored = (await (await fetch(`${preview.url}/attempts/${player}`)).json()) as StoredAttempt;
		expect(stored).toMatchObject({ commits: 0, cmi: null });
	});

	it('break the connection of one launch and of no other', async () => {
		const [lost, well] = [await open({ learner: 'emil' }), await open({ learner: 'finn' })];
		await post(`/switches/${lost.player}`, { offline: true, refusing: false });
		await expect(commit(lost.player, 'lost')).rejects.toThrow();
		await expect(fetch(`${preview.url}/content/one/${lost.player}/index.html`)).rejects.toThrow();
		expect((await commit(well.player, 'fine')).status).toBe(200);
	});
});

describe('starting', () => {
	it('says what to do when there is no zip', async () => {
		await expect(startPreview({ zips: [join(folder, 'none.zip')], port: 0 })).rejects.toThrow(
			/npm run package/
		);
	});

	it('names each package as its manifest does, the 3rd edition and single modules too', async () => {
		const list = await startPreview({
			zips: [
				zip('third.zip', packageOf('scorm2004-3rd')),
				zip('module.zip', packageOf('scorm12', 'asleep')),
				zip('exam.zip', packageOf('scorm2004-4th', 'exam'))
			],
			port: 0
		});
		const page = await (await fetch(list.url)).text();
		await list.close();
		for (const words of [
			'SCORM 2004 3rd Edition, third.zip',
			'Asleep</a><span>SCORM 1.2, module.zip',
			'The exam</a><span>SCORM 2004 4th Edition, exam.zip'
		])
			expect(page.replace(/>\s+</g, '><')).toContain(words);
	});

	it('refuses what is no SCORM package', async () => {
		await expect(startPreview({ zips: [zip('web.zip', packageOf('web'))], port: 0 })).rejects.toThrow(
			'imsmanifest.xml'
		);
		await expect(startPreview({ zips: [zip('cmi5.zip', packageOf('cmi5'))], port: 0 })).rejects.toThrow(
			'is a cmi5 package'
		);
		writeFileSync(join(folder, 'text.zip'), 'not a zip');
		await expect(startPreview({ zips: [join(folder, 'text.zip')], port: 0 })).rejects.toThrow(
			'not a zip file'
		);
	});

	it('reports a port that is taken', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const { port } = other.address() as { port: number };
		await expect(startPreview({ zips: [join(folder, 'one.zip')], port })).rejects.toMatchObject({
			code: 'EADDRINUSE'
		});
		other.close();
	});
});
