// What an installation says of itself: whom to call in an emergency. Everybody may read it, instructors write it.

import * as v from 'valibot';
import { audit } from './classes/log.ts';
import type { Db } from './database/open.ts';
import { transact } from './database/transaction.ts';

const NAME = 'contacts';
const line = v.nullable(v.pipe(v.string(), v.maxLength(120)));
const form = v.object({ vet: line, emergency: line, poison: line });

/** Name and number as text; null where none was given here. */
export type SiteContacts = v.InferOutput<typeof form>;

const none: SiteContacts = { vet: null, emergency: null, poison: null };

export async function siteContacts(db: Db): Promise<SiteContacts> {
	const row = await db.selectFrom('setting').select('value').where('name', '=', NAME).executeTakeFirst();
	const read = v.safeParse(form, row ? JSON.parse(row.value) : none);
	return read.success ? read.output : none;
}

/** Blank lines become none; of long ones the beginning is kept. */
export async function setSiteContacts(
	db: Db,
	actorId: string,
	typed: Record<keyof SiteContacts, string>,
	now: number
): Promise<SiteContacts> {
	const lineOf = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 120) || null;
	const contacts = {
		vet: lineOf(typed.vet),
		emergency: lineOf(typed.emergency),
		poison: lineOf(typed.poison)
	};
	const value = JSON.stringify(contacts);
	await transact(db, async (trx) => {
		await trx
			.insertInto('setting')
			.values({ name: NAME, value })
			.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
			.execute();
		await audit(trx, { actorId, classId: null, action: 'site.contacts', subject: NAME }, now);
	});
	return contacts;
}
