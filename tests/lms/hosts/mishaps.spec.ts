// What befalls a learner at a host that is otherwise as it should be: the session ends, the frame is loaded again,
// nothing happens for twenty minutes, the page is put away and comes back, two tabs are open.

import { goTo } from '../../support/flow.ts';
import { interactionsIn } from '../../support/vocabulary.ts';
import { cachingBrowser } from './caching-browser.ts';
import { honest, lying, resetting, trusting, type TestHost } from './host-list.ts';
import { answerFrom, begin, expectHeld, expectTold, quiz, submit } from './learner.ts';
import { cell, stories } from './matrix.ts';
import { expect, expectStatus, test } from './test.ts';

const strict = honest.filter(({ player }) => player === 'strict');
const minute = 60_000;

/** Title and cell of a test whose row is a mishap at one host. */
const row = (name: string, host: TestHost) => {
	const plain = host.standard === 'scorm12' ? 'SCORM 1.2' : 'SCORM 2004';
	const full = host === resetting ? host.name : `${name}, ${strict.includes(host) ? plain : host.name}`;
	return [`${full}: ${stories.answers}`, cell(full, 'answers')] as const;
};

test.describe('a session that ends', () => {
	test.use({ expectedErrors: /Failed to load (resource|module script)/ });
	for (const host of [...strict, lying, trusting])
		test(...row('session lost', host), async ({ page, openHost }) => {
			const open = await openHost(host);
			await page.clock.install();
			const view = await open.launch(page);
			await begin(view);
			const given = await answerFrom(view, 1, 2);
			await expectStatus(view, 'saved');
			open.strict!.signedOut = true;
			given.push(...(await answerFrom(view, 3, 4)));
			await page.clock.fastForward(minute);
			await expectStatus(view, 'retrying');
			open.strict!.signedOut = false;
			await page.clock.fastForward(2 * minute);
			await expectStatus(view, 'saved');
			expectHeld(open.held(), given);
			given.push(...(await answerFrom(view, 5, quiz.draw)));
			await submit(view);
			await expectStatus(view, 'saved');
			expectTold(open.held(), given);
		});
});

for (const host of [...strict, resetting])
	test(...row('frame loaded again', host), async ({ page, openHost }) => {
		const open = await openHost(host);
		const view = await open.launch(page);
		await begin(view);
		const first = await answerFrom(view, 1, quiz.draw);
		await submit(view);
		await expectStatus(view, 'saved');
		expectTold(open.held(), first);
		const before = interactionsIn(open.held());
		const loaded = page.waitForEvent('framenavigated');
		await view.evaluate(() => location.reload());
		await loaded;
		await begin(view);
		await answerFrom(view, 1, quiz.draw);
		await submit(view);
		await expectStatus(view, 'saved');
		const after = interactionsIn(open.held());
		expect(after.slice(0, before.length)).toEqual(before);
		const again = after.slice(before.length).filter(({ id }) => !/\.(urgency|confidence)$/.test(id));
		expect(again.map(({ id }) => id.split('.').at(-1))).toEqual(Array(quiz.draw).fill('2'));
	});

for (const host of strict.slice(0, 1))
	test(...row('20 minutes idle', host), async ({ page, openHost }) => {
		const open = await openHost(host);
		await page.clock.install();
		const view = await open.launch(page);
		await begin(view);
		const given = await answerFrom(view, 1, 3);
		await expectStatus(view, 'saved');
		for (let leap = 0; leap < 2; leap += 1) {
			// No ten minutes pass without a word to the host: many end a session after twenty.
			const { commits } = open.wire;
			await page.clock.fastForward(10 * minute);
			await expect.poll(() => open.wire.commits).toBeGreaterThan(commits);
		}
		given.push(...(await answerFrom(view, 4, quiz.draw)));
		await submit(view);
		await expectStatus(view, 'saved');
		expectTold(open.held(), given);
	});

for (const host of strict.slice(0, 1))
	test(...row('put into the back-forward cache', host), async ({ openHost }, info) => {
		const open = await openHost(host);
		const browser = await cachingBrowser(info.outputPath('profile'));
		try {
			const { page } = browser;
			const view = await open.launch(page);
			await begin(view);
			const given = await answerFrom(view, 1, 3);
			// It is the host's page that is put away, whole, with the API and the frame of the package.
			await page.evaluate(() => {
				const content = frames[0]!;
				content.addEventListener('pageshow', ({ persisted }) => (content.name = `persisted ${persisted}`));
			});
			await page.goto(`${open.wire.url}/`);
			await expect(() => expectHeld(open.held(), given)).toPass();
			await page.goBack({ waitUntil: 'commit' });
			await expect.poll(() => page.evaluate(() => frames[0]?.name)).toBe('persisted true');
			const again = await browser.restored();
			given.push(...(await answerFrom(again, 4, quiz.draw)));
			await submit(again);
			await expectStatus(again, 'saved');
			expectTold(open.held(), given);
			const calls = await page.evaluate(() => window.testHost!.calls());
			expect(calls.filter((call) => /Initialize/.test(call))).toHaveLength(1);
			expect(calls.filter((call) => /Finish|Terminate/.test(call))).toEqual([]);
		} finally {
			await browser.close();
		}
	});

for (const host of strict.slice(0, 1))
	test(...row('two tabs of one attempt', host), async ({ context, page, openHost }) => {
		const open = await openHost(host);
		const one = await open.launch(page);
		await begin(one);
		await expectStatus(one, 'saved');
		const other = await context.newPage();
		const two = await open.launch(other);
		await page.bringToFront();
		const given = await answerFrom(one, 1, 2);
		await expectStatus(one, 'saved');
		await other.bringToFront();
		given.push(...(await answerFrom(two, 3, 4)));
		await expectStatus(two, 'saved');
		expectHeld(open.held(), given);
		await page.bringToFront();
		given.push(...(await answerFrom(one, 5, quiz.draw)));
		await submit(one);
		await expectStatus(one, 'saved');
		await expectStatus(two, 'saved');
		// The tab that knew of no answer at its launch is the last to speak.
		await open.leave(page);
		await open.leave(other);
		expectTold(open.held(), given);
		const later = await context.newPage();
		const again = await open.launch(later);
		await goTo(again, `/quiz/${quiz.id}`);
		await expectStatus(again, /^(idle|saved)$/);
		expectTold(open.held(), given);
	});
