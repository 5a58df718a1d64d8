import { allow } from '$lib/server/access.ts';
import { newsOf } from '$lib/server/review/live.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	return new Response(newsOf(event.locals.classroom, classId), {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			// Proxies that hold back what they are given would hold back the news.
			'x-accel-buffering': 'no'
		}
	});
};
