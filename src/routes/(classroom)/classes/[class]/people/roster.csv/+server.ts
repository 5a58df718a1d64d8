import type { RequestHandler } from './$types';
import { csvTable } from '$lib/course/csv.ts';
import { allow } from '$lib/server/access.ts';
import { roster } from '$lib/server/classes/roster.ts';
import { peopleWords as w } from '$lib/ui/classroom/people-words.en.ts';

export const prerender = false;

export const GET: RequestHandler = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	const learners = await roster(event.locals.classroom.db, classId);
	const day = (at: number | null) => (at === null ? '' : new Date(at).toISOString().slice(0, 10));
	const rows = learners.map(({ name, username, joinedAt, lastAt, state }) => [
		name,
		username ?? '',
		day(joinedAt),
		day(lastAt),
		w.states[state]
	]);
	return new Response('\ufeff' + csvTable([[w.name, w.username, w.joined, w.last, w.state], ...rows]), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="roster.csv"',
			'cache-control': 'no-store'
		}
	});
};
