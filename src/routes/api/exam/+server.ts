// How matters stand with the exam, and its beginning.

import type { RequestEvent } from '@sveltejs/kit';
import { freshSeat, GUEST_COOKIE, GUEST_COOKIE_AGE, mayStart } from '$lib/server/exam/door.ts';
import { startForm } from '$lib/server/exam/forms.ts';
import { startSitting } from '$lib/server/exam/sitting.ts';
import { runningOf, standingOf } from '$lib/server/exam/view.ts';
import { give, readerOf, refuse, senderOf } from './reply.ts';

export const prerender = false;

export async function GET(event: RequestEvent) {
	const seat = await readerOf(event);
	return seat instanceof Response ? seat : give(await standingOf(seat));
}

export async function POST(event: RequestEvent) {
	const from = await senderOf(event, startForm);
	if (from instanceof Response) return from;
	const { known, number } = from.sent;
	if (!(await mayStart(from.seat, event.getClientAddress())))
		return refuse(429, 'too-many', 'Too many exams were begun from here. Try again in an hour.');
	const seat = await freshSeat(from.seat, known);
	const started = await startSitting(seat, number);
	if (started.type === 'none-left') return refuse(409, 'none-left', 'All attempts are used.');
	if (started.type === 'wait') return refuse(409, 'wait', 'The next attempt may not begin yet.');
	if (seat.taker.type === 'guest')
		event.cookies.set(GUEST_COOKIE, seat.taker.token, {
			path: '/api/exam',
			httpOnly: true,
			sameSite: 'lax',
			secure: event.url.protocol === 'https:',
			maxAge: GUEST_COOKIE_AGE
		});
	return give(await runningOf(seat, started.sitting));
}
