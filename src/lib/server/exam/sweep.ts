// What guests left behind: nobody comes back to it after a month. What a certificate rests on stays as long as that.

import type { Db } from '../database/open.ts';

const KEPT = 30 * 86_400_000;

/** Deletes sittings of guests that lie untouched. Call it when the server starts. */
export async function sweepGuests(db: Db, now: number): Promise<void> {
	await db
		.deleteFrom('sitting')
		.where('registrationId', 'is', null)
		.where('lastAt', '<', now - KEPT)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(selectFrom('certificate').select('code').whereRef('certificate.sittingId', '=', 'sitting.id'))
			)
		)
		.execute();
}
