// Whether a certificate stands: for anyone who holds its code.

import { error, redirect } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { verifyCertificate } from '$lib/server/exam/certificates.ts';
import { mayLookUp } from '$lib/server/exam/door.ts';
import { languageOfPage } from '$lib/server/page-language.ts';
import { verifyWords } from '$lib/ui/classroom/instructor-words.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	await allow(event, 'anyone');
	const { classroom } = event.locals;
	const typed = event.url.searchParams.get('code');
	if (typed !== null) redirect(303, `/verify/${encodeURIComponent(typed.trim().slice(0, 40))}`);
	const code = event.params.code ?? '';
	if (code === '') return { code, found: null };
	if (!(await mayLookUp(classroom, event.getClientAddress()))) {
		event.setHeaders({ 'retry-after': '3600' });
		error(429, verifyWords(languageOfPage(event)).tooMany);
	}
	return { code, found: await verifyCertificate(classroom.db, code) };
};
