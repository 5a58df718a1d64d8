// Opens the host of a cmi5 package. Fetched by that edition alone.

import type { Course } from '../course/course.ts';
import { Cmi5Host } from './cmi5-host.ts';
import { readParameters, sessionStore } from './cmi5-launch.ts';
import type { Host } from './port.ts';

export interface Cmi5Window {
	location: Pick<Location, 'search'>;
	/** Throws where storage is blocked. */
	readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
	fetch: typeof fetch;
}

/**
 * Null when the address holds no launch.
 * @param course the part that was launched
 */
export function openCmi5(win: Cmi5Window, course: Course): Host | null {
	const parameters = readParameters(win.location.search);
	if (!parameters) return null;
	const session = sessionStore(parameters.fetch, () => win.sessionStorage);
	const request: typeof fetch = (...call) => win.fetch(...call);
	return new Cmi5Host({ course, parameters, session, request, now: Date.now });
}
