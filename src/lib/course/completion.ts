// What follows from a record: which lessons and modules are done, where to go on, what a host is told.

import { unanswered } from '../quiz/attempt.ts';
import { percent } from '../quiz/score.ts';
import type { AssessmentInfo, Course, LessonInfo, ModuleInfo } from './course.ts';
import { attemptsAt, type Best, type LearnerRecord, type Position } from './progress.ts';

export type Progress = 'not-started' | 'in-progress' | 'completed';

/** All lessons in course order. */
export function lessonsOf(course: Course): LessonInfo[] {
	return course.modules.flatMap((module) => module.lessons);
}

/** Without a list of all: a server asks this for every lesson at every commit. */
function lessonIn({ modules }: Course, lessonId: string): LessonInfo | undefined {
	for (const { lessons } of modules) {
		const found = lessons.find(({ id }) => id === lessonId);
		if (found) return found;
	}
	return undefined;
}

/** All assessments that lead somewhere, in course order: the pre-test does not. */
export function assessmentsOf(course: Course): AssessmentInfo[] {
	return [...course.modules.flatMap((module) => module.quiz ?? []), ...(course.exam ? [course.exam] : [])];
}

/** Completed: its end was reached and each of its items was tried once, right or wrong. */
export function lessonState(course: Course, record: LearnerRecord, lessonId: string): Progress {
	const lesson = lessonIn(course, lessonId);
	if (!lesson) return 'not-started';
	const reached = record.reached.includes(lessonId);
	const tried = lesson.items.filter((item) => record.practice[item]).length;
	if (reached && tried === lesson.items.length) return 'completed';
	const here = record.position?.page === 'lesson' && record.position.id === lessonId;
	return reached || here || tried > 0 ? 'in-progress' : 'not-started';
}

/** Completed: every lesson is, and its quiz, if it has one, was submitted once. */
export function moduleState(course: Course, record: LearnerRecord, moduleId: string): Progress {
	const module = course.modules.find(({ id }) => id === moduleId);
	if (!module) return 'not-started';
	const { done, of } = stepsOf(course, record, module);
	if (done === of) return 'completed';
	const begun =
		module.lessons.some(({ id }) => lessonState(course, record, id) !== 'not-started') ||
		record.attempts.some(({ assessment }) => assessment === module.quiz?.id);
	return begun || done > 0 ? 'in-progress' : 'not-started';
}

/**
 * All that a host is told (`HostReport` of report/port.ts): completed when the required lessons are and the
 * assessment that counts was submitted once; percent is the reported one, rounded down; objectives are the modules
 * and the exam; the policy goes along, for hosts read their rules in it.
 * @param interactions what the host gets as interactions, in the order they were given
 */
export function summarise<I>(course: Course, record: LearnerRecord, interactions: I[]) {
	const { policy } = course;
	const required = policy.requiredLessons ?? lessonsOf(course).map(({ id }) => id);
	const lessonsDone = required.filter((id) => lessonState(course, record, id) === 'completed').length;
	const counted = reportedResult(course, record, policy.assessment);
	const counting = assessmentsOf(course).filter(({ id }) => id === policy.assessment);
	/** Where what counts is sat in the LMS, all that is here. */
	const asked = counting.length > 0 ? counting : assessmentsOf(course);
	const submitted = asked.filter(({ id }) => record.bests[id]).length;
	const completed = lessonsDone === required.length && submitted === asked.length;
	/** A module, or the exam, as hosts list it. */
	function objectiveOf(
		{ id, title }: { id: string; title: string },
		assessment: AssessmentInfo | null,
		{ done, of }: { done: number; of: number }
	) {
		const result = assessment ? reportedResult(course, record, assessment.id) : undefined;
		return {
			id,
			title,
			completed: done === of,
			passed: result ? result.passed : null,
			percent: result ? reportedPercent(result, policy.passMark) : null,
			progress: of === 0 ? 1 : done / of
		};
	}
	return {
		completed,
		passed: counted ? counted.passed : null,
		percent: counted ? reportedPercent(counted, policy.passMark) : null,
		...policy,
		progress: completed ? 1 : (lessonsDone + submitted) / (required.length + asked.length),
		location: locationOf(resumePoint(course, record)),
		objectives: [
			...course.modules.map((module) => objectiveOf(module, module.quiz, stepsOf(course, record, module))),
			...(course.exam
				? [objectiveOf(course.exam, course.exam, { done: record.bests.exam ? 1 : 0, of: 1 })]
				: [])
		],
		interactions,
		comments: record.comments
	};
}

/**
 * Where to go on: a running quiz, else the last place unless that lesson is completed, else the first lesson
 * that is not completed, else the first quiz not submitted; null when everything is done.
 */
export function resumePoint(course: Course, record: LearnerRecord): Position | null {
	const { position } = record;
	const quizzes = assessmentsOf(course);
	const running = record.attempts.filter((a) => !a.result && quizzes.some(({ id }) => id === a.assessment));
	const attempt =
		running.find((a) => position?.page === 'quiz' && a.assessment === position.id) ?? running[0];
	if (attempt) {
		if (position?.page === 'quiz' && position.id === attempt.assessment) return position;
		const open = unanswered(attempt)[0];
		return { page: 'quiz', id: attempt.assessment, index: open ? attempt.items.indexOf(open) : 0 };
	}
	const lessons = lessonsOf(course);
	const unfinished = (id: string) => lessonState(course, record, id) !== 'completed';
	if (position?.page === 'lesson' && lessons.some(({ id }) => id === position.id) && unfinished(position.id))
		return position;
	const lesson = lessons.find(({ id }) => unfinished(id));
	if (lesson) return { page: 'lesson', id: lesson.id, section: null };
	const quiz = quizzes.find(({ id }) => !record.bests[id]);
	return quiz ? { page: 'quiz', id: quiz.id, index: 0 } : null;
}

/** Path of a place in the course, at most 255 characters; '/' when there is none. */
export function locationOf(position: Position | null): string {
	if (!position) return '/';
	const path =
		position.page === 'quiz'
			? `/quiz/${position.id}`
			: `/lessons/${position.id}${position.section ? `#${position.section}` : ''}`;
	// A heading may be long, and half an anchor leads nowhere.
	return path.length <= 255 ? path : (path.split('#')[0] ?? path).slice(0, 255);
}

/** The result that hosts are told: once passed the best, which never falls; before that course.yaml chooses. */
function reportedResult({ policy }: Course, record: LearnerRecord, assessment: string): Best | undefined {
	const best = record.bests[assessment];
	if (!best || best.passed || policy.scoreReported === 'best') return best;
	return attemptsAt(record, assessment).findLast(({ result }) => result)?.result ?? best;
}

/** A failed attempt never shows the pass mark: a critical miss fails whatever the score. */
function reportedPercent(best: Best, passMark: number): number {
	const whole = percent(best.score);
	return best.passed ? whole : Math.min(whole, Math.max(0, passMark - 1));
}

/** Lessons completed and quiz submitted, out of how many. */
function stepsOf(course: Course, record: LearnerRecord, module: ModuleInfo): { done: number; of: number } {
	const lessons = module.lessons.filter(({ id }) => lessonState(course, record, id) === 'completed').length;
	const quiz = module.quiz && record.bests[module.quiz.id] ? 1 : 0;
	return { done: lessons + quiz, of: module.lessons.length + (module.quiz ? 1 : 0) };
}
