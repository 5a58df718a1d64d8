import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines } from '../../../../tests/support/engines.ts';
import { openDatabase, type Database, type Engine } from '../database/open.ts';
import { copyFile, dump, faultsOf, inUse, load } from './copy.ts';

const undo: (() => unknown)[] = [];
afterEach(async () => {
	for (const step of undo.splice(0).reverse()) await step();
});

async function opened(engine: Engine): Promise<Database & { place: string }> {
	const place = await emptyDatabase(engine, inject('postgres'));
	undo.push(() => place.remove());
	const database = await openDatabase(place.place);
	undo.push(() => database.close());
	return { ...database, place: place.place };
}
function scratch(): string {
	const folder = mkdtempSync(join(tmpdir(), 'hindsight-copy-'));
	undo.push(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A learner in a class with so many events. */
async function fill({ db, engine }: Database, events: number): Promise<void> {
	const time = engine === 'sqlite' ? '2026-01-02T03:04:05.678Z' : new Date('2026-01-02T03:04:05.678Z');
	await db
		.insertInto('user')
		.values({
			id: 'u1',
			name: 'Li, "made up"\n',
			email: 'u1@learner.invalid',
			emailVerified: engine === 'sqlite' ? 0 : false,
			image: null,
			createdAt: time,
			updatedAt: time,
			username: 'li',
			displayUsername: 'Li',
			role: 'learner'
		})
		.execute();
	await db
		.insertInto('classroom')
		.values({
			id: 'c1',
			title: 'Autumn',
			code: 'KENNEL',
			dueAt: null,
			createdAt: 1,
			archivedAt: null,
			demo: 0
		})
		.execute();
	await db
		.insertInto('registration')
		.values({ id: 'r1', classId: 'c1', userId: 'u1', joinedAt: 1_790_000_000_000, sequence: 0 } as never)
		.execute();
	for (let number = 1; number <= events; number++) await event({ db }, number);
}
const event = ({ db }: Pick<Database, 'db'>, number: number) =>
	db
		.insertInto('event')
		.values({
			registrationId: 'r1',
			id: `e${number}`,
			number,
			type: 'reached',
			at: number,
			receivedAt: number,
			body: '{"type":"reached"}'
		})
		.execute();

async function lines(database: Database): Promise<string[]> {
	const all: string[] = [];
	await dump(database.db, (line) => void all.push(line));
	return all;
}
async function* each(all: string[]) {
	yield* all;
}

it('a copy of the embedded database holds every row that was there before it began, while more are written', async () => {
	const database = await opened('sqlite');
	await fill(database, 20);
	const to = join(scratch(), 'copy.sqlite');
	let more = 20;
	const writing = (async () => {
		while (more < 60) await event(database, ++more);
	})();
	copyFile(join(database.place, 'hindsight.sqlite'), to);
	await writing;
	const copy = new DatabaseSync(to, { readOnly: true });
	const [row] = copy.prepare('select count(*) as n from event').all() as { n: number }[];
	copy.close();
	expect(row!.n).toBeGreaterThanOrEqual(20);
	expect(faultsOf(to)).toBeNull();
	expect(() => copyFile(join(database.place, 'hindsight.sqlite'), to)).toThrow('exists already');
});

it('knows a database that a server has open from one that lies still', async () => {
	const database = await opened('sqlite');
	const file = join(database.place, 'hindsight.sqlite');
	expect(inUse(file)).toBe(true);
	await undo.pop()!();
	expect(inUse(file)).toBe(false);
});

it('says what is wrong with a file that is no database', () => {
	const file = join(scratch(), 'holiday.jpg');
	writeFileSync(file, 'not a database at all, but long enough to be looked at'.repeat(40));
	expect(faultsOf(file)).toMatch(/not a database/);
});

describe.each(engines.flatMap((from) => engines.map((to) => [from, to] as const)))(
	'a dump of %s',
	(from, to) => {
		it(`read into ${to} dumps the same lines again`, async () => {
			const source = await opened(from);
			await fill(source, 1200);
			const before = await lines(source);
			const target = await opened(to);
			expect(await load(target.db, each(before))).toMatchObject({ user: 1, event: 1200, response: 0 });
			const plain = (all: string[]) =>
				all.map((line) => line.replace('"emailVerified":false', '"emailVerified":0'));
			expect(plain(await lines(target)).sort()).toEqual(plain(before).sort());
		});
	}
);

describe.each(engines)('into %s', (engine) => {
	it('a damaged dump is refused with its line, and nothing of it stays', async () => {
		const source = await opened('sqlite');
		await fill(source, 3);
		const all = await lines(source);
		const target = await opened(engine);
		await expect(load(target.db, each([...all.slice(0, 4), all[4]!.slice(0, 20)]))).rejects.toThrow('Line 5');
		expect(await target.db.selectFrom('user').selectAll().execute()).toEqual([]);
	});

	it('neither a second dump nor one of a later version is taken', async () => {
		const source = await opened('sqlite');
		await fill(source, 1);
		const all = await lines(source);
		const target = await opened(engine);
		const later = JSON.stringify({ format: 'hindsight.dump.1', migrations: ['099 of the future'] });
		await expect(load(target.db, each([later]))).rejects.toThrow('later version');
		await load(target.db, each(all));
		await expect(load(target.db, each(all))).rejects.toThrow('has people in it');
	});
});
