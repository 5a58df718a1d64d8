// The whole course by keys alone, from home to the certificate, with the focus in sight at every stop.

import { course, quiz, w } from '../support/course.ts';
import { fingers } from '../support/fingers.ts';
import {
	completeModules,
	goFromHome,
	heading,
	link,
	takeCertificate,
	takeQuiz,
	wholeCourse
} from '../support/flow.ts';
import { expect, test } from '../support/test.ts';

const { press } = fingers.keys;

test('the whole course is taken by keys alone, from the first lesson to the certificate', async ({
	page,
	server
}) => {
	test.setTimeout(wholeCourse);
	await page.goto(server.url);
	await heading(page).waitFor();
	await page.waitForLoadState('networkidle');
	const given = await completeModules(page, 'keys');
	const parts = course.modules.flatMap(({ lessons, quiz }) => [...lessons, quiz!]);
	expect([...new Set(given.map(({ part }) => part))]).toEqual(parts.map(({ id }) => id));
	await goFromHome(page, quiz.title, 'keys');
	await takeQuiz(page, 'right', quiz, 'keys');
	await press(link(page, w.result.home));
	// The result has a link to the certificate as well.
	await expect(page.getByText(w.home.finished)).toBeVisible();
	await takeCertificate(page, 'keys');
});
