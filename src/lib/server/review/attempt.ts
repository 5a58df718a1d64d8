// One attempt as the instructors of the class see it: every question as the learner saw it, and what was made of it.

import { arrange } from '../../quiz/arrange.ts';
import { emptyResponse, grade, graderOf, type ScoredGrade } from '../../quiz/grade.ts';
import type { ItemId, Key, Prompt, Response } from '../../quiz/items.ts';
import type { Confidence } from '../../quiz/urgency.ts';
import { sampleResponses } from '../../quiz/samples.ts';
import { assessmentsIn } from '../commits/known.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { classBank } from '../rekey/class-bank.ts';
import { classRoom, type ClassRoom } from './class-room.ts';
import { confidenceAt } from './one-question.ts';
import { titleOf } from './titles.ts';

export interface AttemptQuestion {
	item: ItemId;
	/** With its options as this attempt showed them; null for a question that left the course. */
	prompt: Prompt | null;
	key: Key | null;
	/** null for one that was left empty. */
	response: Response | null;
	grade: ScoredGrade;
	/** The learner's answer and the key in words. */
	answer: string;
	right: string;
	/** Whole seconds in view; null where no plausible time is known. */
	seconds: number | null;
	tries: number;
	confidence: Confidence | null;
}
export interface AttemptPage {
	room: ClassRoom;
	learner: { id: string; name: string };
	assessment: string;
	title: string;
	ordinal: number;
	startedAt: number;
	submittedAt: number | null;
	percent: number | null;
	/** null while it runs, and for the pretest. */
	passed: boolean | null;
	passMark: number;
	/** Topics that had to be right and were not, in words. */
	missedTopics: string[];
	excluded: string | null;
	version: string;
	/** The learner's attempts before and after this one. */
	previous: AttemptLink | null;
	next: AttemptLink | null;
	questions: AttemptQuestion[];
}
export interface AttemptLink {
	id: string;
	title: string;
	ordinal: number;
}

/** @returns null when this class has no such attempt */
export async function attemptPage(
	db: Db,
	bank: CourseBank,
	classId: string,
	attemptId: string
): Promise<AttemptPage | null> {
	const row = await db
		.selectFrom('attempt as t')
		.innerJoin('registration as r', 'r.id', 't.registrationId')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.selectAll('t')
		.select('u.name')
		.where('t.id', '=', attemptId)
		.where('t.classId', '=', classId)
		.executeTakeFirst();
	if (!row) return null;
	const { course } = bank;
	const [room, { items }, responses, all, seed] = await Promise.all([
		classRoom(db, classId),
		classBank(db, bank, classId),
		db
			.selectFrom('response')
			.selectAll()
			.where('registrationId', '=', row.registrationId)
			.where('attemptId', '=', attemptId)
			.execute(),
		db
			.selectFrom('attempt')
			.select(['id', 'assessment', 'ordinal'])
			.where('registrationId', '=', row.registrationId)
			.orderBy('startedAt')
			.orderBy('id')
			.execute(),
		row.takenOn === 'server' ? seedOf(db, row.registrationId, row.seed) : row.seed
	]);
	const given = new Map(responses.map((response) => [response.item, response]));
	const links = all.map(({ id, assessment, ordinal }) => ({
		...{ id, ordinal, title: titleOf(course, assessment) ?? assessment }
	}));
	const place = links.findIndex(({ id }) => id === attemptId);
	const assessment = assessmentsIn(course).get(row.assessment);
	const missed = row.missedTopics === null ? [] : (JSON.parse(row.missedTopics) as string[]);
	return {
		...{ room, learner: { id: row.registrationId, name: row.name }, assessment: row.assessment },
		...{ title: titleOf(course, row.assessment) ?? row.assessment, ordinal: row.ordinal },
		...{ startedAt: row.startedAt, submittedAt: row.submittedAt, percent: row.percent },
		passed: row.passed === null || assessment?.kind === 'pretest' ? null : row.passed === 1,
		passMark: course.policy.passMark,
		missedTopics: missed.map((id) => assessment?.critical.find((topic) => topic.id === id)?.text ?? id),
		...{ excluded: row.excluded, version: row.version },
		...{ previous: links[place - 1] ?? null, next: links[place + 1] ?? null },
		questions: (JSON.parse(row.items) as ItemId[]).map((id): AttemptQuestion => {
			const item = items.get(id);
			const answer = given.get(id);
			const response = answer ? (JSON.parse(answer.response) as Response) : null;
			const judged = item && response && grade(item.key, response);
			const known = {
				...{ item: id, response, seconds: answer?.seconds ?? null, tries: answer?.tries ?? 0 },
				confidence: confidenceAt(answer?.confidence ?? null),
				grade: judged?.type === 'scored' ? judged : unanswered
			};
			if (!item) return { ...known, prompt: null, key: null, answer: '', right: '' };
			const { prompt, key } = item;
			const text = (one: Response) => graderOf(prompt.kind).text(prompt, one);
			return {
				...{ ...known, prompt: arrange(prompt, seed, key), key },
				answer: text(response ?? emptyResponse(prompt)),
				right: text(sampleResponses(item).right)
			};
		})
	};
}

const unanswered: ScoredGrade = { type: 'scored', earned: 0, possible: 1, parts: [] };

/** What a sitting's options are arranged by never leaves the server. */
async function seedOf(db: Db, registrationId: string, number: number): Promise<number> {
	const sitting = await db
		.selectFrom('sitting')
		.select('seed')
		.where('registrationId', '=', registrationId)
		.where('number', '=', number)
		.executeTakeFirst();
	return sitting?.seed ?? number;
}
