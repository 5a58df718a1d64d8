// What a learner reports inside a package arrives in the LMS as its standard has it, once, and outlives a launch.

import { cardOf } from '../support/answer.ts';
import { itemOf, lessons, w } from '../support/course.ts';
import { button, goFromHome, heading } from '../support/flow.ts';
import { launch, lmsPackages, press, saved, storedModel } from '../support/lms.ts';
import { expect, test } from '../support/test.ts';

for (const name of lmsPackages) {
	const old = name === 'scorm12';

	test(`${name}: a problem reported with a question is found in the LMS's data, once`, async ({
		page,
		preview,
		learner
	}) => {
		const frame = await launch(page, preview.url, { package: name, learner });
		const [lesson] = lessons;
		await goFromHome(frame, lesson!.title);
		await expect(heading(frame)).toHaveText(lesson!.title);
		const item = itemOf(lesson!.items[0]!);

		await test.step('report it', async () => {
			const opener = cardOf(frame, item).getByRole('button', { name: w.comment.title });
			await opener.click();
			const dialog = frame.getByRole('dialog');
			await expect(dialog.getByText(item.prompt.stem)).toBeVisible();
			await dialog.getByRole('radio', { name: w.comment.reasons.unclear }).check();
			await dialog.getByRole('textbox').fill('Two answers\nlook alike to me.');
			await dialog.getByRole('button', { name: w.comment.send, exact: true }).click();
			await expect(dialog.getByText(w.comment.kept.host)).toBeVisible();
			await dialog.getByRole('button', { name: w.comment.close, exact: true }).click();
			await expect(opener).toBeFocused();
		});

		const text = '[unclear] Two answers look alike to me.';
		const place = `item:${item.prompt.id}`;
		async function isHeldOnce() {
			await saved(frame);
			const model = await storedModel(page);
			const list = 'cmi.comments_from_learner.0.';
			const told = old
				? { 'cmi.comments': /^\d{4}-\d\d-\d\dT\d\d:\d\dZ (.+)$/.exec(model['cmi.comments'] ?? '')?.[1] }
				: Object.fromEntries(Object.entries(model).filter(([element]) => element.startsWith('cmi.comments')));
			if (old) return expect(told).toEqual({ 'cmi.comments': `${place} ${text}` });
			expect(told).toEqual({
				[`${list}comment`]: text,
				[`${list}location`]: place,
				[`${list}timestamp`]: expect.stringMatching(/^\d{4}-.+\.\d\dZ$/)
			});
		}
		await isHeldOnce();

		await test.step('the next launch tells it no second time', async () => {
			await press(page, 'Leave and resume');
			await goFromHome(frame, lessons[1]!.title);
			await expect(heading(frame)).toHaveText(lessons[1]!.title);
			await isHeldOnce();
		});
	});

	test(`${name}: in review no report is offered`, async ({ page, preview, learner }) => {
		const frame = await launch(page, preview.url, { package: name, learner, mode: 'review' });
		await goFromHome(frame, lessons[0]!.title);
		const card = cardOf(frame, itemOf(lessons[0]!.items[0]!));
		await expect(button(frame, w.question.check).first()).toBeVisible();
		await expect(card.getByRole('button', { name: w.comment.title })).toHaveCount(0);
	});
}
