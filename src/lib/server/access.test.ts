import { isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { emptyDatabase, engines, type Place } from '../../../tests/support/engines.ts';
import { allow, nextPage, type Rule } from './access.ts';
import { createAuth, type Auth, type User } from './accounts/auth.ts';
import { createClass, joinClass } from './classes/classes.ts';
import { setLeft } from './classes/roster.ts';
import { openDatabase, type Database } from './database/open.ts';

type Visitor = 'nobody' | 'learner' | 'leftLearner' | 'otherLearner' | 'instructor' | 'otherInstructor';
const NOW = 1_790_000_000_000;

/** What each visitor is answered for class "c": 200, or where an endpoint refuses. */
const expected: Record<Rule, Record<Visitor, number>> = {
	anyone: {
		nobody: 200,
		learner: 200,
		leftLearner: 200,
		otherLearner: 200,
		instructor: 200,
		otherInstructor: 200
	},
	'signed-in': {
		nobody: 401,
		learner: 200,
		leftLearner: 200,
		otherLearner: 200,
		instructor: 200,
		otherInstructor: 200
	},
	instructor: {
		nobody: 401,
		learner: 403,
		leftLearner: 403,
		otherLearner: 403,
		instructor: 200,
		otherInstructor: 200
	},
	'class:instructor': {
		nobody: 401,
		learner: 404,
		leftLearner: 404,
		otherLearner: 404,
		instructor: 200,
		otherInstructor: 404
	},
	'class:learner': {
		nobody: 401,
		learner: 200,
		leftLearner: 404,
		otherLearner: 404,
		instructor: 404,
		otherInstructor: 404
	}
};

describe.each(engines)('access in %s', (engine) => {
	let place: Place;
	let database: Database;
	let auth: Auth;
	let classId: string;
	let visitors: Record<Visitor, User | null>;

	/** Without a password: nobody signs in here. */
	async function person(name: string, role: 'learner' | 'instructor'): Promise<User> {
		const { internalAdapter } = await auth.$context;
		const email = `${name}@learner.invalid`;
		const { id } = await internalAdapter.createUser({ name, email, role }, { method: 'admin' });
		return { id, name, email: null, username: name, role };
	}
	beforeAll(async () => {
		place = await emptyDatabase(engine, inject('postgres'));
		database = await openDatabase(place.place);
		auth = createAuth(database, 'http://127.0.0.1:4173', 'not a secret, but thirty-two characters');
		const { db } = database;
		visitors = {
			nobody: null,
			learner: await person('learner', 'learner'),
			leftLearner: await person('left', 'learner'),
			otherLearner: await person('other', 'learner'),
			instructor: await person('teacher', 'instructor'),
			otherInstructor: await person('elsewhere', 'instructor')
		};
		const idOf = (visitor: Visitor) => visitors[visitor]!.id;
		classId = await createClass(db, idOf('instructor'), { title: 'Ours', dueAt: null }, NOW);
		const elsewhere = await createClass(db, idOf('otherInstructor'), { title: 'Theirs', dueAt: null }, NOW);
		await joinClass(db, classId, idOf('learner'), NOW);
		await joinClass(db, elsewhere, idOf('otherLearner'), NOW);
		const left = await joinClass(db, classId, idOf('leftLearner'), NOW);
		await setLeft(db, idOf('instructor'), classId, left, true, NOW);
	});
	afterAll(async () => {
		await database.close();
		await place.remove();
	});
	const eventOf = (user: User | null, route: string, method = 'GET') =>
		({
			locals: { user, classroom: { db: database.db } },
			route: { id: route },
			url: new URL('https://course.example/classes/c?secret=1'),
			request: { method }
		}) as unknown as RequestEvent;

	it.each(Object.keys(expected) as Rule[])('"%s" lets in whom it names, and nobody else', async (rule) => {
		const answers: Partial<Record<Visitor, number>> = {};
		for (const [visitor, user] of Object.entries(visitors) as [Visitor, User | null][])
			answers[visitor] = await allow(eventOf(user, '/api/x'), rule, { classId }).then(
				() => 200,
				(thrown: unknown) => (isHttpError(thrown) ? thrown.status : 500)
			);
		expect(answers).toEqual(expected[rule]);
	});

	it('a class that is not there is answered like one of others', async () => {
		const to = (id: string) =>
			allow(eventOf(visitors.instructor, '/api/x'), 'class:instructor', { classId: id }).catch(
				(thrown: { status: number; body: object }) => [thrown.status, thrown.body]
			);
		const [others] = await database.db
			.selectFrom('classroom')
			.select('id')
			.where('title', '=', 'Theirs')
			.execute();
		expect(await to('no-such-class')).toEqual(await to(others!.id));
	});

	it('a page leads nobody to signing in, and back without what stood behind the question mark', async () => {
		const thrown = await allow(eventOf(null, '/(classroom)/classes/[class]'), 'instructor').catch(
			(one: unknown) => one
		);
		expect(isRedirect(thrown) && thrown.location).toBe('/sign-in?next=%2Fclasses%2Fc');
	});

	it('a form that is sent by nobody is refused, for what it held would be lost on the way', async () => {
		const thrown = await allow(eventOf(null, '/(classroom)/classes/[class]', 'POST'), 'instructor').catch(
			(one: unknown) => one
		);
		expect(isHttpError(thrown, 401)).toBe(true);
	});
});

it('after signing in nobody is led away from the site', () => {
	expect(nextPage('/classes/8a9-f/people')).toBe('/classes/8a9-f/people');
	for (const asked of [
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/a?b=//c',
		'javascript:alert(1)',
		'',
		null
	])
		expect(nextPage(asked)).toBe('/');
});
