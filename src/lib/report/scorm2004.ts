// SCORM 2004, 3rd and 4th edition: completion and success apart, a scaled score, readable interactions.

import type { ScormApi } from './discovery.ts';
import { description2004 } from './description.ts';
import type { Host, Write } from './port.ts';
import { numberOrNull, type Dialect, type Get, type Held } from './scorm-dialect.ts';
import { scormHost, type HostOptions } from './scorm-host.ts';
import { isoDuration } from './scorm-time.ts';

/** `get` reads below `cmi.` or below one objective: the fields have the same names in both. */
function heldAs(get: Get): Held {
	const success = get('success_status');
	const scaled = numberOrNull(get('score.scaled'));
	return {
		completed: get('completion_status') === 'completed',
		passed: success === 'passed' ? true : success === 'failed' ? false : null,
		percent: numberOrNull(get('score.raw')) ?? (scaled === null ? null : decimal(scaled * 100)),
		progress: numberOrNull(get('progress_measure')) ?? 0
	};
}

/** real(10,7) */
const decimal = (value: number): number => Number(value.toFixed(7));

function outcome(told: Held): Write[] {
	const writes: Write[] = [];
	if (told.percent !== null)
		writes.push(
			['score.scaled', String(decimal(told.percent / 100))],
			['score.raw', String(told.percent)],
			['score.min', '0'],
			['score.max', '100']
		);
	if (told.passed !== null) writes.push(['success_status', told.passed ? 'passed' : 'failed']);
	if (told.progress > 0) writes.push(['progress_measure', String(decimal(told.progress))]);
	writes.push(['completion_status', told.completed ? 'completed' : 'incomplete']);
	return writes;
}

export const dialect2004: Dialect = {
	standard: 'scorm2004',
	calls: {
		initialize: 'Initialize',
		finish: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError'
	},
	elements: {
		mode: 'cmi.mode',
		credit: 'cmi.credit',
		entry: 'cmi.entry',
		learnerId: 'cmi.learner_id',
		learnerName: 'cmi.learner_name',
		language: 'cmi.learner_preference.language',
		location: 'cmi.location',
		state: 'cmi.suspend_data',
		exit: 'cmi.exit',
		sessionTime: 'cmi.session_time',
		status: 'cmi.completion_status'
	},
	// Store data and commit, before initialise and after terminate.
	notRunning: ['132', '133', '142', '143'],
	essential: ['cmi.completion_status', 'cmi.success_status', 'cmi.score.scaled', 'cmi.suspend_data'],
	longestLocation: 1000,
	exitToClose: 'normal',
	most: 120,
	readsInteractions: true,
	held: (get) => heldAs((field) => get(`cmi.${field}`)),
	outcome: (told) => outcome(told).map(([field, value]) => [`cmi.${field}`, value]),
	heldObjective: heldAs,
	objective: (report, told) => [...outcome(told), ['description', description2004(report.title)]],
	interaction: (one) => one.put.scorm2004(one),
	sessionTime: isoDuration,
	comments: async () => (await import('./comments2004.ts')).comments2004,
	// Hosts send every value at every commit here.
	otherValue: null
};

/** The host behind a SCORM 2004 API. */
export function scorm2004Host(api: ScormApi, options: HostOptions): Host {
	return scormHost(dialect2004, api, options);
}
