import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { learnerOf, NOON, storeClass } from '../../../../tests/support/class.ts';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { createClass } from '../classes/classes.ts';
import { addInstructor } from '../classes/instructors.ts';
import { classLog } from '../classes/log.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { deletePerson, ownData } from './own-data.ts';

const li = learnerOf('Li');
const mo = learnerOf('Mo');

describe.each(engines)('own data in %s', (engine) => {
	let place: Place;
	let database: Database;
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		await storeClass(database.db, [li, mo]);
		for (const { id } of [li, mo]) await work(id);
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});

	/** A row in every table that hangs on a registration. */
	async function work(registrationId: string) {
		const { db } = database;
		const common = { registrationId, classId: 'c' };
		const on = (name: string) => `${registrationId}:${name}`;
		await db
			.insertInto('event')
			.values({ registrationId, id: 'e', number: 1, type: 't', at: 1, receivedAt: 1, body: '{}' })
			.execute();
		for (const [name, takenOn] of [
			['quiz', 'device'],
			['exam', 'server']
		] as const) {
			await db
				.insertInto('attempt')
				.values({
					...common,
					...{
						id: on(name),
						assessment: name,
						seed: 7,
						ordinal: 1,
						items: '[]',
						startedAt: 1,
						submittedAt: 2
					},
					...{ percent: 50, passed: 0, missedTopics: null, takenOn, version: 'v', excluded: null }
				})
				.execute();
			await db
				.insertInto('response')
				.values({
					...common,
					...{
						attemptId: on(name),
						item: 'i',
						first: 1,
						earned: 1,
						possible: 1,
						seconds: 3,
						tries: 1,
						at: 1
					},
					...{ response: '{"picked":"one"}', misconceptions: '["an-idea"]', confidence: null }
				})
				.execute();
		}
		await db.insertInto('digest').values({ registrationId, body: '' }).execute();
		await db
			.insertInto('sitting')
			.values({
				...{ id: on('s'), registrationId, taker: registrationId, assessment: 'exam', ordinal: 1, number: 1 },
				...{
					running: null,
					seed: 271828,
					items: '[]',
					startedAt: 1,
					endsAt: null,
					lastAt: 1,
					submittedAt: 2
				},
				...{ percent: 50, passed: 0, result: null, version: 'v' }
			})
			.execute();
		await db
			.insertInto('sittingAnswer')
			.values({ sittingId: on('s'), item: 'i', response: '{"picked":"one"}', seconds: 3, tries: 1, at: 1 })
			.execute();
		await db
			.insertInto('certificate')
			.values({
				...{ sittingId: on('s'), code: 'C', registrationId, name: 'x', passedAt: 1, percent: 90 },
				...{ sheet: '{}', revokedAt: null }
			})
			.execute();
		await db
			.insertInto('rekey')
			.values({
				...{ id: on('k'), classId: 'c', item: 'i', kind: 'drop', response: null, reason: '', actorId: 'x' },
				...{ at: 1, confirmedAt: null, takenBackAt: null }
			})
			.execute();
		await db
			.insertInto('rescore')
			.values({
				...{ rekeyId: on('k'), attemptId: on('quiz'), percentBefore: 1, percentAfter: 2 },
				...{ passedBefore: 0, passedAfter: 0, appliedAt: null }
			})
			.execute();
	}
	const tables = [
		...['registration', 'event', 'attempt', 'response', 'digest', 'sitting', 'sittingAnswer'],
		...['certificate', 'rescore']
	] as 'event'[];

	it('hold every table that hangs on the own registrations, and nothing of others', async () => {
		const data = await ownData(database.db, `u-${li.id}`);
		for (const list of [data.registrations, data.events, data.sittings, data.sittingAnswers])
			expect(list).toHaveLength(1);
		expect(data.attempts).toHaveLength(2);
		expect(data.responses).toHaveLength(2);
		expect([data.certificates.length, data.rescored.length]).toEqual([1, 1]);
		expect(data.user).toMatchObject({ name: 'Li', email: null });
		expect(JSON.stringify(data)).not.toContain(mo.id);
	});

	it('tell neither which answers of the exam were right, nor how its options were arranged', async () => {
		const data = JSON.parse(JSON.stringify(await ownData(database.db, `u-${li.id}`))) as {
			responses: { attemptId: string; earned?: number; misconceptions?: string }[];
			sittings: object[];
		};
		const ofExam = data.responses.find(({ attemptId }) => attemptId.endsWith(':exam'))!;
		expect(ofExam).toMatchObject({ response: '{"picked":"one"}' });
		expect(Object.keys(ofExam)).not.toEqual(expect.arrayContaining(['earned']));
		expect(Object.keys(ofExam)).not.toEqual(expect.arrayContaining(['misconceptions']));
		expect(data.responses.find(({ attemptId }) => attemptId.endsWith(':quiz'))).toMatchObject({ earned: 1 });
		expect(JSON.stringify(data.sittings)).not.toContain('271828');
	});

	it('go with the account from every table, and the log keeps a line without a name', async () => {
		const before = await rows();
		expect(await deletePerson(database.db, `u-${li.id}`, NOON)).toEqual([]);
		const after = await rows();
		for (const table of tables) {
			expect(JSON.stringify(before[table]), table).toContain(li.id);
			expect(JSON.stringify(after[table]), table).not.toContain(li.id);
			expect(JSON.stringify(after[table]), table).toContain(mo.id);
		}
		expect(await classLog(database.db, 'c', { before: null, most: 5 })).toMatchObject([
			{ action: 'account.delete', actor: null, person: null }
		]);
	});
	async function rows() {
		const found: Record<string, unknown[]> = {};
		for (const table of tables) found[table] = await database.db.selectFrom(table).selectAll().execute();
		return found;
	}

	it('stay while a class would be left without an instructor', async () => {
		const { db } = database;
		const id = await createClass(db, `u-${mo.id}`, { title: 'Autumn', dueAt: null }, NOON);
		expect(await deletePerson(db, `u-${mo.id}`, NOON)).toEqual(['Autumn']);
		expect(await db.selectFrom('user').select('id').where('id', '=', `u-${mo.id}`).execute()).toHaveLength(1);
		await addInstructor(db, id, `u-${li.id}`, NOON);
		expect(await deletePerson(db, `u-${mo.id}`, NOON)).toEqual([]);
	});

	it('of somebody without a class are the account alone', async () => {
		await database.db.deleteFrom('classroom').execute();
		const data = await ownData(database.db, `u-${li.id}`);
		expect([data.registrations, data.attempts, data.sittingAnswers]).toEqual([[], [], []]);
	});
});
