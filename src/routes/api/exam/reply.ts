// What the exam's endpoints have in common: who asks, and how they are answered.

import { json, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { classOf, GUEST_COOKIE, guestSeat } from '$lib/server/exam/door.ts';
import type { Seat } from '$lib/server/exam/sitting.ts';
import { readJson, type Form } from '$lib/server/operation/json-body.ts';

const MOST_BYTES = 16_384;
const headers = { 'cache-control': 'no-store' };

/** An answer that is no success; `error` is one word for programs, `message` a sentence for people. */
export const refuse = (status: number, error: string, message: string) =>
	json(
		{ error, message },
		{ status, headers: { ...headers, ...(status === 429 && { 'retry-after': '3600' }) } }
	);

export const give = (value: object) => json(value, { headers });

export const noSitting = () => refuse(404, 'no-sitting', 'There is no such exam of yours.');

/** @param registration id of the learner's registration, or null for a guest */
export async function seatOf(event: RequestEvent, registration: string | null): Promise<Seat | Response> {
	const { user } = await allow(event, 'anyone');
	const { classroom } = event.locals;
	if (registration === null) return guestSeat(classroom, event.cookies.get(GUEST_COOKIE));
	if (!user) return refuse(401, 'signed-out', 'Sign in again to go on.');
	const notYours = refuse(403, 'not-yours', 'You are not a learner of this class.');
	const classId = await classOf(classroom, registration);
	if (classId === null) return notYours;
	const own = (await allow(event, 'class:learner', { classId })).registration;
	if (own?.id !== registration) return notYours;
	return { classroom, taker: { type: 'learner', registrationId: registration, classId } };
}

/** The seat of whoever reads: the registration stands in the address. */
export const readerOf = (event: RequestEvent) => seatOf(event, event.url.searchParams.get('registration'));

/** The seat and the message of whoever sends one. */
export async function senderOf<T extends { registration: string | null }>(
	event: RequestEvent,
	form: Form<T>
): Promise<{ seat: Seat; sent: T } | Response> {
	const read = await readJson(event.request, form, event.url.origin, MOST_BYTES);
	if (read.type === 'refused') return refuse(read.status, read.error, read.message);
	const seat = await seatOf(event, read.value.registration);
	return seat instanceof Response ? seat : { seat, sent: read.value };
}

/** What a part of the address says, as a number; -1 for what is none. */
export const numberIn = (text: string | undefined): number =>
	/^\d{1,10}$/.test(text ?? '') ? Number(text) : -1;
