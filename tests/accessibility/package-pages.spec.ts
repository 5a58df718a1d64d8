// What administrators and instructors read in a package, against WCAG 2.2 A and AA: it is one file, without the course.

import type { AboutPackage } from '../../src/cli/package/pages/about.ts';
import { readmeLms } from '../../src/cli/package/pages/readme-lms.ts';
import { readmeWeb } from '../../src/cli/package/pages/readme-web.ts';
import { resultsPage } from '../../src/cli/package/pages/results.ts';
import { loadProject } from '../../src/build/project.ts';
import { partOf } from '../../src/lib/course/part.ts';
import { brokenRules, fitsNarrowScreen, smallTargets } from '../support/accessibility.ts';
import { course, module } from '../support/course.ts';
import { expect, test } from '../support/test.ts';

const loaded = loadProject();
const none = new Map<string, Uint8Array>();
const version = '1.2.3-abc';
const whole: AboutPackage = { course, standard: 'scorm12', standardName: 'SCORM 1.2', version };
const part: AboutPackage = {
	course: partOf(course, module.id),
	standard: 'scorm2004',
	standardName: 'SCORM 2004 4th Edition',
	version
};
const unit: AboutPackage = { course, standard: 'cmi5', standardName: 'cmi5', version };

const pages: Record<string, () => string> = {
	'readme.html of an LMS package': () => readmeLms(whole, none),
	'readme.html of a cmi5 package': () => readmeLms(unit, none),
	'readme.html of the web folder': () => readmeWeb(course, version, none),
	'results.html of one module': () => resultsPage(part, loaded as Parameters<typeof resultsPage>[1], none)
};

for (const [name, html] of Object.entries(pages))
	test(`${name} keeps to WCAG 2.2 AA`, async ({ page }) => {
		await page.setContent(html());
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await brokenRules(page)).toEqual([]);
		await fitsNarrowScreen(page);
		expect(await smallTargets(page)).toEqual([]);
	});
