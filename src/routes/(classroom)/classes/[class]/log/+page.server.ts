import { allow } from '$lib/server/access.ts';
import { classLog } from '$lib/server/classes/log.ts';
import type { PageServerLoad } from './$types';

const A_PAGE = 100;

export const load: PageServerLoad = async (event) => {
	const classId = event.params.class;
	await allow(event, 'class:instructor', { classId });
	const { db, bank } = event.locals.classroom;
	const room = await db
		.selectFrom('classroom')
		.select(['id', 'title'])
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
	const before = Number(event.url.searchParams.get('before')) || null;
	const lines = await classLog(db, classId, { before, most: A_PAGE });
	return {
		room,
		lines: lines.map((line) => ({ ...line, stem: bank.items.get(line.subject)?.prompt.stem ?? null })),
		earlier: lines.length === A_PAGE ? lines.at(-1)!.at : null
	};
};
