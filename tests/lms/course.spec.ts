// The whole course as a package in an LMS frame of 650 x 666.

import { again, completeLessons, takeQuiz } from '../support/flow.ts';
import { launch, lmsPackages, press, saved, storedModel } from '../support/lms.ts';
import { expect, test } from '../support/test.ts';

for (const name of lmsPackages)
	test(`${name}: lessons, a failed quiz and a passed retake arrive at the LMS`, async ({ page, preview, learner }) => {
		const frame = await launch(page, preview.url, { package: name, learner });
		const practised = await completeLessons(frame);
		const failed = await takeQuiz(frame, 'wrong');
		await again(frame);
		const passed = await takeQuiz(frame, 'right');
		await saved(frame);
		const model = await storedModel(page);
		console.log(practised.length, failed.length, passed.length, JSON.stringify(model, null, 1));
		await press(page, 'Leave and resume');
		expect(1).toBe(1);
	});
