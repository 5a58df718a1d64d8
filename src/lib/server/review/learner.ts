// One learner as the instructors of the class see them: what was done and when, how far, and what was not learned.

import type { CommentAbout, ReportReason } from '../../course/progress.ts';
import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { actNowOf, type ActNow } from './act-now.ts';
import { whoNeedsMe, type Reason } from './attention.ts';
import { emailOf, learnersOf, type ClassLearner } from './class-learners.ts';
import { classRoom, type ClassRoom } from './class-room.ts';
import { isDone, stepsOf, stepState, type StepState } from './how-far.ts';
import { ideasOf, type ClassIdea } from './ideas.ts';
import { masterySteps, stepOf, type MasteryStep } from './mastery.ts';
import { titleOf } from './titles.ts';

export interface ModuleProgress {
	id: string;
	order: number | null;
	title: string;
	state: StepState;
	lessonsDone: number;
	lessons: number;
	/** Of its quiz: best whole percent, submitted attempts. */
	percent: number | null;
	attempts: number;
}
export interface LearnerAttempt {
	id: string;
	title: string;
	ordinal: number;
	startedAt: number;
	/** null while it runs. */
	submittedAt: number | null;
	percent: number | null;
	/** null while it runs, and for the pretest, which nobody passes or fails. */
	passed: boolean | null;
	excluded: string | null;
	/** Times of the last answer to each question, in order. */
	answers: number[];
	questions: number;
}
export interface LearnerWord {
	about: 'question' | 'page' | 'course';
	/** Stem of the question, or path of the page. */
	subject: string;
	item: string | null;
	reason: ReportReason | null;
	text: string;
	at: number;
}
export interface LearnerPage {
	room: ClassRoom;
	learner: Omit<ClassLearner, 'summary'> & {
		left: boolean;
		minutes: number;
		progress: number;
		done: boolean;
	};
	reason: Reason | null;
	passMark: number;
	modules: ModuleProgress[];
	/** Oldest first. */
	attempts: LearnerAttempt[];
	objectives: { id: string; name: string; text: string; step: MasteryStep }[];
	ideas: ClassIdea[];
	actNow: ActNow;
	words: LearnerWord[];
	now: number;
}

/**
 * @param now epoch milliseconds
 * @returns null when this class has no such registration
 */
export async function learnerPage(
	db: Db,
	bank: CourseBank,
	classId: string,
	registrationId: string,
	now: number
): Promise<LearnerPage | null> {
	const row = await db
		.selectFrom('registration as r')
		.innerJoin('user as u', 'u.id', 'r.userId')
		.select(['r.id', 'r.joinedAt', 'r.leftAt', 'r.lastAt', 'r.version', 'r.summary', 'u.name', 'u.email'])
		.where('r.id', '=', registrationId)
		.where('r.classId', '=', classId)
		.executeTakeFirst();
	if (!row) return null;
	const [room, everybody, attempts, words] = await Promise.all([
		classRoom(db, classId),
		// Whether the others are ahead is a reason too.
		learnersOf(db, classId),
		attemptsOf(db, bank, registrationId),
		wordsOf(db, bank, registrationId)
	]);
	const { course, objectiveNames } = bank;
	const learner: ClassLearner = {
		...{ id: row.id, name: row.name, email: emailOf(row.email), joinedAt: row.joinedAt },
		...{ lastAt: row.lastAt, version: row.version },
		summary: row.summary ? (JSON.parse(row.summary) as NonNullable<ClassLearner['summary']>) : null
	};
	const { summary, ...known } = learner;
	const needs = row.leftAt === null ? whoNeedsMe(bank, everybody, room.dueAt, now) : [];
	return {
		room,
		learner: {
			...known,
			...{ left: row.leftAt !== null, minutes: summary?.minutes ?? 0 },
			...{ progress: summary?.progress ?? 0, done: isDone(summary) }
		},
		reason: needs.find((need) => need.learner.id === registrationId)?.reason ?? null,
		passMark: course.policy.passMark,
		modules: stepsOf(course).map((step) => {
			const taken = step.assessment ? summary?.assessments[step.assessment.id] : undefined;
			return {
				...{ id: step.id, order: step.order, title: step.title, state: stepState(step, summary) },
				lessonsDone: step.lessons.filter((id) => summary?.lessonsCompleted.includes(id)).length,
				lessons: step.lessons.length,
				...{ percent: taken?.percent ?? null, attempts: taken?.attempts ?? 0 }
			};
		}),
		attempts,
		objectives: Object.entries(course.objectives)
			.map(([id, text]) => ({
				...{ id, text, name: objectiveNames[id] ?? id },
				step: stepOf(summary?.objectives[id], course.policy.passMark)
			}))
			.sort((a, b) => rank(a.step) - rank(b.step)),
		ideas: ideasOf(bank, [summary]).sort((a, b) => b.answers - a.answers),
		actNow: actNowOf([summary]),
		words,
		now
	};
}

/** Weakest first; what was not tried says nothing and stands last. */
const rank = (step: MasteryStep): number => masterySteps.indexOf(step) || masterySteps.length;

async function attemptsOf(
	db: Db,
	{ course }: Pick<CourseBank, 'course'>,
	registrationId: string
): Promise<LearnerAttempt[]> {
	const [attempts, answers] = await Promise.all([
		db
			.selectFrom('attempt')
			.selectAll()
			.where('registrationId', '=', registrationId)
			.orderBy('startedAt')
			.orderBy('id')
			.execute(),
		db
			.selectFrom('response')
			.select(['attemptId', 'at'])
			.where('registrationId', '=', registrationId)
			.where('attemptId', '<>', '')
			.orderBy('at')
			.execute()
	]);
	const times = Map.groupBy(answers, ({ attemptId }) => attemptId);
	return attempts.map(({ id, assessment, items, passed, ...row }) => ({
		...{
			id,
			title: titleOf(course, assessment) ?? assessment,
			ordinal: row.ordinal,
			startedAt: row.startedAt
		},
		...{ submittedAt: row.submittedAt, percent: row.percent, excluded: row.excluded },
		passed: passed === null || assessment === course.pretest?.id ? null : passed === 1,
		answers: (times.get(id) ?? []).map(({ at }) => at),
		questions: (JSON.parse(items) as string[]).length
	}));
}

/** What the learner had to say, newest first. */
async function wordsOf(
	db: Db,
	{ items }: Pick<CourseBank, 'items'>,
	registrationId: string
): Promise<LearnerWord[]> {
	const rows = await db
		.selectFrom('event')
		.select(['body', 'at'])
		.where('registrationId', '=', registrationId)
		.where('type', '=', 'commented')
		.orderBy('at', 'desc')
		.execute();
	return rows.map(({ body, at }) => {
		const { about, reason, text } = JSON.parse(body) as {
			about: CommentAbout;
			reason?: ReportReason;
			text: string;
		};
		const item = 'item' in about ? about.item : null;
		return {
			about: item !== null ? 'question' : 'page' in about ? 'page' : 'course',
			subject: item !== null ? (items.get(item)?.prompt.stem ?? item) : 'page' in about ? about.page : '',
			...{ item, reason: reason ?? null, text, at }
		};
	});
}
