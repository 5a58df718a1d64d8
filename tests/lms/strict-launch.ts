// What a strict run-time is told when a learner launches a package, and the values that the session begins with.

import type { Quirks } from './quirks.ts';

export interface RuntimeOptions {
	standard: 'scorm12' | 'scorm2004';
	quirks?: Quirks;
	mode?: 'normal' | 'review' | 'browse';
	credit?: 'credit' | 'no-credit';
	learner?: { id: string; name: string };
	/** What an earlier launch left on the server. */
	server?: Record<string, string>;
	/** Objectives that the manifest declares, in their order (2004). */
	declared?: readonly string[];
	/** What counts as passed by the manifest (2004): the host judges by it, whatever the course says. */
	passingScore?: string;
	/**
	 * The way to a server outside this object: takes the values of a commit, and whether it is the session's last;
	 * false when they did not arrive. Without it `server` is all there is.
	 */
	carry?: (values: Record<string, string>, last: boolean) => boolean;
}

/** Values at launch: what the server holds of the attempt, and what the host itself says of it. */
export function launchValues(
	options: RuntimeOptions,
	server: Record<string, string>
): Record<string, string> {
	const { standard, quirks = {}, declared = [], passingScore } = options;
	const old = standard === 'scorm12';
	const core = old ? 'cmi.core.' : 'cmi.';
	const left = server[`${core}exit`];
	const done = /passed|completed|failed/.test(
		server[old ? `${core}lesson_status` : `${core}completion_status`] ?? ''
	);
	const review = quirks.reviewAfterDone && done;
	const values: Record<string, string> = {
		...server,
		[`${core}${old ? 'student_id' : 'learner_id'}`]: options.learner?.id ?? 'learner-1',
		[`${core}${old ? 'student_name' : 'learner_name'}`]: options.learner?.name ?? 'Doe, Jane',
		[`${core}${old ? 'lesson_mode' : 'mode'}`]: options.mode ?? (review ? 'review' : 'normal'),
		[`${core}credit`]: options.credit ?? (review ? 'no-credit' : 'credit'),
		[`${core}entry`]: left === 'suspend' ? 'resume' : Object.keys(server).length ? '' : 'ab-initio'
	};
	if (quirks.masteryScore !== undefined && old)
		values['cmi.student_data.mastery_score'] = String(quirks.masteryScore);
	if (passingScore !== undefined && !old) values['cmi.scaled_passing_score'] = passingScore;
	delete values[`${core}exit`];
	delete values[`${core}session_time`];
	for (const [index, id] of declared.entries()) values[`cmi.objectives.${index}.id`] ??= id;
	return values;
}
