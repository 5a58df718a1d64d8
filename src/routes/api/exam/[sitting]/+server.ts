// One sitting: its result once it is submitted, before that the questions that were answered.

import type { RequestEvent } from '@sveltejs/kit';
import { sittingOf } from '$lib/server/exam/sitting.ts';
import { answeredOf, runningOf } from '$lib/server/exam/view.ts';
import { give, noSitting, numberIn, readerOf } from '../reply.ts';

export const prerender = false;

export async function GET(event: RequestEvent) {
	const seat = await readerOf(event);
	if (seat instanceof Response) return seat;
	const sitting = await sittingOf(seat, numberIn(event.params['sitting']));
	if (!sitting) return noSitting();
	return give(
		sitting.result === null
			? { running: await runningOf(seat, sitting), questions: await answeredOf(seat, sitting) }
			: { result: JSON.parse(sitting.result) as unknown }
	);
}
