// Who needs the instructor, the most pressing first, each for one reason.

import type { Course } from '../../course/course.ts';
import type { CourseBank } from '../course-bank.ts';
import type { ClassLearner } from './class-learners.ts';
import { isDone, reached, stepsOf, stepState } from './how-far.ts';
import { lessonIn } from './ideas.ts';
import { daysBetween, thresholds } from './thresholds.ts';
import { titleOf } from './titles.ts';

export type Reason =
	/** `idea`: the wrong idea that the learner showed most often about this, at least twice. */
	| { kind: 'failed'; title: string; times: number; percent: number; idea: string | null }
	| { kind: 'stuck'; title: string; days: number; visits: number }
	/** `progress`: 0-1. */
	| { kind: 'overdue'; days: number; progress: number }
	| { kind: 'idle'; days: number; title: string | null }
	/** `ahead`: title of the module that half of those who began have reached. */
	| { kind: 'not-started'; days: number; ahead: string };

export interface Need {
	learner: Pick<ClassLearner, 'id' | 'name' | 'email'>;
	reason: Reason;
}

const order: Reason['kind'][] = ['failed', 'stuck', 'overdue', 'idle', 'not-started'];

/**
 * @param now epoch milliseconds
 * @returns each learner at most once; of one kind those first for whom it has lasted longest
 */
export function whoNeedsMe(
	bank: Pick<CourseBank, 'course' | 'misconceptions'>,
	learners: readonly ClassLearner[],
	dueAt: number | null,
	now: number
): Need[] {
	const ahead = moduleOfHalf(bank.course, learners);
	return learners
		.flatMap((learner) => {
			const reason = reasonOf(bank, learner, { dueAt, now, ahead });
			const { id, name, email } = learner;
			return reason ? [{ learner: { id, name, email }, reason }] : [];
		})
		.sort(
			(a, b) =>
				order.indexOf(a.reason.kind) - order.indexOf(b.reason.kind) || length(b.reason) - length(a.reason)
		);
}

const length = (reason: Reason): number => (reason.kind === 'failed' ? reason.times : reason.days);

function reasonOf(
	bank: Pick<CourseBank, 'course' | 'misconceptions'>,
	{ summary, joinedAt, lastAt }: ClassLearner,
	{ dueAt, now, ahead }: { dueAt: number | null; now: number; ahead: string | null }
): Reason | null {
	if (isDone(summary)) return null;
	const { course } = bank;
	const late: Reason | null =
		dueAt !== null && now > dueAt
			? { kind: 'overdue', days: daysBetween(dueAt, now), progress: summary?.progress ?? 0 }
			: null;
	if (!summary || summary.lastActive === null) {
		const days = daysBetween(joinedAt, now);
		if (late) return late;
		return ahead !== null && days >= thresholds.graceDays ? { kind: 'not-started', days, ahead } : null;
	}
	const failed = Object.entries(summary.assessments)
		.filter(
			([id, one]) => one.failed >= thresholds.failedTimes && !one.passed && titleOf(course, id) !== null
		)
		.sort(([, a], [, b]) => b.failed - a.failed || (b.lastAt ?? 0) - (a.lastAt ?? 0))[0];
	if (failed) {
		const [id, { failed: times, percent }] = failed;
		const idea = ideaAbout(bank, id, summary.misconceptions);
		return { kind: 'failed', title: titleOf(course, id) ?? id, times, percent: percent ?? 0, idea };
	}
	const { at } = summary;
	const title = at ? titleOf(course, at.id) : null;
	if (at && title !== null && !left(summary, at)) {
		const days = daysBetween(at.since, now);
		if (days >= thresholds.stuckDays && at.days >= thresholds.stuckVisits)
			return { kind: 'stuck', title, days, visits: at.days };
	}
	if (late) return late;
	// A learner's clock may be fast.
	const idle = daysBetween(Math.min(summary.lastActive, lastAt ?? summary.lastActive), now);
	return idle >= thresholds.idleDays ? { kind: 'idle', days: idle, title } : null;
}

/** Whether where a learner is was finished there, so that nothing holds them up. */
const left = (
	summary: NonNullable<ClassLearner['summary']>,
	at: NonNullable<NonNullable<ClassLearner['summary']>['at']>
): boolean =>
	at.page === 'lesson'
		? summary.lessonsCompleted.includes(at.id)
		: summary.assessments[at.id]?.passed === true;

/** The wrong idea shown most often, twice at least, among those that the assessment's own lessons put right. */
function ideaAbout(
	{ course, misconceptions }: Pick<CourseBank, 'course' | 'misconceptions'>,
	assessment: string,
	shown: Readonly<Record<string, number>>
): string | null {
	const module = course.modules.find((one) => one.quiz?.id === assessment);
	const best = Object.entries(shown)
		.filter(([id, times]) => times >= 2 && Object.hasOwn(misconceptions, id))
		.filter(([id]) => !module || lessonIn(course, misconceptions[id]!.fix)?.module === module.id)
		.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0];
	return best ? misconceptions[best[0]]!.idea : null;
}

/** Title of the step that half of those who began have reached; null when they are still in the first. */
function moduleOfHalf(course: Course, learners: readonly ClassLearner[]): string | null {
	const steps = stepsOf(course);
	const places = learners
		.flatMap(({ summary }) =>
			summary?.lastActive ? [reached(steps.map((step) => stepState(step, summary)))] : []
		)
		.sort((a, b) => a - b);
	const half = places[places.length >> 1];
	return half === undefined || half < 1 ? null : (steps[half]?.title ?? null);
}
