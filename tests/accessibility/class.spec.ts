// Every page of an instructor's class, with answers in it and without, against WCAG 2.2 A and AA, in both colour
// schemes and three sizes; and what leaves the class as a file.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { exportWords } from '../../src/lib/ui/classroom/export-words.en.ts';
import { brokenRules, fitsNarrowScreen, smallTargets } from '../support/accessibility.ts';
import { makeClass, setUp, startClassServer, type ClassServer } from '../support/class-pages.ts';
import { fillClass } from '../support/filled-class.ts';
import { expect, test } from '../support/test.ts';

const SIZE = 24;
let server: ClassServer;
test.beforeAll(async () => {
	server = await startClassServer();
});
test.afterAll(() => server.end());

async function isSound(page: Page) {
	expect(await brokenRules(page)).toEqual([]);
	await fitsNarrowScreen(page);
	expect.soft(await smallTargets(page)).toEqual([]);
}
const hrefIn = async (page: Page, part: string) =>
	(await page.locator(`#main a[href*="${part}"]`).first().getAttribute('href'))!;

test('the pages of a class keep to WCAG 2.2 AA, empty and filled, and its files hold every learner', async ({
	page
}) => {
	test.setTimeout(6 * 60_000);
	await setUp(page, server);
	const { path: empty } = await makeClass(page, server, 'Spring intake');
	for (const part of ['', '/learners', '/questions', '/voices', '/export', '/log']) {
		await page.goto(server.url + empty + part);
		await isSound(page);
	}

	const { path } = await makeClass(page, server);
	const { item } = await fillClass(server.folder, path.split('/').at(-1)!, SIZE);
	await page.goto(server.url + path);
	await expect(page.locator('section.questions li').first()).toBeVisible();
	await isSound(page);
	await page.goto(`${server.url}${path}/learners`);
	const learner = await hrefIn(page, '/learners/');
	await page.goto(server.url + learner);
	const attempt = await hrefIn(page, '/attempts/');
	const question = `${path}/questions/${item.prompt.id}`;
	for (const address of [
		`${path}/learners`,
		learner,
		attempt,
		`${path}/questions`,
		question,
		`${path}/people`,
		'/classes',
		'/classes/settings',
		'/account'
	]) {
		await page.goto(server.url + address);
		await isSound(page);
	}

	await page.goto(`${server.url}${path}/export`);
	const file = async (name: keyof typeof exportWords.files) => {
		const started = page.waitForEvent('download');
		await page.getByRole('link', { name: exportWords.download(name) }).click();
		return readFileSync(await (await started).path(), 'utf8');
	};
	const attempts = parse(await file('attempts.csv'), { columns: true, bom: true }) as { name: string }[];
	expect(new Set(attempts.map(({ name }) => name)).size).toBe(SIZE);
	const responses = parse(await file('responses.csv'), { columns: true, bom: true }) as { item: string }[];
	expect(responses.filter((row) => row.item === item.prompt.id)).toHaveLength(SIZE);
	expect(JSON.parse(await file('class.json'))).toMatchObject({ learners: { length: SIZE } });
	const statements = (await file('statements.jsonl')).trim().split('\n');
	expect(statements.length).toBeGreaterThan(responses.length);
	for (const statement of statements) expect(JSON.parse(statement)).toHaveProperty('verb.id');
});
