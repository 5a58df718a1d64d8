// The score that counts at every kind of host: the exam is submitted, the course's score and status arrive, and
// nothing that follows lowers them.

import { startAttempt } from '../../../src/lib/course/take-quiz.ts';
import { recordOf, type LearnerEvent } from '../../../src/lib/course/progress.ts';
import { responseTo, type View } from '../../support/answer.ts';
import { course, itemOf, quiz as exam, w } from '../../support/course.ts';
import { button, goTo, heading } from '../../support/flow.ts';
import { modulesDone, passed } from '../../support/records.ts';
import { honest, judging, lying, reviewing, type TestHost } from './host-list.ts';
import { answerFrom, begin, quiz, submit } from './learner.ts';
import { cell, stories } from './matrix.ts';
import { expect, expectStatus, test } from './test.ts';

const at = Date.UTC(2026, 0, 2, 12, 0);

/** Everything is done and answered right; the exam is still to be submitted. */
function examAnswered(): LearnerEvent[] {
	const before = modulesDone();
	const seed = 77;
	const started = startAttempt(exam, recordOf(before), seed, at);
	if (started.type !== 'started') throw new Error('The exam was not started.');
	const answered = started.items.map((item): LearnerEvent => {
		return { type: 'answered', seed, item, response: responseTo(itemOf(item), 'right'), seconds: 9, at };
	});
	return [...before, started, ...answered];
}

const passedAs = (standard: TestHost['standard']) =>
	standard === 'scorm12'
		? { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100', 'cmi.core.score.max': '100' }
		: {
				...{ 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
				...{ 'cmi.score.scaled': '1', 'cmi.score.raw': '100' }
			};

async function submitExam(view: View) {
	await goTo(view, `/quiz/${exam.id}/check-answers`);
	await button(view, w.quiz.submit).click();
	await expect(heading(view)).toHaveText(w.result.passed);
}

for (const host of [...honest, lying, judging])
	test(`${host.name}: ${stories.exam}`, cell(host.name, 'exam'), async ({ page, openHost }) => {
		const open = await openHost(host, examAnswered());
		const view = await open.launch(page);
		await submitExam(view);
		await expectStatus(view, 'saved');
		expect(open.held()).toMatchObject(passedAs(host.standard));
		await open.leave(page);
		expect(open.held()).toMatchObject(passedAs(host.standard));
		const again = await open.launch(page);
		await begin(again);
		await answerFrom(again, 1, quiz.draw);
		await submit(again);
		await expectStatus(again, 'saved');
		await open.leave(page);
		expect(open.held()).toMatchObject(passedAs(host.standard));
		expect(course.policy.passMark).toBeLessThan(100);
	});

test(`${reviewing.name}: ${stories.exam}`, cell(reviewing.name, 'exam'), async ({ page, openHost }) => {
	const open = await openHost(reviewing, passed());
	const before = open.held();
	const view = await open.launch(page);
	await expectStatus(view, 'not-recording');
	await begin(view);
	await answerFrom(view, 1, quiz.draw);
	await submit(view);
	await expectStatus(view, 'not-recording');
	await open.leave(page);
	// The session is finished; what it says is what the host held already.
	await expect.poll(() => open.wire.commits).toBe(1);
	expect(open.held()).toEqual(before);
});
