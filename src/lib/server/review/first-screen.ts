// Everything an instructor's first screen says at once: from one row a learner, whatever their number. What is
// known of questions comes after it (questions.ts), for it takes a look at every answer.

import type { CourseBank } from '../course-bank.ts';
import type { Db } from '../database/open.ts';
import { actNowOf, type ActNow } from './act-now.ts';
import { whoNeedsMe, type Need } from './attention.ts';
import { learnersOf } from './class-learners.ts';
import { classRoom, type ClassRoom } from './class-room.ts';
import { howFar, type HowFar } from './how-far.ts';
import { ideasOf, type ClassIdea } from './ideas.ts';
import { masteryOf, type Mastery } from './mastery.ts';
import { thresholds } from './thresholds.ts';
import { leftOutOf, trustOf, type LeftOut, type Trust } from './trust.ts';

export interface FirstScreen {
	room: ClassRoom;
	needs: Need[];
	howFar: HowFar;
	/** Its weakest part. */
	mastery: Mastery;
	ideas: ClassIdea[];
	actNow: ActNow;
	trust: Trust;
	leftOut: LeftOut;
	/** Epoch milliseconds at which this was so. */
	now: number;
}

/** @param now epoch milliseconds */
export async function firstScreen(
	db: Db,
	bank: CourseBank,
	classId: string,
	now: number
): Promise<FirstScreen> {
	const [room, learners, leftOut] = await Promise.all([
		classRoom(db, classId),
		learnersOf(db, classId),
		leftOutOf(db, classId)
	]);
	const summaries = learners.map(({ summary }) => summary);
	return {
		room,
		needs: whoNeedsMe(bank, learners, room.dueAt, now),
		howFar: howFar(bank.course, summaries, room, now),
		mastery: weakest(masteryOf(bank, learners)),
		ideas: ideasOf(bank, summaries).slice(0, thresholds.shown.ideas),
		actNow: actNowOf(summaries),
		...{ trust: trustOf(learners), leftOut, now }
	};
}

/** Rows and columns of which the first screen has room; the feet still count everybody. */
function weakest({ columns, rows, untried }: Mastery): Mastery {
	const { learners, objectives } = thresholds.shown;
	return {
		columns: columns.slice(0, objectives),
		rows: rows.slice(0, learners).map((row) => ({ ...row, steps: row.steps.slice(0, objectives) })),
		untried
	};
}
