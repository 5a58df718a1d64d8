import { fail, redirect } from '@sveltejs/kit';
import { allow, nextPage } from '$lib/server/access.ts';
import { passCookies } from '$lib/server/accounts/cookies.ts';
import { fieldsOf, mayKnock } from '$lib/server/accounts/door.ts';
import { signIn } from '$lib/server/accounts/people.ts';
import type { Actions, PageServerLoad } from './$types';

const troubles = ['refused', 'elsewhere-down', 'too-often'] as const;

export const load: PageServerLoad = async (event) => {
	const { user } = await allow(event, 'anyone');
	const next = event.url.searchParams.get('next');
	if (user) redirect(303, nextPage(next, user));
	return {
		next,
		provider: event.locals.classroom.provider?.name ?? null,
		// The way to the other site, or back from it, has ended here.
		trouble: troubles.find((one) => one === event.url.searchParams.get('error')) ?? null
	};
};

export const actions: Actions = {
	enter: async (event) => {
		await allow(event, 'anyone');
		const { who, password, next } = await fieldsOf(event.request, 'who', 'password', 'next');
		if (!(await mayKnock(event, who))) return fail(429, { who, next, fault: 'too-often' });
		const entered = await signIn(event.locals.classroom.auth, who, password);
		if (!entered) return fail(400, { who, next, fault: 'not-you' });
		passCookies(event, entered.headers, true);
		redirect(303, nextPage(next, entered.user));
	}
};
