// What a host must still be told of a report, in the order of telling. Pure.

import { toldNow } from './scorm-dialect.ts';
import { defined, progressed, scored, type StatementBase } from './cmi5-statements.ts';
import type { HostReport } from './port.ts';
import { answered, commented } from './xapi-answers.ts';
import { own, type Telling } from './xapi.ts';

/** `name` is unique in the registration, and the same whenever the same is told. */
export interface Owed {
	name: string;
	/** Epoch milliseconds. */
	at: number;
	telling: Telling;
}

/** Without these the learner's result would be lost; a host that refuses anything else is left alone. */
export const essential: readonly string[] = ['completed', 'passed'];

export interface Occasion {
	base: StatementBase;
	language: string;
	/** Names of what the host holds. */
	told: ReadonlySet<string>;
	/** Seconds of the session. */
	seconds: number;
	/** When the session began: what happened before it is told as of then, with its own time beside. */
	begun: number;
	now: number;
}

export function owedOf(report: HostReport, occasion: Occasion): Owed[] {
	const { base, told, seconds, now } = occasion;
	const held = {
		completed: told.has('completed'),
		passed: told.has('passed') || null,
		percent: null,
		progress: 0
	};
	const { completed, passed, percent } = toldNow(report, report, held);
	const owed: Owed[] = [];
	const add = (name: string, telling: Telling, at = now) => {
		if (!told.has(name)) owed.push({ name, ...timed(telling, at, occasion) });
	};
	const telltale = { activityId: base.activityId, language: occasion.language };
	for (const one of report.interactions) add(one.id, answered(one, telltale), one.at);
	for (const one of report.comments) add(`comment ${one.id}`, commented(one, telltale), one.at);
	if (!completed && report.progress > 0)
		add(`progress ${Math.floor(report.progress * 100)}`, progressed(base, report));
	if (percent !== null) add(scoreName(percent, told, report), scored(base, percent));
	if (completed) add('completed', defined('completed', base, seconds));
	if (passed && reaches(percent, base)) add('passed', defined('passed', base, seconds, percent));
	return owed;
}

/** A score is told once; where the last one counts, once more whenever another one was told since. */
function scoreName(
	percent: number,
	told: ReadonlySet<string>,
	{ scoreReported }: Pick<HostReport, 'scoreReported'>
): string {
	const name = `score ${percent}`;
	const scores = [...told].filter((one) => one.startsWith('score '));
	const isLast = scores.at(-1)?.split(' ')[1] === String(percent);
	return scoreReported === 'best' || isLast || !told.has(name) ? name : `${name} ${scores.length}`;
}

/** The name of a fail that is told when the session ends; null when none is. It is told once for each score. */
export function failOf(report: HostReport, { base, told }: Pick<Occasion, 'base' | 'told'>): string | null {
	const { passed, failReportedAs, percent } = report;
	if (passed !== false || failReportedAs !== 'failed' || told.has('passed')) return null;
	// Passed and failed are the host's words for its own score (9.3.4, 9.3.5).
	if (base.masteryScore !== null && reaches(percent, base)) return null;
	const name = `failed ${percent}`;
	return told.has(name) ? null : name;
}

const reaches = (percent: number | null, { masteryScore }: StatementBase) =>
	percent !== null && percent / 100 >= (masteryScore ?? 0);

/** Timestamps show the order of statements (9.7), in which nothing of a session comes before its beginning. */
function timed(telling: Telling, at: number, { begun }: Occasion): Omit<Owed, 'name'> {
	if (at >= begun) return { at, telling };
	const extensions = { ...telling.extensions, [own('at')]: new Date(at).toISOString() };
	return { at: begun, telling: { ...telling, extensions } };
}
