// The same learner at every host: opens a quiz of six questions, answers half, leaves, comes back, answers the rest
// and submits. The score arrives, every answer arrives once, and what was called saved was at the host by then.

import { hosts } from './host-list.ts';
import { answerFrom, begin, expectHeld, expectTold, quiz, submit } from './learner.ts';
import { cell, stories } from './matrix.ts';
import { expect, expectStatus, test } from './test.ts';

const half = quiz.draw / 2;

for (const host of hosts)
	test(`${host.name}: ${stories.answers}`, cell(host.name, 'answers'), async ({ page, openHost }) => {
		const open = await openHost(host);
		const settled = host.unreachable ? 'kept' : 'saved';
		const first = await open.launch(page);
		await begin(first);
		const given = await answerFrom(first, 1, half);
		await expectStatus(first, settled);
		if (!host.unreachable) expectHeld(open.held(), given);
		await open.leave(page);
		const second = await open.launch(page);
		given.push(...(await answerFrom(second, half + 1, quiz.draw)));
		await submit(second);
		await expectStatus(second, settled);
		if (host.unreachable) expect(open.held()).toEqual({});
		else expectTold(open.held(), given);
		await open.leave(page);
		if (!host.unreachable) expectTold(open.held(), given);
		expect(await page.evaluate(() => window.testHost?.decoyCalls ?? [])).toEqual([]);
		expect(await page.evaluate(() => window.testHost?.errors() ?? [])).toEqual([]);
	});
