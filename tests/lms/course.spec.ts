// The whole course as a package in an LMS frame of 650 x 666, and what the LMS holds at its end.

import { course, lessons, module, quiz, w } from '../support/course.ts';
import {
	again,
	completeModules,
	link,
	stepOnHome,
	stepTitles,
	takeCertificate,
	takeQuiz,
	wholeCourse
} from '../support/flow.ts';
import { calls, launch, lmsPackages, press, saved, storedModel } from '../support/lms.ts';
import { expect, test } from '../support/test.ts';
import { interactionsIn, told12, told2004, toldBesides } from '../support/vocabulary.ts';

const duration = {
	scorm12: /^\d{2,4}:\d\d:\d\d(\.\d+)?$/,
	'scorm2004-4th': /^PT(\d+H)?(\d+M)?(\d+(\.\d+)?S)?$/
};

for (const name of lmsPackages) {
	const old = name === 'scorm12';
	const core = old ? 'cmi.core.' : 'cmi.';

	test(`${name}: lessons, a failed quiz and a passed retake arrive at the LMS in its own vocabulary`, async ({
		page,
		preview,
		learner
	}) => {
		test.setTimeout(wholeCourse);
		const frame = await launch(page, preview.url, { package: name, learner });
		expect(await page.locator('#frame').boundingBox()).toMatchObject({ width: 650, height: 666 });
		const given = await completeModules(frame);

		await test.step('leaving before the exam is taken up where it was left', async () => {
			await saved(frame);
			const before = await storedModel(page);
			expect(before).toMatchObject({ [`${core}exit`]: 'suspend', [`${core}entry`]: 'ab-initio' });
			expect(before[`${core}session_time`]).toMatch(duration[name]);
			expect(before[`${core}score.raw`]).toBeUndefined();
			await press(page, 'Leave and resume');
			const entries = async () => (await calls(page)).filter((call) => call.arguments[0] === `${core}entry`);
			await expect
				.poll(async () => (await entries()).map(({ returned }) => returned))
				.toEqual(['ab-initio', 'resume']);
			expect((await calls(page)).map((call) => call.name)).toContain(old ? 'LMSFinish' : 'Terminate');
			const time = (await calls(page)).find((call) => call.arguments[0] === `${core}session_time`);
			expect(time?.arguments[1]).toMatch(duration[name]);
			for (const { title } of lessons)
				await expect(stepOnHome(frame, title)).toContainText(w.state.completed);
			await link(frame, w.lesson.continueTo(quiz.title)).click();
		});

		const failed = await takeQuiz(frame, 'wrong');
		await saved(frame);
		const between = await storedModel(page);
		expect(between).toMatchObject({ [`${core}score.raw`]: '0' });
		// course.yaml: a fail is told as "failed", or as a course that goes on.
		if (old) expect(between['cmi.core.lesson_status']).toBe(course.policy.failReportedAs);
		else expect(between['cmi.success_status']).not.toBe('passed');

		await again(frame);
		const passed = await takeQuiz(frame, 'right');
		const twice = passed.filter(({ item }) => failed.some((other) => other.item === item));
		expect(twice.length).toBe(0);
		await saved(frame);

		const model = await storedModel(page);
		if (old)
			expect(model).toMatchObject({
				'cmi.core.lesson_status': 'passed',
				'cmi.core.score.raw': '100',
				'cmi.core.score.min': '0',
				'cmi.core.score.max': '100'
			});
		else
			expect(model).toMatchObject({
				'cmi.completion_status': 'completed',
				'cmi.success_status': 'passed',
				'cmi.score.scaled': '1',
				'cmi.score.raw': '100',
				'cmi.progress_measure': '1',
				'cmi.exit': 'suspend'
			});
		for (const { id } of [module, quiz]) {
			const index = [...Array(20).keys()].find((n) => model[`cmi.objectives.${n}.id`] === id);
			expect(model).toMatchObject({
				[`cmi.objectives.${index}.${old ? 'status' : 'success_status'}`]: 'passed',
				[`cmi.objectives.${index}.score.raw`]: '100'
			});
		}

		const tell = (...answered: Parameters<typeof told12>) => [
			(old ? told12 : told2004)(...answered),
			...toldBesides(old, ...answered)
		];
		const expected = [
			...given.flatMap(({ part, ...answered }) => tell(part, 1, answered)),
			...failed.flatMap((given) => tell(quiz.id, 1, given)),
			...passed.flatMap((given) => tell(quiz.id, 2, given))
		].flat();
		const held = interactionsIn(model);
		const told = expected.filter(({ id }) => held.some((one) => one.id === id));
		expect(held.map(({ latency: _, ...rest }) => rest)).toEqual(told);
		// A 2004 host, which may send all of it again, is told less of the lessons, and nothing less of quizzes and exam.
		expect(told).toHaveLength(old ? expected.length : 120);
		for (const { item } of passed)
			expect(told.map(({ id }) => id)).toContain(`${quiz.id}.${item.prompt.id}.2`);
		for (const { latency } of held) expect(latency).toMatch(duration[name]);
		// What else is asked depends on the draw.
		expect(expected.map(({ type }) => type)).toEqual(expect.arrayContaining(['choice', 'sequencing']));

		await test.step('the next launch knows it all', async () => {
			await press(page, 'Leave and resume');
			for (const title of stepTitles) await expect(stepOnHome(frame, title)).toContainText(w.state.completed);
			await expect(frame.getByText(w.home.finished)).toBeVisible();
		});

		await test.step('and prints a certificate with the name that the LMS tells', async () => {
			await takeCertificate(frame, 'mouse', true);
		});
	});
}
