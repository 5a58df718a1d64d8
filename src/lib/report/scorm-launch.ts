// Starts a session at a SCORM run-time and reads what it says at launch.

import { interactionLedger, type InteractionLedger } from './interaction-ledger.ts';
import type { Launch } from './port.ts';
import type { ScormClient } from './scorm-client.ts';
import type { Dialect, Held } from './scorm-dialect.ts';

export interface Started {
	launch: Launch;
	held: Held;
	/** No status was ever set in this attempt. */
	untouched: boolean;
}

/** What is said of a host that did not start; every commit tries again. */
export const unknownLaunch: Omit<Launch, 'keeper'> = {
	mode: 'normal',
	learnerId: '',
	learnerName: '',
	fresh: false,
	state: '',
	held: { completed: false, passed: null, percent: null },
	language: ''
};

/**
 * Starts the session, or finds it running: after a reload in the frame initialise says "false" and yet everything
 * works. Null when the host can be neither started nor read; what cannot be read must not be overwritten either.
 */
export function startSession(client: ScormClient, dialect: Dialect): Started | null {
	const { elements } = dialect;
	const begun = client.initialize();
	const answer = client.read(elements.status);
	if (answer.threw !== null || (!begun.ok && answer.code !== '0')) return null;
	const unset = ['', 'not attempted', 'unknown'].includes(answer.value);
	const mode = client.get(elements.mode);
	// A blank at the end was put there by otherValue, when the page closed before the right value followed.
	const state = client.get(elements.state).trimEnd();
	const entry = client.get(elements.entry);
	const { progress, ...held } = dialect.held(client.get);
	const launch: Launch = {
		keeper: dialect.standard,
		// A launch without credit keeps no result either; the learner is told the same.
		mode:
			mode === 'review'
				? 'review'
				: mode === 'browse' || client.get(elements.credit) === 'no-credit'
					? 'browse'
					: 'normal',
		learnerId: client.get(elements.learnerId),
		learnerName: client.get(elements.learnerName),
		fresh: begun.ok && state === '' && (entry === 'ab-initio' || (entry === '' && unset)),
		state,
		held,
		language: client.get(elements.language)
	};
	return { launch, held: { ...held, progress }, untouched: unset || answer.value === 'browsed' };
}

/** The answers the host holds already. */
export function openLedger(client: ScormClient, dialect: Dialect): InteractionLedger {
	const count = Math.max(0, Math.trunc(Number(client.get('cmi.interactions._count')) || 0));
	if (!dialect.readsInteractions) return interactionLedger(count, null, dialect.most);
	const ids = Array.from({ length: count }, (_, index) => client.get(`cmi.interactions.${index}.id`));
	return interactionLedger(count, ids, dialect.most);
}
