// The run-time that a launched package finds: scorm-again behind an API of our own, which writes every call down
// and starts scorm-again anew when a package that has finished is loaded again in its frame.

import type { Scorm12API, Scorm2004API } from 'scorm-again';
import { flatten, keep, restore, type Cmi, type LaunchAnswer, type StoredAttempt } from './attempt.ts';

export interface Call {
	/** 1 for the first call after the page was opened. */
	n: number;
	/** Epoch milliseconds. */
	at: number;
	name: string;
	arguments: string[];
	returned: string;
	/** Code and meaning, '' when there is no error. */
	error: string;
}

export interface RunTime {
	/** Name under which content looks for it: `API` or `API_1484_11`. */
	name: string;
	/** The eight functions of the standard. */
	api: Record<string, (...args: string[]) => string>;
	/** The data model as it stands: element -> value, empty ones left out. */
	model(): Record<string, string>;
	cmi(): Cmi;
	/** How many commits the server has when nothing that was sent is lost. */
	commits(): number;
}

export interface Hooks {
	called(call: Omit<Call, 'n'>): void;
	/** The server has stored a commit. */
	committed(attempt: StoredAttempt): void;
	/** Whether suspend data is cut at 4096 characters without a word. */
	truncates(): boolean;
}

type Instance = Scorm12API | Scorm2004API;
type Functions = Record<string, (...args: string[]) => string>;

const names = {
	scorm12: [
		'LMSInitialize',
		'LMSFinish',
		'LMSGetValue',
		'LMSSetValue',
		'LMSCommit',
		'LMSGetLastError',
		'LMSGetErrorString',
		'LMSGetDiagnostic'
	],
	scorm2004: [
		'Initialize',
		'Terminate',
		'GetValue',
		'SetValue',
		'Commit',
		'GetLastError',
		'GetErrorString',
		'GetDiagnostic'
	]
} as const;

/** Smallest limit a SCORM 1.2 host may have for cmi.suspend_data. */
const shortest = 4096;

export async function openRunTime(launch: LaunchAnswer, hooks: Hooks): Promise<RunTime> {
	const { standard } = launch.info;
	const old = standard === 'scorm12';
	// By address, because a browser knows no package names; the types come from the package.
	const address: string = `/scorm-again/${standard}.js`;
	const library = (await import(address)) as typeof import('scorm-again');
	let attempt = launch.attempt;
	const [initialize, , , setValue, , lastError, errorString] = names[standard];

	// Our own way to the server: scorm-again's takes a login page for success.
	const transport = {
		processHttpRequest(url: string, payload: unknown, finished: boolean) {
			const { cmi } = payload as { cmi: Cmi };
			const body = JSON.stringify({ cmi, finished });
			const sent = post(url, body);
			if (typeof sent === 'object') {
				attempt = sent;
				hooks.committed(attempt);
				return { result: 'true', errorCode: 0 };
			}
			// Browsers block a request that waits for its answer while a page is going away. A beacon is let through;
			// nobody hears its reply, so the content is told "true", as it is by hosts.
			if (sent === 'refused' || !finished || !navigator.sendBeacon(url, body))
				return { result: 'false', errorCode: 101 };
			attempt = { ...attempt, cmi: keep(attempt.cmi, cmi), finished, commits: attempt.commits + 1 };
			return { result: 'true', errorCode: 0 };
		},
		updateSettings() {}
	};
	let instance = begin();

	function begin(): Instance {
		const settings = {
			lmsCommitUrl: `/commits/${launch.player}`,
			dataCommitFormat: 'json',
			autocommit: false,
			// Status and score stay what the content said, unless its manifest asks the host to judge.
			mastery_override: old && launch.info.passMark !== null,
			logLevel: 5
		};
		const made: Instance = old
			? new library.Scorm12API(settings as never, transport as never)
			: new library.Scorm2004API(settings as never, transport as never);
		// One element at a time: a value that is refused must not cost those that follow it.
		for (const [element, value] of Object.entries(restore({ ...launch, attempt }))) {
			try {
				made.loadFromJSON({ cmi: { [element]: value } } as never);
			} catch (error) {
				console.error(`The stored cmi.${element} could not be restored.`, error);
			}
		}
		return made;
	}

	function call(name: string, args: string[]): string {
		// Content loaded again after it finished: a host gives it the stored attempt afresh.
		if (name === initialize && instance.isTerminated()) instance = begin();
		const given =
			name === setValue && args[0] === 'cmi.suspend_data' && hooks.truncates()
				? [args[0], String(args[1]).slice(0, shortest)]
				: args;
		const functions = instance as unknown as Functions;
		const returned = String(functions[name]!(...given));
		const code = String(functions[lastError]!());
		const error = code === '0' ? '' : `${code} ${functions[errorString]!(code)}`;
		hooks.called({ at: Date.now(), name, arguments: args.map(String), returned, error });
		return returned;
	}

	const cmi = () => (instance.renderCMIToJSONObject() as { cmi: Cmi }).cmi;
	return {
		name: old ? 'API' : 'API_1484_11',
		api: Object.fromEntries(names[standard].map((name) => [name, (...args: string[]) => call(name, args)])),
		model: () => flatten(cmi()),
		cmi,
		commits: () => attempt.commits
	};
}

/** The attempt as stored; `blocked` when no answer came, be it the browser's doing or the network's. */
function post(url: string, body: string): StoredAttempt | 'refused' | 'blocked' {
	const request = new XMLHttpRequest();
	request.open('POST', url, false);
	request.setRequestHeader('content-type', 'application/json');
	try {
		request.send(body);
	} catch {
		return 'blocked';
	}
	try {
		// Anything that is not our own reply, such as a login page, does not count as stored.
		const reply = JSON.parse(request.responseText) as { result?: string; attempt?: StoredAttempt };
		return request.status === 200 && reply.result === 'true' && reply.attempt ? reply.attempt : 'refused';
	} catch {
		return 'refused';
	}
}
