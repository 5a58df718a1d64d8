// The tables of the classroom. Ids are made by the app, times are epoch milliseconds, yes and no are 1 and 0, lists
// and trees are JSON as text: both engines store these alike. The four tables of accounts belong to better-auth.

import type { Generated } from 'kysely';

/** better-auth's own: ISO text in SQLite, timestamptz in PostgreSQL. Never read by us as anything but text or Date. */
type AuthTime = string | Date;

export interface UserTable {
	id: string;
	/** As shown to instructors and on certificates. */
	name: string;
	/** A learner without one has `<id>@learner.invalid`. */
	email: string;
	emailVerified: number | boolean;
	image: string | null;
	createdAt: AuthTime;
	updatedAt: AuthTime;
	/** In lower case; null for who signs in by e-mail alone. */
	username: string | null;
	displayUsername: string | null;
	role: 'learner' | 'instructor';
}
export interface SessionTable {
	id: string;
	expiresAt: AuthTime;
	token: string;
	createdAt: AuthTime;
	updatedAt: AuthTime;
	ipAddress: string | null;
	userAgent: string | null;
	userId: string;
}
export interface AccountTable {
	id: string;
	accountId: string;
	providerId: string;
	userId: string;
	accessToken: string | null;
	refreshToken: string | null;
	idToken: string | null;
	accessTokenExpiresAt: AuthTime | null;
	refreshTokenExpiresAt: AuthTime | null;
	scope: string | null;
	password: string | null;
	createdAt: AuthTime;
	updatedAt: AuthTime;
}
export interface VerificationTable {
	id: string;
	identifier: string;
	value: string;
	expiresAt: AuthTime;
	createdAt: AuthTime;
	updatedAt: AuthTime;
}

/** A class. `class` is a word of the language, so the code calls one a classroom. */
export interface ClassroomTable {
	id: string;
	title: string;
	/** What learners type to join, without look-alike characters. */
	code: string;
	/** The end of the last day, where the class is. */
	dueAt: number | null;
	createdAt: number;
	archivedAt: number | null;
	/** A class made by `npm run demo`. */
	demo: number;
}
export interface ClassInstructorTable {
	classId: string;
	userId: string;
	addedAt: number;
}

/** One learner in one class: what SCORM calls a registration. */
export interface RegistrationTable {
	id: string;
	classId: string;
	userId: string;
	joinedAt: number;
	/** The learner left, or was taken off the roster; the record stays until it is deleted. */
	leftAt: number | null;
	/** Of the last stored commit; 0 before the first. */
	sequence: number;
	/** Number of the last event that is kept; 0 before the first. */
	events: Generated<number>;
	/** The SCORM 1.2 model as it was committed last, as JSON; null before the first commit. */
	cmi: string | null;
	/** Version stamp of the course that made the last commit. */
	version: string | null;
	/** Server's time of the first and the last commit. */
	firstAt: number | null;
	lastAt: number | null;
	/** `RegistrationSummary` (commits/summary.ts) as JSON, made anew with each commit: the first screen reads only this. */
	summary: string | null;
}

/** What a learner did, as it was told: the record from which attempts and responses are made. Never changed. */
export interface EventTable {
	registrationId: string;
	/** From the event's content: one told twice is one. */
	id: string;
	/** In the order of arrival, from 1. */
	number: number;
	type: string;
	/** By the learner's clock, and by the server's. */
	at: number;
	receivedAt: number;
	body: string;
}

/** An attempt at a quiz or the exam, graded here. */
export interface AttemptTable {
	/** `<registration>:<assessment>:<seed>` */
	id: string;
	registrationId: string;
	classId: string;
	assessment: string;
	/** Of what was taken on the server the sitting's `number`: its options are arranged by `sitting.seed`. */
	seed: number;
	/** 1 for the learner's first at this assessment, by time of beginning. */
	ordinal: number;
	/** Item ids in the order drawn, as JSON. */
	items: string;
	startedAt: number;
	submittedAt: number | null;
	/** Whole percent as reported and judged; null while it runs. */
	percent: number | null;
	passed: number | null;
	/** Topics that had to be right and were not, as JSON. */
	missedTopics: string | null;
	/** Where it was graded as it was taken: `server` for the exam, else the class's own report. */
	takenOn: 'server' | 'device';
	version: string;
	/** Why it is left out of statistics; null for one that counts. */
	excluded: string | null;
}

/** The last answer to one item in one attempt, or the first try of a lesson item. */
export interface ResponseTable {
	registrationId: string;
	classId: string;
	/** Attempt's id; '' for an item of a lesson. */
	attemptId: string;
	item: string;
	/** Whether it counts for statistics: of the learner's first attempt at the assessment, or a lesson item's first try. */
	first: number;
	earned: number;
	possible: number;
	/** Whole seconds in view; null when no time is known. */
	seconds: number | null;
	tries: number;
	at: number;
	/** The response as JSON. */
	response: string;
	/** Ids of the misconceptions that it shows, as JSON. */
	misconceptions: string;
	confidence: number | null;
}

/** The first answers of one learner, packed for statistics (review/digest.ts): missing where something changed. */
export interface DigestTable {
	registrationId: string;
	body: string;
}

/** A sitting of the exam that the server gives: to a learner of a class, or to a guest. */
export interface SittingTable {
	id: string;
	/** null for a guest. */
	registrationId: string | null;
	/** `learner:<registration>`, or `guest:<hash of what the guest's browser holds>`. */
	taker: string;
	assessment: string;
	/** 1 for the taker's first. */
	ordinal: number;
	/** What the learner's own record calls it: 32 bits, not unique beyond the taker. */
	number: number;
	/** The taker and the assessment while it runs, so that only one does; null afterwards. */
	running: string | null;
	/** The order of options follows from it and from the key, so it never leaves the server. */
	seed: number;
	items: string;
	startedAt: number;
	/** Epoch milliseconds after which no answer is taken; null without a limit. */
	endsAt: number | null;
	/** Of the last answer, or of the start. */
	lastAt: number;
	submittedAt: number | null;
	percent: number | null;
	passed: number | null;
	/** `SittingResult` as JSON: what is said after submission, without any key. */
	result: string | null;
	version: string;
}
export interface SittingAnswerTable {
	sittingId: string;
	item: string;
	response: string;
	seconds: number;
	tries: number;
	at: number;
}
export interface CertificateTable {
	/** The sitting that was passed. */
	sittingId: string;
	/** As printed, in capitals. Two people of one name who passed alike on one day have the same. */
	code: string;
	registrationId: string | null;
	name: string;
	passedAt: number;
	percent: number;
	/** The words that were printed, as JSON. */
	sheet: string;
	revokedAt: number | null;
}

/** A change of a key, or a question dropped, and what became of the attempts. */
export interface RekeyTable {
	id: string;
	classId: string;
	item: string;
	/** `drop`, or `accept` with the response that is right too. */
	kind: 'drop' | 'accept';
	/** The accepted response as JSON; null for a dropped question. */
	response: string | null;
	reason: string;
	actorId: string;
	at: number;
	/** Attempts that would lose points or a pass wait for this. */
	confirmedAt: number | null;
	/** From then on it counts for nothing. */
	takenBackAt: number | null;
}
export interface RescoreTable {
	rekeyId: string;
	attemptId: string;
	percentBefore: number;
	percentAfter: number;
	passedBefore: number;
	passedAfter: number;
	/** null while it waits for the instructor. */
	appliedAt: number | null;
}

/** Links that work once: set up, become an instructor, set a new password. */
export interface InvitationTable {
	/** SHA-256 of the token in the link, in hex. */
	tokenHash: string;
	kind: 'setup' | 'instructor' | 'password';
	/** Class of which one becomes an instructor; null otherwise. */
	classId: string | null;
	/** Whose password; null otherwise. */
	userId: string | null;
	createdAt: number;
	expiresAt: number;
	usedAt: number | null;
}

/** What instructors did. Rows are added, never changed. */
export interface AuditTable {
	id: string;
	at: number;
	actorId: string;
	classId: string | null;
	/** Such as `password.reset`. */
	action: string;
	/** Id of what it was done to. */
	subject: string;
	/** JSON without personal data beyond ids. */
	detail: string;
}
export interface SettingTable {
	name: string;
	value: string;
}
/** Requests counted in a window, by what is limited: `sign-in:<hash of address>`. */
export interface LimitTable {
	name: string;
	windowStart: number;
	count: number;
}

export interface LockTable {
	name: string;
	holder: string;
	expiresAt: number;
}
export interface MigrationTable {
	name: string;
	at: Generated<number>;
}

export interface Tables {
	user: UserTable;
	session: SessionTable;
	account: AccountTable;
	verification: VerificationTable;
	classroom: ClassroomTable;
	classInstructor: ClassInstructorTable;
	registration: RegistrationTable;
	event: EventTable;
	attempt: AttemptTable;
	response: ResponseTable;
	digest: DigestTable;
	sitting: SittingTable;
	sittingAnswer: SittingAnswerTable;
	certificate: CertificateTable;
	rekey: RekeyTable;
	rescore: RescoreTable;
	invitation: InvitationTable;
	audit: AuditTable;
	setting: SettingTable;
	limit: LimitTable;
	lock: LockTable;
	migration: MigrationTable;
}
