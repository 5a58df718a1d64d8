import { allow } from '$lib/server/access.ts';
import { ownData } from '$lib/server/accounts/own-data.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = async (event) => {
	const { user } = await allow(event, 'signed-in');
	const data = await ownData(event.locals.classroom.db, user.id);
	return new Response(JSON.stringify(data, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="hindsight-data.json"',
			'cache-control': 'no-store'
		}
	});
};
