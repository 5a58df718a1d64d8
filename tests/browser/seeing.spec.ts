// "What am I seeing?": by questions, by words and by address, in the editions that need no LMS.

import { seeingWords } from '../../src/lib/ui/seeing/words.ts';
import { w } from '../support/course.ts';
import { heading, link } from '../support/flow.ts';
import { addressOf, opened } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { loadProject } from '../../src/build/project.ts';

const s = seeingWords();
const { seeing } = loadProject() as Extract<ReturnType<typeof loadProject>, { items: unknown }>;
const { rows, questions } = seeing!;
const [first] = Object.values(questions);
/** An answer of the first question that leads to another question, and an answer there that ends in one row. */
const onward = first!.answers.find(
	({ to }) => to && questions[to]!.answers.some(({ rows }) => rows?.length === 1)
)!;
const second = questions[onward.to!]!;
const last = second.answers.find(({ rows }) => rows?.length === 1)!;
const row = rows.find(({ id }) => id === last.rows![0])!;

for (const edition of ['server', 'web'] as const) {
	test(`${edition}: questions lead to a row by keys, and Back takes them back`, async ({
		page,
		server,
		web
	}) => {
		await page.goto(addressOf(edition, { server, web }, '/seeing'));
		await opened(page);
		await page.waitForLoadState('networkidle');
		await expect(page.locator('#main').getByRole('link', { name: w.nav.now })).toBeInViewport();
		const asks = page.getByRole('heading', { level: 3 });
		await link(page, onward.text).press('Enter');
		await expect(asks).toHaveText(second.ask);
		await expect(asks).toBeFocused();
		await link(page, last.text).press('Enter');
		await expect(asks).toHaveText(s.path.fits(1));
		await expect(page.getByRole('region', { name: s.path.title }).getByRole('rowheader')).toHaveText(row.see);

		const result = page.url();
		await page.goBack();
		await expect(asks).toHaveText(second.ask);
		await page.goBack();
		await expect(asks).toHaveText(first!.ask);
		await page.goto('about:blank');
		await page.goto(result);
		await expect(asks).toHaveText(s.path.fits(1));
	});

	test(`${edition}: an address names a row`, async ({ page, server, web }) => {
		const { id, see } = rows.at(-1)!;
		await page.goto(addressOf(edition, { server, web }, `/seeing#${id}`));
		await expect(heading(page)).toHaveText(w.reference.seeing);
		await expect(page.getByRole('rowheader', { name: see })).toBeInViewport();
	});
}
