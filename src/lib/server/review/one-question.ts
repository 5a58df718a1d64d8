// One question as the instructors of a class see it: its text and key, what its answers say, who gave which, what
// learners said about it, and what was decided.

import { gradeOwn, graderOf, outcomeOf, type Outcome } from '../../quiz/grade.ts';
import type { Item, ItemId, Response } from '../../quiz/items.ts';
import { piecesOf } from '../../quiz/pieces.ts';
import { questionStatistics, type QuestionStatistics } from '../../quiz/statistics-question.ts';
import { confidences } from '../../quiz/urgency.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { classBank } from '../rekey/class-bank.ts';
import { decidedAbout, type DecisionLine } from '../rekey/decisions.ts';
import { placesIn, type Place } from './analysis.ts';
import { classRoom, type ClassRoom } from './class-room.ts';
import { questionAnalysis } from './questions.ts';
import { voicesOf, type Voice } from './voices.ts';

/** Learners who gave the same answer first. */
export interface Given {
	/** In words, one line a part; '' for one that says nothing. */
	text: string;
	outcome: Outcome;
	learners: { id: string; name: string }[];
	/** The answer without what was asked besides, as JSON. */
	response: string;
}
export interface OneQuestion {
	room: ClassRoom;
	/** With what was decided. */
	item: Item;
	place: Place | null;
	/** null before anybody answered it. */
	statistics: (QuestionStatistics & { paired: number }) | null;
	/** Asked in a submitted first attempt or tried in a lesson, and left empty there. */
	asked: number;
	/** Misconception id -> the idea, of those that its wrong answers show. */
	ideas: Record<string, string>;
	/** Most frequent first. */
	given: Given[];
	voices: Voice[];
	decisions: DecisionLine[];
	/** Epoch milliseconds of the numbers. */
	at: number;
}

/**
 * @param now epoch milliseconds
 * @returns null when the course has no such question
 */
export async function oneQuestion(
	db: Db,
	bank: CourseBank,
	classId: string,
	id: ItemId,
	now: number
): Promise<OneQuestion | null> {
	const item = (await classBank(db, bank, classId)).items.get(id);
	if (!item) return null;
	const [room, analysis, rows, voices, decisions] = await Promise.all([
		classRoom(db, classId),
		questionAnalysis(db, bank, classId, now),
		firstRows(db, bank, classId, id),
		voicesOf(db, bank, classId, id),
		decidedAbout(db, bank, classId, id)
	]);
	const number = analysis.answers.ids.indexOf(id);
	const rest = new Map<string, number>();
	if (number >= 0)
		for (const answer of analysis.own(number))
			rest.set(
				analysis.answers.learner[analysis.answers.sitting[answer]!]!,
				analysis.statistics.rest[answer]!
			);
	const given = new Map<string, Given>();
	const answers = rows.map(({ learner, response, score, seconds }) => {
		const { triage, ...own } = response;
		const judged = gradeOwn(item.key, own as Response);
		const text = graderOf(item.prompt.kind).text(item.prompt, response);
		const outcome = judged.type === 'scored' ? outcomeOf(judged) : 'not-yet';
		const group = given.get(text) ?? { text, outcome, learners: [], response: JSON.stringify(own) };
		given.set(text, group);
		group.learners.push(learner);
		return {
			...{ score, seconds },
			pieces: judged.type === 'scored' ? piecesOf(item, own as Response, judged.parts) : null,
			...(triage?.urgency && { urgency: triage.urgency }),
			...(triage?.confidence && { confidence: triage.confidence })
		};
	});
	const strengths = Float64Array.from(rows, ({ learner }) => rest.get(learner.id) ?? NaN);
	const r = number >= 0 ? analysis.statistics.discrimination[number]! : NaN;
	const shown = Object.values(item.key.feedback).flatMap(({ misconception }) => misconception ?? []);
	return {
		...{ room, item, voices, decisions, at: analysis.at },
		place: placesIn(bank.course).get(id) ?? null,
		statistics:
			answers.length === 0
				? null
				: {
						...questionStatistics(item, answers, strengths, r),
						paired: strengths.filter((one) => !Number.isNaN(one)).length
					},
		asked: Math.max(answers.length, number >= 0 ? analysis.answers.asked[number]! : 0),
		ideas: Object.fromEntries(shown.map((idea) => [idea, bank.misconceptions[idea]?.idea ?? idea])),
		given: [...given.values()].sort(
			(a, b) => b.learners.length - a.learners.length || (a.text < b.text ? -1 : 1)
		)
	};
}

/** First answers that count, by name. */
async function firstRows(db: Db, { course }: CourseBank, classId: string, item: ItemId) {
	const rows = await db
		.selectFrom('response as a')
		.innerJoin('registration as r', 'r.id', 'a.registrationId')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.leftJoin('attempt as t', 't.id', 'a.attemptId')
		.select(['r.id', 'u.name', 'a.response', 'a.earned', 'a.possible', 'a.seconds', 'a.attemptId'])
		.select(['t.assessment', 't.ordinal', 't.submittedAt', 't.excluded'])
		.where('a.classId', '=', classId)
		.where('a.item', '=', item)
		.where('a.first', '=', 1)
		.where('r.leftAt', 'is', null)
		.execute();
	return rows
		.filter(
			({ attemptId, assessment, ordinal, submittedAt, excluded, possible }) =>
				possible > 0 &&
				(attemptId === '' ||
					(ordinal === 1 && submittedAt !== null && excluded === null && assessment !== course.pretest?.id))
		)
		.map(({ id, name, response, earned, possible, seconds }) => ({
			learner: { id, name },
			response: JSON.parse(response) as Response,
			score: earned / possible,
			seconds
		}))
		.sort((a, b) => names.compare(a.learner.name, b.learner.name));
}

const names = new Intl.Collator('en', { numeric: true });

/** Words of how sure a learner was, by the number that is stored. */
export const confidenceAt = (index: number | null) => (index === null ? null : (confidences[index] ?? null));
