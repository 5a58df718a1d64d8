// Links that work once: to set the site up, to become an instructor of a class, to choose a new password. Of the token
// in the link only a hash is stored.

import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../database/open.ts';
import type { InvitationTable } from '../database/tables.ts';
import { DEMO_INSTRUCTOR } from './names.ts';

const HOUR = 3_600_000;
/** How long a link works, in milliseconds. */
const LASTS = { setup: 24 * HOUR, instructor: 7 * 24 * HOUR, password: 24 * HOUR };

export type Invitation = Pick<InvitationTable, 'kind' | 'classId' | 'userId'>;
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** @returns the token for the link: 256 random bits */
export async function invite(db: Db, invitation: Invitation, now: number): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	await db
		.insertInto('invitation')
		.values({
			...invitation,
			tokenHash: hashOf(token),
			createdAt: now,
			expiresAt: now + LASTS[invitation.kind],
			usedAt: null
		})
		.execute();
	return token;
}

/** What a link is for; null when it was used, is too old, or never was one. */
export async function invitationOf(db: Db, token: string, now: number): Promise<Invitation | null> {
	const row = await db
		.selectFrom('invitation')
		.select(['kind', 'classId', 'userId'])
		.where('tokenHash', '=', hashOf(token))
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', now)
		.executeTakeFirst();
	// A copy that was put back may hold a link from before there was one.
	return row && !(row.kind === 'setup' && (await hasInstructor(db))) ? row : null;
}

/** Takes the link for this use. False when another request was quicker. */
export async function useInvitation(db: Db, token: string, now: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('invitation')
		.set({ usedAt: now })
		.where('tokenHash', '=', hashOf(token))
		.where('usedAt', 'is', null)
		.where('expiresAt', '>', now)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** A new link for the first instructor, in place of earlier ones; null once there is one besides the demonstration's. */
export async function setupToken(db: Db, now: number): Promise<string | null> {
	if (await hasInstructor(db)) return null;
	await db.deleteFrom('invitation').where('kind', '=', 'setup').execute();
	return invite(db, { kind: 'setup', classId: null, userId: null }, now);
}

async function hasInstructor(db: Db): Promise<boolean> {
	const instructor = await db
		.selectFrom('user')
		.select('id')
		.where('role', '=', 'instructor')
		.where('id', '<>', DEMO_INSTRUCTOR)
		.executeTakeFirst();
	return instructor !== undefined;
}
