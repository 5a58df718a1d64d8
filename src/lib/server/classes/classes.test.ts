import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../../tests/support/engines.ts';
import { createAuth, type Auth } from '../accounts/auth.ts';
import { invite, invitationOf, setupToken, useInvitation } from '../accounts/invitations.ts';
import { createPerson, signIn } from '../accounts/people.ts';
import { openDatabase, type Database } from '../database/open.ts';
import {
	changeClass,
	classByCode,
	classesOf,
	codeIn,
	createClass,
	joinClass,
	newCode,
	registrationsOf,
	renewCode
} from './classes.ts';
import { addInstructor, instructorsOf, removeInstructor, taughtAlone } from './instructors.ts';
import { classLog } from './log.ts';
import { addLearners, newPassword, resetPassword, roster, setLeft } from './roster.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

it('a code has no signs that are taken for one another, however it is typed', () => {
	for (let n = 0; n < 200; n++) expect(newCode()).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
	expect(codeIn(' kq7-m2 p ')).toBe('KQ7M2P');
});

it('a password for a learner is long enough and can be read aloud', () => {
	for (let n = 0; n < 50; n++)
		expect(newPassword()).toMatch(/^(?:[a-z][aeiou]){2}-(?:[a-z][aeiou]){2}-\d{3}$/);
});

describe.each(engines)('classes in %s', (engine) => {
	let place: Place;
	let database: Database;
	let auth: Auth;
	let teacher: string;
	beforeEach(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		auth = createAuth(database, 'http://127.0.0.1:4173', 'not a secret, but thirty-two characters');
		teacher = await instructor('K. Soares', 'k@example.org');
	});
	afterEach(async () => {
		await database.close();
		await place.remove();
	});
	const own = () => ({ db: database.db, auth });
	async function instructor(name: string, email: string): Promise<string> {
		const person = { name, email, password: 'four legs', role: 'instructor' } as const;
		return ((await createPerson(own(), person, NOW)) as { id: string }).id;
	}
	const li = { name: 'Li', username: 'li', line: 1 };

	it('are found by their code until they are put away', async () => {
		const id = await createClass(database.db, teacher, { title: 'Autumn', dueAt: null }, NOW);
		const { code } = await database.db.selectFrom('classroom').select('code').executeTakeFirstOrThrow();
		expect(await classByCode(database.db, code.toLowerCase())).toEqual({ id, title: 'Autumn' });
		await changeClass(database.db, teacher, id, { archivedAt: NOW }, NOW);
		expect(await classByCode(database.db, code)).toBeNull();
		expect(await classesOf(database.db, teacher)).toEqual([
			{ id, title: 'Autumn', dueAt: null, archived: true, learners: 0 }
		]);
	});

	it('have a learner once, and give one who left the same record back', async () => {
		const classId = await createClass(database.db, teacher, { title: 'Autumn', dueAt: NOW }, NOW);
		const added = await addLearners(own(), teacher, classId, [li], NOW);
		const [line] = await roster(database.db, classId);
		expect(line).toMatchObject({ name: 'Li', username: 'li', state: 'not-begun', lastAt: null });
		expect(await registrationsOf(database.db, line!.userId)).toEqual([
			{ id: line!.id, classId, title: 'Autumn', dueAt: NOW }
		]);
		await setLeft(database.db, teacher, classId, line!.id, true, NOW);
		expect(await registrationsOf(database.db, line!.userId)).toEqual([]);
		expect(await joinClass(database.db, classId, line!.userId, NOW + 5)).toBe(line!.id);
		const [made] = 'made' in added ? added.made : [];
		expect(await signIn(auth, 'li', made!.password)).not.toBeNull();
	});

	it('take nobody of a table when one name is taken', async () => {
		const classId = await createClass(database.db, teacher, { title: 'Autumn', dueAt: null }, NOW);
		await addLearners(own(), teacher, classId, [li], NOW);
		const more = [
			{ name: 'Mo', username: 'mo', line: 2 },
			{ name: 'Another Li', username: 'LI', line: 3 }
		];
		expect(await addLearners(own(), teacher, classId, more, NOW)).toEqual({
			faults: [{ line: 3, column: 'username', fault: 'username-taken' }]
		});
		expect(await roster(database.db, classId)).toHaveLength(1);
	});

	it('give a learner of their own a new password, and nobody else', async () => {
		const classId = await createClass(database.db, teacher, { title: 'Autumn', dueAt: null }, NOW);
		const other = await createClass(database.db, teacher, { title: 'Other', dueAt: null }, NOW);
		await addLearners(own(), teacher, classId, [li], NOW);
		const [line] = await roster(database.db, classId);
		expect(await resetPassword(own(), teacher, other, line!.id, NOW)).toBeNull();
		const password = await resetPassword(own(), teacher, classId, line!.id, NOW);
		expect(await signIn(auth, 'li', password!)).not.toBeNull();
		const mine = await joinClass(database.db, classId, teacher, NOW);
		expect(await resetPassword(own(), teacher, classId, mine, NOW)).toBeNull();
		await setLeft(database.db, teacher, classId, line!.id, true, NOW);
		expect(await resetPassword(own(), teacher, classId, line!.id, NOW)).toBeNull();
	});

	it('tell every class of a learner of a new password, for it opens the whole account', async () => {
		const classId = await createClass(database.db, teacher, { title: 'Autumn', dueAt: null }, NOW);
		const other = await createClass(database.db, teacher, { title: 'Other', dueAt: null }, NOW);
		await addLearners(own(), teacher, classId, [li], NOW);
		const [line] = await roster(database.db, classId);
		await joinClass(database.db, other, line!.userId, NOW);
		await resetPassword(own(), teacher, classId, line!.id, NOW + 1);
		expect((await classLog(database.db, other, { before: null, most: 1 }))[0]).toMatchObject({
			action: 'password.reset',
			actor: 'K. Soares',
			person: 'Li'
		});
	});

	it('leave a line in the log for each thing that was done, newest first and without names', async () => {
		const { db } = database;
		const classId = await createClass(db, teacher, { title: 'Autumn', dueAt: null }, NOW);
		await addLearners(own(), teacher, classId, [li], NOW + 1);
		await changeClass(db, teacher, classId, { title: 'Winter', dueAt: NOW }, NOW + 2);
		await renewCode(db, teacher, classId, NOW + 3);
		await changeClass(db, teacher, classId, { archivedAt: NOW }, NOW + 4);
		expect(await setLeft(db, teacher, classId, 'Li, of another class', true, NOW + 5)).toBe(false);
		const lines = await classLog(db, classId, { before: null, most: 10 });
		expect(lines.map(({ action, person }) => [action, person])).toEqual([
			['class.archive', null],
			['class.code', null],
			['class.change', null],
			['learner.add', 'Li'],
			['class.create', null]
		]);
		expect(await classLog(db, classId, { before: NOW + 2, most: 1 })).toMatchObject([
			{ action: 'learner.add', actor: 'K. Soares' }
		]);
		const rows = await db.selectFrom('audit').selectAll().execute();
		expect(JSON.stringify(rows)).not.toMatch(/Li\b|Autumn|Winter/);
	});

	it('are closed to the old code once they have a new one', async () => {
		const classId = await createClass(database.db, teacher, { title: 'Autumn', dueAt: null }, NOW);
		const codeOf = () => database.db.selectFrom('classroom').select('code').executeTakeFirstOrThrow();
		const old = await codeOf();
		await renewCode(database.db, teacher, classId, NOW);
		expect(await classByCode(database.db, old.code)).toBeNull();
		expect(await classByCode(database.db, (await codeOf()).code)).toMatchObject({ id: classId });
	});

	it('keep an instructor, also when two take the class from each other at once', async () => {
		const { db } = database;
		const classId = await createClass(db, teacher, { title: 'Autumn', dueAt: null }, NOW);
		const second = await instructor('E. Marsh', 'e@example.org');
		expect(await removeInstructor(db, teacher, classId, teacher, NOW)).toBe(false);
		expect(await taughtAlone(db, teacher)).toEqual(['Autumn']);
		await addInstructor(db, classId, second, NOW);
		expect(await taughtAlone(db, teacher)).toEqual([]);
		const both = await Promise.all([
			removeInstructor(db, teacher, classId, second, NOW),
			removeInstructor(db, second, classId, teacher, NOW)
		]);
		expect(both.filter(Boolean)).toHaveLength(1);
		expect(await instructorsOf(db, classId)).toHaveLength(1);
	});

	it('a link works once and for its time, and of its token only a hash is stored', async () => {
		const token = await invite(database.db, { kind: 'instructor', classId: null, userId: null }, NOW);
		expect(JSON.stringify(await database.db.selectFrom('invitation').selectAll().execute())).not.toContain(
			token
		);
		expect(await invitationOf(database.db, token, NOW + 8 * 86_400_000)).toBeNull();
		expect(await invitationOf(database.db, token, NOW)).toEqual({
			kind: 'instructor',
			classId: null,
			userId: null
		});
		const uses = await Promise.all([1, 2, 3].map(() => useInvitation(database.db, token, NOW)));
		expect(uses.filter(Boolean)).toHaveLength(1);
		expect(await invitationOf(database.db, token, NOW)).toBeNull();
	});

	it('the site is set up by the last link that was printed, until somebody has', async () => {
		expect(await setupToken(database.db, NOW)).toBeNull();
		await database.db.deleteFrom('user').execute();
		const first = await setupToken(database.db, NOW);
		const second = await setupToken(database.db, NOW);
		expect(await invitationOf(database.db, first!, NOW)).toBeNull();
		expect(await invitationOf(database.db, second!, NOW)).toMatchObject({ kind: 'setup' });
	});
});
