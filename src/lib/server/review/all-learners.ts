// The page of all learners of a class: each with what was learned, in an order that the reader chose.

import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { learnersOf, type ClassLearner } from './class-learners.ts';
import { classRoom, type ClassRoom } from './class-room.ts';
import { isDone } from './how-far.ts';
import { titleOf } from './titles.ts';
import { masteryOf, masterySteps, type MasteryColumn, type MasteryRow } from './mastery.ts';
import { thresholds } from './thresholds.ts';

/** By what the learners can be sorted; an objective's id besides. */
export const learnerOrders = ['weakest', 'name', 'progress', 'last'] as const;

export interface LearnerRow extends MasteryRow {
	/** 0-1. */
	progress: number;
	done: boolean;
	/** Whole percent of the assessment that counts; null before it was submitted. */
	percent: number | null;
	lastAt: number | null;
}
export interface AllLearners {
	room: ClassRoom;
	columns: MasteryColumn[];
	rows: LearnerRow[];
	/** One of `learnerOrders`, or an objective's id. */
	by: string;
	/** From 1, and how many pages there are. */
	page: number;
	pages: number;
	learners: number;
	untried: number;
	/** Title of the assessment that counts, and everybody's best whole percent at it; none of too few learners. */
	assessment: string;
	scores: number[];
}

/**
 * @param asked what stands in the address: an order nobody knows is the first one, a page beyond the last the last
 */
export async function allLearners(
	db: Db,
	bank: CourseBank,
	classId: string,
	asked: { by: string | null; page: string | null }
): Promise<AllLearners> {
	const [room, learners] = await Promise.all([classRoom(db, classId), learnersOf(db, classId)]);
	return { room, ...sortedLearners(bank, learners, asked) };
}

export function sortedLearners(
	bank: Pick<CourseBank, 'course' | 'objectiveNames'>,
	learners: readonly ClassLearner[],
	asked: { by: string | null; page: string | null }
): Omit<AllLearners, 'room'> {
	const { columns, rows, untried } = masteryOf(bank, learners);
	const place = new Map(rows.map(({ learner }, index) => [learner.id, index]));
	const byId = new Map(rows.map((row) => [row.learner.id, row]));
	const column = columns.findIndex(({ id }) => id === asked.by);
	const known = column >= 0 || (learnerOrders as readonly (string | null)[]).includes(asked.by);
	const by = known ? asked.by! : learnerOrders[0];
	const order = (a: ClassLearner, b: ClassLearner): number => {
		if (by === 'name') return 0;
		if (by === 'progress') return (a.summary?.progress ?? -1) - (b.summary?.progress ?? -1);
		if (by === 'last') return (a.lastAt ?? 0) - (b.lastAt ?? 0);
		const step = ({ id }: ClassLearner) => masterySteps.indexOf(byId.get(id)!.steps[column]!);
		// Not tried stands last here: it is no weakness.
		if (column >= 0) return (step(a) || masterySteps.length) - (step(b) || masterySteps.length);
		return place.get(a.id)! - place.get(b.id)!;
	};
	// They come by name, and sorting keeps the order of equals.
	const sorted = [...learners].sort(order);
	const counts = bank.course.policy.assessment;
	const scores = learners.flatMap(({ summary }) => summary?.assessments[counts]?.percent ?? []);
	const pages = Math.max(1, Math.ceil(sorted.length / thresholds.pageOfLearners));
	const page = Math.min(pages, Math.max(1, Math.floor(Number(asked.page)) || 1));
	const from = (page - 1) * thresholds.pageOfLearners;
	// What they are sorted by stands beside the names.
	const first = <Cell>(cells: Cell[]): Cell[] =>
		column < 0 ? cells : [cells[column]!, ...cells.filter((_, index) => index !== column)];
	return {
		columns: first(columns),
		rows: sorted.slice(from, from + thresholds.pageOfLearners).map((learner) => ({
			learner: { id: learner.id, name: learner.name },
			steps: first(byId.get(learner.id)!.steps),
			progress: learner.summary?.progress ?? 0,
			done: isDone(learner.summary),
			percent: learner.summary?.percent ?? null,
			lastAt: learner.lastAt
		})),
		...{ by, page, pages, untried, learners: learners.length },
		assessment: titleOf(bank.course, counts) ?? counts,
		scores: scores.length < thresholds.drawnScores ? [] : scores
	};
}
