// Finds the run-time that a SCORM host offers to the page. Only the API of the package's own standard counts:
// some hosts expose both, and only one of them is connected to the learner's record.

import type { Standard } from './port.ts';

/** A run-time as the host offers it: functions that take and return strings, called on the object itself. */
export type ScormApi = Record<string, (...args: string[]) => unknown>;

/** The part of a window that discovery looks at; every access may throw when it belongs to another origin. */
export interface HostWindow {
	parent?: unknown;
	opener?: unknown;
	top?: unknown;
	document?: unknown;
}

/** Frames nested deeper than this are taken for a loop. */
const maxLevels = 500;

const apis: Record<Standard, { name: string; functions: readonly string[] }> = {
	scorm12: {
		name: 'API',
		functions: [
			'LMSInitialize',
			'LMSFinish',
			'LMSGetValue',
			'LMSSetValue',
			'LMSCommit',
			'LMSGetLastError',
			'LMSGetErrorString',
			'LMSGetDiagnostic'
		]
	},
	scorm2004: {
		name: 'API_1484_11',
		functions: [
			'Initialize',
			'Terminate',
			'GetValue',
			'SetValue',
			'Commit',
			'GetLastError',
			'GetErrorString',
			'GetDiagnostic'
		]
	}
};

/** A property of a window or document; undefined when it is missing or another origin forbids the look. */
function peek(holder: unknown, name: string): unknown {
	try {
		return (holder as Record<string, unknown> | null | undefined)?.[name];
	} catch {
		return undefined;
	}
}

function apiOn(holder: unknown, standard: Standard): ScormApi | null {
	const { name, functions } = apis[standard];
	const found = peek(holder, name);
	if (!found || !functions.every((needed) => typeof peek(found, needed) === 'function')) return null;
	return found as ScormApi;
}

function apiInFrames(start: unknown, standard: Standard): ScormApi | null {
	let here = start;
	for (let level = 0; here && level <= maxLevels; level += 1) {
		const api = apiOn(here, standard);
		if (api) return api;
		const parent = peek(here, 'parent');
		if (parent === here) return null;
		here = parent;
	}
	return null;
}

/**
 * The host's API of this standard, or null. Looks on the page's own window and its parents, then in the window
 * that opened it, then in the window that opened the outermost frame, and on that window's document.
 */
export function findApi(standard: Standard, win: HostWindow): ScormApi | null {
	const topOpener = peek(peek(win, 'top'), 'opener');
	return (
		apiInFrames(win, standard) ??
		apiInFrames(peek(win, 'opener'), standard) ??
		apiInFrames(topOpener, standard) ??
		apiOn(peek(topOpener, 'document'), standard)
	);
}

/** As findApi, but asks again until `patience` milliseconds have passed: some hosts attach their API late. */
export async function waitForApi(
	standard: Standard,
	win: HostWindow,
	patience = 3000,
	pause = 100
): Promise<ScormApi | null> {
	for (let waited = 0; ; waited += pause) {
		const api = findApi(standard, win);
		if (api || waited >= patience) return api;
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
}
