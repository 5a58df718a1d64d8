// Begins a session in the order of the specification: token (8.2), launch data (10.2), the learner's preferences
// (11), "initialized" (9.3.2). May be called again after a failure.

import type { Course } from '../course/course.ts';
import {
	languageIn,
	readLaunchData,
	type LaunchData,
	type LaunchParameters,
	type SessionMemory,
	type SessionStore
} from './cmi5-launch.ts';
import {
	failed,
	failureOf,
	fetchToken,
	isOk,
	lrsOf,
	replacing,
	type Failure,
	type Lrs,
	type Replaced
} from './cmi5-lrs.ts';
import { defined, sessionExtension, statement, type StatementBase } from './cmi5-statements.ts';
import { readKept, stateId, type KeptDocument } from './cmi5-told.ts';

export interface Cmi5Options {
	/** The part that was launched. */
	course: Course;
	parameters: LaunchParameters;
	session: SessionStore;
	request: typeof fetch;
	/** Epoch milliseconds. */
	now(): number;
}

export interface Begun {
	lrs: Lrs;
	data: LaunchData;
	base: StatementBase;
	/** The host's name for the session. */
	session: string;
	kept: KeptDocument;
	/** The host holds no document of ours. */
	fresh: boolean;
	replaces: Replaced;
	language: string;
	/** Epoch milliseconds: nothing is told as earlier. */
	at: number;
}

export function remember(store: SessionStore, change: Partial<SessionMemory>): void {
	store.write({ ...store.read(), ...change });
}

export async function beginSession({
	parameters,
	session,
	request,
	now
}: Cmi5Options): Promise<Begun | Failure> {
	const token = session.read().token ?? (await fetchToken(parameters.fetch, request));
	if (typeof token !== 'string') {
		// It is given out once: without it nothing can be told in this session.
		if (token.reason === 'session-lost') remember(session, { over: true });
		return token;
	}
	remember(session, { token });
	const lrs = lrsOf(parameters, token, request);
	const [launch, held, preferences] = await Promise.all([
		lrs.state('LMS.LaunchData'),
		lrs.state(stateId),
		lrs.preferences()
	]);
	if (!isOk(launch)) return failureOf(launch);
	// A record that cannot be read must not be written over.
	if (!isOk(held) && held.status !== 404) return failureOf(held);
	const data = readLaunchData(launch.text);
	if (!data) return failed('refused', 'LMS.LaunchData holds no contextTemplate');
	const { actor, registration, activityId } = parameters;
	const begun: Begun = {
		lrs,
		data,
		base: { actor, registration, activityId, template: data.template, masteryScore: data.masteryScore },
		session: String(data.template.extensions?.[sessionExtension] ?? ''),
		kept: readKept(isOk(held) ? held.text : ''),
		fresh: held.status === 404,
		replaces: replacing(held),
		language: languageIn(preferences.text),
		at: now()
	};
	const failure = await initialize(begun, session);
	if (failure) return failure;
	const { mode, returnUrl, masteryScore } = data;
	remember(session, { initialized: 'told', mode, returnUrl, masteryScore });
	return begun;
}

/** Once a session, however often the page is loaded. */
async function initialize({ lrs, base, session, at }: Begun, store: SessionStore): Promise<Failure | null> {
	const { initialized } = store.read();
	if (initialized === 'told') return null;
	remember(store, { initialized: 'sent' });
	const first = statement(base, `initialized ${session}`, at, defined('initialized', base, 0));
	const reply = await lrs.tell([first]);
	// It was sent before and its answer was lost: the host refuses it for being there.
	const there = initialized === 'sent' && [400, 403, 409].includes(reply.status);
	return isOk(reply) || there ? null : failureOf(reply);
}
