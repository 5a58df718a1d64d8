import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { realBank } from '../../../tests/support/commits.ts';
import { NOON } from '../../../tests/support/class.ts';
import { emptyDatabase, engines, type Place } from '../../../tests/support/engines.ts';
import { DEMO_INSTRUCTOR } from '../../lib/server/accounts/names.ts';
import { setupToken } from '../../lib/server/accounts/invitations.ts';
import { signIn } from '../../lib/server/accounts/people.ts';
import { joinClass } from '../../lib/server/classes/classes.ts';
import { openClassroom, type Classroom } from '../../lib/server/classroom.ts';
import { firstScreen } from '../../lib/server/review/first-screen.ts';
import { questionFlags } from '../../lib/server/review/questions.ts';
import { voicesOf } from '../../lib/server/review/voices.ts';
import { demoClass, demoInstructor, fillDemo, removeDemo } from './fill.ts';

const bank = realBank();
const learners = 30;

describe.each(engines)('the demonstration class in %s', (engine) => {
	let places: Place[];
	let classrooms: Classroom[];
	const opened = async () => {
		const place = await emptyDatabase(engine, inject('postgres'));
		const classroom = await openClassroom(place.place, bank, () => NOON, 'http://127.0.0.1');
		places.push(place);
		classrooms.push(classroom);
		return classroom;
	};
	beforeEach(() => {
		places = [];
		classrooms = [];
	});
	afterEach(async () => {
		for (const classroom of classrooms) await classroom.close();
		for (const place of places) await place.remove();
	});
	const made = async (seed: number, classroom: Classroom, many = learners) => {
		await demoInstructor(classroom, 'a password');
		return fillDemo(classroom, { learners: many, seed });
	};

	it('is marked, and shows an instructor whoever needs help and the planted question first', async () => {
		const classroom = await opened();
		const { db } = classroom;
		const { classId, planted } = await made(1, classroom);
		const screen = await firstScreen(db, bank, classId, NOON);
		expect(screen.room).toMatchObject({ demo: true, title: expect.stringContaining('made-up') });
		expect(screen.trust).toMatchObject({ learners });
		const kinds = new Set(screen.needs.map(({ reason }) => reason.kind));
		expect([...kinds].sort()).toEqual(['failed', 'overdue', 'stuck']);
		expect(screen.howFar.done).toBeGreaterThan(learners / 2);
		expect(screen.leftOut.excluded).not.toEqual([]);
		const { flags } = await questionFlags(db, bank, classId, NOON);
		expect(flags[0]).toMatchObject({ item: planted.item, fault: { kind: 'against' } });
		const voices = await voicesOf(db, bank, classId);
		expect(new Set(voices.map(({ about }) => about))).toEqual(new Set(['question', 'course']));
		const latest = await db
			.selectFrom('event')
			.select(({ fn }) => [fn.max('at').as('at'), fn.max('receivedAt').as('receivedAt')])
			.executeTakeFirstOrThrow();
		expect(Math.max(latest.at, latest.receivedAt)).toBeLessThanOrEqual(NOON);
		const users = await db.selectFrom('user').select('name').where('role', '=', 'learner').execute();
		expect(users.every(({ name }) => name.startsWith('Demo learner '))).toBe(true);
	});

	it('is the same for the same seed, and another one for another', async () => {
		const told = async (seed: number) => {
			const classroom = await opened();
			await made(seed, classroom, 8);
			const { db } = classroom;
			const events = await db
				.selectFrom('event')
				.select(['registrationId', 'id', 'number', 'receivedAt'])
				.orderBy('registrationId')
				.orderBy('number')
				.execute();
			const attempts = await db
				.selectFrom('attempt')
				.select(['id', 'items', 'percent', 'passed', 'submittedAt'])
				.orderBy('id')
				.execute();
			return { events, attempts };
		};
		const one = await told(7);
		expect(await told(7)).toEqual(one);
		expect((await told(8)).attempts).not.toEqual(one.attempts);
	});

	it('is taken away without the others: their classes, accounts and the first set-up of the site', async () => {
		const classroom = await opened();
		const { db, auth } = classroom;
		const { classId } = await made(1, classroom);
		expect(await demoClass(classroom)).toBe(classId);
		expect(await setupToken(db, NOON)).not.toBeNull();
		const real = { id: 'u', name: 'Li', email: 'u@learner.invalid', emailVerified: 0, image: null };
		const times = { createdAt: new Date(NOON).toISOString(), updatedAt: new Date(NOON).toISOString() };
		await db
			.insertInto('user')
			.values({ ...real, ...times, username: 'li', displayUsername: 'li', role: 'learner' })
			.execute();
		const room = { title: 'Autumn intake', code: 'ABCDEF', dueAt: null, createdAt: NOON, archivedAt: null };
		await db
			.insertInto('classroom')
			.values({ id: 'real', ...room, demo: 0 })
			.execute();
		await joinClass(db, 'real', 'u', NOON);
		await joinClass(db, classId, 'u', NOON);

		await removeDemo(classroom);
		expect(await demoClass(classroom)).toBeNull();
		expect(await db.selectFrom('registration').select('classId').execute()).toEqual([{ classId: 'real' }]);
		expect(await db.selectFrom('user').select('id').where('role', '=', 'learner').execute()).toEqual([
			{ id: 'u' }
		]);
		for (const table of ['event', 'attempt', 'response', 'sitting', 'certificate'] as const)
			expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
		await demoInstructor(classroom, 'another password');
		expect(await signIn(auth, DEMO_INSTRUCTOR, 'another password')).toMatchObject({
			user: { role: 'instructor' }
		});
		expect(await signIn(auth, DEMO_INSTRUCTOR, 'a password')).toBeNull();
	});
});
