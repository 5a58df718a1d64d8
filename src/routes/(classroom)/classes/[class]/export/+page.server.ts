import { allow } from '$lib/server/access.ts';
import { classRoom } from '$lib/server/review/class-room.ts';
import { attemptColumns, responseColumns } from '$lib/server/review/export/export-file.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	return {
		room: await classRoom(event.locals.classroom.db, classId),
		columns: { 'responses.csv': Object.keys(responseColumns), 'attempts.csv': Object.keys(attemptColumns) }
	};
};
