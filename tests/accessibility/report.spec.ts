// The page of npm run report: read on a phone and at a desk, in light and dark, from one file.

import { lookAtFirst } from '../../src/cli/report/advice.ts';
import { analyse } from '../../src/cli/report/analysis.ts';
import { gather } from '../../src/cli/report/gather.ts';
import { htmlReport } from '../../src/cli/report/html.ts';
import { readExport } from '../../src/cli/report/read.ts';
import { moodleReport, realCourse, simulatedClass } from '../fixtures/lms-exports.ts';
import { brokenRules, fitsNarrowScreen } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

const faulty = realCourse.items.filter(
	({ entry, module }) => module === 'look-first' && entry.use === 'quiz' && entry.kind === 'choice'
);
const sittings = simulatedClass({
	learners: 120,
	tests: ['look-first'],
	faulty: faulty.slice(0, 2).map(({ entry }) => entry.id)
});
const read = readExport('class.txt', new TextEncoder().encode(moodleReport(sittings)));
const analysis = analyse(realCourse, gather(realCourse, [read], 'first'), 'first');
const html = htmlReport(realCourse, analysis, ['class.txt'], [], true);

test("the report of a class keeps to WCAG 2.2 AA and to a phone's width", async ({ page }) => {
	await page.setContent(html);
	await expect(page.locator('.chart').first()).toBeVisible();
	expect(await brokenRules(page)).toEqual([]);
	await fitsNarrowScreen(page);
});

test('on paper the details are those of the questions to look at, unless all are asked for', async ({
	page
}) => {
	await page.setContent(html);
	const details = page.locator('article').filter({ visible: true });
	const all = analysis.tests.flatMap(({ questions }) => questions).length;
	await expect(details).toHaveCount(all);
	await page.emulateMedia({ media: 'print' });
	const few = lookAtFirst(analysis).length;
	expect(few).toBeGreaterThan(0);
	await expect(details).toHaveCount(few);
	await expect(page.getByText('The page itself has all.')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('checkbox', { name: `Print details of all ${all} questions` }).check();
	await page.emulateMedia({ media: 'print' });
	await expect(details).toHaveCount(all);
});
