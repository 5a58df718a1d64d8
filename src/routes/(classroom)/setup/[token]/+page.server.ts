import { fail, redirect } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { passCookies } from '$lib/server/accounts/cookies.ts';
import { fieldsOf, mayKnock } from '$lib/server/accounts/door.ts';
import { invitationOf, useInvitation } from '$lib/server/accounts/invitations.ts';
import { passwordFits, setPassword } from '$lib/server/accounts/passwords.ts';
import { createPerson, signIn } from '$lib/server/accounts/people.ts';
import { addInstructor } from '$lib/server/classes/instructors.ts';
import type { Db } from '$lib/server/database/open.ts';
import { transact } from '$lib/server/database/transaction.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await allow(event, 'anyone');
	const { db, clock } = event.locals.classroom;
	const { token } = event.params;
	const invitation = await invitationOf(db, token, clock());
	if (!invitation) return { kind: 'gone' as const, title: null, token };
	const room = invitation.classId
		? await db.selectFrom('classroom').select('title').where('id', '=', invitation.classId).executeTakeFirst()
		: null;
	return { kind: invitation.kind, title: room?.title ?? null, token };
};

const refuseWith = (fault: string, name = '', email = '') =>
	fail(fault === 'too-often' ? 429 : 400, { fault, name, email });

export const actions: Actions = {
	make: async (event) => {
		await allow(event, 'anyone');
		const { classroom } = event.locals;
		const { db, auth, clock } = classroom;
		const { token } = event.params;
		const { name, email, password } = await fieldsOf(event.request, 'name', 'email', 'password');
		const refuse = (fault: string) => refuseWith(fault, name, email);
		if (!(await mayKnock(event, token))) return refuse('too-often');
		const now = clock();
		const invitation = await invitationOf(db, token, now);
		if (!invitation || invitation.kind === 'password') return refuse('gone');
		const person = { name, email: email.trim(), password, role: 'instructor' } as const;
		const made = await createPerson(classroom, person, now, async (trx, id) => {
			const { classId } = invitation;
			const first = await useInvitation(trx, token, now);
			if (first && classId) await addInstructor(trx, classId, id, now);
			return first;
		});
		if ('fault' in made) return refuse(made.fault);
		const entered = await signIn(auth, email, password);
		if (entered) passCookies(event, entered.headers, true);
		redirect(303, '/classes');
	},
	/** Somebody with an account takes the invitation. */
	accept: async (event) => {
		const { user } = await allow(event, 'signed-in');
		const { db, clock } = event.locals.classroom;
		const { token } = event.params;
		const now = clock();
		const done = await transact(db, async (trx) => {
			const invitation = await invitationOf(trx, token, now);
			if (invitation?.kind !== 'instructor' || !invitation.classId) return false;
			if (!(await useInvitation(trx, token, now))) return false;
			await addInstructor(trx, invitation.classId, user.id, now);
			return true;
		});
		if (!done) return refuseWith('gone');
		redirect(303, '/classes');
	},
	password: async (event) => {
		await allow(event, 'anyone');
		const { classroom } = event.locals;
		const { token } = event.params;
		const { password } = await fieldsOf(event.request, 'password');
		const refuse = (fault: string) => refuseWith(fault);
		if (!(await mayKnock(event, token))) return refuse('too-often');
		if (!passwordFits(password)) return refuse('password-length');
		const now = classroom.clock();
		const invitation = await invitationOf(classroom.db, token, now);
		if (!invitation?.userId) return refuse('gone');
		const use = (trx: Db) => useInvitation(trx, token, now);
		if (!(await setPassword(classroom, invitation.userId, password, use))) return refuse('gone');
		redirect(303, '/sign-in');
	}
};
