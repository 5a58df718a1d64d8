// The first lesson on a cold browser: what a phone with bad Wi-Fi has to fetch before it can be read.

import { gzipSync } from 'node:zlib';
import { strFromU8 } from 'fflate';
import { motionNames, motions } from '../../src/lib/dog/motions/index.ts';
import { atMost } from '../support/budget.ts';
import { filesOf, type Package } from '../support/builds.ts';
import { lessons } from '../support/course.ts';
import { measureFirstView, type FirstView } from '../support/first-view.ts';
import { keyOf } from '../support/lms.ts';
import { expect, test } from '../support/test.ts';

// The frame of an LMS on a laptop, and about a phone's height: what lies below is fetched when it comes near.
test.use({ viewport: { width: 650, height: 666 } });

function within(view: FirstView) {
	const files = view.files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
	expect.soft(view.code, files).toBeLessThanOrEqual(atMost('first-lesson-code'));
	expect.soft(view.requests, files).toBeLessThanOrEqual(atMost('lesson-requests'));
}

/** What the clip of the first lesson plays: its name stands in its own script and nowhere else. */
const played = motions['rem-twitch'].title;
/** The dog's script knows the names of all motions; a lesson names those it shows, a language says what they show. */
const movesDog = (script: string) =>
	!script.includes('caption:') && motionNames.every((name) => script.includes(name));

/** With the dog that moves and the motion it shows: they come once someone reads. */
function withinWithDog(view: FirstView, edition: Package) {
	const dog = [...filesOf(edition)].filter(([path, bytes]) => {
		// The worker names every file, and is fetched when the page has long stood.
		if (path === 'service-worker.js') return false;
		if (!path.endsWith('.js')) return /\/dog\.[^/]+\.css$/.test(path);
		const script = strFromU8(bytes);
		return movesDog(script) || script.includes(played);
	});
	expect(dog).toHaveLength(3);
	const bytes = dog.reduce((sum, [, file]) => sum + gzipSync(file, { level: 9 }).length, 0);
	expect
		.soft(view.code + bytes, view.files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n'))
		.toBeLessThanOrEqual(atMost('lesson-code'));
	expect.soft(view.requests + dog.length).toBeLessThanOrEqual(atMost('lesson-requests'));
}

test('web: the first lesson keeps to the budget of code and requests', async ({ page, web }) => {
	const view = await measureFirstView(page, () =>
		page.goto(`${web.url}index.html#/lessons/${lessons[0]!.id}`)
	);
	expect(view.js).toBeGreaterThan(20_000);
	within(view);
	withinWithDog(view, 'web');
});

test('web: each lesson keeps to the budget of code and requests', async ({ browser, web }) => {
	test.setTimeout(240_000);
	for (const { id } of lessons) {
		// A browser that has seen nothing yet.
		const context = await browser.newContext({ viewport: { width: 650, height: 666 } });
		const page = await context.newPage();
		const view = await measureFirstView(page, () => page.goto(`${web.url}index.html#/lessons/${id}`));
		expect(view.js).toBeGreaterThan(20_000);
		const files = view.files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
		expect.soft(view.code, files).toBeLessThanOrEqual(atMost('lesson-code'));
		expect.soft(view.requests, files).toBeLessThanOrEqual(atMost('lesson-requests'));
		await context.close();
	}
});

test('scorm12: the first lesson keeps to the budget of code and requests', async ({
	page,
	preview,
	learner
}) => {
	// The launch address has no page in it, so the frame is sent to the lesson before anything of it was loaded.
	await page.addInitScript((hash) => {
		if (location.pathname.startsWith('/content/') && location.hash === '') location.hash = hash;
	}, `/lessons/${lessons[0]!.id}`);
	const view = await measureFirstView(
		page,
		async () => {
			await page.goto(`${preview.url}/player?package=${keyOf('scorm12')}&learner=${learner}`);
			await page.frameLocator('#frame').getByRole('heading', { name: lessons[0]!.title, level: 1 }).waitFor();
		},
		(url) => url.includes('/content/')
	);
	expect(view.js).toBeGreaterThan(20_000);
	within(view);
	withinWithDog(view, 'scorm12');
});
