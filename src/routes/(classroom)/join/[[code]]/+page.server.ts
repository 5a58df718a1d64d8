import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { passCookies } from '$lib/server/accounts/cookies.ts';
import { fieldsOf, mayKnock, mayLook } from '$lib/server/accounts/door.ts';
import { createPerson, signIn } from '$lib/server/accounts/people.ts';
import { classByCode, codeIn, joinClass } from '$lib/server/classes/classes.ts';
import { languageOfPage } from '$lib/server/page-language.ts';
import { faultWords } from '$lib/ui/classroom/account-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await allow(event, 'anyone');
	const { provider } = event.locals.classroom;
	const code = codeIn(event.params.code ?? event.url.searchParams.get('code') ?? '');
	if (!code) return { code, room: null, fault: null, provider: null };
	if (!(await mayLook(event))) error(429, faultWords(languageOfPage(event))['too-often']!);
	const room = await classByCode(event.locals.classroom.db, code);
	if (room && !event.params.code) redirect(303, `/join/${code}`);
	return { code, room, fault: room ? null : 'code-unknown', provider: provider?.name ?? null };
};

async function roomOf(event: RequestEvent) {
	const { db } = event.locals.classroom;
	return classByCode(db, event.params['code'] ?? '');
}
const refuse = (which: 'new' | 'known', fault: string, kept: Record<string, string> = {}) =>
	fail(fault === 'too-often' ? 429 : 400, { which, fault, kept });

export const actions: Actions = {
	new: async (event) => {
		await allow(event, 'anyone');
		const { auth, clock } = event.locals.classroom;
		const { name, username, password } = await fieldsOf(event.request, 'name', 'username', 'password');
		const kept = { name, username };
		if (!(await mayKnock(event, username))) return refuse('new', 'too-often', kept);
		const room = await roomOf(event);
		if (!room) return refuse('new', 'code-unknown', kept);
		const person = { name, username: username.trim(), password, role: 'learner' } as const;
		const now = clock();
		const made = await createPerson(event.locals.classroom, person, now, async (trx, id) => {
			await joinClass(trx, room.id, id, now);
			return true;
		});
		if ('fault' in made) return refuse('new', made.fault, kept);
		const entered = await signIn(auth, username, password);
		if (entered) passCookies(event, entered.headers, true);
		redirect(303, '/');
	},
	known: async (event) => {
		await allow(event, 'anyone');
		const { db, auth, clock } = event.locals.classroom;
		const { who, password } = await fieldsOf(event.request, 'who', 'password');
		if (!(await mayKnock(event, who))) return refuse('known', 'too-often', { who });
		const room = await roomOf(event);
		if (!room) return refuse('known', 'code-unknown', { who });
		const entered = await signIn(auth, who, password);
		if (!entered) return refuse('known', 'not-you', { who });
		passCookies(event, entered.headers, true);
		await joinClass(db, room.id, entered.user.id, clock());
		redirect(303, '/');
	},
	present: async (event) => {
		const { user } = await allow(event, 'signed-in');
		if (!(await mayLook(event))) return refuse('known', 'too-often');
		const room = await roomOf(event);
		if (!room) return refuse('known', 'code-unknown');
		const { db, clock } = event.locals.classroom;
		await joinClass(db, room.id, user.id, clock());
		redirect(303, '/');
	}
};
