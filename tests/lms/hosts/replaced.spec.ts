// The package is replaced by a newer version while the learner is half-way through a quiz: both are built from their
// own sources, and the host gives out the newer one below another address.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../../../src/cli/preview-lms/packages.ts';
import type { LearnerEvent } from '../../../src/lib/course/progress.ts';
import { answer, cardOf } from '../../support/answer.ts';
import { itemOf, poolOf, w } from '../../support/course.ts';
import { button, goTo } from '../../support/flow.ts';
import { interactionsIn } from '../../support/vocabulary.ts';
import { newerVersion } from './changed-course.ts';
import { honest } from './host-list.ts';
import { answerFrom, expectHeld, expectTold, quiz, submit } from './learner.ts';
import { cell, stories } from './matrix.ts';
import { expect, expectStatus, test } from './test.ts';

const name = 'package replaced mid-course, SCORM 1.2';
const [host] = honest;

// A row of the quiz that can do without one of its questions.
const wide = quiz.rows.find(({ draw, pool }) => pool.length > 3 * draw)!;
const gone = wide.pool.find((id) => itemOf(id).prompt.kind === 'choice' && !itemOf(id).prompt.asks)!;

test(`${name}: ${stories.answers}`, cell(name, 'answers'), async ({ browser, page, openHost }) => {
	// A build is within.
	test.setTimeout(300_000);
	const others = poolOf(quiz).filter((id) => id !== gone);
	const drawn = [gone, ...others.slice(0, quiz.draw - 1)];
	const started: LearnerEvent = {
		...{ type: 'started', assessment: quiz.id, seed: 7, items: drawn },
		at: Date.UTC(2026, 0, 2, 12, 0)
	};
	const open = await openHost(host!, [started]);
	const old = await open.launch(page);
	const [dropped, ...given] = await answerFrom(old, 1, 3);
	expect(dropped!.item.prompt.id).toBe(gone);
	await expectStatus(old, 'saved');
	expectHeld(open.held(), [dropped!, ...given]);
	await open.leave(page);

	const folder = mkdtempSync(join(tmpdir(), 'newer-version-'));
	try {
		const newer = await newerVersion(folder, gone);
		const of = newer.course;
		open.strict!.replace(packageFile(newer.zip, 'newer')());

		// Another device knows of the earlier version only what the host holds.
		const elsewhere = await browser.newContext();
		const other = await elsewhere.newPage();
		const two = await open.launch(other);
		const notice = two.getByRole('region', { name: w.notices['course-changed'].title });
		await expect(notice).toContainText(w.notices['course-changed'].text);
		const left = { ...quiz, draw: quiz.draw - 1 };
		given.push(...(await answerFrom(two, 3, 3, left)));
		await expectStatus(two, 'saved');
		expectHeld(open.held(), given, { of });
		await open.leave(other);
		await elsewhere.close();

		// This one has its journal, in which the question has its place still.
		const view = await open.launch(page);
		await goTo(view, `/quiz/${quiz.id}/question/1`);
		await expect(view.getByText(w.quiz.itemGone)).toBeVisible();
		given.push(...(await answerFrom(view, 5, quiz.draw)));
		await expect(view.getByText(w.quiz.allAnswered)).toBeVisible();
		await submit(view);
		await expectStatus(view, 'saved');
		expectTold(open.held(), given, { of });

		await goTo(view, `/lessons/${newer.lesson}`);
		await expect(view.getByText(newer.takeaway)).toBeVisible();
		await answer(view, newer.added, 'right');
		await cardOf(view, newer.added).getByRole('button', { name: w.question.check, exact: true }).click();
		await expect
			.poll(() => interactionsIn(open.held()).at(-1)?.id)
			.toBe(`${newer.lesson}.${newer.added.prompt.id}.1`);
		const told = interactionsIn(open.held());
		await open.leave(page);
		const again = await open.launch(page);
		await goTo(again, `/quiz/${quiz.id}`);
		await expect(button(again, w.quiz.tryAgain)).toBeVisible();
		await expect(again.getByText(w.notices['course-changed'].title)).toHaveCount(0);
		await open.leave(page);
		expect(interactionsIn(open.held())).toEqual(told);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
