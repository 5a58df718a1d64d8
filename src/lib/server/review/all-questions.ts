// The page of all questions of a class, in an order that the reader chose.

import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { classBank } from '../rekey/class-bank.ts';
import type { QuestionLine, TestLine } from './analysis.ts';
import { classRoom, type ClassRoom } from './class-room.ts';
import { flagsOf } from './flags.ts';
import { questionAnalysis } from './questions.ts';

export const questionOrders = ['look', 'course', 'right', 'apart', 'seconds', 'empty', 'n'] as const;
export type QuestionOrder = (typeof questionOrders)[number];

export interface AllQuestions {
	room: ClassRoom;
	lines: (QuestionLine & { dropped: boolean })[];
	by: QuestionOrder;
	tests: TestLine[];
	/** Questions that were asked, that have too few answers, and that want a look. */
	asked: number;
	few: number;
	flagged: number;
	/** First answers from which on numbers are shown. */
	enough: number;
	/** Epoch milliseconds at which this was so. */
	at: number;
}

/**
 * @param by what stands in the address: an order nobody knows is the first one
 * @param now epoch milliseconds
 */
export async function allQuestions(
	db: Db,
	bank: CourseBank,
	classId: string,
	by: string | null,
	now: number
): Promise<AllQuestions> {
	const [room, { lines, tests, at }, { items }] = await Promise.all([
		classRoom(db, classId),
		questionAnalysis(db, bank, classId, now),
		classBank(db, bank, classId)
	]);
	const order = questionOrders.find((one) => one === by) ?? questionOrders[0];
	const { flags, ...counts } = flagsOf(lines);
	const places = new Map(flags.map(({ item }, index) => [item, index]));
	const inCourse = new Map([...bank.items.keys()].map((id, index) => [id, index]));
	const weight: Record<QuestionOrder, (line: QuestionLine) => number> = {
		look: ({ item }) => places.get(item) ?? Infinity,
		course: ({ item }) => inCourse.get(item)!,
		right: ({ facility }) => facility?.mean ?? Infinity,
		apart: ({ discrimination }) => discrimination?.r ?? Infinity,
		seconds: ({ seconds }) => -(seconds ?? -1),
		empty: ({ n, asked, inLesson }) => (inLesson || asked === 0 ? Infinity : -(asked - n) / asked),
		n: ({ n }) => -n
	};
	const compare = (a: QuestionLine, b: QuestionLine) =>
		[weight[order](a) - weight[order](b), weight.course(a) - weight.course(b)].find(
			// Two without a number are equal.
			(difference) => difference !== 0 && !Number.isNaN(difference)
		) ?? 0;
	return {
		...{ room, by: order, tests, ...counts, flagged: flags.length, at },
		lines: [...lines]
			.sort(compare)
			.map((line) => ({ ...line, dropped: items.get(line.item)?.key.dropped === true }))
	};
}
