import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../tests/support/engines.ts';
import { openDatabase, type Database } from './database/open.ts';
import { setSiteContacts, siteContacts } from './site.ts';

describe.each(engines)('the numbers of a site in %s', (engine) => {
	let place: Place;
	let database: Database;
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});

	it('are none at first, then what was typed last, without blanks and not longer than a line', async () => {
		const { db } = database;
		expect(await siteContacts(db)).toEqual({ vet: null, emergency: null, poison: null });
		await setSiteContacts(db, 'i', { vet: 'Day vet, 555 0134', emergency: '', poison: '1' }, 1);
		await setSiteContacts(db, 'i', { vet: ' Night\n vet  ', emergency: '  ', poison: '5'.repeat(200) }, 2);
		const kept = { vet: 'Night vet', emergency: null, poison: '5'.repeat(120) };
		expect(await siteContacts(db)).toEqual(kept);
	});

	it('leave a line in the log each time, without the numbers themselves', async () => {
		const { db } = database;
		for (const at of [1, 2]) await setSiteContacts(db, 'i', { vet: '0134', emergency: '', poison: '' }, at);
		const lines = await db.selectFrom('audit').selectAll().orderBy('at').execute();
		expect(lines).toMatchObject([
			{ at: 1, actorId: 'i', classId: null, action: 'site.contacts' },
			{ at: 2, action: 'site.contacts' }
		]);
		expect(JSON.stringify(lines)).not.toContain('0134');
	});
});
