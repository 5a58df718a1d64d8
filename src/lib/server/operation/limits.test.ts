import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { within } from './limits.ts';

describe.each(engines)('limits in %s', (engine) => {
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
	const ask = (name: string, now: number) => within(database.db, name, 10, 60_000, now);

	it('let just so many through of twenty that come together', async () => {
		const answers = await Promise.all(Array.from({ length: 20 }, () => ask('sign-in:a', 5001)));
		expect(answers.filter(Boolean)).toHaveLength(10);
	});

	it('count everybody apart', async () => {
		for (let n = 0; n < 10; n++) await ask('sign-in:a', 5001);
		expect(await ask('sign-in:a', 5002)).toBe(false);
		expect(await ask('sign-in:b', 5002)).toBe(true);
	});

	it('begin anew when the window is over', async () => {
		for (let n = 0; n < 11; n++) await ask('sign-in:a', 5001);
		expect(await ask('sign-in:a', 65_000)).toBe(false);
		expect(await ask('sign-in:a', 65_001)).toBe(true);
		expect(await ask('sign-in:a', 65_002)).toBe(true);
	});

	it('forget counters of days ago', async () => {
		await ask('sign-in:a', 5001);
		await ask('sign-in:b', 200_000_000);
		const left = await database.db.selectFrom('limit').select('name').execute();
		expect(left).toEqual([{ name: 'sign-in:b' }]);
	});
});
