// Who comes to the exam with a request: a learner of a class who is signed in, or a guest by what a cookie holds.

import { createHash } from 'node:crypto';
import type { Classroom } from '../classroom.ts';
import { within } from '../operation/limits.ts';
import { sittingsOf, type Seat } from './sitting.ts';
import { isGuestToken, newGuestToken, type Taker } from './taker.ts';

export const GUEST_COOKIE = 'hindsight-exam';
/** Seconds that a browser keeps it: a certificate may be asked for again. */
export const GUEST_COOKIE_AGE = 400 * 86_400;

const HOUR = 3_600_000;
/** A whole class may sit behind one address. */
const STARTS_OF_ADDRESS = 600;
const STARTS_OF_LEARNER = 60;
/** Codes are too long to be guessed; this keeps a guesser from loading the server. */
const LOOK_UPS = 600;
/** Of one sitting: each question many times over. */
const ANSWERS = 1500;

/** The class of a registration, whoever's it is; null when there is none of this id. */
export async function classOf({ db }: Classroom, registrationId: string): Promise<string | null> {
	const row = await db
		.selectFrom('registration')
		.select('classId')
		.where('id', '=', registrationId)
		.executeTakeFirst();
	return row?.classId ?? null;
}

/** A guest by the cookie; by a new one where there is none, which then belongs to no sitting. */
export function guestSeat(classroom: Classroom, cookie: string | undefined): Seat {
	const token = cookie && isGuestToken(cookie) ? cookie : newGuestToken();
	return { classroom, taker: { type: 'guest', token } };
}

/**
 * The seat in which a guest begins. Who uses a browser after someone else's record was put aside begins as someone
 * new, although the cookie is still there.
 * @param known what the guest's own record calls its attempts
 */
export async function freshSeat(seat: Seat, known: readonly number[]): Promise<Seat> {
	if (seat.taker.type !== 'guest') return seat;
	const sittings = await sittingsOf(seat);
	const own = sittings.length === 0 || sittings.some(({ number }) => known.includes(number));
	return own ? seat : guestSeat(seat.classroom, undefined);
}

/** @param address of the network, of which only a hash is kept, and for an hour */
export function mayStart({ classroom, taker }: Seat, address: string): Promise<boolean> {
	const { db, clock } = classroom;
	return taker.type === 'learner'
		? within(db, `exam:${taker.registrationId}`, STARTS_OF_LEARNER, HOUR, clock())
		: within(db, `exam:${hashed(address)}`, STARTS_OF_ADDRESS, HOUR, clock());
}

export const mayAnswer = ({ classroom, taker }: Seat, number: number): Promise<boolean> =>
	within(classroom.db, `exam-answer:${nameOf(taker)}:${number}`, ANSWERS, HOUR, classroom.clock());

/** @param address as for `mayStart` */
export const mayLookUp = ({ db, clock }: Classroom, address: string): Promise<boolean> =>
	within(db, `verify:${hashed(address)}`, LOOK_UPS, HOUR, clock());

const nameOf = (taker: Taker) => (taker.type === 'learner' ? taker.registrationId : hashed(taker.token));
const hashed = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
