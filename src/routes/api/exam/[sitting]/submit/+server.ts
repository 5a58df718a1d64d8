// The end of a sitting. Asked again it gives the same result.

import type { RequestEvent } from '@sveltejs/kit';
import { takerForm } from '$lib/server/exam/forms.ts';
import { submitSitting } from '$lib/server/exam/sitting.ts';
import { give, noSitting, numberIn, senderOf } from '../../reply.ts';

export const prerender = false;

export async function POST(event: RequestEvent) {
	const from = await senderOf(event, takerForm);
	if (from instanceof Response) return from;
	const result = await submitSitting(from.seat, numberIn(event.params['sitting']));
	return result ? give({ result }) : noSitting();
}
