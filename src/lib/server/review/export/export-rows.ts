// The record of a class as it is handed out: a few learners at a time, whatever their number.

import { giveWay } from '../../turns.ts';
import { graderOf } from '../../../quiz/grade.ts';
import type { ItemId, Response } from '../../../quiz/items.ts';
import { confidences } from '../../../quiz/urgency.ts';
import type { CourseBank } from '../../course-bank.ts';
import type { Db } from '../../database/open.ts';
import { placesIn } from '../analysis.ts';
import { emailOf } from '../class-learners.ts';
import { titleOf } from '../titles.ts';

/** Learners read at once. */
const SLICE = 20;

export interface ExportLearner {
	/** The registration. */
	id: string;
	userId: string;
	name: string;
	username: string | null;
	email: string | null;
	joinedAt: number;
	left: boolean;
	attempts: ExportAttempt[];
	responses: ExportResponse[];
}
export interface ExportAttempt {
	id: string;
	assessment: string;
	title: string;
	ordinal: number;
	items: ItemId[];
	startedAt: number;
	submittedAt: number | null;
	percent: number | null;
	passed: boolean | null;
	missedTopics: string[];
	takenOn: 'server' | 'device';
	version: string;
	excluded: string | null;
}
export interface ExportResponse {
	/** Id of the attempt; '' for a question of a lesson. */
	attempt: string;
	/** Id of the assessment, or of the lesson. */
	place: string;
	/** The attempt's number at the assessment; 1 in a lesson. */
	ordinal: number;
	item: ItemId;
	stem: string;
	kind: string;
	objective: string;
	response: Response;
	/** In words. */
	answer: string;
	earned: number;
	possible: number;
	seconds: number | null;
	tries: number;
	first: boolean;
	confidence: string | null;
	urgency: string | null;
	misconceptions: string[];
	at: number;
}

/** Everybody who ever was in the class, by registration. Answers to questions that left the course keep their ids. */
export async function* exportRows(
	db: Db,
	{ course, items }: CourseBank,
	classId: string
): AsyncGenerator<ExportLearner> {
	const places = placesIn(course);
	const learners = await db
		.selectFrom('registration as r')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.select(['r.id', 'r.userId', 'r.joinedAt', 'r.leftAt', 'u.name', 'u.username', 'u.email'])
		.where('r.classId', '=', classId)
		.orderBy('r.id')
		.execute();
	for (let from = 0; from < learners.length; from += SLICE) {
		const some = learners.slice(from, from + SLICE);
		const ids = some.map(({ id }) => id);
		const of = <T extends 'attempt' | 'response'>(table: T) =>
			db
				.selectFrom(table as 'attempt')
				.selectAll()
				.where('registrationId', 'in', ids);
		const attempts = await of('attempt').orderBy('startedAt').orderBy('id').execute();
		const responses = await db
			.selectFrom('response')
			.selectAll()
			.where('registrationId', 'in', ids)
			.orderBy('at')
			.orderBy('item')
			.execute();
		const attemptsOf = Map.groupBy(attempts, ({ registrationId }) => registrationId);
		const responsesOf = Map.groupBy(responses, ({ registrationId }) => registrationId);
		const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]));
		for (const { leftAt, email, ...learner } of some)
			yield {
				...learner,
				...{ email: emailOf(email), left: leftAt !== null },
				attempts: (attemptsOf.get(learner.id) ?? []).map(
					({ registrationId: _, classId: __, seed: ___, items, passed, missedTopics, ...attempt }) => ({
						...attempt,
						title: titleOf(course, attempt.assessment) ?? attempt.assessment,
						items: JSON.parse(items) as ItemId[],
						passed: passed === null ? null : passed === 1,
						missedTopics: missedTopics === null ? [] : (JSON.parse(missedTopics) as string[])
					})
				),
				responses: (responsesOf.get(learner.id) ?? []).map((row): ExportResponse => {
					const prompt = items.get(row.item)?.prompt;
					const attempt = byId.get(row.attemptId);
					const response = JSON.parse(row.response) as Response;
					const confidence = row.confidence === null ? null : (confidences[row.confidence] ?? null);
					return {
						...{ attempt: row.attemptId, item: row.item, response, confidence },
						place: attempt?.assessment ?? places.get(row.item)?.id ?? '',
						ordinal: attempt?.ordinal ?? 1,
						...{ stem: prompt?.stem ?? '', kind: response.kind, objective: prompt?.objective ?? '' },
						answer: prompt?.kind === response.kind ? graderOf(prompt.kind).text(prompt, response) : '',
						...{ earned: row.earned, possible: row.possible, seconds: row.seconds, tries: row.tries },
						...{ first: row.first === 1, urgency: response.triage?.urgency ?? null, at: row.at },
						misconceptions: JSON.parse(row.misconceptions) as string[]
					};
				})
			};
		await giveWay();
	}
}
