// The four rungs of urgency, and some of the signs that belong to each, from the course's triage table.

export const rungs = ['red', 'orange', 'yellow', 'green'] as const;
export type Rung = (typeof rungs)[number];

/** Sign -> its rung. Two a rung: enough to try the ladder; the whole table is a page of its own. */
export const signs = {
	'over-five-minutes': 'red',
	'cannot-walk': 'red',
	'first-seizure': 'orange',
	'leg-held-up': 'orange',
	'skips-strides': 'yellow',
	'rakes-ear': 'yellow',
	'rakes-ground': 'green',
	'flicks-asleep': 'green'
} as const satisfies Record<string, Rung>;
export type Sign = keyof typeof signs;

export const signNames = Object.keys(signs) as Sign[];
