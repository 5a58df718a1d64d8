// Who keeps the record. The course talks to a Recorder; the Recorder writes to the local journal first,
// then to a Host: this browser, a SCORM run-time, a cmi5 LMS, later the classroom.

import type { LearnerComment, LearnerEvent, LearnerRecord } from '../course/progress.ts';
import type { NamingTeller } from '../quiz/grade/grader.ts';
import type { ItemId, Key, Prompt, Response } from '../quiz/items.ts';

/** Element and value, relative to `cmi.interactions.n.`, in the order in which they must be set. */
export type Write = [element: string, value: string];

export interface Forms {
	scorm12(interaction: Interaction): Write[];
	scorm2004(interaction: Interaction): Write[];
}

/** One answer as it is reported to a host. */
export interface Interaction {
	/**
	 * Permanent and unique in the registration: `<quiz or lesson id>.<item id>.<number of the attempt>`, and the same
	 * with `.urgency` or `.confidence` for what was called besides.
	 */
	id: string;
	item: ItemId;
	prompt: Prompt;
	key: Key;
	response: Response;
	earned: number;
	possible: number;
	/** Epoch milliseconds of the answer. */
	at: number;
	seconds: number;
	tries: number;
	objective: string;
	/** Permanent part ids; a part's letter in SCORM 1.2 follows from its index here. */
	parts: readonly string[];
	/** How each standard writes it: comes with the answer, for a page without questions does without it. */
	put: Forms;
	/** How answers of its kind are told. */
	tell: NamingTeller<Prompt, Key, Response>;
	/** The host's own state held it at launch: it was told before. */
	before?: boolean;
}

/** State of one module, reported as an objective. */
export interface ObjectiveReport {
	/** Module id. */
	id: string;
	title: string;
	completed: boolean;
	/** null: nothing submitted yet. */
	passed: boolean | null;
	/** Whole percent of the attempt that is reported; null when there is none. */
	percent: number | null;
	/** 0-1 */
	progress: number;
}

/** All that a host is told, computed anew from the record at every commit. */
export interface HostReport {
	completed: boolean;
	/** null until the assessment that counts was submitted. */
	passed: boolean | null;
	/** Whole percent of the reported attempt at the assessment that counts; null until submitted. */
	percent: number | null;
	/** Whole percent needed to pass. */
	passMark: number;
	/** A fail is told as "failed", or not told at all. */
	failReportedAs: 'failed' | 'incomplete';
	/** Whether a host's score may fall while nothing was passed: `percent` is by this rule already. */
	scoreReported: 'best' | 'last';
	/** What becomes of the attempt once all is done. */
	attemptWhenDone: Record<Standard, 'close' | 'keep'>;
	/** Seconds between two commits, at least. */
	commits: { leastSeconds: number };
	/** Share of required lessons and the assessment that is done, 0-1. */
	progress: number;
	/** Readable bookmark such as `/lessons/night#find-the-rem-bands`, at most 255 characters. */
	location: string;
	objectives: ObjectiveReport[];
	/** At most 250, in the order they were given. */
	interactions: Interaction[];
	/** What the learner had to say, oldest first. */
	comments: readonly LearnerComment[];
}

export type Standard = 'scorm12' | 'scorm2004';
export type Mode = 'normal' | 'review' | 'browse';

/** What a host says at launch. */
export interface Launch {
	/** Who keeps the record; `browser` when there is no host. */
	keeper: 'browser' | Standard | 'cmi5';
	mode: Mode;
	/** The host's id of the learner; '' when it has none. */
	learnerId: string;
	learnerName: string;
	/** The host's id of this enrolment, where it has one. */
	registration?: string;
	/** A fresh attempt at the host: no earlier data. */
	fresh: boolean;
	/** The state string kept by the host; '' when there is none. */
	state: string;
	/** What the host already holds, so that nothing is lowered. */
	held: { completed: boolean; passed: boolean | null; percent: number | null };
	/** The learner's language preference at the host, as given; '' when none. */
	language: string;
	/** Whole percent needed to pass, where the host sets it: it takes the place of the course's own. */
	passMark?: number;
	/** The host's session was over before the page was loaded: nothing is taken until it launches the course again. */
	over?: boolean;
	/** What a class made of the events it was told: more than its state has room for. */
	record?: LearnerRecord;
	/** Where the host wants the page to go once the learner has saved and left. */
	returnUrl?: string;
}

/** One keeper of records. Every method may be called again after a failure; none throws. */
export interface Host {
	readonly keeper: Launch['keeper'];
	/** How many answers it is told; left out where only the standard sets a limit. */
	readonly most?: number;
	open(): Promise<Launch>;
	/**
	 * For a host that keeps events: the record, and the event that made it so; null when another copy was taken in.
	 * Said after the journal has it, and before the commit that tells it.
	 */
	heard?(record: LearnerRecord, event: LearnerEvent | null): void;
	/** Hands over the whole report; resolves `stored` only when the host itself is believed to have it. */
	commit(report: HostReport, state: string, sessionSeconds: number): Promise<CommitResult>;
	/**
	 * Last words, all said when this returns because the page is going away; the report is the same as for commit.
	 * A promise resolves when the host has answered them.
	 */
	close(report: HostReport, state: string, sessionSeconds: number): void | Promise<void>;
}

export type CommitResult =
	| { type: 'stored' }
	/** `detail` is for the administrator (call, value, code), never shown alone. */
	| { type: 'failed'; reason: 'offline' | 'refused' | 'session-lost' | 'threw'; detail: string };

/** The line in the header, always in the same place. */
export type SaveStatus =
	| { type: 'idle' }
	| { type: 'saving' }
	/** The host's own reply came at this time. */
	| { type: 'saved'; at: number }
	/** Kept in this browser, no host is expected. */
	| { type: 'kept'; at: number }
	/** The host failed `tries` times; the journal has everything. */
	| { type: 'retrying'; tries: number }
	| { type: 'offline' }
	/** Review or browse: nothing is recorded. */
	| { type: 'not-recording' }
	/** Nothing outlives this page: the host, if any, stored nothing, and nothing may be kept here. */
	| { type: 'memory-only' };

/** What the learner is told once at launch. */
export type Notice =
	| { type: 'no-host'; standard: Standard | 'cmi5' }
	/** The class did not answer: what is done meanwhile is self-study, and can be brought into it. */
	| { type: 'class-away' }
	/** The class takes nothing until the learner signs in again. */
	| { type: 'signed-out' }
	| { type: 'session-over' }
	| { type: 'state-damaged'; kept: 'all' | 'some' | 'none' }
	| { type: 'state-newer' }
	/** So many ids and answers of the host's state are no longer part of the course. */
	| { type: 'course-changed'; dropped: number }
	| { type: 'new-attempt' }
	| { type: 'review' }
	| { type: 'browse' }
	| { type: 'memory-only' };
