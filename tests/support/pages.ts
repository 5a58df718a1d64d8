// Every page of the course, and how a page is opened in each edition.

import { expect, type Page } from '@playwright/test';
import type { Served } from '../../src/lib/server/http.ts';
import { lessons, quiz, w } from './course.ts';
import type { StaticServer } from './static-server.ts';

/** Pages that look the same to everyone. */
export const openPages = [
	'/',
	...lessons.map(({ id }) => `/lessons/${id}`),
	`/quiz/${quiz.id}`,
	'/now',
	'/seeing',
	'/field-card',
	'/phone',
	'/log',
	'/glossary',
	'/sources',
	'/settings',
	'/evaluation',
	'/today',
	'/certificate',
	'/certificate/check'
];

export type BrowserEdition = 'server' | 'web';

/** Address of a page in an edition that needs no LMS. */
export function addressOf(
	edition: BrowserEdition,
	hosts: { server: Served; web: StaticServer },
	path: string
) {
	return edition === 'server' ? hosts.server.url + path : `${hosts.web.url}index.html#${path}`;
}

/** Waits until the record was read: only then a page says what is done. */
export async function opened(page: Page) {
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.getByText(w.quiz.reading).waitFor({ state: 'detached' });
}

/** Waits until the page listens: it is made at build time, and a press counts from when its script runs. */
export const runs = (page: Page) =>
	expect(page.locator('header .status')).toHaveAttribute('data-status', 'kept');
