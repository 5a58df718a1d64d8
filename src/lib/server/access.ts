// Who may do what, in one place: each page and endpoint of the classroom names its rule before it does anything.

import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { User } from './accounts/auth.ts';

/**
 * `signed-in`: any account. `instructor`: of whichever class. `class:instructor`: of this class. `class:learner`: has
 * joined this class and not left it.
 */
export type Rule = 'anyone' | 'signed-in' | 'instructor' | 'class:instructor' | 'class:learner';

export interface Visitor {
	user: User | null;
}
export interface Member {
	user: User;
	/** The learner's own registration, under `class:learner`. */
	registration?: { id: string; classId: string };
}

export async function allow(event: RequestEvent, rule: 'anyone'): Promise<Visitor>;
export async function allow(event: RequestEvent, rule: Rule, subject?: { classId: string }): Promise<Member>;
/**
 * @throws Kit's redirect to the page for signing in, or for an endpoint its error 401; 403 where the account is of the
 * other kind; 404 for a class that is not theirs, so that nobody learns which classes there are
 */
export async function allow(
	event: RequestEvent,
	rule: Rule,
	subject?: { classId: string }
): Promise<Visitor | Member> {
	const { user, classroom } = event.locals;
	if (rule === 'anyone') return { user };
	if (!user) return signInFirst(event);
	if (rule === 'signed-in') return { user };
	if (rule === 'instructor')
		return user.role === 'instructor' ? { user } : error(403, 'This is for instructors.');
	const { classId } = subject ?? error(500, `The rule ${rule} needs a class.`);
	const { db } = classroom;
	if (rule === 'class:instructor') {
		const own = await db
			.selectFrom('classInstructor')
			.select('classId')
			.where('classId', '=', classId)
			.where('userId', '=', user.id)
			.executeTakeFirst();
		return own ? { user } : noSuchClass();
	}
	const registration = await db
		.selectFrom('registration')
		.select(['id', 'classId'])
		.where('classId', '=', classId)
		.where('userId', '=', user.id)
		.where('leftAt', 'is', null)
		.executeTakeFirst();
	return registration ? { user, registration } : noSuchClass();
}

const noSuchClass = (): never => error(404, 'There is no such class of yours.');

function signInFirst({ route, url, request }: RequestEvent): never {
	if (route.id?.startsWith('/api/') || request.method !== 'GET') error(401, 'Sign in to do this.');
	redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
}

/** Where to go after signing in: the page of this site that was asked for, else where this user begins. */
export function nextPage(asked: string | null, user: User | null = null): string {
	if (asked && /^\/(?![/\\])[\w\-./[\]~%]*$/.test(asked)) return asked;
	return user?.role === 'instructor' ? '/classes' : '/';
}
