// One question of a running sitting, and the answer to it.

import type { RequestEvent } from '@sveltejs/kit';
import { mayAnswer } from '$lib/server/exam/door.ts';
import { answerForm } from '$lib/server/exam/forms.ts';
import { answerSitting, sittingOf, type Seat } from '$lib/server/exam/sitting.ts';
import { questionOf, runningOf } from '$lib/server/exam/view.ts';
import { give, noSitting, numberIn, readerOf, refuse, senderOf } from '../../../reply.ts';

export const prerender = false;

const noQuestion = () => refuse(404, 'no-question', 'There is no such question.');
const over = () => refuse(409, 'over', 'This exam was submitted.');

const asked = async (event: RequestEvent, seat: Seat) => ({
	sitting: await sittingOf(seat, numberIn(event.params['sitting'])),
	index: numberIn(event.params['number']) - 1
});

export async function GET(event: RequestEvent) {
	const seat = await readerOf(event);
	if (seat instanceof Response) return seat;
	const { sitting, index } = await asked(event, seat);
	if (!sitting) return noSitting();
	if (sitting.submittedAt !== null) return over();
	const question = await questionOf(seat, sitting, index);
	return question ? give(question) : noQuestion();
}

export async function PUT(event: RequestEvent) {
	const from = await senderOf(event, answerForm);
	if (from instanceof Response) return from;
	const { seat, sent } = from;
	const { sitting, index } = await asked(event, seat);
	if (!sitting) return noSitting();
	const item = sitting.items[index];
	if (item === undefined) return noQuestion();
	if (!(await mayAnswer(seat, sitting.number)))
		return refuse(429, 'too-many', 'Too many answers in an hour. The last ones are kept.');
	const answered = await answerSitting(seat, sitting.number, item, sent.response, sent.seconds);
	if (answered.type === 'stored') return give(await runningOf(seat, sitting));
	// No mistake of the page: only the key knows when an answer is complete. Nothing of it is kept.
	if (answered.type === 'incomplete') return give({ incomplete: answered.reason });
	if (answered.type === 'over') return over();
	return answered.type === 'no-sitting' ? noSitting() : noQuestion();
}
