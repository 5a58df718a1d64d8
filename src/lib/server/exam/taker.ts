// Who sits an exam: a learner of a class, known by the registration, or a guest, known by what the browser holds.

import { createHash, randomBytes } from 'node:crypto';

export type Taker =
	| { type: 'learner'; registrationId: string; classId: string }
	/** `token` as the browser holds it; only its hash is stored. */
	| { type: 'guest'; token: string };

/** The column `taker`. */
export const takerKey = (taker: Taker): string =>
	taker.type === 'learner'
		? `learner:${taker.registrationId}`
		: `guest:${createHash('sha256').update(taker.token).digest('base64url')}`;

/** 256 random bits. */
export const newGuestToken = (): string => randomBytes(32).toString('base64url');

export const isGuestToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
