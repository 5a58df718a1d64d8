// What pages and widgets know about the learner: given by the course's layout, read by context.

import { getContext, setContext } from 'svelte';
import type { AssessmentInfo, Course, ModuleInfo } from '../course/course.ts';
import type { LearnerEvent, LearnerRecord } from '../course/progress.ts';
import type { mark } from '../quiz/grade.ts';
import type { Item } from '../quiz/items.ts';
import type { Launch, Notice, SaveStatus } from '../report/port.ts';
import type { ModuleView, TimedStep } from './shell/module-view.ts';

/** An event without its time: the learner's own clock adds that. */
export type NewEvent = LearnerEvent extends infer Event
	? Event extends LearnerEvent
		? Omit<Event, 'at'>
		: never
	: never;

/** The class that keeps the record, on the server that also serves the pages. */
export interface ClassAtHand {
	title: string;
	/** Epoch milliseconds; null when the class has no date. */
	dueAt: number | null;
	/**
	 * What was done in this browser without a class; null when there is none, or the learner has said. False when the
	 * class cannot be asked now: everything is as it was, and the offer stands.
	 */
	bring: ((taken: boolean) => Promise<boolean>) | null;
}

export interface Learner {
	/** Null in self-study and in an LMS. */
	readonly classAtHand: ClassAtHand | null;
	readonly course: Course;
	/** False until the record was read; before that nothing about progress is known. */
	readonly ready: boolean;
	readonly record: LearnerRecord;
	readonly status: SaveStatus;
	readonly notices: readonly Notice[];
	readonly launch: Launch | null;
	/** What to show of a module: its steps, their state and the minutes left. */
	view(module: ModuleInfo): ModuleView;
	/** The same of an assessment that belongs to no module. */
	step(assessment: AssessmentInfo): TimedStep;
	/** Where the learner had come to before this page load; null before anything was done. */
	readonly begun: LearnerRecord | null;
	/** Items that reports can name, and what judges them: given with the questions, before the first is answered. */
	know(items: Iterable<Item>, marks: typeof mark): void;
	/** Keeps an event: in this browser first, then at the host. */
	send(event: NewEvent): void;
	/** Save and exit: tells the host that the session is over. Resolves when it was told. */
	finish(): Promise<void>;
	/** The session was ended by `finish`: nothing more is recorded until the course is opened anew. */
	readonly closed: boolean;
	/** Self-study: begins an empty record. `someone-else` keeps a copy of the old one here, `erase` does not. */
	startOver(why: 'someone-else' | 'erase'): void;
}

const key = Symbol('learner');
export const setLearner = (learner: Learner) => setContext(key, learner);
export const getLearner = () => getContext<Learner>(key);
