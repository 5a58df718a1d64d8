// A class on a server of its own, through its pages: the first instructor, a class, and learners who join it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { joinWords, setupWords } from '../../src/lib/ui/classroom/account-words.en.ts';
import { classesWords, peopleWords } from '../../src/lib/ui/classroom/people-words.en.ts';
import { serverBuild } from './builds.ts';
import { startServer, type ServerProcess } from './server-process.ts';

export const PASSWORD = 'four legs and a tail';

export const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();
export const fill = (page: Page, label: string, text: string) =>
	page.getByLabel(label, { exact: true }).first().fill(text);

export interface ClassServer extends ServerProcess {
	/** Of the database: a server that is started in it again goes on. */
	folder: string;
	/** Stops the server and removes what it kept. */
	end(): Promise<void>;
}

/** A server with an empty database. */
export async function startClassServer(env: Record<string, string> = {}): Promise<ClassServer> {
	const folder = mkdtempSync(join(tmpdir(), 'hindsight-class-'));
	const server = await startServer(serverBuild(), { DATA: folder, ...env });
	return {
		...server,
		folder,
		async end() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** The first instructor, by the link that the server printed. */
export async function setUp(page: Page, server: ServerProcess): Promise<void> {
	const [link] = /http\S+\/setup\/\S+/.exec(server.said()) ?? [];
	await page.goto(link!);
	await fill(page, setupWords.name, 'K. Soares');
	await fill(page, setupWords.email, 'k.soares@example.org');
	await fill(page, setupWords.password, PASSWORD);
	await press(page, setupWords.make);
	await expect(page.getByText(classesWords.none)).toBeVisible();
}

/** A class without learners; its path and its code. */
export async function makeClass(
	page: Page,
	server: ServerProcess,
	title = 'Autumn intake'
): Promise<{ path: string; code: string }> {
	await page.goto(`${server.url}/classes`);
	await fill(page, classesWords.name, title);
	await fill(page, classesWords.date, '2030-12-12');
	await press(page, classesWords.go);
	await expect(page.getByText(peopleWords.empty)).toBeVisible();
	const code = (await page.locator('dd.big').textContent())!.trim();
	return { path: new URL(page.url()).pathname.replace('/people', ''), code };
}

/** Comes into a class by its link and ends on the course's first page. */
export async function joinClass(
	page: Page,
	server: ServerProcess,
	code: string,
	name: string
): Promise<void> {
	await page.goto(`${server.url}/join/${code}`);
	await fill(page, joinWords.name, name);
	await fill(page, joinWords.username, name.toLowerCase().replaceAll(/[^a-z]+/g, ''));
	await fill(page, joinWords.password, PASSWORD);
	await press(page, joinWords.make);
	await page.waitForURL(`${server.url}/`);
}

/** Another person's browser. */
export const otherBrowser = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> =>
	(await browser.newContext(options)).newPage();
