import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { migrate } from './migrate.ts';
import { openDatabase, type Database } from './open.ts';

describe.each(engines)('a database in %s', (engine) => {
	let place: Place;
	const open: Database[] = [];
	const opened = async () => {
		const database = await openDatabase(place.place);
		open.push(database);
		return database;
	};
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
	});
	afterEach(async () => {
		for (const database of open.splice(0)) await database.close();
		await place.remove();
	});
	const room = { title: 'Autumn', dueAt: null, createdAt: 1_790_000_000_000, archivedAt: null, demo: 0 };

	it('keeps what was written when it is opened again', async () => {
		const first = await opened();
		await first.db
			.insertInto('classroom')
			.values({ id: 'a', code: 'KENNEL', ...room })
			.execute();
		await open.pop()!.close();
		const rows = await (await opened()).db.selectFrom('classroom').selectAll().execute();
		expect(rows).toEqual([{ id: 'a', code: 'KENNEL', ...room }]);
	});

	it('is brought up to date once when four processes start together', async () => {
		const four = await Promise.all([opened(), opened(), opened(), opened()]);
		expect(await four[0]!.db.selectFrom('migration').select('name').execute()).toHaveLength(1);
		expect(await four[3]!.db.selectFrom('lock').selectAll().execute()).toEqual([]);
	});

	it('leaves nothing of a migration that fails', async () => {
		const { db } = await opened();
		const broken = {
			name: '002 broken',
			up: async () => {
				throw new Error('no such column');
			}
		};
		await expect(
			migrate(db, engine, [
				{
					name: '002 half',
					up: async (trx) => {
						await trx.schema.createTable('half').addColumn('id', 'text').execute();
						await broken.up();
					}
				}
			])
		).rejects.toThrow('no such column');
		expect((await db.introspection.getTables()).map(({ name }) => name)).not.toContain('half');
		await migrate(db, engine);
	});

	it('takes over the lock of a process that died', async () => {
		const { db } = await opened();
		await db.insertInto('lock').values({ name: 'migration', holder: 'gone', expiresAt: 1 }).execute();
		await migrate(db, engine, [{ name: '002 nothing', up: async () => undefined }]);
		expect(await db.selectFrom('lock').selectAll().execute()).toEqual([]);
	});

	it('that is up to date opens although a process died a moment ago with the lock', async () => {
		const { db } = await opened();
		const held = { name: 'migration', holder: 'killed', expiresAt: Date.now() + 3_600_000 };
		await db.insertInto('lock').values(held).execute();
		await opened();
		expect(await db.selectFrom('lock').selectAll().execute()).toEqual([held]);
	});

	it('refuses a row that belongs to nobody', async () => {
		const { db } = await opened();
		const row = { classId: 'none', userId: 'none', addedAt: 1 };
		await expect(db.insertInto('classInstructor').values(row).execute()).rejects.toThrow(/foreign key/i);
	});
});
