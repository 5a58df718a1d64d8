import { allow } from '$lib/server/access.ts';
import { classRoom } from '$lib/server/review/class-room.ts';
import { voicesOf } from '$lib/server/review/voices.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	const { db, bank } = event.locals.classroom;
	const [room, voices] = await Promise.all([classRoom(db, classId), voicesOf(db, bank, classId)]);
	return { room, voices };
};
