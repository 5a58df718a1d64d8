// A host that stops the page at every call, and takes two seconds for one: what matters is how few calls an answer
// takes. Answers of a quiz are told one by one when it is submitted; until then each is a change of the state.

import { slow } from './host-list.ts';
import { answerFrom, begin, expectHeld, expectTold, quiz, submit } from './learner.ts';
import { cell, stories } from './matrix.ts';
import { expect, expectStatus, test } from './test.ts';

/** All that an answer takes. After each the course asks for its error, which takes as long again. */
const ofAnAnswer = [
	'LMSSetValue cmi.suspend_data',
	'LMSGetValue cmi.suspend_data',
	'LMSSetValue cmi.core.session_time',
	'LMSCommit '
];

test(`${slow.name}: ${stories.answers}`, cell(slow.name, 'answers'), async ({ page, openHost }) => {
	test.setTimeout(180_000);
	const open = await openHost(slow);
	/** Sets the milliseconds a call; returns the calls so far. */
	const pace = (milliseconds: number) => {
		open.wire.slow = milliseconds;
		return page.evaluate((its) => {
			window.testHost!.slow = its;
			return window.testHost!.calls();
		}, milliseconds);
	};
	const view = await open.launch(page);
	await begin(view);
	await expectStatus(view, 'saved');
	const given: Awaited<ReturnType<typeof answerFrom>> = [];
	for (let n = 1; n <= quiz.draw; n += 1) {
		const before = await pace(n === 2 ? 2000 : 50);
		given.push(...(await answerFrom(view, n, n)));
		await expectStatus(view, 'saving');
		await expect(view.locator('header .status')).toHaveAttribute('data-status', 'saved', { timeout: 60_000 });
		expectHeld(open.held(), given);
		const calls = (await pace(50)).slice(before.length);
		expect(calls.map((call) => call.replace(/(=| ->).*/s, ''))).toEqual(ofAnAnswer);
	}
	const before = await pace(50);
	await submit(view);
	await expectStatus(view, 'saved');
	expectTold(open.held(), given);
	// As many as it may take to tell each answer by itself (src/lib/report/reporting-size.test.ts).
	expect((await pace(0)).length - before.length).toBeLessThanOrEqual(12 * quiz.draw);
	await open.leave(page);
	expectTold(open.held(), given);
});
