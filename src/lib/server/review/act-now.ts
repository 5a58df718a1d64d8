// How a class, or one learner, called "act now": emergencies that were sent at once, and calm scenes that were sent too.

import { urgencies } from '../../quiz/urgency.ts';
import type { Count } from '../../quiz/triage-summary.ts';
import type { RegistrationSummary } from '../commits/summary.ts';

export interface ActNow {
	/** Emergencies that were called (sensitivity), and others that were not (specificity). */
	called: Count;
	held: Count;
}

export function actNowOf(summaries: readonly (RegistrationSummary | null)[]): ActNow {
	const found: ActNow = { called: { n: 0, of: 0 }, held: { n: 0, of: 0 } };
	for (const { triage } of summaries.filter((one) => one !== null))
		for (const actual of urgencies)
			for (const called of urgencies) {
				const cases = triage[actual]?.[called] ?? 0;
				const count = actual === 'red' ? found.called : found.held;
				count.of += cases;
				if ((called === 'red') === (actual === 'red')) count.n += cases;
			}
	return found;
}
