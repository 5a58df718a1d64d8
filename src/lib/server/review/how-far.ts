// How far each learner is in each module, and the group against the date.

import type { AssessmentInfo, Course } from '../../course/course.ts';
import type { RegistrationSummary } from '../commits/summary.ts';
import { thresholds } from './thresholds.ts';

/** A module with its quiz, or the exam. */
export interface Step {
	id: string;
	/** Place among the modules, from 1; null for the exam. */
	order: number | null;
	title: string;
	lessons: readonly string[];
	assessment: AssessmentInfo | null;
}
export type StepState = 'passed' | 'in-progress' | 'not-started';

/** In course order, the exam last. */
export function stepsOf({ modules, exam }: Course): Step[] {
	return [
		...modules.map(({ id, order, title, lessons, quiz }) => ({
			...{ id, order, title, assessment: quiz },
			lessons: lessons.map((lesson) => lesson.id)
		})),
		...(exam ? [{ id: exam.id, order: null, title: exam.title, lessons: [], assessment: exam }] : [])
	];
}

/** Passed: its quiz was passed, or, in a module without one, every lesson is completed. */
export function stepState(step: Step, summary: RegistrationSummary | null): StepState {
	if (!summary) return 'not-started';
	const { lessons, assessment } = step;
	const done = lessons.filter((id) => summary.lessonsCompleted.includes(id)).length;
	const taken = assessment ? summary.assessments[assessment.id] : undefined;
	if (assessment ? taken?.passed : done === lessons.length) return 'passed';
	const at = summary.at?.id;
	const here = at !== undefined && (lessons.includes(at) || at === assessment?.id);
	return done > 0 || taken || here ? 'in-progress' : 'not-started';
}

/** The whole course: every required lesson, and what counts is passed. */
export const isDone = (summary: RegistrationSummary | null): boolean =>
	summary !== null && summary.completed && summary.passed !== false;

/** The last step that a learner has begun, from 0; -1 before anything was. */
export const reached = (states: readonly StepState[]): number =>
	states.findLastIndex((state) => state !== 'not-started');

export interface StepBar {
	step: Pick<Step, 'id' | 'order' | 'title'>;
	passed: number;
	inProgress: number;
	notStarted: number;
}
export interface HowFar {
	bars: StepBar[];
	/** Learners that are done with the course. */
	done: number;
	/**
	 * Where the date asks the group to be: the step's place in `bars`, learners that have passed it, are in it or
	 * beyond, and whether these are enough. null without a date, before the first step is due, and after the date.
	 */
	pace: { step: number; there: number; enough: boolean } | null;
}

/**
 * @param room the time it has: from its making to its date, in equal parts for all steps
 * @param now epoch milliseconds
 */
export function howFar(
	course: Course,
	summaries: readonly (RegistrationSummary | null)[],
	room: { createdAt: number; dueAt: number | null },
	now: number
): HowFar {
	const steps = stepsOf(course);
	const states = summaries.map((summary) => steps.map((step) => stepState(step, summary)));
	const bars = steps.map(({ id, order, title }, index) => {
		const of = (state: StepState) => states.filter((own) => own[index] === state).length;
		return {
			step: { id, order, title },
			...{ passed: of('passed'), inProgress: of('in-progress'), notStarted: of('not-started') }
		};
	});
	const due = dueStep(steps.length, room, now);
	const there = due === null ? 0 : states.filter((own) => reached(own) >= due).length;
	return {
		bars,
		done: summaries.filter(isDone).length,
		pace:
			due === null || states.length === 0
				? null
				: { step: due, there, enough: there >= thresholds.onPace * states.length }
	};
}

/** Index of the step that should have been begun by now: the time up to the date is shared equally. */
function dueStep(
	steps: number,
	{ createdAt, dueAt }: { createdAt: number; dueAt: number | null },
	now: number
): number | null {
	if (dueAt === null || now > dueAt || dueAt <= createdAt || now < createdAt) return null;
	const step = Math.min(steps - 1, Math.floor(((now - createdAt) / (dueAt - createdAt)) * steps));
	// As long as the first step takes, nobody can be behind.
	return step < 1 ? null : step;
}
