// The web edition with a commit address: scorm-again offers `window.API` as an LMS would, and our own transport
// carries every commit to the address. The only file that imports scorm-again.
//
// GET  <address>?learner=<id>   200 {"cmi": {...} | null, "sequence": n}   the last stored commit; null and 0 when new
// POST <address>                {"learner": {"id", "name"}, "sequence": n, "final": false, "cmi": {...}}
//   200 {"stored": n}           stored, or stored before; n is the sequence that was sent
//   409 {"sequence": m}         a commit m >= n from elsewhere is stored; we send ours again as m + 1
//   anything else               not stored; sent again later
//
// `cmi` is the whole SCORM 1.2 model as scorm-again writes it: leaves are strings, arrays are objects keyed "0",
// "1", ...; total_time always contains the running session. A commit without `interactions` leaves the stored ones
// as they are: the last words of a closing page are limited to 64 kB by the browser, so a larger one goes without
// them, and the whole commit follows under the next number at the next start.
//
// A class is such an address that keeps events besides (classroom.ts): what it is sent stands there.

import { startOutbox, type Outbox, type OutboxOptions, type OutboxStatus, type Snapshot } from './outbox.ts';

export interface EndpointOptions extends OutboxOptions {
	/** Where `API` is put; the page's own window. */
	win?: { API?: unknown };
	onStatus?(status: OutboxStatus): void;
}

export interface Endpoint {
	/** For HostOptions.probe: true once the last commit is stored, false when something else answered; rejects offline. */
	probe(): Promise<boolean>;
	/** Takes the API away and sends nothing more. */
	stop(): void;
}

type Tree = { [key: string]: string | Tree };

/**
 * Restores the learner's last state and provides `win.API`; then discovery finds it like that of any LMS. Null when
 * the address does not answer and this device has no copy: starting from nothing would overwrite what is stored there.
 */
export async function startEndpoint(options: EndpointOptions): Promise<Endpoint | null> {
	const outbox = await startOutbox(options, options.onStatus ?? (() => undefined));
	if (!outbox) return null;
	const api = await runTime(outbox, options.learner);
	restore(api, outbox.latest(), options.learner);
	const win = options.win ?? (globalThis as { API?: unknown });
	win.API = api;
	return {
		probe: outbox.settled,
		stop() {
			outbox.stop();
			if (win.API === api) delete win.API;
		}
	};
}

interface RunTime {
	loadFromJSON(tree: Tree, element?: string): void;
}

async function runTime(outbox: Outbox, learner: EndpointOptions['learner']): Promise<RunTime> {
	const { Scorm12API } = await import('scorm-again/scorm12/min');
	return new Scorm12API({
		// Any address switches commits on; our transport knows the real one.
		lmsCommitUrl: 'outbox',
		autocommit: false,
		// The course decides about pass and fail.
		mastery_override: false,
		alwaysSendTotalTime: true,
		logLevel: 5,
		httpService: {
			processHttpRequest(_url: string, commit: unknown, final: boolean) {
				outbox.put({ learner, final, cmi: (commit as { cmi: Tree }).cmi });
				return { result: 'true', errorCode: 0 };
			},
			updateSettings: () => undefined
		}
	}) as RunTime;
}

/** What the host has to do that scorm-again leaves open: entry, the spent exit and session time, the learner. */
function restore(api: RunTime, last: Snapshot | null, learner: EndpointOptions['learner']): void {
	const leaves = new Map(last ? flatten(last.cmi as Tree, 'cmi') : []);
	const exit = leaves.get('cmi.core.exit');
	// Left in, both would count again at the end of this session.
	leaves.delete('cmi.core.exit');
	leaves.delete('cmi.core.session_time');
	leaves.set('cmi.core.entry', last === null ? 'ab-initio' : exit === 'suspend' ? 'resume' : '');
	leaves.set('cmi.core.student_id', learner.id);
	leaves.set('cmi.core.student_name', learner.name);
	leaves.set('cmi.core.credit', 'credit');
	leaves.set('cmi.core.lesson_mode', 'normal');
	for (const [element, value] of leaves) {
		try {
			// One by one: an invalid value throws, and the rest of its tree would be lost with it.
			api.loadFromJSON(nest(element, value), '');
		} catch {
			continue;
		}
	}
}

function flatten(tree: Tree, path: string): [string, string][] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string'
			? [[`${path}.${key}`, value] as [string, string]]
			: value && typeof value === 'object'
				? flatten(value, `${path}.${key}`)
				: []
	);
}

function nest(element: string, value: string): Tree {
	return element.split('.').reduceRight<string | Tree>((inner, key) => ({ [key]: inner }), value) as Tree;
}
