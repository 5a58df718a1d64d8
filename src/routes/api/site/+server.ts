// Whom to call at this site: asked by the course's pages, which are the same for every site.

import { json } from '@sveltejs/kit';
import { allow } from '$lib/server/access.ts';
import { siteContacts } from '$lib/server/site.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = async (event) => {
	await allow(event, 'anyone');
	return json(
		{ contacts: await siteContacts(event.locals.classroom.db) },
		{ headers: { 'cache-control': 'no-cache' } }
	);
};
