// What was filled in for a call. It lasts until the page is closed, so that a look at another page loses nothing.

import type { CallValues } from '$lib/course/phone-script.ts';

class Call {
	values = $state.raw<CallValues>({});
	/** The log entry it was filled in from, and in which version. */
	from = $state.raw<{ id: string; changed: string } | null>(null);
}

/** Filled in the browser only. */
export const call = new Call();
