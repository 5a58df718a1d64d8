// The class itself, as the head of each of its pages says it.

import type { ClassroomTable } from '../database/tables.ts';
import type { Db } from '../database/open.ts';

export interface ClassRoom extends Pick<ClassroomTable, 'id' | 'title' | 'code' | 'dueAt' | 'createdAt'> {
	archived: boolean;
	/** Made by `npm run demo`. */
	demo: boolean;
}

/** @throws Error when there is no such class: access was checked before */
export async function classRoom(db: Db, classId: string): Promise<ClassRoom> {
	const { archivedAt, demo, ...room } = await db
		.selectFrom('classroom')
		.select(['id', 'title', 'code', 'dueAt', 'createdAt', 'archivedAt', 'demo'])
		.where('id', '=', classId)
		.executeTakeFirstOrThrow();
	return { ...room, archived: archivedAt !== null, demo: demo === 1 };
}
