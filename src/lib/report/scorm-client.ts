// The calls to a SCORM run-time, the same for 1.2 and 2004: every call keeps `this`, is guarded, takes and gives
// strings, and asks for the error code afterwards.

import type { ScormApi } from './discovery.ts';

/** What the six calls are named in one standard. */
export interface CallNames {
	initialize: string;
	finish: string;
	get: string;
	set: string;
	commit: string;
	lastError: string;
}

/** A host's answer. `code` is '0' without an error; `threw` is the message of an exception, else null. */
export interface Reply {
	value: string;
	ok: boolean;
	code: string;
	threw: string | null;
}

export interface ScormClient {
	initialize(): Reply;
	finish(): Reply;
	/** The whole answer to a question. */
	read(element: string): Reply;
	/** The value, '' when there is none: a fresh 2004 element answers 403, which is no failure. */
	get(element: string): string;
	/** As get, but null when the host does not know the element or has no value for it. */
	ask(element: string): string | null;
	set(element: string, value: string): Reply;
	commit(): Reply;
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const message = (error: unknown): string => (error instanceof Error ? error.message : text(error));

export function scormClient(api: ScormApi, names: CallNames): ScormClient {
	function lastError(): string {
		try {
			// Called on the object: some run-times lose their state without `this`.
			return text(api[names.lastError]?.()) || '0';
		} catch {
			return '0';
		}
	}
	function call(name: string, ...args: string[]): Reply {
		try {
			const value = text(api[name]?.(...args));
			const code = lastError();
			return { value, ok: value.toLowerCase() === 'true' && code === '0', code, threw: null };
		} catch (error) {
			return { value: '', ok: false, code: lastError(), threw: message(error) };
		}
	}
	const read = (element: string): Reply => call(names.get, element);
	const ask = (element: string): string | null => {
		const reply = read(element);
		return reply.threw === null && reply.code === '0' ? reply.value : null;
	};
	return {
		initialize: () => call(names.initialize, ''),
		finish: () => call(names.finish, ''),
		read,
		get: (element) => ask(element) ?? '',
		ask,
		set: (element, value) => call(names.set, element, value),
		commit: () => call(names.commit, '')
	};
}

/** A reply in words for an administrator: call, code, and what was thrown. */
export function replyDetail(call: string, reply: Reply): string {
	return `${call} answered "${reply.value}", error ${reply.code}${reply.threw === null ? '' : `, threw: ${reply.threw}`}`;
}
