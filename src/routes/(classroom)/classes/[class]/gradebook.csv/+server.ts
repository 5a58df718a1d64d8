import { allow } from '$lib/server/access.ts';
import { learnersOf } from '$lib/server/review/class-learners.ts';
import { classRoom } from '$lib/server/review/class-room.ts';
import { gradebook } from '$lib/server/review/gradebook.ts';
import { fileWords as w } from '$lib/ui/classroom/words.en.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	const { db, bank, clock } = event.locals.classroom;
	const [room, learners] = await Promise.all([classRoom(db, classId), learnersOf(db, classId)]);
	const name = w.name(room.title, new Date(clock()).toISOString().slice(0, 10));
	return new Response(`\ufeff${gradebook(bank.course, learners, w)}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="gradebook.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'private, no-store'
		}
	});
};
