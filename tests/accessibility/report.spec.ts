// The page of npm run report: read on a phone and at a desk, in light and dark, from one file.

import { analyse } from '../../src/cli/report/analysis.ts';
import { gather } from '../../src/cli/report/gather.ts';
import { htmlReport } from '../../src/cli/report/html.ts';
import { readExport } from '../../src/cli/report/read.ts';
import { moodleReport, realCourse, simulatedClass } from '../fixtures/lms-exports.ts';
import { brokenRules, fitsNarrowScreen } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

test("the report of a class keeps to WCAG 2.2 AA and to a phone's width", async ({ page }) => {
	const table = moodleReport(simulatedClass({ learners: 60, tests: ['look-first'] }));
	const read = readExport('class.txt', new TextEncoder().encode(table));
	const analysis = analyse(realCourse, gather(realCourse, [read], 'first'), 'first');
	await page.setContent(htmlReport(realCourse, analysis, ['class.txt'], [], true));
	await expect(page.locator('.chart').first()).toBeVisible();
	expect(await brokenRules(page)).toEqual([]);
	await fitsNarrowScreen(page);
});
