// The certificate as it is printed and checked, and what comes back for review: with the server edition's own pages.

import type { Page } from '@playwright/test';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { answer, cardOf } from '../support/answer.ts';
import { course, itemOf, items, lessons, quiz, w } from '../support/course.ts';
import { button, heading, link } from '../support/flow.ts';
import { opened } from '../support/pages.ts';
import { journalOf, lessonsDone, passed } from '../support/records.ts';
import { expect, test } from '../support/test.ts';

async function begin(page: Page, url: string, events: LearnerEvent[], name = '') {
	const [key, value] = journalOf('server', events);
	await page.addInitScript(
		([journal, kept, settings]) => {
			if (localStorage.getItem(journal!) === null) localStorage.setItem(journal!, kept!);
			if (settings) localStorage.setItem('hindsight:settings', settings);
		},
		[key, value, name && JSON.stringify({ name })]
	);
	await page.goto(url);
	await opened(page);
}

/** Number of pages in a PDF, and the size of each in points. */
function sheetsOf(pdf: Buffer): { count: number; sizes: string[] } {
	const text = pdf.toString('latin1');
	const sizes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box!.trim());
	return { count: [...text.matchAll(/\/Type\s*\/Page\b/g)].length, sizes };
}

const names = [
	'Li',
	'محمد عبد الرحمن الخوارزمي',
	'Maria Anna Fernández-Hernández de la Cruz y Papadopoulos-Wolfeschlegelsteinhausenbergerdorff'
];
for (const name of names)
	for (const format of ['A4', 'Letter'] as const)
		test(`the certificate of "${name}" is one landscape sheet of ${format}`, async ({ page, server }) => {
			await begin(page, `${server.url}/certificate`, passed(), name);
			await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(name);
			await page.evaluate(() => document.fonts.ready);
			for (const options of [{ landscape: true }, { preferCSSPageSize: true }]) {
				const { count, sizes } = sheetsOf(await page.pdf({ format, ...options }));
				expect(count).toBe(1);
				const [, , width, height] = sizes[0]!.split(/\s+/).map(Number);
				expect(width).toBeGreaterThan(height!);
			}
		});

test('the page of a certificate says what is missing and leads there', async ({ page, server }) => {
	await begin(page, `${server.url}/certificate`, lessonsDone().slice(0, -1));
	await expect(heading(page)).toHaveText(w.certificate.missing);
	await expect(link(page, w.certificate.passFirst(quiz.title))).toBeVisible();
	await link(page, lessons.at(-1)!.title).click();
	await expect(heading(page)).toHaveText(lessons.at(-1)!.title);
});

test('a name is asked for once, and the code of the sheet belongs to its words', async ({ page, server }) => {
	await begin(page, server.url, passed());
	await link(page, w.certificate.title).click();
	await page.getByRole('textbox').fill('A Learner');
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('article');
	await expect(sheet.getByRole('heading', { name: 'A Learner' })).toBeVisible();
	const code = (await sheet.locator('.code').textContent())!;
	await page.reload();
	await expect(sheet.getByText(code)).toBeVisible();

	await link(page, w.certificate.check).click();
	const field = (label: string) => page.getByLabel(label, { exact: true });
	await button(page, w.certificate.compare).click();
	await expect(field(w.certificate.fields.name)).toBeFocused();
	await field(w.certificate.fields.name).fill('A Learner');
	await field(w.certificate.fields.date).fill('2026-01-02');
	await field(w.certificate.fields.score).fill('100');
	await field(w.certificate.fields.code).fill(code.toLowerCase());
	await button(page, w.certificate.compare).click();
	await expect(page.getByRole('status').filter({ hasText: w.certificate.together })).toBeVisible();
	await field(w.certificate.fields.score).fill('99');
	await button(page, w.certificate.compare).click();
	await expect(page.getByRole('status').filter({ hasText: w.certificate.apart })).toBeVisible();
});

test('what was answered comes back: asked once, kept without a network, and gone for today', async ({
	page,
	server,
	context
}) => {
	const asked = lessons[0]!.items.length;
	const events = lessonsDone().filter(
		(event) => event.type === 'practised' && lessons[0]!.items.includes(event.item)
	);
	await begin(page, server.url, events);
	await page
		.getByRole('region', { name: w.today.card(asked) })
		.getByRole('link')
		.click();
	await expect(page.getByText(w.today.of(1, asked), { exact: true })).toBeVisible();
	// What the questions show is fetched ahead; without it there would be nothing to keep.
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByText(w.today.of(1, asked), { exact: true })).toBeVisible();
	await context.setOffline(true);
	for (let n = 1; n <= asked; n += 1) {
		await expect(page.getByText(w.today.of(n, asked), { exact: true })).toBeVisible();
		const stem = (await heading(page).textContent())!.trim();
		const item = [...items.values()].find(({ prompt }) => prompt.stem === stem)!;
		expect(lessons[0]!.items).toContain(item.prompt.id);
		await answer(page, itemOf(item.prompt.id), 'right');
		await cardOf(page, item).getByRole('button', { name: w.question.check, exact: true }).click();
		await button(page, n === asked ? w.today.finish : w.today.next).click();
	}
	await expect(heading(page)).toHaveText(w.today.done);
	await expect(page.getByText(w.today.right(asked, asked))).toBeVisible();
	await context.setOffline(false);
	await page.goto(`${server.url}/today`);
	await expect(heading(page)).toHaveText(w.today.none);
	await expect(page).toHaveTitle(new RegExp(`^${w.today.title}, .*${course.title}$`));
});
