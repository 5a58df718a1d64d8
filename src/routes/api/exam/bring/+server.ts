// Brings what this browser sat as a guest into the class of the learner who uses it now.

import type { RequestEvent } from '@sveltejs/kit';
import { bringIn } from '$lib/server/exam/bring-in.ts';
import { GUEST_COOKIE, guestSeat } from '$lib/server/exam/door.ts';
import { bringForm } from '$lib/server/exam/forms.ts';
import { give, senderOf } from '../reply.ts';

export const prerender = false;

export async function POST(event: RequestEvent) {
	const from = await senderOf(event, bringForm);
	if (from instanceof Response) return from;
	const { seat, sent } = from;
	if (seat.taker.type === 'guest') return give({ brought: 0 });
	const guest = guestSeat(seat.classroom, event.cookies.get(GUEST_COOKIE));
	return give({ brought: await bringIn(guest, seat.taker, sent.known) });
}
