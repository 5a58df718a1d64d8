// What the installed course keeps on the device, and which requests are answered from there. Rules alone: the worker
// asks them.

/** Written into the worker by the build. */
export interface KeptFiles {
	/** Stamp of the build. */
	version: string;
	/** Pages by their path below the scope, '' for the scope's own address. */
	pages: Record<string, string>;
	/** Paths below the scope of all that is kept: pages, scripts, styles, fonts and pictures. */
	files: string[];
}

export interface Asked {
	method: string;
	/** `navigate` for a page of its own. */
	mode: string;
	url: string;
	/** A part of a file is asked for. */
	part: boolean;
}

export type Answered =
	/** From what is kept: by its path below the scope; `lasting` names that mean the same in every version. */
	| { from: 'device'; path: string; lasting: boolean }
	/** From the network, and what it said last when there is none. */
	| { from: 'latest'; path: string }
	/** None of the worker's business. */
	| { from: 'network' };

const network: Answered = { from: 'network' };

/** Where the server tells one person from another. None of it is ever kept, whatever the build lists. */
const personal = /^(?:api|account|classes|join|setup|sign-in|sign-out|verify|dev)(?:\/|$)/;

/** Files whose names come from their content. */
const lasting = /^_app\/immutable\//;
export const isLasting = (path: string): boolean => lasting.test(path);

/** @param scope address of the course's folder, with a slash at its end */
export function answered(asked: Asked, scope: string, kept: KeptFiles): Answered {
	const url = new URL(asked.url);
	const address = url.origin + url.pathname;
	if (asked.method !== 'GET' || asked.part || !address.startsWith(scope)) return network;
	const path = decoded(address.slice(scope.length));
	if (path === null || personal.test(path)) return network;
	if (asked.mode === 'navigate') {
		const file = Object.hasOwn(kept.pages, path) ? kept.pages[path] : undefined;
		return file === undefined ? network : { from: 'device', path: file, lasting: false };
	}
	if (path === 'config.json') return { from: 'latest', path };
	if (isLasting(path)) return { from: 'device', path, lasting: true };
	return kept.files.includes(path) ? { from: 'device', path, lasting: false } : network;
}

function decoded(path: string): string | null {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

/**
 * Pages on which the offer of a new version waits: a question is thought about there, and its time may run. The
 * settings have a place of their own for it.
 */
const undisturbed = /\/quiz\/\[quiz\]\/(?:question|check-answers)|\/settings$/;

/** @param route id of the page's route */
export const mayOffer = (route: string | null): boolean => !undisturbed.test(route ?? '');
