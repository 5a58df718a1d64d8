// What is lost on the way: the network at every call of the story, the tab, the browser's process. What was called
// saved is at the host; everything else is on the device; nothing is told or scored twice.

import { chromium } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../../chromium.ts';
import { goTo } from '../../support/flow.ts';
import { honest, lying, popUp, refusing, type TestHost } from './host-list.ts';
import { answerFrom, begin, expectHeld, expectTold, quiz, submit } from './learner.ts';
import { cell, stories } from './matrix.ts';
import { expect, expectStatus, test } from './test.ts';
import type { Cut } from './wire.ts';

test.use({ expectedErrors: /Failed to load resource|net::ERR|page dismissal|501|404/ });

const cuts: Cut[] = ['commit', 'answer', 'question'];
const notSaved = /^(offline|retrying)$/;
/** Longer than the course ever waits until it tries again. */
const nextTry = 61_000;

/** Rounds that make every call the one with which the network goes: each begins with another kind of call. */
const rounds: [TestHost, from: number][] = [
	...honest.flatMap((host) =>
		(host.player === 'strict' ? [0, 1, 2] : [0]).map((from): [TestHost, number] => [host, from])
	),
	[lying, 0]
];
for (const [host, from] of rounds) {
	const { name } = host;
	test(`${name}: ${stories.cut} ${from + 1}`, cell(name, 'cut'), async ({ page, openHost }) => {
		const open = await openHost(host);
		const { wire } = open;
		await page.clock.install();
		const view = await open.launch(page);
		await begin(view);
		await expectStatus(view, 'saved');
		const given: Awaited<ReturnType<typeof answerFrom>> = [];
		for (let n = 1; n <= quiz.draw; n += 1) {
			// Past the time in which no second commit may begin, so that this answer has one of its own.
			await page.clock.fastForward(nextTry);
			wire.cut = cuts[(n + from) % cuts.length]!;
			given.push(...(await answerFrom(view, n, n)));
			await page.clock.fastForward(1000);
			await expectStatus(view, notSaved);
			expect(wire.down).toBe(true);
			wire.down = false;
			await page.clock.fastForward(nextTry);
			await expectStatus(view, 'saved');
			expectHeld(open.held(), given);
		}
		await page.clock.fastForward(nextTry);
		wire.cut = cuts[from]!;
		await submit(view);
		await page.clock.fastForward(1000);
		await expectStatus(view, notSaved);
		await open.leave(page);
		wire.down = false;
		const again = await open.launch(page);
		await goTo(again, '/');
		await page.clock.fastForward(nextTry);
		// Where only the answer was lost, nothing is owed any more.
		await expectStatus(again, cuts[from] === 'commit' ? 'saved' : /^(saved|idle)$/);
		expectTold(open.held(), given);
		await open.leave(page);
		expectTold(open.held(), given);
	});
}

for (const host of [...honest, lying, refusing, popUp])
	test(`${host.name}: ${stories.closed}`, cell(host.name, 'closed'), async ({ context, page, openHost }) => {
		const open = await openHost(host);
		const view = await open.launch(page);
		await begin(view);
		const given = await answerFrom(view, 1, 3);
		// The last answer is a moment old, and no commit may have begun for it.
		if ('close' in view) await view.close({ runBeforeUnload: true });
		await page.close({ runBeforeUnload: true });
		const later = await context.newPage();
		const again = await open.launch(later);
		given.push(...(await answerFrom(again, 4, quiz.draw)));
		await submit(again);
		await expectStatus(again, 'saved');
		expectTold(open.held(), given);
	});

for (const host of [...honest, lying])
	test(`${host.name}: ${stories.killed}`, cell(host.name, 'killed'), async ({ page, openHost }) => {
		const open = await openHost(host);
		const server = await chromium.launchServer({ executablePath: chromiumPath(), args: chromiumFlags });
		const doomed = await (await chromium.connect(server.wsEndpoint())).newPage();
		const view = await open.launch(doomed);
		await begin(view);
		const given = await answerFrom(view, 1, 3);
		await expectStatus(view, 'saved');
		expectHeld(open.held(), given);
		await server.kill();
		const again = await open.launch(page);
		given.push(...(await answerFrom(again, 4, quiz.draw)));
		await submit(again);
		await expectStatus(again, 'saved');
		expectTold(open.held(), given);
	});
