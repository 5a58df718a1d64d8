import { fail, redirect } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { passCookies } from '$lib/server/accounts/cookies.ts';
import { fieldsOf, mayKnock } from '$lib/server/accounts/door.ts';
import { nameFault } from '$lib/server/accounts/names.ts';
import { deletePerson } from '$lib/server/accounts/own-data.ts';
import { hasPassword, knowsPassword, passwordFits, setPassword } from '$lib/server/accounts/passwords.ts';
import { rename, signIn, signOut } from '$lib/server/accounts/people.ts';
import { classesOf, registrationsOf } from '$lib/server/classes/classes.ts';
import { changedResultsOf } from '$lib/server/rekey/decisions.ts';
import { chooseLanguage, chosenLanguage, languageOfPage } from '$lib/server/page-language.ts';
import { accountWords } from '$lib/ui/classroom/account-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user } = await allow(event, 'signed-in');
	const { bank, db, provider } = event.locals.classroom;
	return {
		own: { name: user.name, by: user.username ?? user.email },
		chosen: chosenLanguage(event),
		password: await hasPassword(db, user.id),
		provider: provider?.name ?? null,
		registrations: await registrationsOf(db, user.id),
		changedResults: await changedResultsOf(db, bank, user.id),
		teaches: user.role === 'instructor' ? await classesOf(db, user.id) : null
	};
};

export const actions: Actions = {
	name: async (event) => {
		const { user } = await allow(event, 'signed-in');
		const { name } = await fieldsOf(event.request, 'name');
		const fault = nameFault(name);
		if (fault) return fail(400, { name: fault, typed: name });
		const { db, clock } = event.locals.classroom;
		await rename(db, user.id, name, clock());
		redirect(303, '/account');
	},
	language: async (event) => {
		await allow(event, 'signed-in');
		chooseLanguage(event, (await fieldsOf(event.request, 'language')).language);
		redirect(303, '/account');
	},
	password: async (event) => {
		const { user } = await allow(event, 'signed-in');
		const { classroom } = event.locals;
		const { present, next } = await fieldsOf(event.request, 'present', 'next');
		const who = user.username ?? user.email ?? '';
		if (!(await mayKnock(event, who))) return fail(429, { present: 'too-often' });
		if (!(await knowsPassword(classroom, user.id, present))) return fail(400, { present: 'password-wrong' });
		if (!passwordFits(next)) return fail(400, { next: 'password-length' });
		await setPassword(classroom, user.id, next);
		// Every session was ended, this one too.
		const entered = await signIn(classroom.auth, who, next);
		if (entered) passCookies(event, entered.headers, true);
		return { changed: true };
	},
	remove: async (event) => {
		const { user } = await allow(event, 'signed-in');
		const { word } = await fieldsOf(event.request, 'word');
		const w = accountWords(languageOfPage(event));
		if (word.trim().toLowerCase() !== w.removeWord) return fail(400, { word: 'confirm-missing' });
		const { auth, db, clock } = event.locals.classroom;
		const alone = await deletePerson(db, user.id, clock());
		if (alone.length > 0) return fail(409, { alone });
		passCookies(event, await signOut(auth, event.request.headers), false);
		redirect(303, '/');
	}
};
