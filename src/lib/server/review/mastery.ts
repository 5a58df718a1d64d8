// What was learned: learner by objective, in four steps, the weakest first.

import { shareInterval } from '../../quiz/statistics-interval.ts';
import type { CourseBank } from '../course-bank.ts';
import type { RegistrationSummary } from '../commits/summary.ts';
import type { ClassLearner } from './class-learners.ts';
import { thresholds } from './thresholds.ts';

/** Worst to best, but for the first, which says nothing. */
export const masterySteps = ['not-tried', 'not-yet', 'partly', 'shown'] as const;
export type MasteryStep = (typeof masterySteps)[number];

export interface MasteryColumn {
	id: string;
	/** A few words for the head of a column, and the objective in full, which continues "You can ...". */
	name: string;
	text: string;
	/** Learners that have shown it, of those that have tried. */
	shown: number;
	tried: number;
}
export interface MasteryRow {
	learner: Pick<ClassLearner, 'id' | 'name'>;
	/** In the order of the columns. */
	steps: MasteryStep[];
}
export interface Mastery {
	columns: MasteryColumn[];
	rows: MasteryRow[];
	/** Objectives that nobody has tried yet; they have no column. */
	untried: number;
}

/** @param passMark whole percent from which an objective is shown */
export function stepOf(
	points: RegistrationSummary['objectives'][string] | undefined,
	passMark: number
): MasteryStep {
	if (!points || points.possible <= 0) return 'not-tried';
	// Sums of shares: thirds do not add up exactly.
	const share = points.earned / points.possible + 1e-9;
	if (share * 100 >= passMark) return 'shown';
	return share >= thresholds.partly ? 'partly' : 'not-yet';
}

/**
 * Weakest objective first, weakest learner on top. How weak is taken from the upper end of the share's interval, so
 * that one slip of one does not stand before twelve of twenty; learners who tried nothing stand last.
 */
export function masteryOf(
	{ course, objectiveNames }: Pick<CourseBank, 'course' | 'objectiveNames'>,
	learners: readonly ClassLearner[]
): Mastery {
	const { passMark } = course.policy;
	const all = Object.entries(course.objectives).map(([id, text]) => {
		const steps = learners.map(({ summary }) => stepOf(summary?.objectives[id], passMark));
		const shown = steps.filter((step) => step === 'shown').length;
		const tried = steps.filter((step) => step !== 'not-tried').length;
		return { column: { id, text, name: objectiveNames[id] ?? id, shown, tried }, steps };
	});
	const columns = all
		.filter(({ column }) => column.tried > 0)
		.map((one) => ({ ...one, best: weakness(one.column.shown, one.column.tried) }))
		.sort((a, b) => a.best - b.best || b.column.tried - a.column.tried);
	const rows = learners
		.map(({ id, name }, index) => {
			const steps = columns.map((column) => column.steps[index]!);
			const tried = steps.filter((step) => step !== 'not-tried');
			const sum = tried.reduce((total, step) => total + worth[step], 0);
			return {
				row: { learner: { id, name }, steps },
				best: weakness(sum, tried.length),
				tried: tried.length
			};
		})
		.sort((a, b) => Number(b.tried > 0) - Number(a.tried > 0) || a.best - b.best || b.tried - a.tried);
	return {
		columns: columns.map(({ column }) => column),
		rows: rows.map(({ row }) => row),
		untried: all.length - columns.length
	};
}

const worth: Record<MasteryStep, number> = { 'not-tried': 0, 'not-yet': 0, partly: 0.5, shown: 1 };

/** The best that may lie behind a share: small is surely weak. */
const weakness = (sum: number, n: number): number => (n === 0 ? 1 : shareInterval(sum / n, n)[1]);
