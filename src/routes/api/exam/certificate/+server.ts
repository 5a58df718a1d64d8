// Enters a certificate for the best pass into the register, so that its code can be looked up.

import type { RequestEvent } from '@sveltejs/kit';
import { registerCertificate } from '$lib/server/exam/certificates.ts';
import { certificateForm } from '$lib/server/exam/forms.ts';
import { give, senderOf } from '../reply.ts';

export const prerender = false;

export async function POST(event: RequestEvent) {
	const from = await senderOf(event, certificateForm);
	if (from instanceof Response) return from;
	const { seat, sent } = from;
	const registered = await registerCertificate(seat, sent.name, sent.date);
	// No mistake of the page: only the server knows what was passed here.
	return give(registered.type === 'registered' ? registered.certificate : { none: registered.type });
}
