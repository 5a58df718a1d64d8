// SCORM 1.2: one status for completion and success, percentages, state of at most 4096 characters.

import type { ScormApi } from './discovery.ts';
import type { Host, Write } from './port.ts';
import { numberOrNull, type Dialect, type Get, type Held } from './scorm-dialect.ts';
import { scormHost, type HostOptions } from './scorm-host.ts';
import { timespan } from './scorm-time.ts';

const statuses = ['incomplete', 'failed', 'completed', 'passed'] as const;
type Status = (typeof statuses)[number];

function heldAs(status: string, raw: string): Held {
	const percent = numberOrNull(raw);
	return {
		completed: status === 'passed' || status === 'completed' || status === 'failed',
		passed: status === 'passed' ? true : status === 'failed' ? false : null,
		percent,
		progress: 0
	};
}

/** `passed` and `failed` wait for completion: hosts treat both as the end of the course. */
function statusOf(held: Held): Status {
	if (!held.completed) return 'incomplete';
	return held.passed === null ? 'completed' : held.passed ? 'passed' : 'failed';
}

/** The status only rises: not `failed` over `completed`, nothing over `passed`. */
function status(told: Held, before: Held): Status {
	const [now, then] = [statusOf(told), statusOf(before)];
	return statuses.indexOf(now) > statuses.indexOf(then) ? now : then;
}

/** Whole percent with its range: some hosts grade only when max is given. */
function score(prefix: string, percent: number | null): Write[] {
	if (percent === null) return [];
	return [
		[`${prefix}score.raw`, String(percent)],
		[`${prefix}score.min`, '0'],
		[`${prefix}score.max`, '100']
	];
}

const replacements: Record<string, readonly [string, string]> = {
	'cmi.core.lesson_status': ['completed', 'passed'],
	'cmi.core.exit': ['suspend', ''],
	// Either takes the one letter that stands in for pattern and response.
	type: ['likert', 'choice'],
	result: ['correct', 'wrong'],
	status: ['incomplete', 'completed'],
	time: ['00:00:00', '00:00:01'],
	latency: ['0000:00:00.00', '0000:00:01.00'],
	raw: ['0', '1'],
	min: ['0', '1'],
	max: ['100', '99'],
	weighting: ['0', '1'],
	pattern: ['a', 'b'],
	student_response: ['a', 'b']
};

/**
 * Hosts were measured that count a value as sent although it was lost, and never send it again while it stays
 * equal (20.0 is equal to 20). Ids of objectives are never changed.
 */
function otherValue(element: string, value: string): string | null {
	if (element === 'cmi.core.lesson_status' && value === 'incomplete') return null;
	if (element === 'cmi.suspend_data' || element === 'cmi.core.lesson_location') return `${value} `;
	if (/^cmi\.interactions\.\d+\.(objectives\.0\.)?id$/.test(element)) return `${value.slice(0, 254)}~`;
	const pair = replacements[element] ?? replacements[element.split('.').at(-1) ?? ''];
	return pair ? (pair[0] === value ? pair[1] : pair[0]) : null;
}

export const dialect12: Dialect = {
	standard: 'scorm12',
	calls: {
		initialize: 'LMSInitialize',
		finish: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError'
	},
	elements: {
		mode: 'cmi.core.lesson_mode',
		credit: 'cmi.core.credit',
		entry: 'cmi.core.entry',
		learnerId: 'cmi.core.student_id',
		learnerName: 'cmi.core.student_name',
		language: 'cmi.student_preference.language',
		location: 'cmi.core.lesson_location',
		state: 'cmi.suspend_data',
		exit: 'cmi.core.exit',
		sessionTime: 'cmi.core.session_time',
		status: 'cmi.core.lesson_status'
	},
	notRunning: ['301'],
	essential: ['cmi.core.lesson_status', 'cmi.core.score.raw', 'cmi.suspend_data'],
	longestLocation: 255,
	exitToClose: '',
	most: 225,
	readsInteractions: false,
	held: (get: Get) => heldAs(get('cmi.core.lesson_status'), get('cmi.core.score.raw')),
	outcome: (told, before) => [
		...score('cmi.core.', told.percent),
		['cmi.core.lesson_status', status(told, before)]
	],
	heldObjective: (get) => heldAs(get('status'), get('score.raw')),
	objective: (_report, told, before) => [...score('', told.percent), ['status', status(told, before)]],
	interaction: (one) => one.put.scorm12(one),
	sessionTime: timespan,
	comments: async () => (await import('./comments12.ts')).comments12,
	otherValue
};

/** The host behind a SCORM 1.2 API. */
export function scorm12Host(api: ScormApi, options: HostOptions): Host {
	return scormHost(dialect12, api, options);
}
