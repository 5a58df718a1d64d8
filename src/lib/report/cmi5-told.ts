// What is kept at the host between launches: the learner's state, and what was told already, so that nothing is told
// twice in a registration.

import type { Course } from '../course/course.ts';
import { decodeState, openState } from './codec.ts';
import { objectIn } from './cmi5-launch.ts';
import { mergeRecords } from './merge.ts';

/** Our own document of state; LMS.LaunchData is the host's. */
export const stateId = 'hindsight.record';

export interface KeptDocument {
	state: string;
	/** Names of statements, in the order they were told. */
	told: string[];
}

/** Anything that is no document of ours is taken for a state: then the learner hears that it was damaged. */
export function readKept(text: string): KeptDocument {
	const { state, told } = objectIn(text) ?? {};
	if (typeof state !== 'string' || !Array.isArray(told)) return { state: text, told: [] };
	return { state, told: told.filter((name): name is string => typeof name === 'string') };
}

/** Everything in both states; one of a later version of the course is handed back untouched. */
export function uniteStates(ours: string, theirs: string, course: Course): string {
	const own = decodeState(ours, course);
	if (!('record' in own)) return ours;
	const { read, write } = openState(theirs, course);
	return write('record' in read ? mergeRecords(own.record, read.record) : own.record);
}
