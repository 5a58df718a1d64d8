// The gradebook of a class as a table for a spreadsheet: a line a learner, then each quiz and the exam.

import { assessmentsOf } from '../../course/completion.ts';
import type { Course } from '../../course/course.ts';
import { csvTable } from '../../course/csv.ts';
import type { ClassLearner } from './class-learners.ts';
import { isDone } from './how-far.ts';
import { titleOf } from './titles.ts';

/** Heads of the columns, and the words in them. */
export interface GradebookWords {
	heads: [name: string, joined: string, last: string, progress: string, lessons: string, done: string];
	best(assessment: string): string;
	attempts(assessment: string): string;
	passed(assessment: string): string;
	yes: string;
	no: string;
}

/** Times are ISO 8601 in UTC, shares whole percent; what did not happen yet is empty. */
export function gradebook(course: Course, learners: readonly ClassLearner[], words: GradebookWords): string {
	const yesNo = (is: boolean) => (is ? words.yes : words.no);
	const assessments = assessmentsOf(course);
	const heads = [
		...words.heads,
		...assessments.flatMap((one) =>
			[words.best, words.attempts, words.passed].map((head) => head(titleOf(course, one.id) ?? one.id))
		)
	];
	const rows = learners.map(({ name, joinedAt, lastAt, summary }) => [
		name,
		timeOf(joinedAt),
		timeOf(lastAt),
		Math.floor((summary?.progress ?? 0) * 100),
		summary?.lessonsCompleted.length ?? 0,
		yesNo(isDone(summary)),
		...assessments.flatMap(({ id }) => {
			const taken = summary?.assessments[id];
			return !taken || taken.percent === null
				? [null, taken?.attempts ?? 0, null]
				: [taken.percent, taken.attempts, yesNo(taken.passed)];
		})
	]);
	return csvTable([heads, ...rows]);
}

const timeOf = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
