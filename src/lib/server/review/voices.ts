// What the learners of a class said: problems with questions and pages, and what they think of the course.

import { sql } from 'kysely';
import type { CommentAbout, ReportReason } from '../../course/progress.ts';
import type { ItemId } from '../../quiz/items.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';

export interface Voice {
	learner: { id: string; name: string };
	about: 'question' | 'page' | 'course';
	/** Of a question its id, of a page its path; '' for the course. */
	subject: string;
	/** Stem of the question, else the same as `subject`. */
	title: string;
	reason: ReportReason | null;
	text: string;
	/** By the learner's clock. */
	at: number;
}

/** Newest first. @param item of one question alone */
export async function voicesOf(
	db: Db,
	{ items }: Pick<CourseBank, 'items'>,
	classId: string,
	item?: ItemId
): Promise<Voice[]> {
	const rows = await db
		.selectFrom('event as e')
		.innerJoin('registration as r', 'r.id', 'e.registrationId')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.select(['r.id', 'u.name', 'e.body', 'e.at'])
		.where('r.classId', '=', classId)
		// A literal, so that the index of these few is used.
		.where('e.type', '=', sql.lit('commented'))
		.orderBy('e.at', 'desc')
		.orderBy('e.id')
		.execute();
	return rows.flatMap(({ id, name, body, at }): Voice[] => {
		const { about, reason, text } = JSON.parse(body) as {
			about: CommentAbout;
			reason?: ReportReason;
			text: string;
		};
		const question = 'item' in about ? about.item : null;
		if (item !== undefined && question !== item) return [];
		const subject = question ?? ('page' in about ? about.page : '');
		return [
			{
				learner: { id, name },
				about: question !== null ? 'question' : 'page' in about ? 'page' : 'course',
				title: question === null ? subject : (items.get(question)?.prompt.stem ?? question),
				...{ subject, reason: reason ?? null, text, at }
			}
		];
	});
}
