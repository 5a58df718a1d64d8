// Commits as a learner's page sends them, for tests of what becomes of them. The learners are made up.

import { learnerOf, NOON, storeClass } from './class.ts';
import { loadProject } from '../../src/build/project.ts';
import type { LearnerEvent } from '../../src/lib/course/progress.ts';
import { everythingDone } from '../fixtures/real-course.ts';
import { bankOf, type CourseBank } from '../../src/lib/server/course-bank.ts';
import type { Commit } from '../../src/lib/server/commits/forms.ts';
import type { Db } from '../../src/lib/server/database/open.ts';

export const VERSION = 'v1';

/** The course of this project as a server has it. @throws Error when it does not pass its check */
export function realBank(): CourseBank {
	const loaded = loadProject();
	if (!loaded.course) throw new Error('The course has problems: npm run check.');
	return bankOf(loaded, VERSION);
}

/** All that one learner may do: hundreds of events over a day, less the exam, which the server gives. */
export const allEvents = ({ course, items }: CourseBank): LearnerEvent[] =>
	everythingDone({ course: { ...course, exam: null }, bank: new Map(items) });

export const commitOf = (
	registration: string,
	sequence: number,
	events: readonly LearnerEvent[] = [],
	more: Partial<Commit> = {}
): Commit => ({
	...{ registration, sequence, final: false, version: VERSION, events: [...events] },
	cmi: { core: { lesson_status: 'incomplete' }, suspend_data: `state ${sequence}` },
	...more
});

/** A class of learners who have only joined: registrations `r-Li`, users `u-r-Li`. */
export const joined = (db: Db, names: readonly string[]): Promise<void> =>
	storeClass(
		db,
		names.map((name) => learnerOf(name, null, { joinedAt: NOON }))
	);
