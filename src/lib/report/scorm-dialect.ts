// What differs between SCORM 1.2 and 2004 for the one host that speaks both.

import type { HostReport, Interaction, Launch, ObjectiveReport, Standard, Write } from './port.ts';
import type { CallNames, ScormClient } from './scorm-client.ts';

/** What a host holds about the course or one objective. `progress` is 0-1, 0 where it cannot be told. */
export type Held = Launch['held'] & { progress: number };

/** Hands over the comments that the host does not hold yet. No comment matters enough to fail a commit. */
export type CommentWriter = (comments: HostReport['comments']) => void;

/** Reads an element, '' when there is none. */
export type Get = (element: string) => string;

export interface Dialect {
	standard: Standard;
	calls: CallNames;
	elements: {
		mode: string;
		credit: string;
		entry: string;
		learnerId: string;
		learnerName: string;
		language: string;
		location: string;
		state: string;
		exit: string;
		sessionTime: string;
		/** Where "incomplete" is written at once after initialise. */
		status: string;
	};
	/** Error codes that say the session is not running (any more). */
	notRunning: readonly string[];
	/** Without these the learner's result or place would be lost; anything else is optional. */
	essential: readonly string[];
	longestLocation: number;
	/** cmi.exit that ends the attempt. */
	exitToClose: '' | 'normal';
	/**
	 * Answers that a host is told. It may send all it holds again at every commit and with its last words, which
	 * browsers cut off at 64 KiB (docs/decisions/0016).
	 */
	most: number;
	/** Interactions can be read back. */
	readsInteractions: boolean;
	held(get: Get): Held;
	/** Status, score and progress of the course; `told` is what to tell, `before` what the host held. */
	outcome(told: Held, before: Held): Write[];
	heldObjective(get: Get): Held;
	/** Fields relative to `cmi.objectives.n.`, without the id. */
	objective(report: ObjectiveReport, told: Held, before: Held): Write[];
	interaction(interaction: Interaction): Write[];
	sessionTime(seconds: number): string;
	/** Fetched when there is a first comment. */
	comments(): Promise<(client: ScormClient) => CommentWriter>;
	/**
	 * Another valid value of an element, which makes a host store again what it wrongly believes stored; null
	 * where that is not possible. Null altogether when hosts of this standard send everything at every commit.
	 */
	otherValue: ((element: string, value: string) => string | null) | null;
}

type Outcome = Pick<HostReport, 'completed' | 'passed' | 'percent' | 'progress'>;

/**
 * What to tell a host that already holds something: a pass is never lowered, and nothing else is but the score where
 * the last one is reported. A fail that is reported as incomplete is not told at all and does not complete the course,
 * because hosts bar the way back once it is completed.
 */
export function toldNow(
	report: Outcome,
	{ failReportedAs, scoreReported }: Pick<HostReport, 'failReportedAs' | 'scoreReported'>,
	before: Held
): Held {
	const silent = report.passed === false && failReportedAs === 'incomplete';
	const completed = before.completed || (report.completed && !silent);
	const passed = before.passed || (silent ? before.passed : (report.passed ?? before.passed));
	const floor = scoreReported === 'last' && !before.passed ? 0 : (before.percent ?? 0);
	return {
		completed,
		passed,
		// No score is told before the assessment was submitted, not even the one a host starts with.
		percent: report.percent === null ? null : Math.max(report.percent, floor),
		progress: Math.max(before.progress, completed ? 1 : Math.min(report.progress, 0.99))
	};
}

/** A host's number; null when it is missing or no number. */
export function numberOrNull(value: string): number | null {
	return value.trim() === '' || !Number.isFinite(Number(value)) ? null : Number(value);
}
