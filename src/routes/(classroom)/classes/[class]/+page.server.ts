import { allow } from '$lib/server/access.ts';
import { questionFlags } from '$lib/server/review/questions.ts';
import { firstScreen } from '$lib/server/review/first-screen.ts';
import { thresholds } from '$lib/server/review/thresholds.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	const { db, bank, clock } = event.locals.classroom;
	event.depends('class:review');
	const now = clock();
	const screen = await firstScreen(db, bank, classId, now);
	return {
		screen,
		// Comes when it is there: it looks at every answer.
		questions: questionFlags(db, bank, classId, now).then(({ flags, ...counts }) => ({
			...counts,
			flags: flags.slice(0, thresholds.shown.questions)
		})),
		thresholds,
		passMark: bank.course.policy.passMark
	};
};
